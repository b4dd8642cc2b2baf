import type { ModelProfile, Release } from '../core/release.ts'
import type { Policy } from '../core/policy.ts'
import type { Signals } from '../core/signals.ts'
import { ownEntry } from '../core/own-entry.ts'

/** What a predictor says of candidates, in their order. */
export interface PredictedScores {
  readonly predictor: string
  readonly unit: string
  /** Chances of a good answer; null: the predictor does not know that one. */
  readonly chances: readonly (number | null)[]
  /** The same in USD; null as well where its unit is no money. */
  readonly costs: readonly (number | null)[]
  readonly usd: readonly (number | null)[]
  /** Chances and costs of all candidates: of the unknown ones by their profiles and prices. */
  readonly filled: { readonly chances: readonly number[]; readonly costs: readonly number[] }
}

/**
 * Undefined where the predictor is not there, or knows none of them. A candidate that it does not know gets a chance between the lowest and
 * the highest of the others, as far up as its profile is near to the query; and their costs, by its price.
 *
 * @param nearness of each candidate's profile to the query, 0 to 1 over the candidates
 * @param prices USD per million tokens of a usual mix; null: not known
 */
export function predictedScores(
  policy: Policy,
  candidates: readonly ModelProfile[],
  nearness: readonly number[],
  prices: readonly (number | null)[],
  signals: Signals,
  release: Release,
): PredictedScores | undefined {
  const live = ownEntry(release.predictors ?? {}, policy.predictor)
  const said = live && signals.predicted(policy.predictor)
  if (live === undefined || said === undefined) return undefined
  const positions = candidates.map(({ name }) => live.predictor.models.indexOf(name))
  if (positions.every((position) => position < 0)) return undefined
  const of = (values: Float32Array) =>
    positions.map((position) => (position < 0 ? null : (values[position] ?? null)))
  const [chances, costs] = [of(said.scores), of(said.costs)]
  return {
    predictor: policy.predictor,
    unit: live.predictor.costs.unit,
    chances,
    costs,
    usd: costs.map((cost) => (cost === null || live.usd === null ? null : cost * live.usd)),
    filled: { chances: fillChances(chances, nearness), costs: fillCosts(costs, prices) },
  }
}

function fillChances(chances: readonly (number | null)[], nearness: readonly number[]): number[] {
  const known = chances.filter((chance) => chance !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  return chances.map((chance, at) => chance ?? low + (nearness[at] ?? 0.5) * (high - low))
}

/** A cost for each: of an unknown one, what a known one costs for its price, times its own price. */
function fillCosts(costs: readonly (number | null)[], prices: readonly (number | null)[]): number[] {
  const known = costs.filter((cost) => cost !== null)
  const mean = meanOf(known) ?? 0
  const ratios = costs.flatMap((cost, at) => {
    const price = prices[at] ?? null
    return cost === null || price === null || price <= 0 ? [] : [cost / price]
  })
  const ratio = meanOf(ratios)
  return costs.map((cost, at) => {
    const price = prices[at] ?? null
    return cost ?? (ratio === null || price === null ? mean : ratio * price)
  })
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
