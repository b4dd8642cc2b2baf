import type { PolicyStep } from '../../core/policy.ts'
import { singleModels } from '../../learning/quality/aiq.ts'
import type { CurvePoint } from '../../learning/quality/cost-hull.ts'
import { established, ownShares } from '../../learning/quality/few-labels.ts'
import { foldsOf } from '../../learning/quality/folds.ts'
import { type Beliefs, aiqGain, policySteps } from '../../learning/quality/policy-curve.ts'
import { pickCells, putMatrixRows } from '../../learning/quality/outcomes.ts'
import { type QualityRows, completeRows, pickQualityRows } from '../../learning/quality/quality-rows.ts'
import { pickColumns } from '../../learning/quality/held-rows.ts'
import type { Learned } from './learn.ts'
import { lengthBaseline } from './length-baseline.ts'

export interface ComparedPolicy extends CurvePoint {
  readonly policy: string
}

export interface Comparison {
  /** Rows in which every model was tried, but for those that are new. */
  readonly rows: number
  readonly policies: readonly ComparedPolicy[]
  /** Gain in AIQ over log cost of length and keywords, in folds; null with too few rows. */
  readonly lengthGain: number | null
}

const folds = 5
const fewest = 40

/** What always asking one model, length and keywords, the predictor and an oracle come to on held-out rows. */
export function comparePolicies({ predictor, rows, held }: Learned): Comparison {
  const pool = established(ownShares(held.scores, held.models))
  const { beliefs, outcomes } = pickColumns(held, pool)
  if (outcomes.queries < fewest) return { rows: outcomes.queries, policies: [], lengthGain: null }
  const singles = singleModels(outcomes).map((point, at) => ({
    ...point,
    model: predictor.models[pool[at] ?? 0] ?? '',
  }))
  const best = singles.reduce((one, other) => (other.quality > one.quality ? other : one))
  const cheapest = singles.reduce((one, other) => (other.cost < one.cost ? other : one))
  const target = 0.99 * best.quality
  const length = lengthInFolds(rows, pool)
  const at = (name: string, believed: Beliefs) => ({
    policy: `${name}, 99% of the best`,
    ...cheapestAt(policySteps(believed, outcomes), target),
  })
  const most = policySteps(beliefs, outcomes).reduce((one, other) =>
    other.quality > one.quality ? other : one,
  )
  return {
    rows: outcomes.queries,
    lengthGain: aiqGain(length, outcomes),
    policies: [
      { policy: `always ${best.model}, the best`, quality: best.quality, cost: best.cost },
      { policy: `always ${cheapest.model}, the cheapest`, quality: cheapest.quality, cost: cheapest.cost },
      at('length and keywords', length),
      at('the predictor', beliefs),
      { policy: 'the predictor at its best', quality: most.quality, cost: most.cost },
      at('an oracle', outcomes),
    ],
  }
}

/** The rows of the pool's comparison, each judged by a baseline that did not see it. */
function lengthInFolds(all: QualityRows, pool: readonly number[]): Beliefs {
  const kept = completeRows(all, pool)
  const { models, scores, costs } = all.outcomes
  const outcomes = {
    queries: kept.length,
    models: pool.length,
    scores: pickCells(scores, models, kept, pool),
    costs: pickCells(costs, models, kept, pool),
  }
  const complete = { ...pickQualityRows(all, kept), outcomes }
  const size = complete.outcomes.scores.length
  const believed = { scores: new Float32Array(size), costs: new Float32Array(size) }
  for (const { train, held } of foldsOf(complete.outcomes.queries, folds, 0)) {
    const found = lengthBaseline(pickQualityRows(complete, train), pickQualityRows(complete, held))
    putMatrixRows(believed.scores, found.scores, held, pool.length)
    putMatrixRows(believed.costs, found.costs, held, pool.length)
  }
  return believed
}

function cheapestAt(steps: readonly PolicyStep[], quality: number): CurvePoint {
  const reached = steps.filter((step) => step.quality >= quality)
  const from = reached.length > 0 ? reached : steps
  const { quality: found, cost } = from.reduce((one, other) =>
    reached.length > 0 ? (other.cost < one.cost ? other : one) : other.quality > one.quality ? other : one,
  )
  return { quality: found, cost }
}
