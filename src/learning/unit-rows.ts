/** Scales every row of a [rows x dimensions] matrix to length 1, in place; rows of zeros stay. */
export function unitRows(matrix: Float32Array, dimensions: number): Float32Array {
  for (let at = 0; at < matrix.length; at += dimensions) {
    const row = matrix.subarray(at, at + dimensions)
    const length = Math.hypot(...row)
    if (length > 0)
      for (let index = 0; index < dimensions; index += 1) row[index] = (row[index] ?? 0) / length
  }
  return matrix
}
