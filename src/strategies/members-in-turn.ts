import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import type { Skipped } from '../core/record.ts'
import { type LabelledMember, leastBad, skippedBy, sortOut } from './passing-over.ts'

/**
 * The members that take part, in order: those that may be called, or the least bad one where all are left alone; else
 * that one is the `reserve`. Of a cascade also the last one in any case, since it is what answers when no other one was
 * accepted.
 */
export function membersInTurn(
  { verb, members, on }: Node<'cascade' | 'hedge'>,
  request: ChatRequest,
  run: Run,
): {
  readonly turns: readonly LabelledMember[]
  readonly skipped: readonly Skipped[]
  readonly reserve: LabelledMember | undefined
} {
  const { standing, out } = sortOut(members, (member) => member, request, run, on)
  const outages = new Map(out)
  const least = leastBad(out)
  const stays = verb === 'cascade' ? members.length - 1 : undefined
  const turns: LabelledMember[] = []
  const skipped: Skipped[] = []
  let reserve: LabelledMember | undefined
  for (const [index, node] of members.entries()) {
    const outage = outages.get(node)
    const member = { node, label: `${verb}[${index}]`, isOut: outage !== undefined }
    const isNeeded = node === least && standing.length === 0
    if (outage === undefined || isNeeded || index === stays) turns.push(member)
    else {
      skipped.push(skippedBy(node, outage))
      if (node === least) reserve = member
    }
  }
  return { turns, skipped, reserve }
}
