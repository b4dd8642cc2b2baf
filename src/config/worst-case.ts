import type { ModelProfile } from '../core/release.ts'
import type { Node } from '../core/strategy.ts'

/** The most that one request can cost on a route. `null`: a model on the way has no known bound or price. */
export interface WorstCase {
  readonly calls: number
  readonly depth: number
  readonly tokens: number | null
  /** USD. */
  readonly usd: number | null
}

/** Every member tried, every try failed late, each with a full window and the longest answer. */
export function worstCase(node: Node, models: Readonly<Record<string, ModelProfile>>, tries = 1): WorstCase {
  const attempts = node.retry?.attempts ?? tries
  const below = worstBelow(node, models, attempts)
  const limit = node.budget ?? {}
  const calls = Math.min(below.calls, limit.attempts ?? Number.POSITIVE_INFINITY)
  return {
    calls,
    depth: below.depth + 1,
    tokens: capped(below.tokens, limit.tokens),
    usd: capped(below.usd, limit.usd),
  }
}

function worstBelow(node: Node, models: Readonly<Record<string, ModelProfile>>, tries: number): WorstCase {
  switch (node.verb) {
    case 'model':
      return callOf(models[node.model], tries)
    case 'select':
      return join(node.models.map((name) => callOf(models[name], tries)))
    case 'fallback':
      return join(node.members.map((member) => worstCase(member, models, tries)))
    case 'balance':
      return worst(node.members.map((member) => worstCase(member, models, tries)))
  }
}

function callOf(model: ModelProfile | undefined, tries: number): WorstCase {
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

function join(parts: readonly WorstCase[]): WorstCase {
  return {
    calls: parts.reduce((sum, part) => sum + part.calls, 0),
    depth: Math.max(0, ...parts.map((part) => part.depth)),
    tokens: total(parts.map((part) => part.tokens)),
    usd: total(parts.map((part) => part.usd)),
  }
}

/** One of several runs: the dearest. */
function worst(parts: readonly WorstCase[]): WorstCase {
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

function capped(value: number | null, limit: number | undefined): number | null {
  return limit === undefined ? value : Math.min(value ?? Number.POSITIVE_INFINITY, limit)
}
