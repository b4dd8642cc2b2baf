/**
 * The chance that a score from `higher` is above one from `lower`, ties counting half: the area under the ROC curve
 * (Mann and Whitney 1947). NaN where one of them is empty.
 */
export function auroc(higher: readonly number[], lower: readonly number[]): number {
  if (higher.length === 0 || lower.length === 0) return Number.NaN
  const all = [
    ...higher.map((score) => ({ score, isHigher: true })),
    ...lower.map((score) => ({ score, isHigher: false })),
  ].toSorted((left, right) => left.score - right.score)
  let ranks = 0
  for (let at = 0; at < all.length;) {
    let end = at
    while (end < all.length && all[end]?.score === all[at]?.score) end += 1
    // Equal scores share the mean of their ranks, which count from 1.
    const rank = (at + 1 + end) / 2
    for (; at < end; at += 1) if (all[at]?.isHigher === true) ranks += rank
  }
  return (ranks - (higher.length * (higher.length + 1)) / 2) / (higher.length * lower.length)
}
