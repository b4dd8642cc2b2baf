import { type CurvePoint, costHull } from './cost-hull.ts'
import { columnMeans, type Outcomes } from './outcomes.ts'

/** Each model alone: what always asking it costs and brings. */
export function singleModels({ models, scores, costs }: Outcomes): CurvePoint[] {
  const qualities = columnMeans(scores, models)
  const means = columnMeans(costs, models)
  return Array.from(qualities, (quality, model) => ({ quality, cost: means[model] ?? 0 }))
}

/** The span on which routers are compared: from the cheapest model's cost to that of the best one. */
export interface CostSpan {
  readonly from: number
  readonly to: number
}

/** Of equally good models the cheaper one is the best. */
export function costSpan(singles: readonly CurvePoint[]): CostSpan {
  const cheapest = Math.min(...singles.map(({ cost }) => cost))
  const top = Math.max(...singles.map(({ quality }) => quality))
  const best = Math.min(...singles.filter(({ quality }) => quality === top).map(({ cost }) => cost))
  return { from: cheapest, to: best }
}

/**
 * AIQ with the cost on a logarithmic axis: the mean quality of the hull over log cost, from `from` to `to`. Linear
 * pieces are integrated exactly. Where the cheapest model is also the best there is no span: the quality at that cost.
 *
 * After "RouterBench" (Hu et al. 2024, arXiv 2403.12031), whose axis is linear: there only the dearest model counts.
 */
export function aiqLog(points: readonly CurvePoint[], { from, to }: CostSpan): number {
  const hull = costHull(points)
  const first = hull[0]
  if (first === undefined) return 0
  if (to <= from) return hull.findLast(({ cost }) => cost <= from)?.quality ?? first.quality
  // Below its first corner a hull has no policy that is cheap enough; it is drawn level from there.
  const corners = [{ cost: 0, quality: first.quality }, ...hull]
  let area = 0
  for (const [index, left] of corners.entries()) {
    const right = corners[index + 1] ?? { cost: Number.POSITIVE_INFINITY, quality: left.quality }
    const [start, end] = [Math.max(left.cost, from), Math.min(right.cost, to)]
    if (end <= start) continue
    const slope =
      right.quality === left.quality ? 0 : (right.quality - left.quality) / (right.cost - left.cost)
    area += (left.quality - slope * left.cost) * Math.log(end / start) + slope * (end - start)
  }
  return area / Math.log(to / from)
}

/** The zero router: the best mix of models that never reads the query. */
export function zeroRouterAiq(outcomes: Outcomes): number {
  const singles = singleModels(outcomes)
  return aiqLog(singles, costSpan(singles))
}
