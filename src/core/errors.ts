import type { HeaderView } from './headers.ts'

/**
 * What can go wrong, once: a class decides who hears of it, whether another model is tried, and for how long
 * an upstream is left alone. Retry, fallback, health and the surfaces all read this one table.
 */
export type ErrorClass =
  | 'request'
  | 'context_window'
  | 'content_policy'
  | 'auth'
  | 'credit'
  | 'not_found'
  | 'rate_limit'
  | 'overloaded'
  | 'server'
  | 'network'
  | 'timeout'
  | 'garbage'
  | 'budget'
  | 'gate'
  | 'unsupported'
  | 'aborted'

export interface ErrorRule {
  /** HTTP status when the error is ours to word; an upstream's own status is kept where it is honest. */
  readonly status: number
  /** `caller`: answer with it. `next`: try the next model. `named`: next only where the route's `on` names it. */
  readonly to: 'caller' | 'named' | 'next' | 'stop'
  /** How long the upstream is left alone. */
  readonly cooldown: 'none' | 'short' | 'long'
}

export const errorRules: Readonly<Record<ErrorClass, ErrorRule>> = {
  request: { status: 400, to: 'caller', cooldown: 'none' },
  context_window: { status: 400, to: 'named', cooldown: 'none' },
  content_policy: { status: 400, to: 'named', cooldown: 'none' },
  auth: { status: 401, to: 'next', cooldown: 'long' },
  credit: { status: 402, to: 'next', cooldown: 'long' },
  not_found: { status: 404, to: 'next', cooldown: 'long' },
  rate_limit: { status: 429, to: 'next', cooldown: 'short' },
  overloaded: { status: 503, to: 'next', cooldown: 'short' },
  server: { status: 502, to: 'next', cooldown: 'short' },
  network: { status: 502, to: 'next', cooldown: 'short' },
  timeout: { status: 504, to: 'next', cooldown: 'short' },
  garbage: { status: 502, to: 'next', cooldown: 'short' },
  budget: { status: 402, to: 'next', cooldown: 'none' },
  gate: { status: 502, to: 'next', cooldown: 'none' },
  unsupported: { status: 400, to: 'next', cooldown: 'none' },
  aborted: { status: 499, to: 'stop', cooldown: 'none' },
}

/** The classes after which another model is tried, when the config names none. */
export const nextClasses: readonly ErrorClass[] = Object.keys(errorRules)
  .filter(isErrorClass)
  .filter((name) => errorRules[name].to === 'next')

export function isErrorClass(name: string): name is ErrorClass {
  return Object.hasOwn(errorRules, name)
}

/** Statuses by which a class is known everywhere; a provider that says it by another one is alone with that. */
const knownBy: Partial<Readonly<Record<ErrorClass, readonly number[]>>> = {
  auth: [401, 403],
  credit: [402],
  not_found: [404],
}

/** What an upstream said when it failed. `body` is at most 64 KB of text. */
export interface UpstreamFailure {
  readonly status: number
  readonly headers: HeaderView
  readonly body: string
  readonly dialect: string
  /** It came within an answer that had begun as a success, and is worded anyhow. */
  readonly inBand?: boolean
}

export interface ErrorDetails {
  /** The field of the caller's body that is at fault, as a path: `messages[0].role`. */
  readonly param?: string
  /** A short machine-readable word: `model_not_found`. */
  readonly code?: string
  /** Overrides the class's status: 413 for a body that is too large. */
  readonly status?: number
  readonly retryAfterMs?: number
  readonly upstream?: UpstreamFailure
  /** The failures of every member, in order, when all of several failed. */
  readonly members?: readonly UmbelError[]
  /** The model that failed. */
  readonly model?: string
  /** Nobody else is asked, whatever the class says. */
  readonly final?: boolean
}

/** An error as data: thrown between stages, turned into a body only by the surface. Never holds a secret. */
export class UmbelError extends Error {
  override readonly name = 'UmbelError'
  readonly class: ErrorClass
  readonly details: ErrorDetails

  constructor(errorClass: ErrorClass, message: string, details: ErrorDetails = {}) {
    super(message)
    this.class = errorClass
    this.details = details
  }

  /** The HTTP status to answer with, in any dialect. */
  get status(): number {
    return this.details.status ?? this.details.upstream?.status ?? errorRules[this.class].status
  }

  /** The same for a caller of `dialect`, which knows the habits of its own upstreams only. */
  statusIn(dialect: string): number {
    const { class: errorClass, status, details } = this
    const known = knownBy[errorClass]
    if (details.status !== undefined || details.upstream === undefined) return status
    if (known === undefined || details.upstream.dialect === dialect || known.includes(status)) return status
    return errorRules[errorClass].status
  }
}

/** Whether another model may be tried after it, given the classes that a strategy goes on after. */
export function goesOn(error: UmbelError, on: readonly ErrorClass[]): boolean {
  const { to } = errorRules[error.class]
  return to !== 'caller' && to !== 'stop' && error.details.final !== true && on.includes(error.class)
}

const lostCode = 'lost'

/** Ends a call whose answer is not needed any more, since another one was taken. */
export function lost(why = 'Another answer was taken.'): UmbelError {
  return new UmbelError('aborted', why, { code: lostCode })
}

export function isLost(error: UmbelError): boolean {
  return error.class === 'aborted' && error.details.code === lostCode
}

/** The only place where something unknown that was thrown becomes known. */
export function toUmbelError(thrown: unknown, otherwise: ErrorClass = 'server'): UmbelError {
  if (thrown instanceof UmbelError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new UmbelError(otherwise, message)
}
