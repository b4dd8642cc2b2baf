/**
 * How well a router of two models finds the queries that need the strong one, as RouteLLM measures it (Ong et al.
 * 2024, arXiv 2406.18665): quality between the weak model's (0) and the strong one's (1), by share of strong calls.
 */
export interface Deferral {
  /** Mean recovered quality over all shares of strong calls; .5 for a coin. */
  readonly apgr: number
  /** Percent of strong calls with which half, and four fifths, of the gap is recovered. */
  readonly cpt50: number
  readonly cpt80: number
}

/**
 * @param need how much a query needs the strong model: the neediest go there first; of ties, the first listed
 * @param weak, strong the two models' scores of each query
 */
export function deferral(
  need: readonly number[],
  weak: readonly number[],
  strong: readonly number[],
): Deferral {
  const order = need.map((_, query) => query).toSorted((a, b) => (need[b] ?? 0) - (need[a] ?? 0))
  const gaps = order.map((query) => (strong[query] ?? 0) - (weak[query] ?? 0))
  const whole = gaps.reduce((sum, gap) => sum + gap, 0)
  let recovered = 0
  const shares = [0, ...gaps.map((gap) => (recovered += gap / whole))]
  const area = shares.slice(1).reduce((sum, share, index) => sum + (share + (shares[index] ?? 0)) / 2, 0)
  return { apgr: area / gaps.length, cpt50: callsFor(shares, 0.5), cpt80: callsFor(shares, 0.8) }
}

/** Percent of calls at which the curve first reaches `wanted`; 100 where it never does before the end. */
function callsFor(shares: readonly number[], wanted: number): number {
  const at = shares.findIndex((share) => share >= wanted)
  if (at <= 0) return at === 0 ? 0 : 100
  const [before, after] = [shares[at - 1] ?? 0, shares[at] ?? 0]
  return (100 * (at - 1 + (wanted - before) / (after - before))) / (shares.length - 1)
}
