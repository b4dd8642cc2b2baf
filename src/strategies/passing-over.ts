import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Outage, Skipped } from '../core/record.ts'
import type { Run } from '../core/run.ts'
import { type ErrorClass, UmbelError, nextClasses } from '../core/errors.ts'
import { aboutAccount } from '../core/cooldown.ts'
import { nameOf } from '../core/strategy.ts'
import { profileOf } from '../core/profile.ts'
import { usesOwnKey } from '../core/own-key.ts'

/** Why a strategy is passed over now: all models that it could begin with are left alone. Undefined: it may run. */
export function outageOf(node: Node, request: ChatRequest, run: Run): Outage | undefined {
  return run.ports.breaker.quiet ? undefined : outageBelow(node, request, run)
}

function outageBelow(node: Node, request: ChatRequest, run: Run): Outage | undefined {
  const all = (nodes: readonly Node[]) => soonest(nodes.map((member) => outageBelow(member, request, run)))
  switch (node.verb) {
    case 'model':
      return outageOfModel(node.model, request, run)
    case 'select':
      return soonest(node.models.map((model) => outageOfModel(model, request, run)))
    case 'fallback':
    case 'balance':
    case 'hedge':
    case 'cascade':
      return all(node.members)
    case 'parallel':
      return all(node.members.map((member) => member.node))
    default:
      // What a sequence or a switch calls first depends on the request.
      return undefined
  }
}

function outageOfModel(name: string, request: ChatRequest, run: Run): Outage | undefined {
  const { breaker, release } = run.ports
  const model = profileOf(release, name)
  const outage = model && breaker.outage(model)
  if (outage === undefined || model === undefined || !aboutAccount.has(outage.class)) return outage
  const provider = release.providers[model.provider]
  // Our key is refused, or used up: that is nothing to those who bring their own.
  return provider !== undefined && usesOwnKey(provider, request.headers) ? undefined : outage
}

/** What is left alone for the shortest time, since it is the least bad; undefined when one is not left alone at all. */
function soonest(outages: readonly (Outage | undefined)[]): Outage | undefined {
  let found: Outage | undefined
  for (const outage of outages) {
    if (outage === undefined) return undefined
    if (found === undefined || outage.until < found.until) found = outage
  }
  return found
}

/** A member that takes part. */
export interface LabelledMember {
  readonly node: Node
  readonly label: string
  /** It is left alone, and may be tried only when nothing else is left. */
  readonly isOut: boolean
}

/** Members in two heaps. */
export interface Sorted<T> {
  readonly standing: readonly T[]
  readonly out: readonly (readonly [member: T, outage: Outage])[]
}

/**
 * Which of some members may run, in their order, and which are left alone. Where only the classes of `on` are another
 * one's turn, a failure of another class is the caller's to see, and its member is asked.
 */
export function sortOut<T>(
  members: readonly T[],
  nodeOf: (member: T) => Node,
  request: ChatRequest,
  run: Run,
  on: readonly ErrorClass[] = nextClasses,
): Sorted<T> {
  if (run.ports.breaker.quiet) return { standing: members, out: [] }
  const standing: T[] = []
  const out: [T, Outage][] = []
  for (const member of members) {
    const outage = outageBelow(nodeOf(member), request, run)
    if (outage === undefined || !on.includes(outage.class)) standing.push(member)
    else out.push([member, outage])
  }
  return { standing, out }
}

/** The one that is left alone for the shortest time; the first of equals. */
export function leastBad<T>(out: Sorted<T>['out']): T | undefined {
  const [least] = out.toSorted(([, left], [, right]) => left.until - right.until)
  return least?.[0]
}

/** What a record says of a member that was passed over. */
export function skippedBy(node: Node, outage: Outage): Skipped {
  return { candidate: nameOf(node), why: whyOf(outage) }
}

/** A member that is not asked, as a failure: for what counts the members that did not answer. */
export function leftAlone(node: Node, outage: Outage): UmbelError {
  return new UmbelError(outage.class, `'${nameOf(node)}' was not asked: ${whyOf(outage)}.`, {
    code: 'left_alone',
    ...(node.verb === 'model' && { model: node.model }),
  })
}

function whyOf({ class: errorClass, of, until }: Outage): string {
  const who = of === 'others' ? ', as other isolates say' : ''
  return `left alone after ${errorClass} until ${new Date(until).toISOString()}${who}`
}
