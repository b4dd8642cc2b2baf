import { centroidScale } from './centroid-model.ts'
import type { HeldOut } from './held-out.ts'

/**
 * Cosines of a query to the centroid of its own route and of a route that is not its own, by tenths, as CLINC150's
 * training queries have them with the shipped table and 1 to 5 examples a route. They hardly depend on the field.
 */
const fitting = [0.3, 0.42, 0.5, 0.56, 0.6, 0.64, 0.7, 0.78, 0.9]
const foreign = [-0.05, 0, 0.03, 0.05, 0.07, 0.1, 0.13, 0.17, 0.23]

/** Queries held out beyond twice this many need no help from experience. */
const most = 10

/**
 * What held-out queries would score by experience: a config with one or two examples has none to hold out, and
 * a handful says little.
 *
 * @param seen how many real ones there are
 */
export function expectedFits(seen: number): (HeldOut & { readonly weight: number })[] {
  const total = most - seen / 2
  if (total <= 0) return []
  return fitting.map((nearness) => ({
    ...scoreAt(nearness),
    right: true,
    stranger: false,
    weight: total / fitting.length,
  }))
}

/** What strangers would score by experience, where there is nobody to ask. */
export const expectedStrangers: readonly HeldOut[] = foreign.map((nearness) => ({
  ...scoreAt(nearness),
  right: false,
  stranger: true,
}))

function scoreAt(nearness: number): { logit: number; nearness: number } {
  return { logit: centroidScale * nearness, nearness }
}
