import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import type { Skipped } from '../core/record.ts'
import { type LabelledMember, leastBad, skippedBy, sortOut } from './passing-over.ts'

/** The members of a hedge that may start, in order; the least bad one where all are left alone. */
export function hedgeMembers(
  { members, on }: Node<'hedge'>,
  request: ChatRequest,
  run: Run,
): { readonly members: readonly LabelledMember[]; readonly skipped: readonly Skipped[] } {
  const { standing, out } = sortOut(members, (member) => member, request, run, on)
  const labelled = (node: Node, isOut: boolean) => ({ node, label: `hedge[${members.indexOf(node)}]`, isOut })
  const least = standing.length === 0 ? leastBad(out) : undefined
  const last = least === undefined ? [] : [labelled(least, true)]
  return {
    members: [...standing.map((node) => labelled(node, false)), ...last],
    skipped: out.flatMap(([node, outage]) => (node === least ? [] : [skippedBy(node, outage)])),
  }
}
