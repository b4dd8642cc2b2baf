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
  const { dimensions, labels, classes, none } = rows
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
      scores.push(scoreOf(cosines, answers, none))
    }
    if (own === none) continue
    cosines[own] = Number.NaN
    if ((none ?? labels.length) > 1) scores.push(scoreOf(cosines, answers, none))
  }
  return scores
}

/** @param cosines NaN where the label is held out; @param answers the right labels; @param none that of rejects */
function scoreOf(cosines: Float64Array, answers: readonly number[], none: number | undefined): HeldOut {
  let [present, sum, label, nearness, second] = [0, 0, -1, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let each = 0; each < cosines.length; each += 1) {
    const cosine = cosines[each] ?? 0
    if (Number.isNaN(cosine)) continue
    present += 1
    sum += cosine
    if (each === none) continue
    if (cosine > nearness) [label, nearness, second] = [each, cosine, nearness]
    else if (cosine > second) second = cosine
  }
  const shared = (sharedShareOf(present) * sum) / present
  return {
    row: -1,
    label,
    logit: centroidScale * (nearness - shared),
    nearness,
    none: none === undefined ? 0 : centroidScale * ((cosines[none] ?? 0) - shared),
    margin: centroidScale * (nearness - second),
    right: answers.some((each) => cosines[each] === nearness),
    secondRight: answers.some((each) => cosines[each] === second),
    stranger: answers.every((each) => Number.isNaN(cosines[each])),
    reject: answers.length === 0,
    shares: [],
  }
}

/** Every n-th row, so that no more than `mostHeldOut` are left. */
function sampleOf(rows: TrainingRows): TrainingRows {
  const every = Math.ceil(rows.classes.length / mostHeldOut)
  return every === 1 ? rows : pickRows(rows, (row) => row % every === 0)
}
