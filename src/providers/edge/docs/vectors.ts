/** Cosine of two unit vectors. Four sums at once: one would wait for itself at every step. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let at = 0; at + 3 < one.length; at += 4) {
    a += (one[at] ?? 0) * (other[at] ?? 0)
    b += (one[at + 1] ?? 0) * (other[at + 1] ?? 0)
    c += (one[at + 2] ?? 0) * (other[at + 2] ?? 0)
    d += (one[at + 3] ?? 0) * (other[at + 3] ?? 0)
  }
  let rest = 0
  for (let at = one.length & ~3; at < one.length; at += 1) rest += (one[at] ?? 0) * (other[at] ?? 0)
  return a + b + c + d + rest
}

/** The sum of vectors at unit length; zeros for none. */
export function unitSum(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) {
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0)
  }
  const length = Math.sqrt(cosine(sum, sum))
  return length === 0 ? sum : sum.map((value) => value / length)
}
