/** What a way of routing costs on average, and how good its answers are on average. */
export interface CurvePoint {
  readonly cost: number
  readonly quality: number
}

/**
 * The best that can be had by mixing the points at random: the corners of their upper hull, by rising cost, while
 * quality rises. A mix of two points lies on the line between them; paying more than needed is allowed.
 */
export function costHull(points: readonly CurvePoint[]): CurvePoint[] {
  const sorted = points.toSorted((a, b) => a.cost - b.cost || b.quality - a.quality)
  const hull: CurvePoint[] = []
  for (const point of sorted) {
    const last = hull.at(-1)
    if (last !== undefined && point.quality <= last.quality) continue
    while (hull.length > 1 && isBelow(hull.at(-2), hull.at(-1), point)) hull.pop()
    hull.push(point)
  }
  return hull
}

/** Whether `middle` lies on or under the line from `left` to `right`. */
function isBelow(left: CurvePoint | undefined, middle: CurvePoint | undefined, right: CurvePoint): boolean {
  if (left === undefined || middle === undefined) return false
  const rise = (right.quality - left.quality) * (middle.cost - left.cost)
  return (middle.quality - left.quality) * (right.cost - left.cost) <= rise
}

/** The highest quality that a hull reaches for `cost`; null below its first corner. */
export function qualityAt(hull: readonly CurvePoint[], cost: number): number | null {
  const after = hull.findIndex((point) => point.cost > cost)
  if (after === 0 || hull.length === 0) return null
  const right = after === -1 ? undefined : hull[after]
  const left = hull[after === -1 ? hull.length - 1 : after - 1]
  if (left === undefined) return null
  if (right === undefined) return left.quality
  return left.quality + ((right.quality - left.quality) * (cost - left.cost)) / (right.cost - left.cost)
}

/** The lowest cost at which a hull reaches `quality`; null where it never does. */
export function costFor(hull: readonly CurvePoint[], quality: number): number | null {
  const at = hull.findIndex((point) => point.quality >= quality)
  const [left, right] = [hull[at - 1], hull[at]]
  if (right === undefined) return null
  if (left === undefined) return right.cost
  return left.cost + ((right.cost - left.cost) * (quality - left.quality)) / (right.quality - left.quality)
}
