import type { ChatRequest, JsonObject, Sampling } from '../../core/request.ts'
import type { EncodeContext } from './encode-message.ts'
import { callerField } from '../caller-field.ts'
import { dialectName } from './request-schema.ts'
import { refusesSampling } from '../openai-reasoning-models.ts'

/** How the answer is drawn, in this dialect's words. `top_k` has none: OpenAI refuses it. */
export function encodeSampling(request: ChatRequest, { patch, dropped }: EncodeContext): JsonObject {
  const { sampling, logprobs, dialect } = request
  if (sampling.topK !== undefined) dropped.add('top_k')
  const seed = sampling.seed === undefined ? {} : { [seedName(patch)]: sampling.seed }
  if (dialect !== dialectName && refusesSampling(request, patch.model)) {
    listRefused(sampling, dialect, dropped)
    if (logprobs !== null) dropped.add(callerField(dialect, 'logprobs'))
    return seed
  }
  const { temperature, topP, frequencyPenalty, presencePenalty, stop } = sampling
  return {
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(frequencyPenalty !== undefined && { frequency_penalty: frequencyPenalty }),
    ...(presencePenalty !== undefined && { presence_penalty: presencePenalty }),
    ...seed,
    ...encodeStop(stop, dialect, dropped),
    ...(logprobs !== null && { logprobs: true, ...(logprobs.top > 0 && { top_logprobs: logprobs.top }) }),
  }
}

function seedName({ quirks }: EncodeContext['patch']): string {
  return quirks.has('random_seed') ? 'random_seed' : 'seed'
}

/** What asks for nothing but what is done anyhow is no loss. */
function listRefused(sampling: Sampling, dialect: string, dropped: Set<string>): void {
  const { temperature = 1, topP = 1, frequencyPenalty = 0, presencePenalty = 0, stop = [] } = sampling
  if (temperature !== 1) dropped.add('temperature')
  if (topP !== 1) dropped.add('top_p')
  if (frequencyPenalty !== 0) dropped.add('frequency_penalty')
  if (presencePenalty !== 0) dropped.add('presence_penalty')
  if (stop.length > 0) dropped.add(callerField(dialect, 'stop'))
}

/** OpenAI takes up to four stop sequences. */
function encodeStop(stop: readonly string[] | undefined, dialect: string, dropped: Set<string>): JsonObject {
  if (stop === undefined || stop.length === 0) return {}
  if (stop.length > 4) dropped.add(`${callerField(dialect, 'stop')}[4]`)
  return { stop: stop.slice(0, 4) }
}
