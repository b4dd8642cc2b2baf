import type { AbstainGoal, Ambiguity, Classifier } from '../core/release.ts'
import type { HeldOut } from './held-out.ts'
import { calibrate } from './calibrate.ts'
import { expectedShares } from './expected-shares.ts'
import { fitAmbiguity } from './fit-ambiguity.ts'
import { fitCentroids, leaveOneOut } from './centroid-model.ts'
import { fitThreshold } from './fit-threshold.ts'
import { errorShare, holdOutFolds } from './hold-out-folds.ts'
import { labelThresholds } from './label-thresholds.ts'
import { noLabel } from '../core/signals.ts'
import { hasMeaning } from '../core/vector.ts'
import { fitLogistic } from './logistic-regression.ts'
import { scoreRows } from './score-rows.ts'
import { centroidsOf, type TrainingRows } from './training-rows.ts'

export interface ClassifierExample {
  readonly label: string
  /** Of length 1, or 0 where the text had no known word: then the example is left out. */
  readonly vector: Float32Array
  /** 1 unless given; 0 leaves the example out. A description counts as one more example. */
  readonly weight?: number
}

export interface TrainOptions {
  /** `full` is logistic regression, trained again in folds; `centroid` is what a Worker can afford for a source text. */
  readonly mode: 'full' | 'centroid'
  /** Vectors of `backgroundQueries`. Without them a config of few routes abstains less well. */
  readonly background?: readonly Float32Array[]
  /** Queries that came and that no label wants, of length 1 or 0. */
  readonly rejects?: readonly Float32Array[]
  /** What the threshold is to reach; otherwise about as much is kept as is rejected. */
  readonly abstain?: AbstainGoal
  /** What is given where two labels cannot be told apart; `best` unless said. */
  readonly ambiguous?: Ambiguity['take']
}

export interface TrainedClassifier {
  readonly classifier: Classifier
  /** What the folds said of the examples, for lints; `row` is the example's position. Empty for `centroid`. */
  readonly heldOut: readonly HeldOut[]
}

/**
 * A linear classifier with one calibrated confidence; null when no example has a meaning. Deterministic.
 *
 * For 150 routes of 10 examples and 320 dimensions, `full` takes about 5 s of CPU and `centroid` about 30 ms; for 10
 * routes of 5 examples 16 ms and 2 ms.
 */
export function trainClassifier(
  examples: readonly ClassifierExample[],
  dimensions: number,
  options: TrainOptions,
): Classifier | null {
  return trainWithFolds(examples, dimensions, options)?.classifier ?? null
}

/** As `trainClassifier`, with what its folds said. */
export function trainWithFolds(
  examples: readonly ClassifierExample[],
  dimensions: number,
  { mode, background = [], rejects = [], abstain, ambiguous = 'best' }: TrainOptions,
): TrainedClassifier | null {
  const { rows, positions } = rowsOf(examples, rejects.filter(hasMeaning), dimensions)
  const labels = rows.labels.slice(0, rows.none)
  if (labels.length === 0) return null
  const model = mode === 'full' ? fitLogistic(rows) : fitCentroids(rows)
  const centroids = centroidsOf(rows)
  const heldOut = mode === 'full' ? holdOutFolds(rows, fitLogistic) : leaveOneOut(rows)
  const known = new Set(labels.keys())
  const scorer = { model, centroids, dimensions, known, ...(rows.none !== undefined && { none: rows.none }) }
  const general = matrixOf(background.filter(hasMeaning), dimensions)
  const strangers = Array.from({ length: general.length / dimensions }, () => [])
  const { calibrator, judged } = calibrate(
    heldOut,
    scoreRows(scorer, general, strangers),
    labels.length,
    mode === 'full' ? errorShare(rows) : 1,
  )
  const threshold = fitThreshold(judged, calibrator, abstain)
  const thresholds = abstain === undefined ? labelThresholds(judged, labels.length, threshold) : undefined
  const size = labels.length * dimensions
  const classifier: Classifier = {
    kind: 'linear',
    labels,
    dimensions,
    weights: model.weights.slice(0, size),
    bias: model.bias.slice(0, labels.length),
    centroids: centroids.slice(0, size),
    ...(rows.none !== undefined && {
      none: { weights: model.weights.slice(size), bias: model.bias[rows.none] ?? 0 },
    }),
    calibrator,
    threshold,
    ...(thresholds !== undefined && { thresholds }),
    ...(abstain !== undefined && { goal: abstain }),
    ambiguity: fitAmbiguity(heldOut, ambiguous),
    training: mode,
    report: { examples: positions.length, ...expectedShares(judged, thresholds ?? [], threshold) },
  }
  const told = heldOut.filter(({ row }) => row >= 0 && row < positions.length)
  return { classifier, heldOut: told.map((row) => ({ ...row, row: positions[row.row] ?? -1 })) }
}

/** The rows with a meaning, rejects last, and for each example's row its position among the examples. */
function rowsOf(
  examples: readonly ClassifierExample[],
  rejects: readonly Float32Array[],
  dimensions: number,
): { readonly rows: TrainingRows; readonly positions: readonly number[] } {
  const positions = examples.flatMap(({ vector, weight = 1 }, position) =>
    weight > 0 && hasMeaning(vector) ? [position] : [],
  )
  const kept = positions.flatMap((position) => examples[position] ?? [])
  const labels = [...new Set(kept.map(({ label }) => label))]
  const place = new Map(labels.map((label, index) => [label, index]))
  const classes = kept.map(({ label }) => place.get(label) ?? 0)
  const rows = {
    labels: rejects.length === 0 ? labels : [...labels, noLabel],
    dimensions,
    classes: Int32Array.from([...classes, ...rejects.map(() => labels.length)]),
    answers: [...answersOf(kept, classes), ...rejects.map(() => [])],
    vectors: matrixOf([...kept.map(({ vector }) => vector), ...rejects], dimensions),
    weights: Float32Array.from([...kept.map(({ weight = 1 }) => weight), ...rejects.map(() => 1)]),
    ...(rejects.length > 0 && { none: labels.length }),
  }
  return { rows, positions }
}

/** For each row, every label under which its very vector stands. */
function answersOf(kept: readonly ClassifierExample[], classes: readonly number[]): number[][] {
  // Eight numbers tell vectors apart.
  const keys = kept.map(({ vector }) => vector.subarray(0, 8).join())
  const standing = new Map<string, number[]>()
  for (const [row, key] of keys.entries()) {
    standing.set(key, [...(standing.get(key) ?? []), classes[row] ?? 0])
  }
  return keys.map((key) => standing.get(key) ?? [])
}

function matrixOf(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const matrix = new Float32Array(vectors.length * dimensions)
  for (const [row, vector] of vectors.entries()) matrix.set(vector, row * dimensions)
  return matrix
}
