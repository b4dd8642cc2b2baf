import type { MessageDeltaUsage, Usage as AnthropicUsage } from '@anthropic-ai/sdk/resources/messages'
import type { Usage } from '../../core/usage.ts'
import { isObject } from '../../core/json-object.ts'

/**
 * Anthropic's `usage` in the normal form: there, `input_tokens` leaves out what was read from and written to the
 * cache. Null when it says nothing. A stream tells it in pieces: what a later one does not say, an earlier one said.
 */
export function decodeUsage(...told: readonly unknown[]): Usage | null {
  const count = (field: string): number | undefined => lastCount(told, field)
  const input = count('input_tokens')
  const output = count('output_tokens')
  if (input === undefined && output === undefined) return null
  const read = count('cache_read_input_tokens') ?? 0
  const written = count('cache_creation_input_tokens') ?? 0
  const details = told.map((usage) => (isObject(usage) ? usage['output_tokens_details'] : undefined))
  const thinking = lastCount(details, 'thinking_tokens') ?? 0
  return {
    inputTokens: (input ?? 0) + read + written,
    outputTokens: output ?? 0,
    ...(read > 0 && { cachedReadTokens: read }),
    ...(written > 0 && { cachedWriteTokens: written }),
    ...(thinking > 0 && { reasoningTokens: thinking }),
  }
}

function lastCount(told: readonly unknown[], field: string): number | undefined {
  for (const usage of told.toReversed()) {
    const count = isObject(usage) ? usage[field] : undefined
    if (typeof count === 'number' && count >= 0) return count
  }
  return undefined
}

/** What the end of a stream tells. */
export function encodeDeltaUsage(usage: Usage | null, cost?: number | null): MessageDeltaUsage {
  const read = usage?.cachedReadTokens ?? 0
  const written = usage?.cachedWriteTokens ?? 0
  return {
    input_tokens: Math.max(0, (usage?.inputTokens ?? 0) - read - written),
    cache_creation_input_tokens: written,
    cache_read_input_tokens: read,
    output_tokens: usage?.outputTokens ?? 0,
    output_tokens_details:
      usage?.reasoningTokens === undefined ? null : { thinking_tokens: usage.reasoningTokens },
    server_tool_use: null,
    ...(cost !== undefined && { cost }),
  }
}

/** What a message tells; numbers that are not known are 0, as the shape asks. */
export function encodeUsage(usage: Usage | null, cost?: number | null): AnthropicUsage {
  const told = encodeDeltaUsage(usage, cost)
  return {
    ...told,
    input_tokens: told.input_tokens ?? 0,
    cache_creation: null,
    inference_geo: null,
    service_tier: null,
    speed: null,
  }
}
