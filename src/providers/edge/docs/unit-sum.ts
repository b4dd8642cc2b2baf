import { dot } from '../../../core/vector.ts'

/** The sum of vectors at unit length; zeros for none. */
export function unitSum(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) {
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0)
  }
  const length = Math.sqrt(dot(sum, 0, sum))
  return length === 0 ? sum : sum.map((value) => value / length)
}
