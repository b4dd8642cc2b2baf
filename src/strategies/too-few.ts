import type { Failed } from './fan-out.ts'
import { UmbelError, errorRules } from '../core/errors.ts'

/**
 * The error of a fan-out in which too few have answered: what the caller got wrong, or what stops everything, before
 * the last failure; it names all.
 */
export function tooFew(answered: number, minimum: number, failed: readonly Failed[]): UmbelError {
  const errors = failed.map(({ error }) => error)
  const decisive = errors.find(
    (error) => errorRules[error.class].to === 'caller' || error.details.final === true,
  )
  const cause = decisive ?? errors.at(-1)
  const names = failed.map(({ name, error }) => `${name} (${error.class})`).join(', ')
  const message = `${answered} of at least ${minimum} answers came; failed: ${names}. ${cause?.message ?? ''}`
  const members = errors.flatMap((error) => error.details.members ?? [error])
  return new UmbelError(cause?.class ?? 'gate', message.trimEnd(), { ...cause?.details, members })
}
