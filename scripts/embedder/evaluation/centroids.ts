/** The mean direction of each class: unit vectors. */
export function centroids(
  vectors: readonly Float32Array[],
  labels: readonly number[],
  classes: number,
): Float32Array[] {
  const sums = Array.from({ length: classes }, () => new Float32Array(vectors[0]?.length ?? 0))
  vectors.forEach((vector, index) => {
    const sum = sums[labels[index] ?? 0]
    if (sum) for (let j = 0; j < sum.length; j++) sum[j] = (sum[j] ?? 0) + (vector[j] ?? 0)
  })
  return sums.map((sum) => {
    const length = Math.hypot(...sum) || 1
    return sum.map((x) => x / length)
  })
}
