/**
 * What every model of a pool made of every query: `scores` and `costs` are [queries x models], row-major. Scores lie
 * in 0..1; costs are positive, in a unit of the caller's choice. NaN stands for what is not known.
 */
export interface Outcomes {
  readonly queries: number
  readonly models: number
  readonly scores: Float32Array
  readonly costs: Float32Array
}

/** The mean of each column of a [rows x columns] matrix over what is known (not NaN); 0 where nothing is. */
export function columnMeans(matrix: Float32Array, columns: number): Float64Array {
  const sums = new Float64Array(columns)
  const counts = new Float64Array(columns)
  for (const [index, value] of matrix.entries()) {
    if (Number.isNaN(value)) continue
    const column = index % columns
    sums[column] = (sums[column] ?? 0) + value
    counts[column] = (counts[column] ?? 0) + 1
  }
  return sums.map((sum, column) => sum / Math.max(1, counts[column] ?? 0))
}

/** The rows that `kept` lists, in that order, of a [rows x columns] matrix. */
export function pickMatrixRows(matrix: Float32Array, columns: number, kept: readonly number[]): Float32Array {
  const picked = new Float32Array(kept.length * columns)
  for (const [to, from] of kept.entries()) {
    picked.set(matrix.subarray(from * columns, (from + 1) * columns), to * columns)
  }
  return picked
}

/** Some rows and columns of a [rows x columns] matrix, in the order given. */
export function pickCells(
  matrix: Float32Array,
  columns: number,
  rows: readonly number[],
  kept: readonly number[],
): Float32Array {
  if (kept.length === columns) return pickMatrixRows(matrix, columns, rows)
  const picked = new Float32Array(rows.length * kept.length)
  for (const [to, row] of rows.entries()) {
    for (const [column, from] of kept.entries()) {
      picked[to * kept.length + column] = matrix[row * columns + from] ?? Number.NaN
    }
  }
  return picked
}

/** The other way round: copies the rows of `from` to where `rows` says. */
export function putMatrixRows(
  to: Float32Array | undefined,
  from: Float32Array,
  rows: readonly number[],
  columns: number,
): void {
  for (const [index, row] of rows.entries())
    to?.set(from.subarray(index * columns, (index + 1) * columns), row * columns)
}

/** The outcomes of the queries that `kept` lists, in that order. */
export function pickOutcomes({ models, scores, costs }: Outcomes, kept: readonly number[]): Outcomes {
  return {
    queries: kept.length,
    models,
    scores: pickMatrixRows(scores, models, kept),
    costs: pickMatrixRows(costs, models, kept),
  }
}
