import { centroids } from './centroids.ts'
import { seededRandom, shuffle } from './seeded-random.ts'

/** Inverse strength of the L2 penalty: the loss is C * (sum of cross entropies) + |weights|^2 / 2. */
const C = 20
const BATCH = 256
const RATE = 0.3
const BETA_1 = 0.9
const BETA_2 = 0.99

/** Weights start as centroids at this length: 6 passes then do as well as a converged solver. */
const START_LENGTH = 15

/** A trained head: one row of weights a class, the bias last. */
export interface Head {
  readonly classes: number
  /** [classes, dimensions + 1], row-major. */
  readonly weights: Float32Array
}

/**
 * Multinomial logistic regression by Adam on shuffled batches, from the classes' centroids. Deterministic.
 *
 * @param vectors of one length; @param labels a class of 0..classes-1 for each; @param epochs passes over all
 */
export function trainHead(
  vectors: readonly Float32Array[],
  labels: readonly number[],
  classes: number,
  epochs: number,
): Head {
  const width = (vectors[0]?.length ?? 0) + 1
  const weights = centroidWeights(vectors, labels, classes)
  const gradient = new Float32Array(weights.length)
  const first = new Float32Array(weights.length)
  const second = new Float32Array(weights.length)
  const head = { classes, weights }
  const random = seededRandom(7)
  const order = vectors.map((_, index) => index)
  const steps = epochs * Math.ceil(order.length / BATCH)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH)
      gradient.fill(0)
      for (const index of batch) {
        addGradient(head, vectors[index] ?? new Float32Array(width - 1), labels[index] ?? 0, gradient)
      }
      step++
      const rate = RATE * (1 - step / steps)
      for (let i = 0; i < weights.length; i++) {
        const weight = weights[i] ?? 0
        const slope = (gradient[i] ?? 0) / batch.length + weight / (C * order.length)
        const m = (first[i] = BETA_1 * (first[i] ?? 0) + (1 - BETA_1) * slope)
        const v = (second[i] = BETA_2 * (second[i] ?? 0) + (1 - BETA_2) * slope * slope)
        weights[i] = weight - (rate * m) / (1 - BETA_1 ** step) / (Math.sqrt(v / (1 - BETA_2 ** step)) + 1e-8)
      }
    }
  }
  return head
}

/** One logit a class. */
export function logits({ classes, weights }: Head, vector: Float32Array): Float32Array {
  const width = vector.length + 1
  const out = new Float32Array(classes)
  for (let k = 0; k < classes; k++) {
    const row = k * width
    let sum = weights[row + width - 1] ?? 0
    for (let j = 0; j < vector.length; j++) sum += (weights[row + j] ?? 0) * (vector[j] ?? 0)
    out[k] = sum
  }
  return out
}

function addGradient(head: Head, vector: Float32Array, label: number, gradient: Float32Array): void {
  const scores = logits(head, vector)
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  let total = 0
  for (let k = 0; k < scores.length; k++) total += scores[k] = Math.exp((scores[k] ?? 0) - top)
  const width = vector.length + 1
  for (let k = 0; k < scores.length; k++) {
    const share = (scores[k] ?? 0) / total - (k === label ? 1 : 0)
    // Most classes are far off; skipping them halves the time and changes nothing.
    if (Math.abs(share) < 1e-5) continue
    const row = k * width
    for (let j = 0; j < vector.length; j++)
      gradient[row + j] = (gradient[row + j] ?? 0) + share * (vector[j] ?? 0)
    gradient[row + width - 1] = (gradient[row + width - 1] ?? 0) + share
  }
}

function centroidWeights(
  vectors: readonly Float32Array[],
  labels: readonly number[],
  classes: number,
): Float32Array {
  const dimensions = vectors[0]?.length ?? 0
  const weights = new Float32Array(classes * (dimensions + 1))
  centroids(vectors, labels, classes).forEach((centroid, k) => {
    weights.set(
      centroid.map((x) => x * START_LENGTH),
      k * (dimensions + 1),
    )
  })
  return weights
}
