import type { Aim } from '../core/aim.ts'
import type { PolicyStep } from '../core/policy.ts'

/** Where no curve was fitted, prices run from where the dearest hardly counts to where the cheapest outweighs all. */
const [leastPrice, mostPrice] = [1e-3, 10]

/** A curve of fewer steps has nothing between the cheapest and the best. */
const fewestSteps = 3

/**
 * What a unit of cost is worth, in units of quality, to come as far from the cheapest to the best as `quality` says on
 * held-out rows. Infinity: only the cheapest counts; 0: only quality does.
 *
 * @param costs expected costs of the candidates, for want of a curve
 */
export function priceFor(quality: number, curve: readonly PolicyStep[], costs: readonly number[]): number {
  if (quality <= 0) return Number.POSITIVE_INFINITY
  if (quality >= 1) return 0
  const [first, last] = [curve[0], curve.at(-1)]
  if (first === undefined || last === undefined || curve.length < fewestSteps)
    return geometric(quality, costs)
  return priceToReach(first.quality + quality * (last.quality - first.quality), curve)
}

/**
 * The price at which held-out rows gain most by these weights: quality between the cheapest and the best, less cost
 * between them on a logarithmic scale.
 */
export function priceByWeights(
  quality: number,
  cost: number,
  curve: readonly PolicyStep[],
  costs: readonly number[],
): number {
  if (quality <= 0) return Number.POSITIVE_INFINITY
  if (cost <= 0) return 0
  const [first, last] = [curve[0], curve.at(-1)]
  if (first === undefined || last === undefined || curve.length < fewestSteps || first.cost <= 0) {
    return geometric(quality / (quality + cost), costs)
  }
  const gain = last.quality - first.quality || 1
  const rise = Math.log(last.cost / first.cost) || 1
  let [price, most] = [0, Number.NEGATIVE_INFINITY]
  for (const step of curve) {
    const worth =
      (quality * (step.quality - first.quality)) / gain - (cost * Math.log(step.cost / first.cost)) / rise
    if (worth > most) [price, most] = [step.price, worth]
  }
  return price
}

/** The highest price at which held-out rows came to this quality; where they never did, that of the best. */
export function priceToReach(quality: number, curve: readonly PolicyStep[]): number {
  // What was rounded is as good as what it was rounded from.
  const step = curve.find((each) => each.quality >= quality - 1e-5) ?? curve.at(-1)
  return step?.price ?? 0
}

/** The price of a cascade: what the aim says, else the goal that it was compiled for. */
export function cascadePrice(
  aim: Aim,
  goal: number,
  last: number,
  curve: readonly PolicyStep[],
  costs: readonly number[],
): number {
  if (aim.atLeast !== undefined) return priceToReach(aim.atLeast * last, curve)
  if (aim.quality !== undefined) return priceFor(aim.quality, curve, costs)
  return priceToReach(goal * last, curve)
}

function geometric(quality: number, costs: readonly number[]): number {
  const known = costs.filter((cost) => cost > 0)
  if (known.length === 0) return 0
  const [low, high] = [leastPrice / Math.max(...known), mostPrice / Math.min(...known)]
  return high * (low / high) ** quality
}
