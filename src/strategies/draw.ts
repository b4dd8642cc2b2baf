/** One of several, and the chance that it was taken. */
export interface Drawn {
  readonly index: number
  readonly propensity: number
}

/** Share of draws that are even whatever is measured, so that nobody is forgotten once it was slow. */
const even = 0.05

/** In proportion to the weights; `point` in [0, 1). At least one weight is above 0. */
export function drawByWeight(weights: readonly number[], point: number): Drawn {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let rest = point * total
  let last = 0
  for (const [index, weight] of weights.entries()) {
    if (weight <= 0) continue
    last = index
    rest -= weight
    if (rest < 0) break
  }
  return { index: last, propensity: (weights[last] ?? 0) / total }
}

/** The lowest one; equals by chance. */
export function drawLowest(scores: readonly number[], random: (name: string) => number): Drawn {
  const lowest = Math.min(...scores)
  const best = scores.flatMap((score, index) => (score === lowest ? [index] : []))
  return { index: best[Math.floor(random('lowest') * best.length)] ?? 0, propensity: 1 / best.length }
}

/**
 * The lower one of two that are drawn evenly: nearly as even as asking all, and no herd runs after the same one.
 * Source: Mitzenmacher, "The Power of Two Choices in Randomized Load Balancing", IEEE TPDS 12(10), 2001.
 */
export function drawOfTwo(scores: readonly number[], random: (name: string) => number): Drawn {
  const count = scores.length
  if (count < 2) return { index: 0, propensity: 1 }
  const first = Math.floor(random('first') * count)
  const other = Math.floor(random('second') * (count - 1))
  const second = other >= first ? other + 1 : other
  const lower = (scores[second] ?? 0) < (scores[first] ?? 0) ? second : first
  const index = random('even') < even ? first : lower
  return { index, propensity: (1 - even) * chanceOfTwo(scores, index) + even / count }
}

/** Of all pairs, the share that this one wins; a pair of equals goes to the one that was drawn first. */
function chanceOfTwo(scores: readonly number[], index: number): number {
  const own = scores[index] ?? 0
  let wins = 0
  for (const [other, score] of scores.entries()) {
    if (other !== index) wins += score > own ? 1 : score === own ? 0.5 : 0
  }
  return wins / ((scores.length * (scores.length - 1)) / 2)
}
