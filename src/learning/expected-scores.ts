import { centroidScale } from './centroid-model.ts'
import type { HeldOut } from './held-out.ts'

/**
 * Deciles of a query's cosine to the centroid of 1 to 5 examples of its own class, and of another class of the same
 * set: the shipped table, the training files of CLINC150, Banking77 and HWU64 (scripts/embedder/own-cosines.mjs).
 */
const fitting = [0.27, 0.39, 0.46, 0.52, 0.58, 0.62, 0.67, 0.72, 0.78]
const foreign = [0, 0.04, 0.07, 0.1, 0.13, 0.17, 0.21, 0.27, 0.36]

/** A cosine of .4 above that of a foreign label. */
const expectedMargin = 0.4 * centroidScale

/** Queries held out beyond twice this many need no help from experience. */
const most = 20

/**
 * What held-out queries would score by experience: a config with one or two examples has none to hold out, and
 * a handful says little.
 *
 * @param seen how many real ones there are
 */
export function expectedFits(
  seen: number,
): (HeldOut & { readonly weight: number; readonly expected: boolean })[] {
  const total = most - seen / 2
  if (total <= 0) return []
  return fitting.map((nearness) => ({
    ...scoreAt(nearness),
    margin: expectedMargin,
    right: true,
    stranger: false,
    weight: total / fitting.length,
    expected: true,
  }))
}

/** What strangers would score by experience, where there is nobody to ask. */
export const expectedStrangers: readonly HeldOut[] = foreign.map((nearness) => ({
  ...scoreAt(nearness),
  margin: 0,
  right: false,
  stranger: true,
}))

function scoreAt(nearness: number) {
  const logit = centroidScale * nearness
  return { row: -1, label: -1, logit, nearness, none: 0, secondRight: false, reject: false, shares: [] }
}
