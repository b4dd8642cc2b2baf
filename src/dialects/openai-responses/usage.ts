import type { ResponseUsage } from 'openai/resources/responses/responses'
import type { Usage } from '../../core/usage.ts'
import { isObject } from '../../core/json-object.ts'

/** The `usage` of an answer in the normal form: here too, the input includes what was cached. Null when it says nothing. */
export function decodeUsage(value: unknown): Usage | null {
  const input = countAt(value, 'input_tokens')
  const output = countAt(value, 'output_tokens')
  if (!isObject(value) || (input === undefined && output === undefined)) return null
  const { input_tokens_details: read, output_tokens_details: written } = value
  return {
    inputTokens: input ?? 0,
    outputTokens: output ?? 0,
    ...positive('cachedReadTokens', countAt(read, 'cached_tokens')),
    ...positive('cachedWriteTokens', countAt(read, 'cache_write_tokens')),
    ...positive('audioInputTokens', countAt(read, 'audio_tokens')),
    ...positive('reasoningTokens', countAt(written, 'reasoning_tokens')),
    ...positive('audioOutputTokens', countAt(written, 'audio_tokens')),
  }
}

/** A number of tokens; anything else counts as not said. */
function countAt(value: unknown, name: string): number | undefined {
  const count = isObject(value) ? value[name] : undefined
  return typeof count === 'number' && count >= 0 ? count : undefined
}

function positive(field: keyof Usage, value: number | undefined): Partial<Usage> {
  return value !== undefined && value > 0 ? { [field]: value } : {}
}

/** `cost`: USD, where it was asked for. */
export function encodeUsage(usage: Usage, cost?: number | null): ResponseUsage & { cost?: number | null } {
  return {
    input_tokens: usage.inputTokens,
    input_tokens_details: {
      cached_tokens: usage.cachedReadTokens ?? 0,
      cache_write_tokens: usage.cachedWriteTokens ?? 0,
    },
    output_tokens: usage.outputTokens,
    output_tokens_details: { reasoning_tokens: usage.reasoningTokens ?? 0 },
    total_tokens: usage.inputTokens + usage.outputTokens,
    ...(cost !== undefined && { cost }),
  }
}
