import { calibratedConfidence } from '../core/confidence.ts'
import type { Classifier, Release, Route, VectorIndex } from '../core/release.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import type { HeldOut } from './held-out.ts'
import type { TrainingProfile } from '../core/training-profile.ts'
import type { TrainingRows } from './training-rows.ts'
import { foldOutcomes } from './fold-outcomes.ts'
import { hasMeaning } from '../core/vector.ts'
import { meanInterval } from './bootstrap-interval.ts'
import { sketchVectors } from './vector-sketch.ts'

/** Directions kept: with 256 numbers a vector 10 KB. */
const directions = 8
const confidenceSteps = 20

/**
 * What the examples of a release's routes were like, and what comes of each when it is held out; undefined where it has
 * none. Deterministic. For 150 routes of 10 examples about 3 s of CPU, nearly all of it training in folds.
 */
export function profileTraining(
  { exampleIndex, classifier, routes }: Pick<Release, 'exampleIndex' | 'classifier' | 'routes'>,
  embedder: EdgeEmbedder,
): TrainingProfile | undefined {
  const { dimensions } = exampleIndex
  const vectors = meaningful(exampleIndex)
  const rows = vectors.length / dimensions
  if (classifier === null || rows === 0) return undefined
  const outcomes = exampleOutcomes(exampleIndex, Object.values(routes), embedder)
  const held = outcomes.filter((outcome) => outcome !== undefined)
  const right = held.map((outcome) => (outcome.right ? 1 : 0))
  return {
    dimensions,
    rows,
    ...sketchVectors(vectors, rows, dimensions, directions),
    classes: sharesOf(exampleIndex),
    confidence: histogram(held.map((outcome) => confidenceOf(outcome, classifier))),
    heldOut: outcomes.map((outcome) => (outcome === undefined ? '-' : outcome.right ? '1' : '0')).join(''),
    accuracy: right.length === 0 ? null : meanInterval(right),
  }
}

/** The examples in folds; as in training, what a route says of itself counts as one more, which is never held out. */
function exampleOutcomes(
  { texts, vectors, dimensions }: VectorIndex,
  routes: readonly Route[],
  embedder: EdgeEmbedder,
): (HeldOut | undefined)[] {
  const labels = [...new Set(texts.map(({ label }) => label))]
  const told = routes.filter(({ name }) => labels.includes(name))
  const descriptions = told.map(({ name, description }) =>
    embedder.embedOne(description === '' ? name.replaceAll(/[._-]+/g, ' ') : description),
  )
  const all = new Float32Array(vectors.length + descriptions.length * dimensions)
  all.set(vectors)
  for (const [at, vector] of descriptions.entries()) all.set(vector, vectors.length + at * dimensions)
  const classes = [...texts.map(({ label }) => label), ...told.map(({ name }) => name)].map((label) =>
    labels.indexOf(label),
  )
  const standing = Map.groupBy(texts.keys(), (row) => texts[row]?.text ?? '')
  const rows: TrainingRows = {
    labels,
    dimensions,
    vectors: all,
    classes: Int32Array.from(classes),
    answers: classes.map((own, row) => {
      const twins = standing.get(texts[row]?.text ?? '')
      return row < texts.length && twins !== undefined ? twins.map((twin) => classes[twin] ?? 0) : [own]
    }),
    weights: new Float32Array(classes.length).fill(1),
  }
  const outcomes = foldOutcomes(rows, (row) => row >= texts.length).slice(0, texts.length)
  // A text without a known word has no direction to be judged by.
  return outcomes.map((outcome, row) => (hasMeaning(rowOf(all, row, dimensions)) ? outcome : undefined))
}

function meaningful({ texts, vectors, dimensions }: VectorIndex): Float32Array {
  const rows = texts.flatMap((_, row) => {
    const vector = rowOf(vectors, row, dimensions)
    return hasMeaning(vector) ? [vector] : []
  })
  const matrix = new Float32Array(rows.length * dimensions)
  for (const [at, row] of rows.entries()) matrix.set(row, at * dimensions)
  return matrix
}

function rowOf(matrix: Float32Array, row: number, dimensions: number): Float32Array {
  return matrix.subarray(row * dimensions, (row + 1) * dimensions)
}

function sharesOf({ texts }: VectorIndex): Record<string, number> {
  const groups = Map.groupBy(texts, ({ label }) => label)
  return Object.fromEntries([...groups].map(([label, own]) => [label, own.length / texts.length]))
}

/** Of a query that the classifier did not see; logged rejects are left aside, since folds here hold none. */
function confidenceOf({ logit, nearness }: HeldOut, { calibrator }: Classifier): number {
  return calibratedConfidence(calibrator, logit, nearness, 0)
}

function histogram(values: readonly number[]): number[] {
  if (values.length === 0) return []
  const counts = Array.from({ length: confidenceSteps }, () => 0)
  for (const value of values) {
    const step = Math.min(confidenceSteps - 1, Math.floor(value * confidenceSteps))
    counts[step] = (counts[step] ?? 0) + 1 / values.length
  }
  return counts
}
