import type { ModelProfile } from '../core/release.ts'

/** The most that one request can cost on a route. `null`: a model on the way has no known bound or price. */
export interface WorstCase {
  readonly calls: number
  readonly depth: number
  /** Calls that may wait for headers at once. */
  readonly waiting: number
  readonly tokens: number | null
  /** USD. */
  readonly usd: number | null
}

export const nothing: WorstCase = { calls: 0, depth: 0, waiting: 0, tokens: 0, usd: 0 }

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
  return { calls: tries, depth: 0, waiting: 1, tokens, usd: isFree ? 0 : usd }
}

/** All of several runs, one after the other. */
export function oneByOne(parts: readonly WorstCase[]): WorstCase {
  return { ...sum(parts), waiting: most(parts, ({ waiting }) => waiting) }
}

/** All of several runs, at once. */
export function together(parts: readonly WorstCase[]): WorstCase {
  return { ...sum(parts), waiting: parts.reduce((all, { waiting }) => all + waiting, 0) }
}

/** One of several runs: the dearest. */
export function oneOf(parts: readonly WorstCase[]): WorstCase {
  return {
    calls: most(parts, ({ calls }) => calls),
    depth: most(parts, ({ depth }) => depth),
    waiting: most(parts, ({ waiting }) => waiting),
    tokens: highest(parts.map((part) => part.tokens)),
    usd: highest(parts.map((part) => part.usd)),
  }
}

/** The same run so many times, one after the other. */
export function times(count: number, part: WorstCase): WorstCase {
  return oneByOne(Array.from({ length: count }, () => part))
}

function sum(parts: readonly WorstCase[]): WorstCase {
  return {
    calls: parts.reduce((all, part) => all + part.calls, 0),
    depth: most(parts, ({ depth }) => depth),
    waiting: 0,
    tokens: total(parts.map((part) => part.tokens)),
    usd: total(parts.map((part) => part.usd)),
  }
}

function most(parts: readonly WorstCase[], of: (part: WorstCase) => number): number {
  return Math.max(0, ...parts.map(of))
}

function highest(values: readonly (number | null)[]): number | null {
  return values.reduce((all, value) => (all === null || value === null ? null : Math.max(all, value)), 0)
}

function total(values: readonly (number | null)[]): number | null {
  return values.reduce((all, value) => (all === null || value === null ? null : all + value), 0)
}

export function capped(value: number | null, limit: number | undefined): number | null {
  return limit === undefined ? value : Math.min(value ?? Number.POSITIVE_INFINITY, limit)
}
