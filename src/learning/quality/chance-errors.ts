const groups = 10
const tiny = 1e-6

/** Mean cross entropy of chances and scores in 0..1, over what is known (not NaN). */
export function logLoss(chances: Float32Array, scores: Float32Array): number {
  let [sum, count] = [0, 0]
  for (const [index, score] of scores.entries()) {
    if (Number.isNaN(score)) continue
    const chance = Math.max(tiny, Math.min(1 - tiny, chances[index] ?? 0))
    sum -= score * Math.log(chance) + (1 - score) * Math.log(1 - chance)
    count += 1
  }
  return count === 0 ? 0 : sum / count
}

/** Expected calibration error: the mean distance of chance and score over ten groups of equal width. */
export function calibrationError(chances: Float32Array, scores: Float32Array): number {
  const surplus = new Float64Array(groups)
  let known = 0
  for (const [index, score] of scores.entries()) {
    if (Number.isNaN(score)) continue
    const chance = chances[index] ?? 0
    const group = Math.min(groups - 1, Math.floor(chance * groups))
    surplus[group] = (surplus[group] ?? 0) + chance - score
    known += 1
  }
  return surplus.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, known)
}
