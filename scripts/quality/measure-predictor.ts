import type { StopRule } from '../../src/core/stop-rule.ts'
import { cascadeCurve, cascadeGain } from '../../src/learning/quality/cascade-curve.ts'
import { calibrationError } from '../../src/learning/quality/chance-errors.ts'
import { type CurvePoint, costFor, costHull } from '../../src/learning/quality/cost-hull.ts'
import { type Deferral, deferral } from '../../src/learning/quality/deferral.ts'
import { singleModels, zeroRouterAiq } from '../../src/learning/quality/aiq.ts'
import { type Beliefs, aiqGain, policyCurve } from '../../src/learning/quality/policy-curve.ts'
import { trainPredictor } from '../../src/learning/quality/train-predictor.ts'
import type { QualityRows } from '../../src/learning/quality/quality-rows.ts'
import { haveAgreed, learnStopRule } from '../../src/cli/quality/learn-stop-rule.ts'
import { heldRowsOf } from '../../src/cli/quality/held-rows.ts'
import { predictQuality } from '../../src/routing/predict-quality.ts'
import { surfaceFeatureVersion } from '../../src/signals/surface-features.ts'
import { lengthBaseline } from '../../src/cli/quality/length-baseline.ts'
import type { RoutingSplit } from './routing-data.ts'

export interface PredictorFigures {
  /** Gains in AIQ over log cost above the zero router, on the test rows. */
  readonly gain: number
  readonly baseline: number
  readonly oracle: number
  /** Share of the best model's cost that is saved with 99% of its quality. */
  readonly saved: number
  readonly zeroRouter: number
  readonly calibrationError: number
  /** Of RouteLLM's pair, on the rows from MMLU. */
  readonly deferral: Deferral | null
  readonly cascade: { readonly gain: number; readonly saved: number; readonly rule: StopRule } | null
  /** CPU seconds of training, without embedding. */
  readonly seconds: number
  /** Microseconds a prediction, neighbours included. */
  readonly microseconds: number
}

export interface MeasuredSplit {
  readonly file: RoutingSplit
  readonly rows: QualityRows
}

/** Trains on the one, measures on the other. */
export function measurePredictor(
  models: readonly string[],
  train: MeasuredSplit,
  test: MeasuredSplit,
  seed: number,
): PredictorFigures {
  const before = process.cpuUsage()
  const { predictor, heldOut } = trainPredictor(train.rows, {
    models,
    embedderBuild: '',
    featureVersion: surfaceFeatureVersion,
    costUnit: '',
    seed,
  })
  const { user, system } = process.cpuUsage(before)
  const { outcomes } = test.rows
  const start = performance.now()
  const beliefs = beliefsOf(test.rows, (vector, features) => predictQuality(predictor, vector, features))
  const microseconds = ((performance.now() - start) * 1000) / outcomes.queries
  const rule = learnStopRule(heldRowsOf(train.file, heldOut))
  const agree = (query: number, first: number, second: number) =>
    haveAgreed(test.file.answers[query], first, second)
  return {
    gain: aiqGain(beliefs, outcomes),
    baseline: aiqGain(lengthBaseline(train.rows, test.rows), outcomes),
    oracle: aiqGain(outcomes, outcomes),
    saved: savedOf(policyCurve(beliefs, outcomes), test.rows),
    zeroRouter: zeroRouterAiq(outcomes),
    calibrationError: calibrationError(beliefs.scores, outcomes.scores),
    deferral: models.length === 2 ? deferralOf(beliefs, test) : null,
    cascade: rule && {
      gain: cascadeGain(rule, beliefs, outcomes, { agree }),
      saved: savedOf(cascadeCurve(rule, beliefs, outcomes, { agree }), test.rows),
      rule,
    },
    seconds: (user + system) / 1e6,
    microseconds,
  }
}

function beliefsOf(
  { dimensions, featureCount, vectors, features, outcomes: { queries, models } }: QualityRows,
  predict: (vector: Float32Array, features: Float32Array) => Beliefs,
): Beliefs {
  const scores = new Float32Array(queries * models)
  const costs = new Float32Array(queries * models)
  for (let row = 0; row < queries; row += 1) {
    const found = predict(
      vectors.subarray(row * dimensions, (row + 1) * dimensions),
      features.subarray(row * featureCount, (row + 1) * featureCount),
    )
    scores.set(found.scores, row * models)
    costs.set(found.costs, row * models)
  }
  return { scores, costs }
}

/** Share of the best single model's cost that a mix of these points saves at 99% of its quality. */
function savedOf(points: readonly CurvePoint[], { outcomes }: QualityRows): number {
  const top = singleModels(outcomes).reduce((best, one) => (one.quality > best.quality ? one : best))
  const cost = costFor(costHull(points), 0.99 * top.quality)
  return cost === null ? 0 : 1 - cost / top.cost
}

/** How well the difference of the two chances finds the MMLU questions that need the strong model. */
function deferralOf({ scores }: Beliefs, { file, rows }: MeasuredSplit): Deferral {
  const kept = file.categories.flatMap((category, row) => (category.startsWith('mmlu/') ? [row] : []))
  const column = (matrix: Float32Array, model: number) => kept.map((row) => matrix[2 * row + model] ?? 0)
  const [weak, strong] = [column(scores, 0), column(scores, 1)]
  const need = strong.map((chance, index) => chance - (weak[index] ?? 0))
  return deferral(need, column(rows.outcomes.scores, 0), column(rows.outcomes.scores, 1))
}
