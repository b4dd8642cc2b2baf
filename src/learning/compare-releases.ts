import type { Release } from '../core/release.ts'
import { type Interval, pairedDifference, unpairedDifference } from './bootstrap-interval.ts'

/** How the routes' classifier of a release does against another's, on examples held out of its training. */
export interface ReleaseComparison {
  /** Examples that were compared. */
  readonly rows: number
  /** The same examples on both sides; else each release is judged by its own. */
  readonly paired: boolean
  /** Shares that came out right, 0 to 1. */
  readonly earlier: number
  readonly later: number
  /** Of the shares, with 95% bounds. */
  readonly difference: Interval
  /** The later one is worse, beyond what chance explains. */
  readonly isWorse: boolean
}

/** Fewer examples in common say less than all examples of each. */
const fewestShared = 20

type Judged = Pick<Release, 'exampleIndex' | 'training'>

/** Undefined where one of them was never held to its examples: it has none, or was compiled by a Worker. */
export function compareReleases(earlier: Judged, later: Judged): ReleaseComparison | undefined {
  const [before, after] = [outcomesOf(earlier), outcomesOf(later)]
  if (before.size === 0 || after.size === 0) return undefined
  const shared = [...after.keys()].filter((key) => before.has(key))
  const paired = shared.length >= fewestShared
  const pick = (outcomes: ReadonlyMap<string, number>) =>
    paired ? shared.map((key) => outcomes.get(key) ?? 0) : [...outcomes.values()]
  const [one, other] = [pick(before), pick(after)]
  const difference = paired ? pairedDifference(one, other) : unpairedDifference(one, other)
  return {
    rows: other.length,
    paired,
    earlier: meanOf(one),
    later: meanOf(other),
    difference,
    isWorse: difference.high < 0,
  }
}

/** 1 or 0 by example: its text and the route that it is for. */
function outcomesOf({ exampleIndex, training }: Judged): ReadonlyMap<string, number> {
  const rows = exampleIndex.texts.flatMap(({ text, label }, row) => {
    const outcome = training?.heldOut[row] ?? '-'
    return outcome === '-' ? [] : [[JSON.stringify([label, text]), Number(outcome)] as const]
  })
  return new Map(rows)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
