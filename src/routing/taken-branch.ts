import type { Node, SwitchBranch } from '../core/strategy.ts'
import type { Signals } from '../core/signals.ts'
import { matches } from './match.ts'

/** The branch of a `switch` that runs whatever any model says: the first whose conditions hold. */
export function takenBranch(node: Node<'switch'>, signals: Signals): SwitchBranch | undefined {
  return node.branches.find((branch) => 'when' in branch && matches(branch.when, signals))
}

/** A strategy without the branches that a request cannot take, as far as its own facts decide. */
export function asTaken(node: Node, signals: Signals): Node {
  if (node.verb !== 'switch') return node
  const taken = takenBranch(node, signals)
  if (taken !== undefined) {
    const { by: _, else: _otherwise, ...rest } = node
    return { ...rest, branches: [{ ...taken, use: asTaken(taken.use, signals) }] }
  }
  const branches = node.branches.filter((branch) => 'description' in branch)
  return { ...node, branches, ...(node.else !== undefined && { else: asTaken(node.else, signals) }) }
}
