/**
 * Every dot product of two sets of rows: `out[i * rightRows + k] = left[i] . right[k]`, all row-major.
 *
 * Two rows by four at a time: each number read then serves several products, which halves the time in V8.
 */
export function multiplyRows(
  left: Float32Array,
  leftRows: number,
  right: Float32Array,
  rightRows: number,
  dimensions: number,
  out: Float32Array,
): void {
  for (let i = 0; i < leftRows; i += 2) {
    // The last row of an odd count stands in for the missing one and is computed twice.
    const other = Math.min(i + 1, leftRows - 1)
    const [a, b] = [i * dimensions, other * dimensions]
    let k = 0
    for (; k + 3 < rightRows; k += 4) {
      const p = k * dimensions
      const [q, r, s] = [p + dimensions, p + 2 * dimensions, p + 3 * dimensions]
      let [a0, a1, a2, a3] = [0, 0, 0, 0]
      let [b0, b1, b2, b3] = [0, 0, 0, 0]
      for (let d = 0; d < dimensions; d += 1) {
        const x = left[a + d] ?? 0
        const y = left[b + d] ?? 0
        const w0 = right[p + d] ?? 0
        const w1 = right[q + d] ?? 0
        const w2 = right[r + d] ?? 0
        const w3 = right[s + d] ?? 0
        a0 += x * w0
        a1 += x * w1
        a2 += x * w2
        a3 += x * w3
        b0 += y * w0
        b1 += y * w1
        b2 += y * w2
        b3 += y * w3
      }
      const [first, second] = [i * rightRows + k, other * rightRows + k]
      out[second] = b0
      out[second + 1] = b1
      out[second + 2] = b2
      out[second + 3] = b3
      out[first] = a0
      out[first + 1] = a1
      out[first + 2] = a2
      out[first + 3] = a3
    }
    for (; k < rightRows; k += 1) {
      let [sumA, sumB] = [0, 0]
      const p = k * dimensions
      for (let d = 0; d < dimensions; d += 1) {
        const w = right[p + d] ?? 0
        sumA += (left[a + d] ?? 0) * w
        sumB += (left[b + d] ?? 0) * w
      }
      out[other * rightRows + k] = sumB
      out[i * rightRows + k] = sumA
    }
  }
}
