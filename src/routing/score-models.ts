import type { Health } from '../core/ports.ts'
import type { HealthFacts, PredictedChoice } from '../core/record.ts'
import type { Policy } from '../core/policy.ts'
import type { ModelProfile, Release } from '../core/release.ts'
import type { SelectWeights } from '../core/strategy.ts'
import type { Signals } from '../core/signals.ts'
import { type Aim, isAimless, joinAims, noAim } from '../core/aim.ts'
import { expectedCost, leastCost, priceOf } from './expected-cost.ts'
import { normalise } from './normalise.ts'
import { predictedScores } from './predicted-scores.ts'
import { type ScoreParts, weigh } from './weigh.ts'
import { UmbelError } from '../core/errors.ts'
import { dot, hasMeaning } from '../core/vector.ts'
import { profileOf } from '../core/profile.ts'

export interface ModelScores {
  /** 0 to 1: the predicted chance of a good answer, or else how near the query is to the model's profile. */
  readonly quality: number
  /** 0 to 1: 1 is the cheapest candidate, on a logarithmic scale; unknown prices count as the middle. */
  readonly cost: number
  /** 0 to 1: 1 is the quickest measured, to its first token and in tokens a second, and whoever is to be measured next. */
  readonly latency: number
  readonly total: number
}

export interface Candidate {
  readonly model: string
  readonly scores: ModelScores
  readonly health: HealthFacts | null
}

/** Why a model is left out. */
export interface LeftOut {
  readonly model: string
  readonly why: string
  readonly class: 'context_window' | 'unsupported' | 'budget'
}

export interface Ranking {
  /** Best first; equals keep the order of the config. */
  readonly candidates: readonly Candidate[]
  readonly leftOut: readonly LeftOut[]
  /** The order depends on what was measured. */
  readonly readsHealth: boolean
  /** What was wanted, where anything was. */
  readonly aim?: Aim
  /** In the order of the candidates. */
  readonly predicted?: PredictedChoice
}

/** What is known or wanted beside the weights. */
export interface Learned {
  readonly policy?: Policy
  readonly aim?: Aim
}

/**
 * Ranks models for a query. A model known not to fit is left out; what is unknown is tried.
 *
 * @param isBusy whether a call to a model is under way here
 */
export function scoreModels(
  names: readonly string[],
  weights: SelectWeights,
  signals: Signals,
  release: Release,
  health: Health,
  learned: Learned = {},
  isBusy: (model: string) => boolean = () => false,
): Ranking {
  const leftOut: LeftOut[] = []
  const fitting = names.flatMap((name) => {
    const profile = profileOf(release, name)
    const why = profile === undefined ? undefined : unfit(profile, signals)
    if (profile === undefined) return []
    if (why === undefined) return [profile]
    leftOut.push({ model: name, ...why })
    return []
  })
  const aim = joinAims(signals.aim, learned.aim ?? noAim)
  const affordable = withinCost(fitting, aim, learned.policy, signals, release, leftOut)
  const { policy } = learned
  const nearness = normalise(
    affordable.map((profile) => similarity(profile.name, signals, release)),
    (value) => value,
  )
  const prices = affordable.map(priceOf)
  const predicted = policy && predictedScores(policy, affordable, nearness, prices, signals, release)
  const facts = affordable.map((profile) => health.recent(profile.name))
  const busy = affordable.map((profile, at) => facts[at] === null && isBusy(profile.name))
  const latencies = latencyScores(facts, busy)
  const parts: ScoreParts = {
    qualities: predicted?.filled.chances ?? nearness,
    costs: normalise(predicted?.filled.costs ?? prices, (value) => -Math.log(value + leastCost(predicted))),
    latencies,
  }
  const { totals, price, readsHealth } = weigh(parts, weights, aim, policy, predicted)
  const order = totals.map((total, at) => ({ total, at })).toSorted((left, right) => right.total - left.total)
  const candidates = order.map(({ total, at }): Candidate => {
    const [quality, cost] = [parts.qualities[at] ?? 0.5, parts.costs[at] ?? 0.5]
    const scores = { quality, cost, latency: latencies[at] ?? 0.5, total }
    return { model: affordable[at]?.name ?? '', scores, health: facts[at] ?? null }
  })
  return {
    candidates,
    leftOut,
    readsHealth,
    ...(!isAimless(aim) && { aim }),
    ...(predicted !== undefined && {
      predicted: {
        predictor: predicted.predictor,
        chances: order.map(({ at }) => predicted.chances[at] ?? null),
        costs: order.map(({ at }) => predicted.costs[at] ?? null),
        unit: predicted.unit,
        price,
      },
    }),
  }
}

/** 0 to 1 of each candidate. */
function latencyScores(facts: readonly (HealthFacts | null)[], busy: readonly boolean[]): number[] {
  // A failing model is as slow as the tries it costs: its first token time is spread over those that come.
  const quickness = normalise(
    facts.map((fact) =>
      fact?.firstTokenMs == null ? null : fact.firstTokenMs / Math.max(0.05, 1 - fact.errorRate),
    ),
    (value) => -Math.log(value + 1),
  )
  const speeds = facts.map((fact) => fact?.tokensPerSecond ?? null)
  const throughputs = normalise(speeds, (value) => Math.log(value + 1))
  const knowsSpeed = speeds.some((speed) => speed !== null)
  const knowsAny = facts.some((fact) => fact !== null)
  return quickness.map((first, at) => {
    // One call finds out how quick a model is; until it has, the others go elsewhere, since it may never answer.
    if (knowsAny && facts[at] === null) return busy[at] === true ? 0 : 1
    // How soon it begins, and how fast it goes on, where that was measured.
    const quick = knowsSpeed ? (first + (throughputs[at] ?? 0.5)) / 2 : first
    return quick * (1 - (facts[at]?.errorRate ?? 0))
  })
}

/** The models that are expected to cost no more than the aim allows. */
function withinCost(
  fitting: readonly ModelProfile[],
  { maxCost }: Aim,
  policy: Policy | undefined,
  signals: Signals,
  release: Release,
  leftOut: LeftOut[],
): readonly ModelProfile[] {
  if (maxCost === undefined) return fitting
  const middle = fitting.map(() => 0.5)
  const predicted = policy && predictedScores(policy, fitting, middle, fitting.map(priceOf), signals, release)
  return fitting.filter((profile, at) => {
    const usd = expectedCost(profile, signals.tokens, predicted?.usd[at] ?? null)
    if (usd !== null && usd <= maxCost) return true
    const why =
      usd === null
        ? 'its price is not known, and the cost is bounded'
        : `it is expected to cost $${usd.toPrecision(2)}, more than $${maxCost}`
    leftOut.push({ model: profile.name, why, class: 'budget' })
    return false
  })
}

/** What to answer when no model fits. */
export function noneFits(leftOut: readonly LeftOut[]): UmbelError {
  const [first] = leftOut
  const errorClass =
    first !== undefined && leftOut.every((left) => left.class === first.class) ? first.class : 'unsupported'
  const reasons = leftOut.map(({ model, why }) => `${model}: ${why}`).join('; ')
  return new UmbelError(errorClass, `No model fits this request (${reasons || 'none is configured'}).`)
}

function unfit(profile: ModelProfile, signals: Signals): Omit<LeftOut, 'model'> | undefined {
  if (profile.operation !== 'chat') return { why: 'it does not chat', class: 'unsupported' }
  const { input, features, contextWindow } = profile
  if (contextWindow !== null && signals.tokens > contextWindow) {
    return { why: `about ${signals.tokens} tokens, its window is ${contextWindow}`, class: 'context_window' }
  }
  for (const modality of ['image', 'audio', 'file'] as const) {
    if (input !== null && !input.includes(modality) && signals.has(modality)) {
      return { why: `it takes no ${modality} input`, class: 'unsupported' }
    }
  }
  for (const feature of ['tools', 'json_schema'] as const) {
    if (features !== null && !features.includes(feature) && signals.has(feature)) {
      return { why: `it has no ${feature}`, class: 'unsupported' }
    }
  }
  return undefined
}

/** The mean of the two nearest texts of the model's profile: one may be chance. Null when it has none. */
function similarity(model: string, signals: Signals, release: Release): number | null {
  const { texts, dimensions, vectors } = release.profileIndex
  let first: number | null = null
  let second: number | null = null
  for (let row = 0; row < texts.length; row += 1) {
    if (texts[row]?.label !== model) continue
    if (!hasMeaning(signals.vector)) return null
    const near = dot(vectors, row * dimensions, signals.vector)
    if (first === null || near > first) [first, second] = [near, first]
    else if (second === null || near > second) second = near
  }
  return first === null ? null : second === null ? first : (2 * first + second) / 3
}
