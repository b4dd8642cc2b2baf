import { Adam } from './adam.ts'
import { centroidScale, fitCentroids } from './centroid-model.ts'
import { type LinearModel, withoutShared } from './linear-model.ts'
import { labelPriors } from './label-priors.ts'
import { multiplyRows } from './matrix-product.ts'
import { seededRandom, shuffledRange } from './seeded-random.ts'
import { centroidsOf, countClasses, type TrainingRows } from './training-rows.ts'

/** Rows between two steps, and never more than a quarter of all. */
const mostInBatch = 256

/** Chosen on random draws from the training files of CLINC150, Banking77 and HWU64, 1, 10 and 100 rows a label. */
const rate = 0.1
/** The loss is this times the sum of cross entropies, and half the squared weights. */
const strength = 20
const fewestPasses = 8
const mostPasses = 20
/** Few rows are passed over more often, until this many steps are made. */
const steps = 140

/** Errors below this move nothing that could be seen, and most labels of a row are there. */
const smallestError = 1e-3

/**
 * Multinomial logistic regression on unit vectors, started from the class centroids, by Adam on batches. It stops
 * early: what the centroids know is the better part where examples are few.
 */
export function fitLogistic(rows: TrainingRows): LinearModel {
  const present = countClasses(rows)
  if (present < 2) return fitCentroids(rows)
  const { dimensions, labels, classes } = rows
  const model = {
    weights: centroidsOf(rows).map((value) => value * centroidScale),
    bias: new Float32Array(labels.length),
  }
  const size = Math.min(mostInBatch, Math.ceil(classes.length / 4))
  const stepsInPass = Math.ceil(classes.length / size)
  const passes = Math.max(fewestPasses, Math.min(mostPasses, Math.ceil(steps / stepsInPass)))
  const [moveWeights, moveBias] = [new Adam(model.weights, 0), new Adam(model.bias, 0)]
  const gradient = new BatchGradient(rows, size)
  const random = seededRandom(7)
  let step = 0
  for (let pass = 0; pass < passes; pass += 1) {
    const order = shuffledRange(classes.length, random)
    for (let start = 0; start < order.length; start += size) {
      gradient.take(order.subarray(start, start + size), model)
      const length = rate * (1 - step / (passes * stepsInPass))
      moveWeights.step(gradient.weights, length)
      moveBias.step(gradient.bias, length)
      step += 1
    }
  }
  return withoutShared(model, dimensions, present)
}

/** The gradient of the weighted mean cross entropy over some rows. Its arrays are used again for the next ones. */
class BatchGradient {
  readonly weights: Float32Array
  readonly bias: Float32Array
  readonly #rows: TrainingRows
  readonly #vectors: Float32Array
  readonly #chances: Float32Array
  readonly #priors: Float32Array

  constructor(rows: TrainingRows, size: number) {
    const { dimensions, labels } = rows
    this.#rows = rows
    this.#priors = labelPriors(rows)
    this.weights = new Float32Array(labels.length * dimensions)
    this.bias = new Float32Array(labels.length)
    this.#vectors = new Float32Array(size * dimensions)
    this.#chances = new Float32Array(size * labels.length)
  }

  take(batch: Int32Array, { weights, bias }: LinearModel): void {
    const { dimensions, classes, vectors, weights: counts } = this.#rows
    const labels = bias.length
    this.weights.fill(0)
    this.bias.fill(0)
    let total = 0
    for (const [at, row] of batch.entries()) {
      this.#vectors.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions)
      total += counts[row] ?? 1
    }
    multiplyRows(this.#vectors, batch.length, weights, labels, dimensions, this.#chances)
    for (const [at, row] of batch.entries()) {
      const chances = this.#chances.subarray(at * labels, (at + 1) * labels)
      softmax(chances, bias, this.#priors)
      this.#add(chances, classes[row] ?? 0, at, (counts[row] ?? 1) / total)
    }
    // Not as Adam's own decay: here what no row speaks for shrinks at once, and that is worth a point at one row a label.
    addScaled(this.weights, 0, weights, 1 / (strength * classes.length))
  }

  #add(chances: Float32Array, own: number, at: number, share: number): void {
    const { dimensions } = this.#rows
    const vector = this.#vectors.subarray(at * dimensions, (at + 1) * dimensions)
    for (let label = 0; label < chances.length; label += 1) {
      const miss = (chances[label] ?? 0) - Number(label === own)
      if (Math.abs(miss) < smallestError) continue
      this.bias[label] = (this.bias[label] ?? 0) + share * miss
      addScaled(this.weights, label * dimensions, vector, share * miss)
    }
  }
}

function addScaled(to: Float32Array, at: number, vector: Float32Array, scale: number): void {
  for (let index = 0; index < vector.length; index += 1) {
    to[at + index] = (to[at + index] ?? 0) + scale * (vector[index] ?? 0)
  }
}

/** Products become chances, in place. */
function softmax(products: Float32Array, bias: Float32Array, priors: Float32Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (let label = 0; label < products.length; label += 1) {
    const logit = (products[label] ?? 0) + (bias[label] ?? 0) + (priors[label] ?? 0)
    products[label] = logit
    if (logit > highest) highest = logit
  }
  let sum = 0
  for (let label = 0; label < products.length; label += 1) {
    const value = Math.exp((products[label] ?? 0) - highest)
    products[label] = value
    sum += value
  }
  for (let label = 0; label < products.length; label += 1) products[label] = (products[label] ?? 0) / sum
}
