import type { JsonObject, Sampling } from '../../core/request.ts'
import type { EncodeContext } from './encode-message.ts'

/** How the answer is drawn, in this dialect's words. `top_k` has none: OpenAI refuses it. */
export function encodeSampling(sampling: Sampling, { patch, dropped }: EncodeContext): JsonObject {
  const { temperature, topP, topK, frequencyPenalty, presencePenalty, seed, stop } = sampling
  if (topK !== undefined) dropped.add('top_k')
  return {
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(frequencyPenalty !== undefined && { frequency_penalty: frequencyPenalty }),
    ...(presencePenalty !== undefined && { presence_penalty: presencePenalty }),
    ...(seed !== undefined && { [patch.quirks.has('random_seed') ? 'random_seed' : 'seed']: seed }),
    ...encodeStop(stop, dropped),
  }
}

/** OpenAI takes up to four stop sequences. */
function encodeStop(stop: readonly string[] | undefined, dropped: Set<string>): JsonObject {
  if (stop === undefined || stop.length === 0) return {}
  if (stop.length > 4) dropped.add('stop[4]')
  return { stop: stop.slice(0, 4) }
}
