import type { UmbelError } from '../../core/errors.ts'
import { dialectName } from './request-schema.ts'
import { openAiErrorDecoder } from '../openai-error/decode-error.ts'

const decoder = openAiErrorDecoder(dialectName)

export const { decodeError } = decoder

/** The error that an answer with status 200 carries, whole or as an event; many put the status they mean into `code`. */
export function decodeInBandError(error: unknown, body: string): UmbelError {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  const status = typeof code === 'number' && code >= 400 && code <= 599 ? code : 502
  return decoder.inBand(status, body)
}
