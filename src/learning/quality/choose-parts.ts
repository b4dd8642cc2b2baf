import { chanceOf } from '../../core/logit.ts'
import type { Predictor, PredictorReport } from '../../core/predictor.ts'
import { type BlendWeights, blend, tuneBlend } from './blend.ts'
import { calibrationError, logLoss } from './chance-errors.ts'
import { foldsOf } from './folds.ts'
import { fitCalibrator } from './fit-calibrator.ts'
import type { OutOfFold } from './out-of-fold.ts'
import { leadOf } from './lead.ts'
import { labelCounts } from './few-labels.ts'
import { columnMeans, pickCells, type Outcomes } from './outcomes.ts'
import { zeroRouterAiq } from './aiq.ts'
import { aiqGain } from './policy-curve.ts'
import { type QualityRows, completeRows } from './quality-rows.ts'

/** Fewer complete rows do not say which part of the ensemble serves best. */
const fewestToTune = 200

interface Chosen {
  readonly nearest: number
  readonly weights: BlendWeights
  readonly calibrator: Predictor['calibrator']
}

export interface Choice extends Chosen {
  /** Calibrated chances of rows that were held out: [rows x models]. */
  readonly scores: Float32Array
  readonly report: Omit<PredictorReport, 'seed'>
}

/**
 * Chooses the number of neighbours, the shares of the parts and the calibration, all on held-out rows. The gain that
 * is reported is that of shares chosen on one half of the rows and measured on the other: choices flatter the rows that
 * they were made on.
 *
 * @param pool positions of the models that are compared: not those of few labels
 */
export function chooseParts(
  rows: QualityRows,
  models: readonly string[],
  held: OutOfFold,
  pool: readonly number[],
): Choice {
  const { outcomes } = rows
  const complete = completeRows(rows, pool)
  const isEnough = complete.length >= fewestToTune
  const chosen = chooseShares(outcomes, held, pool, isEnough ? complete : [])
  const logits = blendOf(held, chosen.nearest, chosen.weights)
  const calibrator = fitCalibrator(logits, outcomes.scores, models.length)
  const scores = calibrated(logits, calibrator)
  return {
    ...chosen,
    calibrator,
    scores,
    report: {
      rows: outcomes.queries,
      ...(isEnough ? measureGains(outcomes, held, pool, complete) : nothingKnown),
      weights: chosen.weights,
      nearest: chosen.nearest,
      logLoss: logLoss(scores, outcomes.scores),
      calibrationError: calibrationError(scores, outcomes.scores),
      perModel: perModelOf(outcomes, models),
    },
  }
}

const nothingKnown = { gain: null, surfaceGain: null, lead: null, zeroRouter: null, oracleGain: null }

/** @param complete rows that parts are compared on; none: they keep their usual shares */
function chooseShares(
  all: Outcomes,
  held: OutOfFold,
  pool: readonly number[],
  complete: readonly number[],
): Omit<Chosen, 'calibrator'> {
  const pick = (matrix: Float32Array) => pickCells(matrix, all.models, complete, pool)
  const outcomes = pickPool(all, complete, pool)
  const costs = pick(held.costs)
  const gainOf = (logits: Float32Array) => aiqGain({ scores: pick(logits).map(chanceOf), costs }, outcomes)
  const [nearest, neighbours] = bestOf(held.neighbours, complete.length > 0 ? gainOf : () => 0)
  const parts = { ...held.networks, neighbours }
  const picked = Object.fromEntries(Object.entries(parts).map(([name, logits]) => [name, pick(logits)]))
  return { nearest, weights: tuneBlend(picked, costs, outcomes) }
}

/**
 * Gains on the complete rows, each half of them by shares that were chosen on the other. The calibration is that of all
 * rows: two numbers a model flatter little, and halves of a model's mean err in opposite directions.
 */
function measureGains(all: Outcomes, held: OutOfFold, pool: readonly number[], complete: readonly number[]) {
  const logits = new Float32Array(all.scores.length)
  const folds = foldsOf(all.queries, 2, 0)
  for (const { train, held: half } of folds) {
    const others = new Set(train)
    const { nearest, weights } = chooseShares(
      all,
      held,
      pool,
      complete.filter((row) => others.has(row)),
    )
    copyRows(blendOf(held, nearest, weights), logits, half, all.models)
  }
  const outcomes = pickPool(all, complete, pool)
  const costs = pickCells(held.costs, all.models, complete, pool)
  const believed = (own: Float32Array) => {
    const chances = calibrated(own, fitCalibrator(own, all.scores, all.models))
    return { scores: pickCells(chances, all.models, complete, pool), costs }
  }
  const [ours, theirs] = [believed(logits), believed(held.networks['surface'] ?? logits)]
  return {
    gain: aiqGain(ours, outcomes),
    surfaceGain: aiqGain(theirs, outcomes),
    lead: leadOf(ours, theirs, outcomes),
    zeroRouter: zeroRouterAiq(outcomes),
    oracleGain: aiqGain(outcomes, outcomes),
  }
}

function pickPool(all: Outcomes, rows: readonly number[], pool: readonly number[]): Outcomes {
  return {
    queries: rows.length,
    models: pool.length,
    scores: pickCells(all.scores, all.models, rows, pool),
    costs: pickCells(all.costs, all.models, rows, pool),
  }
}

function blendOf(held: OutOfFold, nearest: number, weights: BlendWeights): Float32Array {
  const neighbours = held.neighbours.get(nearest) ?? new Float32Array(0)
  return blend({ ...held.networks, neighbours }, weights)
}

function calibrated(logits: Float32Array, { slopes, offsets }: Choice['calibrator']): Float32Array {
  return logits.map((logit, index) => {
    const model = index % slopes.length
    return chanceOf((slopes[model] ?? 1) * logit + (offsets[model] ?? 0))
  })
}

function copyRows(from: Float32Array, to: Float32Array, rows: readonly number[], width: number): void {
  for (const row of rows) to.set(from.subarray(row * width, (row + 1) * width), row * width)
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
  const labels = labelCounts(scores, count)
  return models.map((model, index) => ({
    model,
    labels: labels[index] ?? 0,
    meanScore: meanScores[index] ?? 0,
    meanCost: meanCosts[index] ?? 0,
  }))
}
