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
  const { labels, dimensions, weights, bias, threshold } = classifier
  let best = -1
  let second = -1
  let bestLogit = Number.NEGATIVE_INFINITY
  let secondLogit = Number.NEGATIVE_INFINITY
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row]
    if (label === undefined || !eligible(label)) continue
    const logit = dot(weights, row * dimensions, vector) + (bias[row] ?? 0)
    if (logit > bestLogit) {
      second = best
      secondLogit = bestLogit
      best = row
      bestLogit = logit
    } else if (logit > secondLogit) {
      second = row
      secondLogit = logit
    }
  }
  const label = labels[best]
  if (label === undefined) return undefined
  const confidence = confidenceOf(classifier, best, bestLogit, vector)
  const other = labels[second]
  const runnerUp =
    other === undefined
      ? null
      : { label: other, confidence: confidenceOf(classifier, second, secondLogit, vector) }
  return { label, confidence, runnerUp, threshold, abstained: confidence < threshold }
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
