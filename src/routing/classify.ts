import type { Classifier } from '../core/release.ts'

export interface Classified {
  readonly label: string
  /** Chance that the label is right, 0 to 1. */
  readonly confidence: number
  readonly runnerUp: { readonly label: string; readonly confidence: number } | null
  readonly threshold: number
  /** The confidence is below the threshold: none of the labels. */
  readonly abstained: boolean
}

/**
 * The best label for a unit vector among those that `eligible` admits; undefined when none is, or when the vector
 * is all zeros, which means that the text had no known word. About `labels x dimensions` multiplications.
 */
export function classify(
  classifier: Classifier,
  vector: Float32Array,
  eligible: (label: string) => boolean,
): Classified | undefined {
  if (!hasMeaning(vector)) return undefined
  const { labels, threshold } = classifier
  const logits = logitsOf(classifier, vector)
  const best = highest(logits, labels, eligible, -1)
  const label = labels[best]
  if (label === undefined) return undefined
  const confidence = confidenceOf(classifier, best, logits[best] ?? 0, vector)
  const second = highest(logits, labels, eligible, best)
  const other = labels[second]
  const runnerUp =
    other === undefined
      ? null
      : { label: other, confidence: confidenceOf(classifier, second, logits[second] ?? 0, vector) }
  return { label, confidence, runnerUp, threshold, abstained: confidence < threshold }
}

/** The position of the highest logit among the eligible, but for `except`; -1 when there is none. */
function highest(
  logits: Float64Array,
  labels: readonly string[],
  eligible: (label: string) => boolean,
  except: number,
): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row] ?? ''
    const logit = logits[row] ?? 0
    // Conditions cost more than a comparison: only a row that would win is asked for them.
    if (logit > most && row !== except && eligible(label)) {
      best = row
      most = logit
    }
  }
  return best
}

function logitsOf({ labels, dimensions, weights, bias }: Classifier, vector: Float32Array): Float64Array {
  const logits = new Float64Array(labels.length)
  const even = labels.length & ~3
  // Four rows at a time share each load of the vector.
  for (let row = 0; row < even; row += 4) {
    const first = row * dimensions
    const [second, third, fourth] = [first + dimensions, first + 2 * dimensions, first + 3 * dimensions]
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let index = 0; index < dimensions; index += 1) {
      const value = vector[index] ?? 0
      a += (weights[first + index] ?? 0) * value
      b += (weights[second + index] ?? 0) * value
      c += (weights[third + index] ?? 0) * value
      d += (weights[fourth + index] ?? 0) * value
    }
    logits[row] = a
    logits[row + 1] = b
    logits[row + 2] = c
    logits[row + 3] = d
  }
  for (let row = even; row < labels.length; row += 1) logits[row] = dot(weights, row * dimensions, vector)
  for (let row = 0; row < bias.length; row += 1) logits[row] = (logits[row] ?? 0) + (bias[row] ?? 0)
  return logits
}

/** One calibrated number from two views of the same label: how high its logit is, how near its centroid. */
function confidenceOf(classifier: Classifier, row: number, logit: number, vector: Float32Array): number {
  const { calibrator, centroids, dimensions } = classifier
  const nearness = dot(centroids, row * dimensions, vector)
  const score =
    (logit - calibrator.logitMean) / calibrator.logitDeviation +
    (nearness - calibrator.centroidMean) / calibrator.centroidDeviation
  return 1 / (1 + Math.exp(-(calibrator.slope * score + calibrator.offset)))
}

/** The dot product of `vector` and the row of `matrix` that begins at `offset`. */
export function dot(matrix: Float32Array, offset: number, vector: Float32Array): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  const end = vector.length & ~3
  let index = 0
  // Four sums at once: one would wait for itself at every step.
  for (; index < end; index += 4) {
    a += (matrix[offset + index] ?? 0) * (vector[index] ?? 0)
    b += (matrix[offset + index + 1] ?? 0) * (vector[index + 1] ?? 0)
    c += (matrix[offset + index + 2] ?? 0) * (vector[index + 2] ?? 0)
    d += (matrix[offset + index + 3] ?? 0) * (vector[index + 3] ?? 0)
  }
  for (; index < vector.length; index += 1) a += (matrix[offset + index] ?? 0) * (vector[index] ?? 0)
  return a + b + c + d
}

export function hasMeaning(vector: Float32Array): boolean {
  return vector.some((value) => value !== 0)
}
