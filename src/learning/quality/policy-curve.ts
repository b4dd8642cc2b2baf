import type { PolicyStep } from '../../core/policy.ts'
import type { CurvePoint } from './cost-hull.ts'
import { type CostSpan, aiqLog, costSpan, singleModels, zeroRouterAiq } from './aiq.ts'
import type { Outcomes } from './outcomes.ts'

/** What a router believes of every query and model: [queries x models], row-major, as in `Outcomes`. */
export interface Beliefs {
  readonly scores: Float32Array
  readonly costs: Float32Array
}

/** Prices of a unit of cost that are tried, in units of quality. */
const prices = 160

/**
 * One point for each price of money: every query goes to the model with the highest believed score less price times
 * believed cost, and the point is what really came of it. The cheapest model alone is the first point.
 */
export function policyCurve(beliefs: Beliefs, outcomes: Outcomes): CurvePoint[] {
  const singles = singleModels(outcomes)
  const span = costSpan(singles)
  const cheapest = singles.find(({ cost }) => cost === span.from)
  const points = policySteps(beliefs, outcomes)
  return cheapest === undefined ? points : [cheapest, ...points]
}

/** What comes of `score - price * cost` at each price of money. */
export function policySteps(beliefs: Beliefs, outcomes: Outcomes): PolicyStep[] {
  const span = costSpan(singleModels(outcomes))
  return pricesFor(span).map((price) => ({ price, ...policyPoint(beliefs, outcomes, price) }))
}

/** Mean gain in quality over the best mix that never reads the query, over log cost. See `aiqLog`. */
export function aiqGain(beliefs: Beliefs, outcomes: Outcomes): number {
  const span = costSpan(singleModels(outcomes))
  return aiqLog(policyCurve(beliefs, outcomes), span) - zeroRouterAiq(outcomes)
}

/** 0, and from where the dearest model's cost hardly counts to where the cheapest one's outweighs any quality. */
export function pricesFor({ from, to }: CostSpan): number[] {
  const [least, most] = [1e-3 / to, 10 / from]
  const geometric = Array.from(
    { length: prices },
    (_, step) => least * (most / least) ** (step / (prices - 1)),
  )
  return [0, ...geometric]
}

/** The place in the matrix of the model that a query goes to at this price. Ties go to the model listed first. */
export function choiceAt(beliefs: Beliefs, query: number, models: number, price: number): number {
  const at = query * models
  let [best, most] = [at, Number.NEGATIVE_INFINITY]
  for (let index = at; index < at + models; index += 1) {
    const worth = (beliefs.scores[index] ?? 0) - price * (beliefs.costs[index] ?? 0)
    if (worth > most) [best, most] = [index, worth]
  }
  return best
}

/** What it costs and brings to choose at this price. */
export function policyPoint(beliefs: Beliefs, outcomes: Outcomes, price: number): CurvePoint {
  const { queries, models, scores, costs } = outcomes
  let [quality, cost] = [0, 0]
  for (let query = 0; query < queries; query += 1) {
    const best = choiceAt(beliefs, query, models, price)
    quality += scores[best] ?? 0
    cost += costs[best] ?? 0
  }
  return { quality: quality / queries, cost: cost / queries }
}
