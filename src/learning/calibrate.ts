import type { Classifier } from '../core/release.ts'
import type { HeldOut } from './held-out.ts'
import { expectedFits, expectedStrangers } from './expected-scores.ts'
import { fitPlatt, type Observation } from './platt.ts'

export interface Calibration {
  readonly calibrator: Classifier['calibrator']
  /** Confidence below which the classifier abstains. */
  readonly threshold: number
  readonly keptAndRight: number | null
  readonly rejected: number | null
}

/**
 * Confidence below which a query is handed to `default`. With the weights below, .4 keeps and rejects about as well
 * as the best bar for each config would, on the validation files, from 1 route to 150.
 */
const threshold = 0.4

/**
 * How much strangers weigh, the queries that fit weighing 1: those of left-out routes, and general ones. The fewer
 * the routes, the more queries are for none of them.
 */
const leftOutShare = 0.35
const backgroundShare = (labels: number) => 0.25 + 0.75 / labels

/** A score further out than this says nothing more. */
const furthest = 15

type Weighted = HeldOut & { readonly weight: number }

/**
 * One calibrated chance out of two views: both standardised over queries that were answered right, added, and the
 * sum mapped by a logistic curve.
 *
 * @param heldOut rows and classes that the model did not see
 * @param background what general queries score; may be empty
 * @param labels how many labels the classifier has
 */
export function calibrate(
  heldOut: readonly HeldOut[],
  background: readonly HeldOut[],
  labels: number,
): Calibration {
  const inside = heldOut.filter(({ stranger }) => !stranger)
  const leftOut = heldOut.filter(({ stranger }) => stranger)
  const fits = [...weigh(inside, inside.length), ...expectedFits(inside.length)]
  // Where examples are so mixed up that none came out right, all of them must do.
  const right = fits.some((row) => row.right) ? fits.filter((row) => row.right) : fits
  const logit = spreadOf(right, (row) => row.logit, 0.5)
  const nearness = spreadOf(right, (row) => row.nearness, 0.05)
  const total = fits.reduce((sum, { weight }) => sum + weight, 0)
  // What comes nearer than half of the queries that fit is no stranger: a route may be about that very thing.
  const far = background.filter((row) => row.nearness < nearness.mean)
  const strangers = [
    ...weigh(leftOut, total * leftOutShare),
    ...weigh(far.length > 0 ? far : expectedStrangers, total * backgroundShare(labels)),
  ]
  const scoreOf = (row: HeldOut) => {
    const sum =
      (row.logit - logit.mean) / logit.deviation + (row.nearness - nearness.mean) / nearness.deviation
    return Math.max(-furthest, Math.min(furthest, sum))
  }
  const observations: Observation[] = [...fits, ...strangers].map((row) => ({
    score: scoreOf(row),
    right: row.right,
    weight: row.weight,
  }))
  const { slope, offset } = fitPlatt(observations)
  const kept = (row: HeldOut) => 1 / (1 + Math.exp(-(slope * scoreOf(row) + offset))) >= threshold
  return {
    calibrator: {
      logitMean: logit.mean,
      logitDeviation: logit.deviation,
      centroidMean: nearness.mean,
      centroidDeviation: nearness.deviation,
      slope,
      offset,
    },
    threshold,
    keptAndRight: share(inside, (row) => row.right && kept(row)),
    rejected: share(leftOut, (row) => !kept(row)),
  }
}

/** The rows, with weights that add up to `total`. */
function weigh(rows: readonly HeldOut[], total: number): Weighted[] {
  return rows.map((row) => ({ ...row, weight: total / rows.length }))
}

function spreadOf(
  rows: readonly Weighted[],
  valueOf: (row: HeldOut) => number,
  least: number,
): { mean: number; deviation: number } {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const mean = rows.reduce((sum, row) => sum + (row.weight / total) * valueOf(row), 0)
  const variance = rows.reduce((sum, row) => sum + (row.weight / total) * (valueOf(row) - mean) ** 2, 0)
  return { mean, deviation: Math.max(least, Math.sqrt(variance)) }
}

function share(rows: readonly HeldOut[], holds: (row: HeldOut) => boolean): number | null {
  return rows.length === 0 ? null : rows.filter(holds).length / rows.length
}
