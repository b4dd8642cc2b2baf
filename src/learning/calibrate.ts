import type { Classifier } from '../core/release.ts'
import type { HeldOut } from './held-out.ts'
import { expectedFits, expectedStrangers } from './expected-scores.ts'
import { fitPlatt } from './platt.ts'
import { weightOf } from './weight-of.ts'

export interface Calibration {
  readonly calibrator: Classifier['calibrator']
  /** Everything that the calibration was made from, with the confidence that it gets. */
  readonly judged: readonly Judged[]
}

/** A held-out query with its calibrated confidence. */
export interface Judged extends HeldOut {
  readonly weight: number
  readonly score: number
  readonly confidence: number
  /** By experience only: it says nothing of this config. */
  readonly expected: boolean
}

/**
 * How many strangers there are for each query that fits: what is for none of the routes. The fewer the routes, the
 * more. Those that one route of many would leave out, and general ones.
 */
const leftOutShare = 0.175
const backgroundShare = (labels: number) => 0.125 + 0.375 / labels

/** So many logged rejects count as much as all that is assumed of strangers. */
const tellingRejects = 20

/** A score further out than this says nothing more. */
const furthest = 15

type Weighted = HeldOut & { readonly weight: number; readonly expected: boolean }

/**
 * One calibrated chance out of two views: both standardised over queries that were answered right, added, and the
 * sum mapped by a logistic curve. How like a logged reject a query is counts against it as a third view.
 *
 * @param heldOut rows and classes that the model did not see
 * @param background what general queries score; may be empty
 * @param labels how many labels the classifier has
 * @param errorShare what a wrong answer among the held-out rows counts
 */
export function calibrate(
  heldOut: readonly HeldOut[],
  background: readonly HeldOut[],
  labels: number,
  errorShare: number,
): Calibration {
  const inside = heldOut.filter(({ stranger }) => !stranger)
  const real = weigh(inside, inside.length).map((row) =>
    row.right ? row : { ...row, weight: row.weight * errorShare },
  )
  const fits = [...real, ...expectedFits(inside.length)]
  // Where examples are so mixed up that none came out right, all of them must do.
  const right = fits.some((row) => row.right) ? fits.filter((row) => row.right) : fits
  const logit = spreadOf(right, (row) => row.logit, 0.5)
  const nearness = spreadOf(right, (row) => row.nearness, 0.05)
  const rejects = heldOut.filter(({ reject }) => reject)
  const none = rejects.length === 0 ? null : spreadOf(right, (row) => row.none, 0.5)
  // What comes nearer than half of the queries that fit is no stranger: a route may be about that very thing.
  const far = background.filter((row) => row.nearness < nearness.mean)
  const leftOut = heldOut.filter(({ stranger, reject }) => stranger && !reject)
  const total = weightOf(fits)
  const strangers = weighStrangers({ leftOut, rejects, far }, total, labels)
  const scoreOf = (row: HeldOut) => {
    const sum =
      (row.logit - logit.mean) / logit.deviation +
      (row.nearness - nearness.mean) / nearness.deviation -
      (none === null ? 0 : (row.none - none.mean) / none.deviation)
    return Math.max(-furthest, Math.min(furthest, sum))
  }
  const scored = [...fits, ...strangers].map((row) => ({ ...row, score: scoreOf(row) }))
  const { slope, offset } = fitPlatt(scored)
  return {
    calibrator: {
      logitMean: logit.mean,
      logitDeviation: logit.deviation,
      centroidMean: nearness.mean,
      centroidDeviation: nearness.deviation,
      ...(none !== null && { noneMean: none.mean, noneDeviation: none.deviation }),
      slope,
      offset,
    },
    judged: scored.map((row) => ({ ...row, confidence: 1 / (1 + Math.exp(-(slope * row.score + offset))) })),
  }
}

interface Strangers {
  readonly leftOut: readonly HeldOut[]
  readonly rejects: readonly HeldOut[]
  readonly far: readonly HeldOut[]
}

/** @param total what the queries that fit weigh */
function weighStrangers({ leftOut, rejects, far }: Strangers, total: number, labels: number): Weighted[] {
  const assumed = total * (leftOutShare + backgroundShare(labels))
  const told = rejects.length / (rejects.length + tellingRejects)
  return [
    ...weigh(leftOut, (1 - told) * total * leftOutShare),
    ...weigh(far.length > 0 ? far : expectedStrangers, (1 - told) * total * backgroundShare(labels)),
    ...weigh(rejects, told * assumed),
  ]
}

/** The rows, with weights that add up to `total`. */
function weigh(rows: readonly HeldOut[], total: number): Weighted[] {
  return rows.map((row) => ({ ...row, weight: total / rows.length, expected: row.label < 0 }))
}

function spreadOf(
  rows: readonly Weighted[],
  valueOf: (row: HeldOut) => number,
  least: number,
): { mean: number; deviation: number } {
  const total = weightOf(rows)
  const mean = rows.reduce((sum, row) => sum + (row.weight / total) * valueOf(row), 0)
  const variance = rows.reduce((sum, row) => sum + (row.weight / total) * (valueOf(row) - mean) ** 2, 0)
  return { mean, deviation: Math.max(least, Math.sqrt(variance)) }
}
