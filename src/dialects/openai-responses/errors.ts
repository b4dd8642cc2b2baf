import type { UmbelError } from '../../core/errors.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { openAiErrorDecoder } from '../openai-error/decode-error.ts'
import { openAiErrorEncoder } from '../openai-error/encode-error.ts'

const decoder = openAiErrorDecoder(dialectName)

export const { decodeError } = decoder
export const encodeError = openAiErrorEncoder(dialectName)

const statuses: readonly (readonly [RegExp, number])[] = [
  [/rate_limit|quota|too_many_requests/, 429],
  [/overloaded|unavailable|slow_down/, 503],
  [/invalid|policy|context_length|image|_too_|unsupported|content_filter/, 400],
  [/authentication|permission/, 401],
]

/**
 * The error that a failed answer or an `error` event carries: `{ code, message }`, flat or under `error`. The code is a
 * word; what it would have been as a status says who hears of it.
 */
export function decodeInBandError(value: unknown): UmbelError {
  const nested = isObject(value) && 'error' in value ? value['error'] : value
  const error = isObject(nested)
    ? nested
    : { message: 'The answer failed, and the upstream does not say why.' }
  const { code } = error
  const word = `${textAt(error, 'code') ?? ''} ${textAt(error, 'type') ?? ''}`
  const told = typeof code === 'number' && code >= 400 && code <= 599 ? code : undefined
  const status = told ?? statuses.find(([words]) => words.test(word))?.[1] ?? 502
  const { message = null, type = null, param = null } = error
  return decoder.inBand(status, JSON.stringify({ error: { message, type, param, code } }))
}
