import type { ChatRequest, Output, Sampling } from '../../core/request.ts'
import type { Patch } from '../dialect.ts'
import type { WireGenerationConfig } from './wire-types.ts'
import { callerField } from '../caller-field.ts'
import { encodeSchema } from './json-schema.ts'
import { encodeThinking } from './thinking-config.ts'
import { bareName } from './model-name.ts'
import { isObject } from '../../core/json-object.ts'

/** At most so many, says the API. */
const stopLimit = 5

/** Everything that steers the answer. `output` is what is left to ask of its form. */
export function encodeGenerationConfig(
  request: ChatRequest,
  patch: Patch,
  output: Output,
  dropped: Set<string>,
): WireGenerationConfig {
  const bound = boundOf(request, patch)
  const thinkingConfig = encodeThinking(request, patch.model, bound, dropped)
  return {
    ...encodeSampling(request.sampling, request.dialect, patch.model, dropped),
    ...(bound !== undefined && { maxOutputTokens: bound }),
    ...encodeOutput(output, dropped),
    ...encodeLogprobs(request.logprobs),
    ...(thinkingConfig !== undefined && Object.keys(thinkingConfig).length > 0 && { thinkingConfig }),
  }
}

/** What the caller set and what a budget allows, whichever is less; more than a model can write is refused. */
function boundOf({ maxOutputTokens }: ChatRequest, patch: Patch): number | undefined {
  const set = [maxOutputTokens, patch.maxOutputTokens].filter((bound) => typeof bound === 'number')
  return set.length === 0 ? undefined : Math.min(...set, patch.outputLimit ?? Infinity)
}

function encodeSampling(
  sampling: Sampling,
  dialect: string,
  model: string,
  dropped: Set<string>,
): WireGenerationConfig {
  const { temperature, topP, topK, seed, stop = [] } = sampling
  if (stop.length > stopLimit) dropped.add(callerField(dialect, 'stop'))
  return {
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(topK !== undefined && { topK }),
    // Any number will do, as long as it is the same each time; the API's has 32 bits.
    ...(seed !== undefined && { seed: seed | 0 }),
    ...(stop.length > 0 && { stopSequences: stop.slice(0, stopLimit) }),
    ...encodePenalties(sampling, dialect, model, dropped),
  }
}

/** Gemini 2.5 answers them with a 400: "Penalty is not enabled". */
function encodePenalties(
  { presencePenalty, frequencyPenalty }: Sampling,
  dialect: string,
  model: string,
  dropped: Set<string>,
): WireGenerationConfig {
  if (!bareName(model).startsWith('gemini-2.5')) {
    return {
      ...(presencePenalty !== undefined && { presencePenalty }),
      ...(frequencyPenalty !== undefined && { frequencyPenalty }),
    }
  }
  // A penalty of 0 is none.
  if (presencePenalty) dropped.add(callerField(dialect, 'presencePenalty'))
  if (frequencyPenalty) dropped.add(callerField(dialect, 'frequencyPenalty'))
  return {}
}

function encodeOutput(output: Output, dropped: Set<string>): WireGenerationConfig {
  if (output.type === 'text') return {}
  const json = { responseMimeType: 'application/json' }
  if (output.type === 'json' || !isObject(output.schema)) return json
  const { description } = output
  const schema = encodeSchema(output.schema, dropped)
  return { ...json, responseJsonSchema: { ...(description !== undefined && { description }), ...schema } }
}

function encodeLogprobs(logprobs: ChatRequest['logprobs']): WireGenerationConfig {
  if (logprobs === null) return {}
  return { responseLogprobs: true, ...(logprobs.top > 0 && { logprobs: logprobs.top }) }
}
