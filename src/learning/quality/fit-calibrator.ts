import type { Predictor } from '../../core/predictor.ts'
import { columnMeans } from './outcomes.ts'

/** Rows that the slope of all models together is worth against a model's own: few labels bend little. */
const slopePrior = 200

/** The offset is drawn to that of the mean score with this many rows. */
const offsetPrior = 5

const steps = 50

/** Slopes outside are no calibration: below, logits say nothing; few rows leave networks timid, but not that timid. */
const [flattest, steepest] = [0.05, 3]

/**
 * A logistic curve a model over logits of held-out rows, by cross entropy. The slope shrinks the spread of chances
 * about the model's mean as far as held-out rows ask for it, first for all models together, then for each.
 *
 * @param logits [rows x models]; @param scores the same, NaN where not known
 */
export function fitCalibrator(
  logits: Float32Array,
  scores: Float32Array,
  models: number,
): Predictor['calibrator'] {
  const middles = columnMeans(logits, models)
  const columns = Array.from({ length: models }, (_, model) => columnOf(logits, scores, models, model))
  const pooled = fitCurves(columns, middles, 1, 1)
  // A model with few labels says little of how far logits are to be believed.
  const labels = columns.map((column) => column.scores.length)
  const all = labels.reduce((sum, count) => sum + count, 0)
  const shared = pooled.reduce((sum, { slope }, model) => sum + (slope * (labels[model] ?? 0)) / all, 0)
  const fitted = fitCurves(columns, middles, shared, slopePrior)
  return {
    slopes: Float32Array.from(fitted, ({ slope }) => slope),
    // Curves are fitted about the middle of the logits.
    offsets: Float32Array.from(fitted, ({ slope, offset }, model) => offset - slope * (middles[model] ?? 0)),
  }
}

interface Column {
  readonly logits: readonly number[]
  readonly scores: readonly number[]
}

interface Curve {
  readonly slope: number
  readonly offset: number
}

function columnOf(logits: Float32Array, scores: Float32Array, models: number, model: number): Column {
  const rows = Array.from({ length: logits.length / models }, (_, row) => row * models + model)
  const known = rows.filter((index) => !Number.isNaN(scores[index]))
  return {
    logits: known.map((index) => logits[index] ?? 0),
    scores: known.map((index) => scores[index] ?? 0),
  }
}

function fitCurves(columns: readonly Column[], middles: Float64Array, slope: number, prior: number): Curve[] {
  return columns.map((column, model) => fitCurve(column, middles[model] ?? 0, slope, prior))
}

/** Newton's method on the two numbers, from the shared slope and the middle itself. */
function fitCurve({ logits, scores }: Column, middle: number, sharedSlope: number, prior: number): Curve {
  let [slope, offset] = [sharedSlope, middle]
  for (let step = 0; step < steps; step += 1) {
    let [slopeGradient, offsetGradient] = [
      prior * (slope - sharedSlope) * 0.25,
      offsetPrior * (offset - middle) * 0.25,
    ]
    let [slopeCurve, offsetCurve, both] = [prior * 0.25, offsetPrior * 0.25, 0]
    for (const [row, logit] of logits.entries()) {
      const distance = logit - middle
      const chance = 1 / (1 + Math.exp(-(slope * distance + offset)))
      const error = chance - (scores[row] ?? 0)
      const curvature = chance * (1 - chance)
      slopeGradient += error * distance
      offsetGradient += error
      slopeCurve += curvature * distance * distance
      offsetCurve += curvature
      both += curvature * distance
    }
    const determinant = slopeCurve * offsetCurve - both * both
    const slopeMove = (offsetCurve * slopeGradient - both * offsetGradient) / determinant
    const offsetMove = (slopeCurve * offsetGradient - both * slopeGradient) / determinant
    slope = Math.max(flattest, Math.min(steepest, slope - Math.max(-1, Math.min(1, slopeMove))))
    offset -= Math.max(-2, Math.min(2, offsetMove))
    if (Math.abs(slopeMove) + Math.abs(offsetMove) < 1e-9) break
  }
  return { slope, offset }
}
