import type { JsonObject } from '../../core/request.ts'
import { isObject, textAt } from '../../core/json-object.ts'

const encoder = new TextEncoder()

/**
 * `logprobsResult` in the form of Chat Completions, which all surfaces share: the chosen tokens in order, each with its
 * best alternatives. Undefined when there is none.
 * Source: https://ai.google.dev/api/generate-content#LogprobsResult
 */
export function decodeLogprobs(value: unknown): JsonObject | undefined {
  const chosen = isObject(value) ? value['chosenCandidates'] : undefined
  if (!isObject(value) || !Array.isArray(chosen)) return undefined
  const top = Array.isArray(value['topCandidates']) ? value['topCandidates'] : []
  const content = chosen.map((candidate, index) => {
    const alternatives: unknown = isObject(top[index]) ? top[index]['candidates'] : undefined
    return {
      ...decodeToken(candidate),
      top_logprobs: Array.isArray(alternatives) ? alternatives.map(decodeToken) : [],
    }
  })
  return { content, refusal: null }
}

function decodeToken(candidate: unknown): JsonObject {
  const token = textAt(candidate, 'token') ?? ''
  const logprob = isObject(candidate) ? candidate['logProbability'] : undefined
  // The JSON of protocol buffers leaves out a number that is 0, which is certainty.
  return { token, logprob: typeof logprob === 'number' ? logprob : 0, bytes: [...encoder.encode(token)] }
}
