import type { Usage } from '../../core/usage.ts'
import { isObject } from '../../core/json-object.ts'

/**
 * `usageMetadata` in the normal form; null when it says nothing. The prompt's count includes what was cached, thoughts
 * come on top of the candidates', and what Google's own tools found is read by the model as input.
 * Source: https://ai.google.dev/api/generate-content#UsageMetadata
 */
export function decodeUsage(value: unknown): Usage | null {
  const prompt = countAt(value, 'promptTokenCount')
  const candidates = countAt(value, 'candidatesTokenCount')
  const thoughts = countAt(value, 'thoughtsTokenCount') ?? 0
  if (prompt === undefined && candidates === undefined && thoughts === 0) return null
  const input = (prompt ?? 0) + (countAt(value, 'toolUsePromptTokenCount') ?? 0)
  const written = candidates ?? 0
  // Some models count their thoughts among the candidates' tokens: then the total is the sum without them.
  const includes =
    thoughts > 0 && thoughts <= written && countAt(value, 'totalTokenCount') === input + written
  return {
    inputTokens: input,
    outputTokens: includes ? written : written + thoughts,
    ...positive('cachedReadTokens', countAt(value, 'cachedContentTokenCount')),
    ...positive('reasoningTokens', thoughts),
    ...positive('audioInputTokens', audioIn(value, 'promptTokensDetails', 'toolUsePromptTokensDetails')),
    ...positive('audioOutputTokens', audioIn(value, 'candidatesTokensDetails')),
  }
}

function countAt(value: unknown, field: string): number | undefined {
  const count = isObject(value) ? value[field] : undefined
  return typeof count === 'number' && count >= 0 ? count : undefined
}

function audioIn(value: unknown, ...fields: readonly string[]): number {
  let sum = 0
  for (const field of fields) {
    const details = isObject(value) ? value[field] : undefined
    if (!Array.isArray(details)) continue
    for (const detail of details) {
      if (isObject(detail) && detail['modality'] === 'AUDIO') sum += countAt(detail, 'tokenCount') ?? 0
    }
  }
  return sum
}

function positive(field: keyof Usage, value: number | undefined): Partial<Usage> {
  return value !== undefined && value > 0 ? { [field]: value } : {}
}
