import type { Budget } from '../core/budget.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Lease } from '../core/answer.ts'
import type { Member } from '../core/aggregate.ts'
import type { ParallelMember } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import { type UmbelError, lost, toUmbelError } from '../core/errors.ts'
import { leftAlone, skippedBy, sortOut } from './passing-over.ts'

/** One member's answer, read whole. */
export interface Answered extends Member {
  readonly lease: Lease
}

export interface Failed {
  readonly name: string
  readonly error: UmbelError
}

/** Listens as answers come; says when the rest is not needed. */
export interface Watch {
  answered(member: Answered): 'enough' | 'more'
  failed(failed: Failed): 'enough' | 'more'
}

export interface Fan {
  /** In the members' order. */
  readonly answered: readonly Answered[]
  readonly failed: readonly Failed[]
}

export interface FanOptions {
  readonly label: string
  readonly budgets: readonly Budget[]
  readonly watch: Watch
  /** So many are asked, even those that are left alone. */
  readonly least: number
}

/**
 * Asks all members at once, each with a budget of its own, and reads their answers whole. Resolves when all have
 * answered or failed, or when the watch has heard enough: the rest is ended then. Rejects only when the scope is over.
 */
export async function fanOut(
  members: readonly ParallelMember[],
  request: ChatRequest,
  run: Run,
  { label, budgets, watch, least }: FanOptions,
): Promise<Fan> {
  const skipped = passOver(members, least, request, run)
  const answered = new Map<number, Answered>()
  const failed: Failed[] = []
  const enough = Promise.withResolvers<void>()
  const started = members.map(({ node }, index) => {
    if (skipped.has(index)) return undefined
    const budget = budgets[index] ?? run.budget
    return run.start(node, request, `${label}[${index}]`, { need: 'whole', budget })
  })
  let open = true
  const readings = members.map(async ({ name, weight }, index) => {
    let heard: 'enough' | 'more'
    try {
      const why = skipped.get(index)
      if (why !== undefined) throw why
      const answer = await started[index]?.answer
      if (answer === undefined) return
      const member = { name, weight, result: await run.read(answer), lease: answer.lease }
      if (!open) return
      answered.set(index, member)
      heard = watch.answered(member)
    } catch (thrown) {
      if (!open) return
      const failure = { name, error: toUmbelError(thrown) }
      failed.push(failure)
      heard = watch.failed(failure)
    }
    if (heard === 'enough') enough.resolve()
  })
  await Promise.race([enough.promise, Promise.all(readings)])
  open = false
  for (const one of started) one?.abort(lost('The others have decided.'))
  // The scope first: a node's own timeout is not an upstream's.
  const dead = run.dead()
  if (dead !== undefined) throw dead
  return { answered: members.flatMap((_, index) => answered.get(index) ?? []), failed }
}

/**
 * The members that are left alone, each with the error that it counts as: it has failed before it was asked. The least
 * bad of them are asked all the same, where else too few would be.
 */
function passOver(
  members: readonly ParallelMember[],
  least: number,
  request: ChatRequest,
  run: Run,
): ReadonlyMap<number, UmbelError> {
  const { standing, out } = sortOut(members, ({ node }) => node, request, run)
  if (out.length === 0) return new Map()
  const worstFirst = out.toSorted(([, left], [, right]) => right.until - left.until)
  const left = worstFirst.slice(0, Math.max(0, members.length - Math.max(1, least)))
  run.choose({
    path: `${run.path}.parallel`,
    verb: 'parallel',
    candidates: members.map(({ name }) => name),
    scores: [],
    propensity: 1,
    picked: members.flatMap((one) => (left.some(([member]) => member === one) ? [] : [one.name])).join('+'),
    skipped: left.map(([{ name, node }, outage]) => ({ ...skippedBy(node, outage), candidate: name })),
    ...(standing.length === 0 && { lastResort: true }),
  })
  return new Map(left.map(([member, outage]) => [members.indexOf(member), leftAlone(member.node, outage)]))
}
