import type { ModelProfile } from '../core/release.ts'
import type { Node } from '../core/strategy.ts'
import { mayRetry } from '../gates/gate-kinds.ts'
import { type WorstCase, callOf, capped, oneByOne, oneOf, times, together } from './worst-case-sums.ts'
import { worstStep } from './worst-case-step.ts'

/** How often a `switch` asks its model: once more when the reply names no branch. */
const questions = 2

/** Every member tried, every try failed late, each with a full window and the longest answer. */
export function worstCase(node: Node, models: Readonly<Record<string, ModelProfile>>, tries = 1): WorstCase {
  const attempts = node.retry?.attempts ?? tries
  const once = worstBelow(node, models, attempts)
  const below = mayRetry(node.gates) ? times(2, once) : once
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
    case 'cascade':
      return cascadeOf(
        all(node.members),
        all(node.agreement?.with ?? []),
        node.speculative !== undefined || (node.learned?.policy.rule ?? null) !== null,
      )
    case 'parallel': {
      const { members, aggregate } = node
      const layer = together(all(members.map((member) => member.node)))
      if (aggregate.kind !== 'synthesize') return layer
      const { by, layers } = aggregate.rules
      return oneByOne([times(layers, layer), worstCase(by, models, tries)])
    }
    case 'switch': {
      const branches = oneOf(all([...node.branches.map(({ use }) => use), ...(node.else ? [node.else] : [])]))
      return node.by === undefined
        ? branches
        : oneByOne([times(questions, worstCase(node.by, models, tries)), branches])
    }
    case 'sequence':
      return oneByOne(node.steps.map((step) => worstStep(step, (below) => worstCase(below, models, tries))))
  }
}

/** Others are asked with the first member; under speculation, or a stop rule, two members may wait at once. */
function cascadeOf(members: readonly WorstCase[], others: readonly WorstCase[], asksTwo: boolean): WorstCase {
  const apart = together(others)
  const waits = members.map(({ waiting }) => waiting)
  const pairs = waits.map((waiting, index) => waiting + (asksTwo ? (waits[index + 1] ?? 0) : 0))
  return { ...oneByOne([...members, apart]), waiting: Math.max(0, ...pairs) + apart.waiting }
}
