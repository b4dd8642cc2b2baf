import type { Classified } from '../core/signals.ts'
import type { Classifier, Release } from '../core/release.ts'
import { calibratedConfidence } from '../core/confidence.ts'
import { dot, hasMeaning } from '../core/vector.ts'
import { type RowProducts, rowProducts } from './row-products.ts'

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
  const { labels } = classifier
  const logits = logitsOf(classifier, vector)
  const best = highest(logits, labels, eligible, -1)
  const label = labels[best]
  if (label === undefined) return undefined
  const against = rejectScore(classifier, vector)
  const confidence = confidenceOf(classifier, best, logits[best] ?? 0, vector, against)
  const second = highest(logits, labels, eligible, best)
  const other = labels[second]
  const runnerUp =
    other === undefined
      ? null
      : { label: other, confidence: confidenceOf(classifier, second, logits[second] ?? 0, vector, against) }
  const threshold = classifier.thresholds?.[best] ?? classifier.threshold
  const gap = gapOf(classifier, logits[best] ?? 0, logits[second])
  const answer = answerOf(classifier, confidence < threshold, gap)
  const abstained = answer === 'none' || (answer === 'ambiguous' && classifier.ambiguity?.take === 'none')
  return { label, confidence, runnerUp, threshold, answer, gap, abstained }
}

/** @param second undefined when there is no other label */
function gapOf({ ambiguity }: Classifier, best: number, second: number | undefined): number | null {
  // The share of the one less that of the other.
  return ambiguity === undefined || second === undefined
    ? null
    : Math.tanh((ambiguity.slope * (best - second)) / 2)
}

function answerOf({ ambiguity }: Classifier, isLow: boolean, gap: number | null): Classified['answer'] {
  if (isLow) return 'none'
  return gap !== null && ambiguity !== undefined && gap < ambiguity.leastGap ? 'ambiguous' : 'label'
}

/** The classifiers that a config names, as signals ask them. */
export function namedClasses({
  classifiers,
}: Pick<Release, 'classifiers'>): (name: string, vector: Float32Array) => Classified | undefined {
  return (name, vector) => {
    const classifier = Object.hasOwn(classifiers, name) ? classifiers[name] : undefined
    return classifier && classify(classifier, vector, () => true)
  }
}

/** The position of the highest logit among the eligible, but for `except`; -1 when there is none. */
function highest(
  logits: Float32Array,
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

/** Made once a classifier: it belongs to a release, and releases are few. */
const products = new WeakMap<Classifier, RowProducts>()

function logitsOf(classifier: Classifier, vector: Float32Array): Float32Array {
  const { weights, bias, labels, dimensions } = classifier
  let rows = products.get(classifier)
  if (rows === undefined) {
    rows = rowProducts(weights, labels.length, dimensions)
    products.set(classifier, rows)
  }
  const logits = rows(vector)
  for (let row = 0; row < logits.length; row += 1) logits[row] = (logits[row] ?? 0) + (bias[row] ?? 0)
  return logits
}

function confidenceOf(
  { calibrator, centroids, dimensions }: Classifier,
  row: number,
  logit: number,
  vector: Float32Array,
  against: number,
): number {
  return calibratedConfidence(calibrator, logit, dot(centroids, row * dimensions, vector), against)
}

/** How like logged rejects the query is, which speaks against every label alike. */
function rejectScore({ none, calibrator }: Classifier, vector: Float32Array): number {
  if (none === undefined) return 0
  const { noneMean = 0, noneDeviation = 1 } = calibrator
  return (dot(none.weights, 0, vector) + none.bias - noneMean) / noneDeviation
}
