import type { HeldOut } from './held-out.ts'
import { type LinearModel, sharedShareOf, withoutShared } from './linear-model.ts'
import { multiplyRows } from './matrix-product.ts'
import { centroidsOf, countClasses, pickRows, sumsOf, type TrainingRows } from './training-rows.ts'

/** A centroid's cosine times this is a logit; also where logistic regression starts. */
export const centroidScale = 12

/** Held-out rows beyond this many do not move the calibration, and a Worker has little time. */
const mostHeldOut = 256

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
  const cosines = new Float64Array(labels.length)
  const scores: HeldOut[] = []
  for (const [row, own] of sample.classes.entries()) {
    const at = row * labels.length
    for (let label = 0; label < cosines.length; label += 1) {
      cosines[label] = (products[at + label] ?? 0) / (lengths[label] || 1)
    }
    const answers = sample.answers[row] ?? []
    const [length, weight, product] = [lengths[own] ?? 0, sample.weights[row] ?? 1, products[at + own] ?? 0]
    const left = length * length - 2 * weight * product + weight * weight
    if ((counts[own] ?? 0) > 1 && left > 1e-9) {
      cosines[own] = (product - weight) / Math.sqrt(left)
      scores.push(scoreOf(cosines, answers))
    }
    cosines[own] = Number.NaN
    if (labels.length > 1) scores.push(scoreOf(cosines, answers))
  }
  return scores
}

/** @param cosines NaN where the label is held out; @param answers the right labels */
function scoreOf(cosines: Float64Array, answers: readonly number[]): HeldOut {
  let [present, sum, nearness] = [0, 0, Number.NEGATIVE_INFINITY]
  for (let label = 0; label < cosines.length; label += 1) {
    const cosine = cosines[label] ?? 0
    if (Number.isNaN(cosine)) continue
    present += 1
    sum += cosine
    if (cosine > nearness) nearness = cosine
  }
  return {
    logit: centroidScale * (nearness - (sharedShareOf(present) * sum) / present),
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
