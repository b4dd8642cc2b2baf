import type { ModelProfile } from '../core/release.ts'
import type { Node } from '../core/strategy.ts'
import { type WorstCase, callOf, capped, join, worst } from './worst-case-sums.ts'

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
