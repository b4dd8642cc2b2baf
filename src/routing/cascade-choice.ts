import { chanceOf, logitOf } from '../core/logit.ts'
import type { LogprobRule, StopRule } from '../core/stop-rule.ts'

/** What is believed of a query before any call: one number a model, as `predictQuality` says. */
export interface QueryBeliefs {
  readonly scores: Float32Array
  readonly costs: Float32Array
}

/** The same with what the pair may show. */
export interface CascadeBeliefs extends QueryBeliefs {
  /** Chance that the pair agrees. */
  readonly agreement: number
  /** Chances of a good answer, one a model, once the pair has agreed, or has not. */
  readonly agreed: Float32Array
  readonly disagreed: Float32Array
}

/** Where to begin: with one model and its answer, or with the pair. */
export type FirstStep = { readonly ask: 'one'; readonly model: number } | { readonly ask: 'pair' }

/** Mean and least log-probability of the tokens of the first answer of the pair, and of the second. */
export type PairLogprobs = readonly [number, number, number, number]

/** Worked out once a query. */
export function cascadeBeliefs(rule: StopRule, { scores, costs }: QueryBeliefs): CascadeBeliefs {
  const agreed = new Float32Array(scores.length)
  const disagreed = new Float32Array(scores.length)
  let sum = 0
  for (let model = 0; model < scores.length; model += 1) {
    const logit = logitOf(scores[model] ?? 0)
    const [constant, own, shift, bend] = rule.posterior[model] ?? [0, 1, 0, 0]
    agreed[model] = chanceOf(constant + own * logit + shift + bend * logit)
    disagreed[model] = chanceOf(constant + own * logit - shift - bend * logit)
    sum += logit
  }
  const [constant, first, second, all] = rule.agreement
  const logit =
    constant +
    first * logitOf(scores[rule.pair[0]] ?? 0) +
    second * logitOf(scores[rule.pair[1]] ?? 0) +
    (all * sum) / scores.length
  return { scores, costs, agreement: chanceOf(logit), agreed, disagreed }
}

/**
 * The better of the best single model and the pair with all that may follow. `price` is what a unit of cost is worth
 * in units of quality: 0 asks for the best at any cost.
 */
export function firstStep({ pair }: StopRule, beliefs: CascadeBeliefs, price: number): FirstStep {
  const one = best(beliefs.scores, beliefs.costs, price)
  const { agreement, agreed, disagreed, costs } = beliefs
  const paid = price * ((costs[pair[0]] ?? 0) + (costs[pair[1]] ?? 0))
  const after =
    agreement * best(agreed, costs, price, pair).worth +
    (1 - agreement) * best(disagreed, costs, price, pair).worth
  return after - paid > one.worth ? { ask: 'pair' } : { ask: 'one', model: one.model }
}

/** The model whose answer to give once the pair has answered: one of the pair, which stops, or another. */
export function stepAfterPair(
  rule: StopRule,
  beliefs: CascadeBeliefs,
  price: number,
  agree: boolean,
  seen?: PairLogprobs,
): number {
  return best(chancesAfterPair(rule, beliefs, agree, seen), beliefs.costs, price, rule.pair).model
}

/** Chances of a good answer, one a model, once the pair has answered. */
export function chancesAfterPair(
  { logprobs }: StopRule,
  { scores, agreed, disagreed }: CascadeBeliefs,
  agree: boolean,
  seen?: PairLogprobs,
): Float32Array {
  if (seen === undefined || logprobs === undefined) return agree ? agreed : disagreed
  const shown = scaledLogprobs(logprobs, seen)
  return scores.map((score, model) => {
    const inputs = afterPairInputs(logitOf(score), agree, shown)
    return chanceOf(weighted(logprobs.posterior[model] ?? [], inputs))
  })
}

/** What the logistic rule after the pair reads of one model: 1, its logit, sign, sign * logit, log-probabilities. */
export function afterPairInputs(logit: number, agree: boolean, shown: readonly number[] = []): number[] {
  const sign = agree ? 1 : -1
  return [1, logit, sign, sign * logit, ...shown]
}

/** See `LogprobRule`. */
export function scaledLogprobs(
  { middles, spreads }: Pick<LogprobRule, 'middles' | 'spreads'>,
  seen: PairLogprobs,
): number[] {
  return seen.map((value, at) => Math.max(-3, Math.min(3, (value - (middles[at] ?? 0)) / (spreads[at] ?? 1))))
}

function weighted(weights: readonly number[], inputs: readonly number[]): number {
  return inputs.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
}

/** @param paid models whose answers are there and cost nothing more */
function best(
  chances: Float32Array,
  costs: Float32Array,
  price: number,
  paid?: StopRule['pair'],
): { readonly model: number; readonly worth: number } {
  let [model, worth] = [0, Number.NEGATIVE_INFINITY]
  for (let candidate = 0; candidate < chances.length; candidate += 1) {
    const isPaid = paid !== undefined && (candidate === paid[0] || candidate === paid[1])
    const found = (chances[candidate] ?? 0) - (isPaid ? 0 : price * (costs[candidate] ?? 0))
    if (found > worth) [model, worth] = [candidate, found]
  }
  return { model, worth }
}
