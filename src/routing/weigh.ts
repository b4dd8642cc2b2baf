import type { Aim } from '../core/aim.ts'
import type { Policy } from '../core/policy.ts'
import type { SelectWeights } from '../core/strategy.ts'
import type { PredictedScores } from './predicted-scores.ts'
import { normalise } from './normalise.ts'
import { priceByWeights, priceFor } from './policy-price.ts'

/** 0 to 1 of each candidate; more is better. */
export interface ScoreParts {
  readonly qualities: readonly number[]
  readonly costs: readonly number[]
  readonly latencies: readonly number[]
}

export interface Weighed {
  readonly totals: readonly number[]
  /** What a unit of predicted cost was worth; null: only the cheapest counted, or nothing was predicted. */
  readonly price: number | null
  readonly readsHealth: boolean
}

/**
 * Totals, 0 to 1. Quality and cost are weighed by what a predictor says they are worth, where there is one, else by
 * their weights. A word on quality, from the request, the key or the node, stands in for those weights, and then
 * latency does not count.
 */
export function weigh(
  parts: ScoreParts,
  weights: SelectWeights,
  { quality, atLeast }: Aim,
  policy: Policy | undefined,
  predicted: PredictedScores | undefined,
): Weighed {
  if (atLeast !== undefined)
    return { totals: cheapestAtLeast(parts, atLeast), price: null, readsHealth: false }
  const both = weights.quality + weights.cost
  const latency = quality === undefined ? weights.latency : 0
  const readsHealth = latency > 0
  const dial = quality ?? (both === 0 ? 0.5 : weights.quality / both)
  const share = quality === undefined ? both : 1
  if (predicted === undefined || policy === undefined) {
    const worths = parts.qualities.map((own, at) => dial * own + (1 - dial) * (parts.costs[at] ?? 0.5))
    return { totals: added(worths, share, parts.latencies, latency), price: null, readsHealth }
  }
  const { chances, costs } = predicted.filled
  const price =
    quality === undefined
      ? priceByWeights(weights.quality, weights.cost, policy.curve, costs)
      : priceFor(quality, policy.curve, costs)
  const raw = chances.map((chance, at) =>
    price === Number.POSITIVE_INFINITY ? -(costs[at] ?? 0) : chance - price * (costs[at] ?? 0),
  )
  const worths = normalise(raw, (worth) => worth)
  const shown = Number.isFinite(price) ? price : null
  return { totals: added(worths, share, parts.latencies, latency), price: shown, readsHealth }
}

function added(
  worths: readonly number[],
  share: number,
  latencies: readonly number[],
  weight: number,
): number[] {
  return worths.map((worth, at) => share * worth + weight * (latencies[at] ?? 0.5))
}

/** Those that reach the share of the best quality stand above 0.5, the cheapest highest; the others below. */
function cheapestAtLeast({ qualities, costs }: ScoreParts, atLeast: number): number[] {
  const bar = atLeast * Math.max(...qualities) - 1e-9
  return qualities.map((quality, at) =>
    quality >= bar ? 0.5 + 0.5 * (costs[at] ?? 0.5) : 0.5 * Math.min(1, quality),
  )
}
