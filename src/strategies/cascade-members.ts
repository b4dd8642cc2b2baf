import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import type { Skipped } from '../core/record.ts'
import { type LabelledMember, leastBad, skippedBy, sortOut } from './passing-over.ts'

/**
 * The members of a cascade that take part, in order: those that may be called, and the last one in any case, since it
 * is what answers when no other one was accepted. With none but that, also the least bad of the others.
 */
export function cascadeMembers(
  { members, on }: Node<'cascade'>,
  request: ChatRequest,
  run: Run,
): { readonly turns: readonly LabelledMember[]; readonly skipped: readonly Skipped[] } {
  const { standing, out } = sortOut(members, (member) => member, request, run, on)
  const outages = new Map(out)
  const least = standing.length === 0 ? leastBad(out) : undefined
  const turns: LabelledMember[] = []
  const skipped: Skipped[] = []
  for (const [index, node] of members.entries()) {
    const outage = outages.get(node)
    if (outage === undefined || node === least || index === members.length - 1) {
      turns.push({ node, label: `cascade[${index}]`, isOut: outage !== undefined })
    } else skipped.push(skippedBy(node, outage))
  }
  return { turns, skipped }
}
