import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import type { Skipped } from '../core/record.ts'
import { type LabelledMember, leastBad, skippedBy, sortOut } from './passing-over.ts'

/**
 * The members that take part, in order: those that may be called, or the least bad one where all are left alone. Of a
 * cascade also the last one in any case, since it is what answers when no other one was accepted.
 */
export function membersInTurn(
  { verb, members, on }: Node<'cascade' | 'hedge'>,
  request: ChatRequest,
  run: Run,
): { readonly turns: readonly LabelledMember[]; readonly skipped: readonly Skipped[] } {
  const { standing, out } = sortOut(members, (member) => member, request, run, on)
  const outages = new Map(out)
  const least = standing.length === 0 ? leastBad(out) : undefined
  const stays = verb === 'cascade' ? members.length - 1 : undefined
  const turns: LabelledMember[] = []
  const skipped: Skipped[] = []
  for (const [index, node] of members.entries()) {
    const outage = outages.get(node)
    if (outage === undefined || node === least || index === stays) {
      turns.push({ node, label: `${verb}[${index}]`, isOut: outage !== undefined })
    } else skipped.push(skippedBy(node, outage))
  }
  return { turns, skipped }
}
