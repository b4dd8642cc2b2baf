import { centroidScale, fitCentroids } from './centroid-model.ts'
import { type LinearModel, withoutShared } from './linear-model.ts'
import { multiplyRows } from './matrix-product.ts'
import { centroidsOf, countClasses, type TrainingRows } from './training-rows.ts'

/** Rows worked on at once: their products fit into the cache. */
const block = 64

/** Errors below this move nothing that could be seen, and most labels of a row are there. */
const smallestError = 1e-3

/** Steps and their length, times the number of labels. Chosen on validation files. */
const steps = 12
const rate = 5

/**
 * Multinomial logistic regression on unit vectors, started from the class centroids, by gradient descent with
 * Nesterov's momentum. It stops early: what the centroids know is the better part where examples are few.
 */
export function fitLogistic(rows: TrainingRows): LinearModel {
  const present = countClasses(rows)
  if (present < 2) return fitCentroids(rows)
  const { dimensions, labels } = rows
  const weights = centroidsOf(rows).map((value) => value * centroidScale)
  const bias = new Float32Array(labels.length)
  const velocity = new Float32Array(weights.length)
  const biasVelocity = new Float32Array(labels.length)
  for (let step = 0; step < steps; step += 1) {
    const gradient = gradientOf(rows, { weights, bias })
    const momentum = step / (step + 3)
    descend(weights, velocity, gradient.weights, rate * present, momentum)
    descend(bias, biasVelocity, gradient.bias, 0.1 * rate * present, momentum)
  }
  return withoutShared({ weights, bias }, dimensions, present)
}

/** The gradient of the weighted mean cross entropy. */
function gradientOf(rows: TrainingRows, { weights, bias }: LinearModel): LinearModel {
  const { dimensions, classes, vectors } = rows
  const labels = bias.length
  const gradient = { weights: new Float32Array(weights.length), bias: new Float32Array(labels) }
  const total = rows.weights.reduce((sum, weight) => sum + weight, 0)
  const chances = new Float32Array(block * labels)
  for (let start = 0; start < classes.length; start += block) {
    const size = Math.min(block, classes.length - start)
    multiplyRows(vectors.subarray(start * dimensions), size, weights, labels, dimensions, chances)
    for (let row = start; row < start + size; row += 1) {
      const at = (row - start) * labels
      softmax(chances.subarray(at, at + labels), bias)
      const share = (rows.weights[row] ?? 1) / total
      const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions)
      for (let label = 0; label < labels; label += 1) {
        const miss = (chances[at + label] ?? 0) - Number(label === classes[row])
        if (Math.abs(miss) < smallestError) continue
        gradient.bias[label] = (gradient.bias[label] ?? 0) + share * miss
        addScaled(gradient.weights, label * dimensions, vector, share * miss)
      }
    }
  }
  return gradient
}

function addScaled(to: Float32Array, at: number, vector: Float32Array, scale: number): void {
  for (let index = 0; index < vector.length; index += 1) {
    to[at + index] = (to[at + index] ?? 0) + scale * (vector[index] ?? 0)
  }
}

function descend(
  values: Float32Array,
  velocity: Float32Array,
  gradient: Float32Array,
  length: number,
  momentum: number,
): void {
  for (let index = 0; index < values.length; index += 1) {
    const moved = momentum * (velocity[index] ?? 0) - length * (gradient[index] ?? 0)
    velocity[index] = moved
    values[index] = (values[index] ?? 0) + moved
  }
}

/** Products become chances, in place. */
function softmax(products: Float32Array, bias: Float32Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (let label = 0; label < products.length; label += 1) {
    const logit = (products[label] ?? 0) + (bias[label] ?? 0)
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
