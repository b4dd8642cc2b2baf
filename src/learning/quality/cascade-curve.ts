import type { StopRule } from '../../core/stop-rule.ts'
import {
  type CascadeBeliefs,
  type PairLogprobs,
  cascadeBeliefs,
  firstStep,
  stepAfterPair,
} from '../../routing/cascade-choice.ts'
import { aiqLog, costSpan, singleModels, zeroRouterAiq } from './aiq.ts'
import type { PolicyStep } from '../../core/policy.ts'
import type { CurvePoint } from './cost-hull.ts'
import type { Outcomes } from './outcomes.ts'
import { type Beliefs, pricesFor } from './policy-curve.ts'

/** Whether the answers of two models to a query are the same: [queries], for the rule's pair. */
export type Agreement = (query: number, first: number, second: number) => boolean

/** What the answers of a rule's pair to a query show. */
export interface PairEvidence {
  readonly agree: Agreement
  /** Undefined where log-probabilities are not known. */
  readonly logprobs?: (query: number, first: number, second: number) => PairLogprobs | undefined
}

/** As `policyCurve`, but the pair may be asked first, its costs paid, and what it shows used. */
export function cascadeCurve(
  rule: StopRule,
  beliefs: Beliefs,
  outcomes: Outcomes,
  evidence: PairEvidence,
): CurvePoint[] {
  const singles = singleModels(outcomes)
  const { from } = costSpan(singles)
  const cheapest = singles.find(({ cost }) => cost === from)
  const points = cascadeSteps(rule, beliefs, outcomes, evidence)
  return cheapest === undefined ? points : [cheapest, ...points]
}

/** What comes of the rule at each price of money. */
export function cascadeSteps(
  rule: StopRule,
  beliefs: Beliefs,
  outcomes: Outcomes,
  { agree, logprobs }: PairEvidence,
): PolicyStep[] {
  const { queries, models } = outcomes
  const believed = Array.from({ length: queries }, (_, query) =>
    cascadeBeliefs(rule, {
      scores: beliefs.scores.subarray(query * models, (query + 1) * models),
      costs: beliefs.costs.subarray(query * models, (query + 1) * models),
    }),
  )
  const agreed = believed.map((_, query) => agree(query, ...rule.pair))
  const seen = believed.map((_, query) => logprobs?.(query, ...rule.pair))
  return pricesFor(costSpan(singleModels(outcomes))).map((price) => ({
    price,
    ...cascadePoint(rule, believed, agreed, seen, outcomes, price),
  }))
}

export function cascadeGain(
  rule: StopRule,
  beliefs: Beliefs,
  outcomes: Outcomes,
  evidence: PairEvidence,
): number {
  const span = costSpan(singleModels(outcomes))
  return aiqLog(cascadeCurve(rule, beliefs, outcomes, evidence), span) - zeroRouterAiq(outcomes)
}

function cascadePoint(
  rule: StopRule,
  believed: readonly CascadeBeliefs[],
  agreed: readonly boolean[],
  seen: readonly (PairLogprobs | undefined)[],
  { queries, models, scores, costs }: Outcomes,
  price: number,
): CurvePoint {
  let [quality, cost] = [0, 0]
  const [first, second] = rule.pair
  for (const [query, own] of believed.entries()) {
    const at = query * models
    const step = firstStep(rule, own, price)
    const model =
      step.ask === 'one' ? step.model : stepAfterPair(rule, own, price, agreed[query] === true, seen[query])
    quality += scores[at + model] ?? 0
    if (step.ask === 'pair') cost += (costs[at + first] ?? 0) + (costs[at + second] ?? 0)
    if (step.ask === 'one' || !rule.pair.includes(model)) cost += costs[at + model] ?? 0
  }
  return { quality: quality / queries, cost: cost / queries }
}
