import * as z from 'zod'
import type { Usage } from '../../core/usage.ts'

const count = z.optional(z.nullable(z.number()))

export const usageSchema = z.looseObject({
  prompt_tokens: count,
  completion_tokens: count,
  prompt_tokens_details: z.optional(
    z.nullable(z.looseObject({ cached_tokens: count, cache_write_tokens: count, audio_tokens: count })),
  ),
  completion_tokens_details: z.optional(
    z.nullable(z.looseObject({ reasoning_tokens: count, audio_tokens: count })),
  ),
})

/** OpenAI's `usage` in the normal form: there too, the prompt includes what was cached. Null when it says nothing. */
export function decodeUsage(value: unknown): Usage | null {
  const parsed = usageSchema.safeParse(value)
  if (!parsed.success) return null
  const { prompt_tokens, completion_tokens, prompt_tokens_details, completion_tokens_details } = parsed.data
  if (typeof prompt_tokens !== 'number' && typeof completion_tokens !== 'number') return null
  return {
    inputTokens: prompt_tokens ?? 0,
    outputTokens: completion_tokens ?? 0,
    ...positive('cachedReadTokens', prompt_tokens_details?.cached_tokens),
    ...positive('cachedWriteTokens', prompt_tokens_details?.cache_write_tokens),
    ...positive('audioInputTokens', prompt_tokens_details?.audio_tokens),
    ...positive('reasoningTokens', completion_tokens_details?.reasoning_tokens),
    ...positive('audioOutputTokens', completion_tokens_details?.audio_tokens),
  }
}

function positive(field: keyof Usage, value: number | null | undefined): Partial<Usage> {
  return typeof value === 'number' && value > 0 ? { [field]: value } : {}
}

export function encodeUsage(usage: Usage, cost?: number | null): Record<string, unknown> {
  return {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.inputTokens + usage.outputTokens,
    prompt_tokens_details: {
      cached_tokens: usage.cachedReadTokens ?? 0,
      audio_tokens: usage.audioInputTokens ?? 0,
    },
    completion_tokens_details: {
      reasoning_tokens: usage.reasoningTokens ?? 0,
      audio_tokens: usage.audioOutputTokens ?? 0,
    },
    ...(cost !== undefined && { cost }),
  }
}
