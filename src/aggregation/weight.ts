interface Weighted {
  readonly weight: number
}

export function weightOf(some: readonly Weighted[]): number {
  return some.reduce((sum, { weight }) => sum + weight, 0)
}

/** Of the weight of all, 0 to 1; null when they have none. */
export function shareOf(some: readonly Weighted[], all: readonly Weighted[]): number | null {
  const total = weightOf(all)
  return total > 0 ? Math.min(1, weightOf(some) / total) : null
}
