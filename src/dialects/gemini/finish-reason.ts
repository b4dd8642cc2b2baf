import type { FinishReason } from '../../core/stream-part.ts'
import { UmbelError } from '../../core/errors.ts'
import { ownEntry } from '../../core/own-entry.ts'

const decoded: Readonly<Record<string, FinishReason>> = {
  STOP: 'stop',
  MAX_TOKENS: 'length',
  CONTINUATION: 'length',
  SAFETY: 'content-filter',
  RECITATION: 'content-filter',
  BLOCKLIST: 'content-filter',
  PROHIBITED_CONTENT: 'content-filter',
  SPII: 'content-filter',
  IMAGE_SAFETY: 'content-filter',
  IMAGE_PROHIBITED_CONTENT: 'content-filter',
  IMAGE_RECITATION: 'content-filter',
}

/** The model wrote what nobody can read; the API keeps it to itself. The last two are told only by the REST reference. */
const failures: ReadonlySet<string> = new Set([
  'MALFORMED_FUNCTION_CALL',
  'UNEXPECTED_TOOL_CALL',
  'MALFORMED_RESPONSE',
  'MISSING_THOUGHT_SIGNATURE',
])

/** Source: FinishReason in @google/genai; https://ai.google.dev/api/generate-content#FinishReason */
export function decodeFinishReason(reason: string, calls: boolean): FinishReason {
  if (reason === 'STOP' && calls) return 'tool-calls'
  return ownEntry(decoded, reason) ?? 'other'
}

/** The error that a finish reason means, if it means one. */
export function failureOf(reason: string, message: string | undefined): UmbelError | undefined {
  if (!failures.has(reason)) return undefined
  const said = message === undefined ? '' : `: ${message}`
  return new UmbelError('garbage', `The upstream's model broke off with ${reason}${said}`)
}
