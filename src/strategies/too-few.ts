import type { Failed } from './fan-out.ts'
import { UmbelError, errorRules } from '../core/errors.ts'

/**
 * The error of a fan-out that failed since members did: what the caller got wrong, or what stops everything, before
 * the last failure; it names all.
 *
 * @param what is missing: "1 of at least 2 answers came"
 */
export function tooFew(what: string, failed: readonly Failed[]): UmbelError {
  const errors = failed.map(({ error }) => error)
  const decisive = errors.find(
    (error) => errorRules[error.class].to === 'caller' || error.details.final === true,
  )
  const cause = decisive ?? errors.at(-1)
  const message = `${what}; ${namesOf(failed)}. ${cause?.message ?? ''}`
  return new UmbelError(cause?.class ?? 'gate', message.trimEnd(), {
    ...cause?.details,
    members: membersOf(failed),
  })
}

/** What could not be made of the answers that came, with those that did not. */
export function besideFailed(thrown: UmbelError, failed: readonly Failed[]): UmbelError {
  if (failed.length === 0) return thrown
  const message = `${thrown.message.replace(/\.$/, '')}; ${namesOf(failed)}.`
  return new UmbelError(thrown.class, message, { ...thrown.details, members: membersOf(failed) })
}

function namesOf(failed: readonly Failed[]): string {
  return `failed: ${failed.map(({ name, error }) => `${name} (${error.class})`).join(', ')}`
}

function membersOf(failed: readonly Failed[]): UmbelError[] {
  return failed.flatMap(({ error }) => error.details.members ?? [error])
}
