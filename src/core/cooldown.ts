import type { ErrorClass } from './errors.ts'
import { errorRules } from './errors.ts'

/** Seconds are milliseconds here. */
const second = 1000
const minute = 60 * second

/** How an upstream is left alone after a failure of one class. */
export interface Cooldown {
  /** `model`: that model of that provider. `provider`: its whole account. */
  readonly of: 'model' | 'provider'
  /** `once`: the first failure says it all. `repeated`: it may have been chance. */
  readonly after: 'once' | 'repeated'
  /** Milliseconds of the first one; each next one in a row is twice as long, up to `most`. */
  readonly least: number
  readonly most: number
}

const short: Cooldown = { of: 'model', after: 'repeated', least: 5 * second, most: minute }
const long: Cooldown = { of: 'model', after: 'once', least: minute, most: 10 * minute }

const ofClass: Partial<Readonly<Record<ErrorClass, Cooldown>>> = {
  rate_limit: { ...short, after: 'once' },
  auth: { ...long, of: 'provider' },
  credit: { ...long, of: 'provider' },
}

/** An upstream may ask for less or more; what it asks is kept within these. */
const asked = { least: second, most: 10 * minute }

/** By meaning: the table of docs/health.md. Undefined: such an error leaves nobody alone. */
export function cooldownOf(errorClass: ErrorClass, status?: number): Cooldown | undefined {
  const { cooldown } = errorRules[errorClass]
  if (cooldown === 'none') return undefined
  // 403 is said of one model more often than of an account.
  if (errorClass === 'auth' && status === 403) return long
  return ofClass[errorClass] ?? (cooldown === 'long' ? long : short)
}

/** Milliseconds of the cooldown after `before` others in a row, where the upstream may have said how long. */
export function lengthOf(
  errorClass: ErrorClass,
  { least, most }: Cooldown,
  before: number,
  retryAfterMs: number | undefined,
): number {
  const grown = Math.min(most, least * 2 ** Math.min(before, 20))
  if (retryAfterMs === undefined) return grown
  const wanted = Math.min(asked.most, Math.max(asked.least, retryAfterMs))
  return knowsItsEnd(errorClass) ? wanted : Math.max(grown, Math.min(wanted, most))
}

/** Whether one failure is enough: it is no accident, or the upstream itself asks to be left alone. */
export function isDecisive(
  errorClass: ErrorClass,
  rule: Cooldown,
  retryAfterMs: number | undefined,
): boolean {
  return rule.after === 'once' || (retryAfterMs !== undefined && knowsItsEnd(errorClass))
}

/** Of its limits and its load an upstream knows when they end; of its other troubles it guesses. */
function knowsItsEnd(errorClass: ErrorClass): boolean {
  return errorClass === 'rate_limit' || errorClass === 'overloaded'
}
