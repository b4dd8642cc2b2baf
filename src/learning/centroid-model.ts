import type { HeldOut } from './held-out.ts'
import { type LinearModel, sharedShareOf, withoutShared } from './linear-model.ts'
import { multiplyRows } from './matrix-product.ts'
import { centroidsOf, countClasses, pickRows, sumsOf, type TrainingRows } from './training-rows.ts'

/** A centroid's cosine times this is a logit; also where logistic regression starts. */
export const centroidScale = 12

/** Held-out rows beyond this many do not move the calibration, and a Worker has little time. */
const mostHeldOut = 512

/** Nearest centroid, as a linear model. */
export function fitCentroids(rows: TrainingRows): LinearModel {
  const weights = centroidsOf(rows).map((value) => value * centroidScale)
  const bias = new Float32Array(rows.labels.length)
  return withoutShared({ weights, bias }, rows.dimensions, countClasses(rows))
}

/**
 * Each row scored without itself, and once more without its whole class. Exact, and as cheap as one look at every
 * centroid: taking a row out of a mean needs no second pass.
 */
export function leaveOneOut(rows: TrainingRows): HeldOut[] {
  const { dimensions, labels, classes } = rows
  const sample = sampleOf(rows)
  const sums = sumsOf(rows)
  const lengths = labels.map((_, label) =>
    Math.hypot(...sums.subarray(label * dimensions, (label + 1) * dimensions)),
  )
  const counts = new Int32Array(labels.length)
  for (const label of classes) counts[label] = (counts[label] ?? 0) + 1
  const products = new Float32Array(sample.classes.length * labels.length)
  multiplyRows(sample.vectors, sample.classes.length, sums, labels.length, dimensions, products)
  const scores: HeldOut[] = []
  for (const [row, own] of sample.classes.entries()) {
    const cosines = labels.map(
      (_, label) => (products[row * labels.length + label] ?? 0) / (lengths[label] || 1),
    )
    const [length, weight] = [lengths[own] ?? 0, sample.weights[row] ?? 1]
    const product = products[row * labels.length + own] ?? 0
    const left = length * length - 2 * weight * product + weight * weight
    cosines[own] = (counts[own] ?? 0) < 2 || left < 1e-9 ? Number.NaN : (product - weight) / Math.sqrt(left)
    const answers = sample.answers[row] ?? []
    if (!Number.isNaN(cosines[own])) scores.push(scoreOf(cosines, answers))
    cosines[own] = Number.NaN
    if (labels.length > 1) scores.push(scoreOf(cosines, answers))
  }
  return scores
}

/** @param cosines NaN where the label is held out; @param answers the right labels */
function scoreOf(cosines: readonly number[], answers: readonly number[]): HeldOut {
  const present = cosines.filter((cosine) => !Number.isNaN(cosine))
  const nearness = Math.max(...present)
  const mean = present.reduce((sum, cosine) => sum + cosine, 0) / present.length
  return {
    logit: centroidScale * (nearness - sharedShareOf(present.length) * mean),
    nearness,
    right: answers.some((label) => cosines[label] === nearness),
    stranger: answers.every((label) => Number.isNaN(cosines[label])),
  }
}

/** Every n-th row, so that no more than `mostHeldOut` are left. */
function sampleOf(rows: TrainingRows): TrainingRows {
  const every = Math.ceil(rows.classes.length / mostHeldOut)
  return every === 1 ? rows : pickRows(rows, (row) => row % every === 0)
}
