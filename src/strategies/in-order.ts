import type { Answer } from '../core/answer.ts'
import type { ErrorClass } from '../core/errors.ts'
import type { Run } from '../core/run.ts'
import { UmbelError, goesOn, toUmbelError } from '../core/errors.ts'

/**
 * Tries members in order until one answers. An error of a class outside `on` is the caller's at once; when all
 * fail, the last one's class and body answer, naming all.
 */
export async function inOrder(
  members: readonly (() => Promise<Answer>)[],
  on: readonly ErrorClass[],
  run: Run,
): Promise<Answer> {
  const failures: UmbelError[] = []
  for (const member of members) {
    try {
      return await member()
    } catch (thrown) {
      failures.push(passedOver(thrown, on, run))
    }
  }
  throw allFailed(failures)
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
