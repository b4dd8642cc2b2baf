import type { ModelProfile } from '../core/release.ts'
import type { Node } from '../core/strategy.ts'
import {
  type Asked,
  type Worst,
  type WorstCase,
  callOf,
  oneByOne,
  oneOf,
  times,
  together,
  within,
} from './worst-case-sums.ts'
import { endOf } from './cost-curve.ts'
import { choiceTokens } from '../core/limits.ts'
import { askedBy } from './asked-by.ts'
import { mayRetry } from '../gates/gate-kinds.ts'
import { worstSteps } from './worst-case-step.ts'

/** How often a `switch` asks its model: once more when the reply names no branch. */
const questions = 2

/** What holds for a node, as it stands above it. */
export interface Above extends Asked {
  readonly profileOf: (name: string) => ModelProfile | undefined
  readonly tries: number
}

/**
 * Every member tried, every try failed late, each with a full window and the longest answer.
 *
 * @param answers how many are asked for at once where no node says
 */
export function worstCase(node: Node, profileOf: Above['profileOf'], answers?: number): WorstCase {
  const above = { profileOf, tries: 1, longest: undefined, answers }
  const { calls, depth, waiting, tokens, usd } = worstOf(node, above)
  return { calls, depth, waiting, tokens: endOf(tokens), usd: endOf(usd) }
}

function worstOf(node: Node, above: Above): Worst {
  const tries = node.retry?.attempts ?? above.tries
  const once = worstBelow(node, { ...above, tries, ...askedBy(node.params, above) })
  const all = within(node.budget ?? {}, mayRetry(node.gates) ? times(2, once) : once)
  return { ...all, depth: all.depth + 1 }
}

function worstBelow(node: Node, above: Above): Worst {
  const { profileOf, tries } = above
  const all = (members: readonly Node[]) => members.map((member) => worstOf(member, above))
  switch (node.verb) {
    case 'model':
      return callOf(profileOf(node.model), tries, above)
    case 'select':
      return oneByOne(node.models.map((name) => callOf(profileOf(name), tries, above)))
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
      return oneByOne([times(layers, layer), worstOf(by, above)])
    }
    case 'switch': {
      const branches = oneOf(all([...node.branches.map(({ use }) => use), ...(node.else ? [node.else] : [])]))
      return node.by === undefined
        ? branches
        : oneByOne([
            times(questions, worstOf(node.by, { ...above, longest: choiceTokens, answers: 1 })),
            branches,
          ])
    }
    case 'sequence':
      return worstSteps(node, above, worstOf)
  }
}

/** Others are asked with the first member; under speculation, or a stop rule, two members may wait at once. */
function cascadeOf(members: readonly Worst[], others: readonly Worst[], asksTwo: boolean): Worst {
  const apart = together(others)
  const waits = members.map(({ waiting }) => waiting)
  const pairs = waits.map((waiting, index) => waiting + (asksTwo ? (waits[index + 1] ?? 0) : 0))
  return { ...oneByOne([...members, apart]), waiting: Math.max(0, ...pairs) + apart.waiting }
}
