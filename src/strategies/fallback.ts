import type { RunStrategy } from '../core/run.ts'
import { inOrder } from './in-order.ts'

/** Members in order: the next one when the last failed with a class that `on` names. */
export const runFallback: RunStrategy<'fallback'> = (node, request, run) => {
  const members = node.members.map(
    (member, index) => () => run.execute(member, request, `fallback[${index}]`),
  )
  return inOrder(members, node.on, run)
}
