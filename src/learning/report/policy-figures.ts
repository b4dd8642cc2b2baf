import { type Interval, bootstrapInterval } from '../bootstrap-interval.ts'
import { type CurvePoint, costFor, costHull } from '../quality/cost-hull.ts'
import { type Beliefs, choiceAt, pricesFor } from '../quality/policy-curve.ts'
import { type CostSpan, aiqLog, costSpan, singleModels } from '../quality/aiq.ts'
import type { Outcomes } from '../quality/outcomes.ts'
import { type Reliability, reliabilityOf } from './reliability.ts'

/** What routing by a predictor costs and brings on queries that it was not trained on. */
export interface PolicyFigures {
  readonly queries: number
  /** Each model alone, in the order of the pool. */
  readonly singles: readonly CurvePoint[]
  readonly cheapest: number
  readonly best: number
  /** The router at every price of money, the best mix that never reads the query, and the choice of who knows. */
  readonly router: readonly CurvePoint[]
  readonly mix: readonly CurvePoint[]
  readonly oracle: readonly CurvePoint[]
  /** Mean quality gained over the mix, over log cost (`aiqLog`), with 95% bounds. */
  readonly gain: Interval
  readonly oracleGain: number
  /** Share of the best model's cost that is not spent when 99% of its quality is kept; null: it never is. */
  readonly savedAt99: number | null
  /** Chance and outcome of every model and query. */
  readonly reliability: Reliability
}

const rounds = 300

export function policyFigures(beliefs: Beliefs, outcomes: Outcomes, seed = 1): PolicyFigures {
  const singles = singleModels(outcomes)
  const span = costSpan(singles)
  const prices = pricesFor(span)
  const routed = choicesAt(prices, beliefs, outcomes)
  const known = choicesAt(prices, outcomes, outcomes)
  const everyone = Int32Array.from({ length: outcomes.queries }, (_, query) => query)
  const gainOf = (picked: readonly Int32Array[]) => (drawn: Int32Array) => gainOn(drawn, picked, outcomes)
  const gain = bootstrapInterval(outcomes.queries, gainOf(routed), { seed, rounds })
  const router = hullWithin(pointsOf(routed, everyone, outcomes), singles, span)
  const best = singles.findIndex(({ cost, quality }) => cost === span.to && quality === topOf(singles))
  return {
    queries: outcomes.queries,
    singles,
    cheapest: singles.findIndex(({ cost }) => cost === span.from),
    best,
    router,
    mix: hullWithin(singles, singles, span),
    oracle: hullWithin(pointsOf(known, everyone, outcomes), singles, span),
    gain,
    oracleGain: gainOf(known)(everyone),
    savedAt99: savedAt(0.99, router, singles[best]),
    reliability: chancesOf(beliefs, outcomes),
  }
}

/** For each price, the place in the matrix of the model that each query goes to. */
function choicesAt(prices: readonly number[], beliefs: Beliefs, { queries, models }: Outcomes): Int32Array[] {
  return prices.map((price) =>
    Int32Array.from({ length: queries }, (_, query) => choiceAt(beliefs, query, models, price)),
  )
}

function pointsOf(
  picked: readonly Int32Array[],
  drawn: Int32Array,
  { scores, costs }: Outcomes,
): CurvePoint[] {
  return picked.map((choice) => {
    let [quality, cost] = [0, 0]
    for (const query of drawn) {
      const at = choice[query] ?? 0
      quality += scores[at] ?? 0
      cost += costs[at] ?? 0
    }
    return { quality: quality / drawn.length, cost: cost / drawn.length }
  })
}

/** The gain among these queries: what the models cost and bring among them is worked out anew. */
function gainOn(drawn: Int32Array, picked: readonly Int32Array[], outcomes: Outcomes): number {
  const { models } = outcomes
  const alone = Array.from({ length: models }, (_, model) =>
    Int32Array.from({ length: outcomes.queries }, (__, query) => query * models + model),
  )
  const singles = pointsOf(alone, drawn, outcomes)
  const span = costSpan(singles)
  const cheapest = singles.filter(({ cost }) => cost === span.from)
  return aiqLog([...cheapest, ...pointsOf(picked, drawn, outcomes)], span) - aiqLog(singles, span)
}

function hullWithin(
  points: readonly CurvePoint[],
  singles: readonly CurvePoint[],
  { from, to }: CostSpan,
): CurvePoint[] {
  const cheapest = singles.filter(({ cost }) => cost === from)
  return costHull([...cheapest, ...points]).filter(({ cost }) => cost <= to)
}

function topOf(singles: readonly CurvePoint[]): number {
  return Math.max(...singles.map(({ quality }) => quality))
}

function savedAt(share: number, router: readonly CurvePoint[], best: CurvePoint | undefined): number | null {
  const cost = best === undefined ? null : costFor(router, share * best.quality)
  return best === undefined || cost === null ? null : 1 - cost / best.cost
}

function chancesOf(beliefs: Beliefs, { scores }: Outcomes): Reliability {
  const known = Array.from(scores, (score, at) => ({ score, chance: beliefs.scores[at] ?? 0 })).filter(
    ({ score }) => !Number.isNaN(score),
  )
  return reliabilityOf(
    known.map(({ chance }) => chance),
    known.map(({ score }) => score),
  )
}
