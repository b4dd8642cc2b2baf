import type { RunStrategy } from '../core/run.ts'
import { inOrder } from './in-order.ts'

/** Members in order: the next one when the last failed with a class that `on` names. */
export const runFallback: RunStrategy<'fallback'> = (node, request, run) => {
  const turns = node.members.map((member, index) => ({
    node: member,
    run: () => run.execute(member, request, `fallback[${index}]`),
  }))
  return inOrder({ turns, on: node.on, request, verb: 'fallback' }, run)
}
