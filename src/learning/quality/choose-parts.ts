import { chanceOf } from '../../core/logit.ts'
import type { Predictor, PredictorReport } from '../../core/predictor.ts'
import { type BlendWeights, blend, tuneBlend } from './blend.ts'
import { calibrationError, logLoss } from './chance-errors.ts'
import { fitCalibrator } from './fit-calibrator.ts'
import type { OutOfFold } from './out-of-fold.ts'
import { columnMeans, pickMatrixRows, pickOutcomes, type Outcomes } from './outcomes.ts'
import { zeroRouterAiq } from './aiq.ts'
import { aiqGain } from './policy-curve.ts'
import { type QualityRows, completeRows } from './quality-rows.ts'

/** Fewer complete rows do not say which part of the ensemble serves best. */
const fewestToTune = 200

export interface Choice {
  readonly nearest: number
  readonly weights: BlendWeights
  readonly calibrator: Predictor['calibrator']
  /** Calibrated chances of rows that were held out: [rows x models]. */
  readonly scores: Float32Array
  readonly report: Omit<PredictorReport, 'seed'>
}

/** Chooses the number of neighbours, the shares of the parts and the calibration, all on held-out rows. */
export function chooseParts(rows: QualityRows, models: readonly string[], held: OutOfFold): Choice {
  const complete = completeRows(rows)
  const outcomes = pickOutcomes(rows.outcomes, complete)
  const picked = (matrix: Float32Array) => pickMatrixRows(matrix, models.length, complete)
  const costs = picked(held.costs)
  const gainOf = (logits: Float32Array) => aiqGain({ scores: picked(logits).map(chanceOf), costs }, outcomes)
  const isEnough = outcomes.queries >= fewestToTune
  const [nearest, neighbours] = bestOf(held.neighbours, isEnough ? gainOf : () => 0)
  const parts = { ...held.networks, neighbours }
  const pickedParts = Object.fromEntries(
    Object.entries(parts).map(([name, logits]) => [name, picked(logits)]),
  )
  const weights = tuneBlend(pickedParts, costs, isEnough ? outcomes : pickOutcomes(outcomes, []))
  const logits = blend(parts, weights)
  const calibrator = fitCalibrator(logits, rows.outcomes.scores, models.length)
  const scores = logits.map((logit, index) => {
    const model = index % models.length
    return chanceOf((calibrator.slopes[model] ?? 1) * logit + (calibrator.offsets[model] ?? 0))
  })
  const surface = held.networks['surface'] ?? logits
  return {
    nearest,
    weights,
    calibrator,
    scores,
    report: {
      rows: rows.outcomes.queries,
      gain: isEnough ? aiqGain({ scores: picked(scores), costs }, outcomes) : null,
      surfaceGain: isEnough ? gainOf(surface) : null,
      zeroRouter: isEnough ? zeroRouterAiq(outcomes) : null,
      oracleGain: isEnough ? aiqGain(outcomes, outcomes) : null,
      weights,
      nearest,
      logLoss: logLoss(scores, rows.outcomes.scores),
      calibrationError: calibrationError(scores, rows.outcomes.scores),
      perModel: perModelOf(rows.outcomes, models),
    },
  }
}

function bestOf(
  tried: ReadonlyMap<number, Float32Array>,
  gainOf: (logits: Float32Array) => number,
): [number, Float32Array] {
  // The last is the most cautious: where nothing is known, it stays.
  const candidates = [...tried].toReversed()
  let [best, most] = [candidates[0], Number.NEGATIVE_INFINITY]
  for (const candidate of candidates) {
    const gain = gainOf(candidate[1])
    if (gain > most) [best, most] = [candidate, gain]
  }
  return best ?? [0, new Float32Array(0)]
}

function perModelOf({ models: count, scores, costs }: Outcomes, models: readonly string[]) {
  const [meanScores, meanCosts] = [columnMeans(scores, count), columnMeans(costs, count)]
  const labels = columnMeans(
    scores.map((score) => Number(!Number.isNaN(score))),
    count,
  )
  return models.map((model, index) => ({
    model,
    labels: Math.round((labels[index] ?? 0) * (scores.length / count)),
    meanScore: meanScores[index] ?? 0,
    meanCost: meanCosts[index] ?? 0,
  }))
}
