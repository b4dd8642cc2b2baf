import type { ModelProfile } from '../core/release.ts'
import { type Curve, capped, curveOf, highest, sumOf } from './cost-curve.ts'

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

/** A worst case that limits on the number of calls can still be laid upon. */
export interface Worst extends Pick<WorstCase, 'calls' | 'depth' | 'waiting'> {
  readonly tokens: Curve | null
  readonly usd: Curve | null
  /** USD of the dearest token; null: a model has no known price. */
  readonly perToken: number | null
}

export const nothing: Worst = { calls: 0, depth: 0, waiting: 0, tokens: [0], usd: [0], perToken: 0 }

/** How long the answers of a call may be, and how many it asks for. */
export interface Asked {
  /** Tokens that an answer may have by the `params` of a node. */
  readonly longest: number | undefined
  /** Answers that they ask for at once; undefined: one. */
  readonly answers: number | undefined
}

/** `tries` calls of one model. */
export function callOf(
  model: ModelProfile | undefined,
  tries: number,
  { longest = Number.POSITIVE_INFINITY, answers = 1 }: Asked,
): Worst {
  const { contextWindow = null, price = null } = model ?? {}
  const output = answers * Math.min(longest, model?.maxOutputTokens ?? Number.POSITIVE_INFINITY)
  const known = contextWindow !== null && Number.isFinite(output)
  const tokens = known ? curveOf(contextWindow + output, tries) : null
  const perToken = price === null ? null : Math.max(price.input, price.output) / 1e6
  const usd =
    known && price !== null
      ? curveOf((contextWindow * price.input + output * price.output) / 1e6, tries)
      : null
  return { calls: tries, depth: 0, waiting: 1, tokens, usd: perToken === 0 ? [0] : usd, perToken }
}

/** All of several runs, one after the other. */
export function oneByOne(parts: readonly Worst[]): Worst {
  return { ...sum(parts), waiting: most(parts, ({ waiting }) => waiting) }
}

/** All of several runs, at once. */
export function together(parts: readonly Worst[]): Worst {
  return { ...sum(parts), waiting: parts.reduce((all, { waiting }) => all + waiting, 0) }
}

/** One of several runs: the dearest. */
export function oneOf(parts: readonly Worst[]): Worst {
  return {
    calls: most(parts, ({ calls }) => calls),
    depth: most(parts, ({ depth }) => depth),
    waiting: most(parts, ({ waiting }) => waiting),
    tokens: highest(parts.map((part) => part.tokens)),
    usd: highest(parts.map((part) => part.usd)),
    perToken: dearest(parts),
  }
}

/** The same run so many times, one after the other. */
export function times(count: number, part: Worst): Worst {
  return oneByOne(Array.from({ length: count }, () => part))
}

/** What limits leave of it. A limit of tokens bounds what they cost, too. */
export function within(
  { attempts, tokens, usd }: { readonly attempts?: number; readonly tokens?: number; readonly usd?: number },
  worst: Worst,
): Worst {
  const calls = Math.min(worst.calls, attempts ?? Number.POSITIVE_INFINITY)
  const paid = tokens === undefined || worst.perToken === null ? undefined : tokens * worst.perToken
  const first = (curve: Curve | null) => curve?.slice(0, calls + 1) ?? null
  return {
    ...worst,
    calls,
    waiting: Math.min(worst.waiting, calls),
    tokens: capped(first(worst.tokens), tokens),
    usd: capped(capped(first(worst.usd), paid), usd),
  }
}

function sum(parts: readonly Worst[]): Worst {
  return {
    calls: parts.reduce((all, part) => all + part.calls, 0),
    depth: most(parts, ({ depth }) => depth),
    waiting: 0,
    tokens: sumOf(parts.map((part) => part.tokens)),
    usd: sumOf(parts.map((part) => part.usd)),
    perToken: dearest(parts),
  }
}

function most(parts: readonly Worst[], of: (part: Worst) => number): number {
  return Math.max(0, ...parts.map(of))
}

function dearest(parts: readonly Worst[]): number | null {
  return parts.reduce<number | null>(
    (all, { perToken }) => (all === null || perToken === null ? null : Math.max(all, perToken)),
    0,
  )
}
