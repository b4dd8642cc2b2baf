import type { Usage } from '../../core/usage.ts'

/** OpenAI's `usage` in the normal form: there too, the prompt includes what was cached. Null when it says nothing. */
export function decodeUsage(value: unknown): Usage | null {
  const input = countAt(value, 'prompt_tokens')
  const output = countAt(value, 'completion_tokens')
  if (input === undefined && output === undefined) return null
  const prompt = fieldOf(value, 'prompt_tokens_details')
  const completion = fieldOf(value, 'completion_tokens_details')
  return {
    inputTokens: input ?? 0,
    outputTokens: output ?? 0,
    ...positive('cachedReadTokens', countAt(prompt, 'cached_tokens')),
    ...positive('cachedWriteTokens', countAt(prompt, 'cache_write_tokens')),
    ...positive('audioInputTokens', countAt(prompt, 'audio_tokens')),
    ...positive('reasoningTokens', countAt(completion, 'reasoning_tokens')),
    ...positive('audioOutputTokens', countAt(completion, 'audio_tokens')),
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** A number of tokens; anything else counts as not said. */
function countAt(value: unknown, name: string): number | undefined {
  const count = fieldOf(value, name)
  return typeof count === 'number' && count >= 0 ? count : undefined
}

function positive(field: keyof Usage, value: number | undefined): Partial<Usage> {
  return value !== undefined && value > 0 ? { [field]: value } : {}
}

export function encodeUsage(usage: Usage, cost?: number | null): Record<string, unknown> {
  return {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.inputTokens + usage.outputTokens,
    prompt_tokens_details: {
      cached_tokens: usage.cachedReadTokens ?? 0,
      audio_tokens: usage.audioInputTokens ?? 0,
      ...(usage.cachedWriteTokens !== undefined && { cache_write_tokens: usage.cachedWriteTokens }),
    },
    completion_tokens_details: {
      reasoning_tokens: usage.reasoningTokens ?? 0,
      audio_tokens: usage.audioOutputTokens ?? 0,
    },
    ...(cost !== undefined && { cost }),
  }
}
