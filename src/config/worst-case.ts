import type { ModelProfile } from '../core/release.ts'
import type { Node } from '../core/strategy.ts'
import { type WorstCase, callOf, capped, oneByOne, oneOf, together } from './worst-case-sums.ts'

/** Every member tried, every try failed late, each with a full window and the longest answer. */
export function worstCase(node: Node, models: Readonly<Record<string, ModelProfile>>, tries = 1): WorstCase {
  const attempts = node.retry?.attempts ?? tries
  const below = worstBelow(node, models, attempts)
  const limit = node.budget ?? {}
  const calls = Math.min(below.calls, limit.attempts ?? Number.POSITIVE_INFINITY)
  return {
    calls,
    depth: below.depth + 1,
    waiting: Math.min(below.waiting, calls),
    tokens: capped(below.tokens, limit.tokens),
    usd: capped(below.usd, limit.usd),
  }
}

function worstBelow(node: Node, models: Readonly<Record<string, ModelProfile>>, tries: number): WorstCase {
  const all = (members: readonly Node[]) => members.map((member) => worstCase(member, models, tries))
  switch (node.verb) {
    case 'model':
      return callOf(models[node.model], tries)
    case 'select':
      return oneByOne(node.models.map((name) => callOf(models[name], tries)))
    case 'fallback':
      return oneByOne(all(node.members))
    case 'balance':
      return oneOf(all(node.members))
    case 'hedge':
      return together(all(node.members))
  }
}
