/**
 * What every model of a pool made of every query: `scores` and `costs` are [queries x models], row-major. Scores lie
 * in 0..1; costs are positive, in a unit of the caller's choice.
 */
export interface Outcomes {
  readonly queries: number
  readonly models: number
  readonly scores: Float32Array
  readonly costs: Float32Array
}

/** The mean of each column of a [rows x columns] matrix. */
export function columnMeans(matrix: Float32Array, columns: number): Float64Array {
  const sums = new Float64Array(columns)
  for (let index = 0; index < matrix.length; index += 1) {
    const column = index % columns
    sums[column] = (sums[column] ?? 0) + (matrix[index] ?? 0)
  }
  const rows = matrix.length / columns
  return sums.map((sum) => (rows === 0 ? 0 : sum / rows))
}

/** The rows that `kept` lists, in that order, of a [rows x columns] matrix. */
export function pickMatrixRows(matrix: Float32Array, columns: number, kept: readonly number[]): Float32Array {
  const picked = new Float32Array(kept.length * columns)
  for (const [to, from] of kept.entries()) {
    picked.set(matrix.subarray(from * columns, (from + 1) * columns), to * columns)
  }
  return picked
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
