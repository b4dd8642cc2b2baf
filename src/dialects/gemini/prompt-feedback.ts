import type { JsonObject } from '../../core/request.ts'
import { UmbelError } from '../../core/errors.ts'
import { dialectName } from './wire-types.ts'
import { noHeaders } from '../../core/headers.ts'
import { textAt } from '../../core/json-object.ts'

/**
 * The refusal of a prompt, which comes as a success without candidates.
 * Source: https://ai.google.dev/api/generate-content#PromptFeedback
 */
export function promptRefusal(answer: JsonObject, body: string): UmbelError | undefined {
  const feedback = answer['promptFeedback']
  const reason = textAt(feedback, 'blockReason')
  if (reason === undefined || reason === 'BLOCK_REASON_UNSPECIFIED') return undefined
  const message = textAt(feedback, 'blockReasonMessage') ?? `The upstream refused the prompt: ${reason}.`
  return new UmbelError('content_policy', message, {
    code: reason.toLowerCase(),
    upstream: { status: 400, headers: noHeaders, body, dialect: dialectName, inBand: true },
  })
}
