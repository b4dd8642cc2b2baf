import type { Answer } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { ErrorClass } from '../core/errors.ts'
import type { Node } from '../core/strategy.ts'
import type { Choice, Outage } from '../core/record.ts'
import type { Run } from '../core/run.ts'
import { UmbelError, goesOn, toUmbelError } from '../core/errors.ts'
import { nameOf } from '../core/strategy.ts'
import { leastBad, outageOf, skippedBy } from './passing-over.ts'

/** One of those that are tried in order. */
export interface Turn {
  readonly node: Node
  run(): Promise<Answer>
}

export interface Order {
  readonly turns: readonly Turn[]
  /** The classes after which it is the next one's turn. */
  readonly on: readonly ErrorClass[]
  readonly request: ChatRequest
  /** Who says in the record what was passed over; absent: the caller does so itself. */
  readonly verb?: string
}

/**
 * Tries members in order until one answers; those that are left alone are passed over, and the least bad of them is
 * tried when no other is left. An error of a class outside `on` is the caller's at once; when all fail, the last
 * one's class and body answer, naming all.
 */
export async function inOrder({ turns, on, request, verb }: Order, run: Run): Promise<Answer> {
  const failures: UmbelError[] = []
  const out: [Turn, Outage][] = []
  const attempt = async (turn: Turn, isLast = false): Promise<Answer | undefined> => {
    try {
      const answer = await turn.run()
      if (verb !== undefined && out.length > 0) run.choose(choiceOf(verb, turns, out, turn, isLast, run))
      return answer
    } catch (thrown) {
      failures.push(passedOver(thrown, on, run))
      return undefined
    }
  }
  for (const turn of turns) {
    const outage = outageOf(turn.node, request, run)
    if (outage === undefined || !on.includes(outage.class)) {
      const answer = await attempt(turn)
      if (answer !== undefined) return answer
    } else out.push([turn, outage])
  }
  const last = leastBad(out)
  const answer = last && (await attempt(last, true))
  if (answer !== undefined) return answer
  if (verb !== undefined && last !== undefined) run.choose(choiceOf(verb, turns, out, last, true, run))
  throw allFailed(failures)
}

function choiceOf(
  verb: string,
  turns: readonly Turn[],
  out: readonly (readonly [Turn, Outage])[],
  picked: Turn,
  lastResort: boolean,
  run: Run,
): Choice {
  return {
    path: `${run.path}.${verb}`,
    verb,
    candidates: turns.map(({ node }) => nameOf(node)),
    scores: [],
    propensity: 1,
    picked: nameOf(picked.node),
    skipped: out.map(([{ node }, outage]) => skippedBy(node, outage)),
    ...(lastResort && { lastResort }),
  }
}

/** A failure after which it is the next one's turn; throws any other. */
export function passedOver(thrown: unknown, on: readonly ErrorClass[], run: Run): UmbelError {
  const error = toUmbelError(thrown)
  // The scope first: a node's own timeout is not an upstream's.
  const dead = run.dead()
  if (dead !== undefined) throw dead
  if (!goesOn(error, on)) throw error
  return error
}

/** The error of several that failed: the last one's class and body, naming all. */
export function allFailed(failures: readonly UmbelError[]): UmbelError {
  const last = failures.at(-1)
  if (last === undefined) return new UmbelError('unsupported', 'There is no model to try.')
  if (failures.length === 1) return last
  const members = failures.flatMap((failure) => failure.details.members ?? [failure])
  const names = members.map((member) => `${member.details.model ?? 'a model'} (${member.class})`).join(', ')
  return new UmbelError(
    last.class,
    `All ${members.length} attempts failed: ${names}. The last said: ${last.message}`,
    {
      ...last.details,
      members,
    },
  )
}
