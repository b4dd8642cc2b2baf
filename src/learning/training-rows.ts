import { unitRows } from './unit-rows.ts'

/** Texts as vectors with their classes: `vectors` is [rows x dimensions], row-major, L2-normalised. */
export interface TrainingRows {
  readonly labels: readonly string[]
  readonly dimensions: number
  /** For each row, the index of its label. */
  readonly classes: Int32Array
  readonly vectors: Float32Array
  /** For each row, every label under which its very vector stands: routes may share examples and differ elsewhere. */
  readonly answers: readonly (readonly number[])[]
  /** How much each row counts. */
  readonly weights: Float32Array
  /** The last label, where it is that of logged rejects: what no label wants. */
  readonly none?: number
}

/** The rows that `keep` admits, with all labels. */
export function pickRows(rows: TrainingRows, keep: (row: number) => boolean): TrainingRows {
  const { dimensions, labels, none } = rows
  const kept = Array.from(rows.classes, (_, row) => row).filter(keep)
  const vectors = new Float32Array(kept.length * dimensions)
  for (const [to, from] of kept.entries()) {
    vectors.set(rows.vectors.subarray(from * dimensions, (from + 1) * dimensions), to * dimensions)
  }
  return {
    labels,
    dimensions,
    classes: Int32Array.from(kept, (from) => rows.classes[from] ?? 0),
    vectors,
    answers: kept.map((from) => rows.answers[from] ?? []),
    weights: Float32Array.from(kept, (from) => rows.weights[from] ?? 1),
    ...(none !== undefined && { none }),
  }
}

/** How many labels have a row. */
export function countClasses(rows: TrainingRows): number {
  return new Set(rows.classes).size
}

/** The weighted sum of each class: [labels x dimensions]. */
export function sumsOf({ dimensions, labels, classes, vectors, weights }: TrainingRows): Float32Array {
  const sums = new Float32Array(labels.length * dimensions)
  for (const [row, label] of classes.entries()) {
    const [to, from] = [label * dimensions, row * dimensions]
    const weight = weights[row] ?? 1
    for (let index = 0; index < dimensions; index += 1) {
      sums[to + index] = (sums[to + index] ?? 0) + weight * (vectors[from + index] ?? 0)
    }
  }
  return sums
}

/** The unit mean of each class: [labels x dimensions]. A class without rows has a row of zeros. */
export function centroidsOf(rows: TrainingRows): Float32Array {
  return unitRows(sumsOf(rows), rows.dimensions)
}
