/** What an answer is to be: how good, and at what cost. */
export interface Aim {
  /** 0 (cheapest) to 1 (best). */
  readonly quality?: number
  /** Share of the best predicted quality: the cheapest that reaches it. Stands in the place of `quality`. */
  readonly atLeast?: number
  /** USD that a request is expected to cost at most. */
  readonly maxCost?: number
}

export const noAim: Aim = {}

/**
 * The aims of a request, of its caller's key and of the node that chooses, as one: the nearest word on quality holds,
 * and the lowest bound of cost.
 */
export function joinAims(...nearestFirst: readonly Aim[]): Aim {
  const quality = nearestFirst.find((aim) => aim.quality !== undefined || aim.atLeast !== undefined)
  const bounds = nearestFirst.flatMap(({ maxCost }) => (maxCost === undefined ? [] : [maxCost]))
  return {
    ...(quality?.atLeast !== undefined && { atLeast: quality.atLeast }),
    ...(quality?.atLeast === undefined && quality?.quality !== undefined && { quality: quality.quality }),
    ...(bounds.length > 0 && { maxCost: Math.min(...bounds) }),
  }
}

/** Whether nothing was said. */
export function isAimless({ quality, atLeast, maxCost }: Aim): boolean {
  return quality === undefined && atLeast === undefined && maxCost === undefined
}
