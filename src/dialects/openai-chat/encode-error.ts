import type { UmbelError } from '../../core/errors.ts'
import { dialectName } from './request-schema.ts'
import { openAiErrorEncoder } from '../openai-error/encode-error.ts'

export const encodeError = openAiErrorEncoder(dialectName)

/** Chat has no standard way to end a broken stream; the commonest is a data frame with `error`, `[DONE]` withheld. */
export function encodeStreamError(error: UmbelError): string {
  return `data: ${encodeError(error).body.replaceAll(/[\r\n]+/g, ' ')}\n\n`
}
