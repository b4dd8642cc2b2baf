import { mostAttempts } from '../core/limits.ts'

/**
 * The most that so many calls cost, by their number: `curve[2]` for two of them; the last holds for more. So limits on
 * attempts are laid on the dearest calls, wherever in a strategy they stand. No longer than a request has attempts.
 */
export type Curve = readonly number[]

/** `count` calls that cost the same. */
export function curveOf(cost: number, count: number): Curve {
  return Array.from({ length: Math.min(count, mostAttempts) + 1 }, (_, calls) => calls * cost)
}

/** All that they cost together. */
export function sumOf(curves: readonly (Curve | null)[]): Curve | null {
  return curves.reduce<Curve | null>((all, curve) => (all && curve ? added(all, curve) : null), [0])
}

/** What the dearest of them costs. */
export function highest(curves: readonly (Curve | null)[]): Curve | null {
  return curves.reduce<Curve | null>((all, curve) => (all && curve ? higher(all, curve) : null), [0])
}

/** Never more than `limit`, which also bounds what is not known. */
export function capped(curve: Curve | null, limit: number | undefined): Curve | null {
  if (limit === undefined) return curve
  return curve === null ? [0, limit] : curve.map((cost) => Math.min(cost, limit))
}

export function endOf(curve: Curve | null): number | null {
  return curve?.at(-1) ?? null
}

/** Of so many calls, the dearest division between the two. */
function added(a: Curve, b: Curve): Curve {
  const length = Math.min(a.length + b.length - 1, mostAttempts + 1)
  return Array.from({ length }, (_, calls) =>
    Math.max(...a.slice(0, calls + 1).map((cost, first) => cost + (b[calls - first] ?? b.at(-1) ?? 0))),
  )
}

function higher(a: Curve, b: Curve): Curve {
  const at = (curve: Curve, calls: number) => curve[calls] ?? curve.at(-1) ?? 0
  return Array.from({ length: Math.max(a.length, b.length) }, (_, calls) =>
    Math.max(at(a, calls), at(b, calls)),
  )
}
