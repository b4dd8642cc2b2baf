import type { FinishReason } from '../../core/stream-part.ts'
import { ownEntry } from '../../core/own-entry.ts'

const decoded: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  content_filter: 'content-filter',
  error: 'error',
}

const encoded: Readonly<Record<FinishReason, string>> = {
  stop: 'stop',
  length: 'length',
  'tool-calls': 'tool_calls',
  'content-filter': 'content_filter',
  error: 'error',
  other: 'stop',
}

export function decodeFinishReason(reason: string): FinishReason {
  return ownEntry(decoded, reason) ?? 'other'
}

export function encodeFinishReason(reason: FinishReason): string {
  return encoded[reason]
}
