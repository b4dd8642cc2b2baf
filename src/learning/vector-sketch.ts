import { seededRandom } from './seeded-random.ts'

/** Mean and covariance of vectors, in short: the diagonal, and the directions of widest spread. */
export interface VectorSketch {
  /** [dimensions] */
  readonly mean: Float32Array
  readonly variance: Float32Array
  /** [count x dimensions], unit rows at right angles, the widest first. */
  readonly directions: Float32Array
  /** The variance along each direction. */
  readonly spreads: readonly number[]
}

// Subspace iteration comes near enough: a sketch needs no last digit.
const rounds = 24

/**
 * @param vectors [rows x dimensions], row-major
 * @param most directions wanted; fewer where the rows span fewer
 */
export function sketchVectors(
  vectors: Float32Array,
  rows: number,
  dimensions: number,
  most: number,
): VectorSketch {
  const mean = meanOf(vectors, rows, dimensions)
  const covariance = covarianceOf(vectors, rows, dimensions, mean)
  const variance = Float32Array.from(mean, (_, at) => covariance[at * dimensions + at] ?? 0)
  const { directions, spreads } = widestDirections(
    covariance,
    dimensions,
    Math.min(most, rows - 1, dimensions),
  )
  return { mean, variance, directions, spreads }
}

function meanOf(vectors: Float32Array, rows: number, dimensions: number): Float32Array {
  const sums = new Float64Array(dimensions)
  for (let at = 0; at < rows * dimensions; at += 1) {
    sums[at % dimensions] = (sums[at % dimensions] ?? 0) + (vectors[at] ?? 0)
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, rows))
}

function covarianceOf(
  vectors: Float32Array,
  rows: number,
  dimensions: number,
  mean: Float32Array,
): Float64Array {
  const covariance = new Float64Array(dimensions * dimensions)
  const centred = new Float64Array(dimensions)
  for (let row = 0; row < rows; row += 1) {
    for (let at = 0; at < dimensions; at += 1) {
      centred[at] = (vectors[row * dimensions + at] ?? 0) - (mean[at] ?? 0)
    }
    // Symmetric: one half is enough.
    for (let one = 0; one < dimensions; one += 1) {
      const scaled = (centred[one] ?? 0) / rows
      for (let other = one; other < dimensions; other += 1) {
        const place = one * dimensions + other
        covariance[place] = (covariance[place] ?? 0) + scaled * (centred[other] ?? 0)
      }
    }
  }
  for (let one = 0; one < dimensions; one += 1) {
    for (let other = 0; other < one; other += 1) {
      covariance[one * dimensions + other] = covariance[other * dimensions + one] ?? 0
    }
  }
  return covariance
}

function widestDirections(covariance: Float64Array, dimensions: number, count: number) {
  const random = seededRandom(1)
  let basis: Float64Array[] = Array.from({ length: Math.max(0, count) }, () =>
    Float64Array.from({ length: dimensions }, () => random() - 0.5),
  )
  for (let round = 0; round < rounds; round += 1) {
    basis = atRightAngles(basis.map((row) => times(covariance, row)))
  }
  const found = basis
    .map((row) => ({ row, spread: product(row, times(covariance, row)) }))
    .toSorted((one, other) => other.spread - one.spread)
  const directions = new Float32Array(found.length * dimensions)
  for (const [at, { row }] of found.entries()) directions.set(row, at * dimensions)
  return { directions, spreads: found.map(({ spread }) => spread) }
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length
  return vector.map((_, row) => product(matrix.subarray(row * size, (row + 1) * size), vector))
}

/** Gram-Schmidt; a row that the others already hold is left out. */
function atRightAngles(rows: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = []
  for (const row of rows) {
    const length = Math.sqrt(product(row, row))
    // Twice: once leaves what rounding leaves.
    for (const known of [...basis, ...basis]) {
      const share = product(row, known)
      for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - share * (known[at] ?? 0)
    }
    const rest = Math.sqrt(product(row, row))
    if (rest > length * 1e-9 && rest > 1e-12) basis.push(row.map((value) => value / rest))
  }
  return basis
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}
