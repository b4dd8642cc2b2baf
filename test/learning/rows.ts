import { seededRandom } from '../../scripts/embedder/evaluation/seeded-random.ts'
import type { TrainingRows } from '../../src/learning/training-rows.ts'

export const dimensions = 16

/** A unit vector near one of some fixed directions; `spread` 0 is the direction itself. */
export function vectorNear(direction: number, spread: number, random: () => number): Float32Array {
  const toward = seededRandom(1000 + direction)
  const raw = Float32Array.from({ length: dimensions }, () => toward() - 0.5 + spread * (random() - 0.5))
  const length = Math.hypot(...raw)
  return raw.map((value) => value / length)
}

/** Rows of `counts.length` classes, as many of each as said. */
export function rowsFor(counts: readonly number[], spread: number, seed: number): TrainingRows {
  const random = seededRandom(seed)
  const classes = counts.flatMap((count, label) => Array.from({ length: count }, () => label))
  const vectors = new Float32Array(classes.length * dimensions)
  classes.forEach((label, row) => vectors.set(vectorNear(label, spread, random), row * dimensions))
  return {
    labels: counts.map((_, label) => `route ${label}`),
    dimensions,
    classes: Int32Array.from(classes),
    vectors,
    answers: classes.map((label) => [label]),
    weights: Float32Array.from(classes, () => 0.5 + random()),
  }
}
