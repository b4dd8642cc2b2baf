import type { Health } from '../core/ports.ts'
import type { HealthFacts } from '../core/record.ts'
import type { ModelProfile, Release } from '../core/release.ts'
import type { SelectWeights } from '../core/strategy.ts'
import type { Signals } from '../core/signals.ts'
import { UmbelError } from '../core/errors.ts'
import { dot, hasMeaning } from '../core/vector.ts'
import { profileOf } from '../core/profile.ts'

export interface ModelScores {
  /** 0 to 1: how near the query is to the model's profile. */
  readonly quality: number
  /** 0 to 1: 1 is the cheapest candidate, on a logarithmic scale; unknown prices count as the middle. */
  readonly cost: number
  /** 0 to 1: 1 is the quickest measured, to its first token and in tokens a second; unmeasured ones are the middle. */
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
  readonly class: 'context_window' | 'unsupported'
}

export interface Ranking {
  /** Best first; equals keep the order of the config. */
  readonly candidates: readonly Candidate[]
  readonly leftOut: readonly LeftOut[]
}

/** Ranks models for a query. A model known not to fit is left out; what is unknown is tried. */
export function scoreModels(
  names: readonly string[],
  weights: SelectWeights,
  signals: Signals,
  release: Release,
  health: Health,
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
  const similarities = fitting.map((profile) => similarity(profile.name, signals, release))
  const qualities = normalise(similarities, (value) => value)
  const costs = normalise(fitting.map(priceOf), (value) => -Math.log(value + 1e-3))
  const facts = fitting.map((profile) => health.facts(profile.name))
  // A failing model is as slow as the tries it costs: its first token time is spread over those that come.
  const latencies = normalise(
    facts.map((fact) =>
      fact?.firstTokenMs == null ? null : fact.firstTokenMs / Math.max(0.05, 1 - fact.errorRate),
    ),
    (value) => -Math.log(value + 1),
  )
  const speeds = facts.map((fact) => fact?.tokensPerSecond ?? null)
  const throughputs = normalise(speeds, (value) => Math.log(value + 1))
  const knowsSpeed = speeds.some((speed) => speed !== null)
  const candidates = fitting.map((profile, index): Candidate => {
    const quality = qualities[index] ?? 0.5
    const cost = costs[index] ?? 0.5
    const errorRate = facts[index]?.errorRate ?? 0
    const first = latencies[index] ?? 0.5
    // How soon it begins, and how fast it goes on, where that was measured.
    const quick = knowsSpeed ? (first + (throughputs[index] ?? 0.5)) / 2 : first
    const latency = quick * (1 - errorRate)
    const total = weights.quality * quality + weights.cost * cost + weights.latency * latency
    return { model: profile.name, scores: { quality, cost, latency, total }, health: facts[index] ?? null }
  })
  return { candidates: candidates.toSorted((left, right) => right.scores.total - left.scores.total), leftOut }
}

/** What to answer when no model fits. */
export function noneFits(leftOut: readonly LeftOut[]): UmbelError {
  const errorClass = leftOut.every((left) => left.class === 'context_window')
    ? 'context_window'
    : 'unsupported'
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

/** USD per million tokens of a usual mix: three of input to one of output. */
function priceOf(profile: ModelProfile): number | null {
  return profile.price === null ? null : (3 * profile.price.input + profile.price.output) / 4
}

/** To 0..1 over the candidates; the middle where a value is unknown or all are alike. */
function normalise(values: readonly (number | null)[], scale: (value: number) => number): number[] {
  const scaled = values.map((value) => (value === null ? null : scale(value)))
  const known = scaled.filter((value) => value !== null)
  const low = Math.min(...known)
  const high = Math.max(...known)
  return scaled.map((value) => (value === null || high - low < 1e-9 ? 0.5 : (value - low) / (high - low)))
}
