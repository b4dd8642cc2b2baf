import type { Aim } from '../core/aim.ts'
import type { PolicyStep } from '../core/policy.ts'

/** Where no curve was fitted, prices run from where the dearest hardly counts to where the cheapest outweighs all. */
const [least, most] = [1e-3, 10]

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
  if (first === undefined || last === undefined || curve.length < 3) return geometric(quality, costs)
  return priceToReach(first.quality + quality * (last.quality - first.quality), curve)
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
  const [from, to] = [least / Math.max(...known), most / Math.min(...known)]
  return to * (from / to) ** quality
}
