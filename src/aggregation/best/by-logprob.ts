import type { Mark } from './mark.ts'
import type { Member } from '../../core/aggregate.ts'

/**
 * How sure a model was of its own words: the geometric mean of its tokens' probabilities. Of answers without
 * log-probabilities nothing is known, which scores 0. Only answers of the same model compare well.
 */
export function byLogprob(members: readonly Member[]): Mark[] {
  return members.map(({ result }) => {
    const mean = meanLogprob(result.logprobs)
    if (mean === undefined) return { score: 0, reason: 'no log-probabilities' }
    return { score: Math.exp(Math.min(0, mean)), reason: `mean log-probability ${mean.toFixed(3)}` }
  })
}

/** Of OpenAI Chat's form: `{ content: [{ token, logprob }] }`. Natural logarithms. */
function meanLogprob(logprobs: unknown): number | undefined {
  if (typeof logprobs !== 'object' || logprobs === null || !('content' in logprobs)) return undefined
  const content: unknown = logprobs.content
  if (!Array.isArray(content)) return undefined
  let sum = 0
  let count = 0
  for (const token of content) {
    const value: unknown = isObject(token) ? token['logprob'] : undefined
    if (typeof value !== 'number' || Number.isNaN(value)) continue
    // OpenAI writes -9999 for "almost never".
    sum += Math.max(value, -100)
    count += 1
  }
  return count === 0 ? undefined : sum / count
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
