import type { ChatRequest, JsonObject, Sampling } from '../../core/request.ts'
import type { ModelTraits } from './model-traits.ts'
import { callerField } from '../caller-field.ts'

/** Sampling as this model takes it; what it does not take is listed, unless it asks for what is done anyway. */
export function encodeSampling(
  { sampling, dialect }: ChatRequest,
  traits: ModelTraits,
  thinks: boolean,
  dropped: Set<string>,
): JsonObject {
  listUnknown(sampling, dropped)
  const { topP, topK } = sampling
  // OpenAI's goes to 2, and 1 is what both start from.
  const temperature =
    sampling.temperature === undefined ? undefined : Math.min(1, Math.max(0, sampling.temperature))
  const clamped = temperature !== sampling.temperature
  const takes = traits.sampling !== 'none'
  const keepsTemperature = temperature !== undefined && takes && (!thinks || temperature === 1)
  // With thinking on, top_p may only be close to 1.
  const keepsTopP = topP !== undefined && takes && (!thinks || topP >= 0.95)
  const both = keepsTemperature && keepsTopP && traits.sampling === 'one'
  const keepsTopK = topK !== undefined && takes && !thinks
  if (temperature !== undefined && (clamped || (!keepsTemperature && temperature !== 1)))
    dropped.add('temperature')
  if (topP !== undefined && (!keepsTopP || both) && topP !== 1) dropped.add('top_p')
  if (topK !== undefined && !keepsTopK) dropped.add('top_k')
  return {
    ...(keepsTemperature && { temperature }),
    ...(keepsTopP && !both && { top_p: topP }),
    ...(keepsTopK && { top_k: topK }),
    ...encodeStop(sampling.stop, dialect, dropped),
  }
}

function listUnknown(sampling: Sampling, dropped: Set<string>): void {
  // A penalty of 0 is none.
  if (sampling.frequencyPenalty) dropped.add('frequency_penalty')
  if (sampling.presencePenalty) dropped.add('presence_penalty')
  if (sampling.seed !== undefined) dropped.add('seed')
}

/** The API refuses sequences of nothing but white space. */
function encodeStop(stop: readonly string[] | undefined, dialect: string, dropped: Set<string>): JsonObject {
  if (stop === undefined) return {}
  const kept = stop.filter((sequence) => sequence.trim() !== '')
  if (kept.length < stop.length) dropped.add(callerField(dialect, 'stop'))
  return kept.length > 0 ? { stop_sequences: kept } : {}
}
