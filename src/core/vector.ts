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

/** A text without a known word has a vector of zeros. */
export function hasMeaning(vector: Float32Array): boolean {
  return vector.some((value) => value !== 0)
}
