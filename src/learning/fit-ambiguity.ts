import type { Ambiguity } from '../core/release.ts'
import type { HeldOut } from './held-out.ts'

/** Odds below two to one are no answer. */
const leastGap = 1 / 3

/** Draws the slope to 1: it decides only where hardly anything was held out. */
const pull = 1
const steps = 30

/**
 * How the margin between two labels tells which of them a query is for: a logistic curve through (0, 1/2), by Newton's
 * method, from the held-out queries that were for one of the two.
 */
export function fitAmbiguity(heldOut: readonly HeldOut[], take: Ambiguity['take']): Ambiguity {
  const rows = heldOut.filter(
    ({ margin, right, secondRight }) => Number.isFinite(margin) && right !== secondRight,
  )
  let slope = 1
  for (let step = 0; step < steps; step += 1) {
    let [gradient, curvature] = [pull * (slope - 1), pull]
    for (const { margin, right } of rows) {
      const chance = 1 / (1 + Math.exp(-slope * margin))
      gradient += margin * (chance - Number(right))
      curvature += margin * margin * chance * (1 - chance)
    }
    // No step is so long that it could overshoot into the flat of the curve.
    slope = Math.max(slope / 2, Math.min(slope * 2, slope - gradient / curvature))
  }
  return { slope, leastGap, take }
}
