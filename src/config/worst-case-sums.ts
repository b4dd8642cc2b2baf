import type { ModelProfile } from '../core/release.ts'

/** The most that one request can cost on a route. `null`: a model on the way has no known bound or price. */
export interface WorstCase {
  readonly calls: number
  readonly depth: number
  readonly tokens: number | null
  /** USD. */
  readonly usd: number | null
}

/** `tries` calls of one model. */
export function callOf(model: ModelProfile | undefined, tries: number): WorstCase {
  const { contextWindow = null, maxOutputTokens = null, price = null } = model ?? {}
  const known = contextWindow !== null && maxOutputTokens !== null
  const tokens = known ? tries * (contextWindow + maxOutputTokens) : null
  const isFree = price !== null && price.input === 0 && price.output === 0
  const usd =
    known && price !== null
      ? (tries * (contextWindow * price.input + maxOutputTokens * price.output)) / 1e6
      : null
  return { calls: tries, depth: 0, tokens, usd: isFree ? 0 : usd }
}

/** All of several runs, one after the other. */
export function join(parts: readonly WorstCase[]): WorstCase {
  return {
    calls: parts.reduce((sum, part) => sum + part.calls, 0),
    depth: Math.max(0, ...parts.map((part) => part.depth)),
    tokens: total(parts.map((part) => part.tokens)),
    usd: total(parts.map((part) => part.usd)),
  }
}

/** One of several runs: the dearest. */
export function worst(parts: readonly WorstCase[]): WorstCase {
  return {
    calls: Math.max(0, ...parts.map((part) => part.calls)),
    depth: Math.max(0, ...parts.map((part) => part.depth)),
    tokens: highest(parts.map((part) => part.tokens)),
    usd: highest(parts.map((part) => part.usd)),
  }
}

function highest(values: readonly (number | null)[]): number | null {
  return values.reduce((most, value) => (most === null || value === null ? null : Math.max(most, value)), 0)
}

function total(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0)
}

export function capped(value: number | null, limit: number | undefined): number | null {
  return limit === undefined ? value : Math.min(value ?? Number.POSITIVE_INFINITY, limit)
}
