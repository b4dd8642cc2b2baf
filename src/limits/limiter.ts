import type { LimitRule, Subject } from '../core/limit-rules.ts'
import type { Quantity, Taken } from './buckets.ts'
import { Buckets } from './buckets.ts'
import type { Clock } from '../core/ports.ts'
import { UmbelError } from '../core/errors.ts'

/** Buckets that all isolates share. Rejects when they cannot be reached. */
export interface SharedBuckets {
  take(subject: Subject, rule: LimitRule, want: Quantity): Promise<Taken>
  give(subject: Subject, rule: LimitRule, amount: Quantity): Promise<void>
}

/** One limit of one request. */
export interface Limit {
  readonly subject: Subject
  readonly rule: LimitRule
}

/** Takes from this isolate's buckets, or from the shared ones where a rule is exact. */
export class Limiter {
  readonly #own: Buckets
  readonly #shared: SharedBuckets | undefined

  constructor(clock: Clock, shared: SharedBuckets | undefined) {
    this.#own = new Buckets(clock)
    this.#shared = shared
  }

  take({ subject, rule }: Limit, want: Quantity): Taken | Promise<Taken> {
    if (rule.exact !== true) return this.#own.take(subject, rule, want)
    if (this.#shared === undefined) {
      throw unavailable(`the limit of '${subject}' is exact, and this deployment has no object LIMITER`)
    }
    return this.#shared.take(subject, rule, want).catch(() => {
      // Exact fails closed.
      throw unavailable(`the limit of '${subject}' cannot be read at the moment`)
    })
  }

  give({ subject, rule }: Limit, amount: Quantity, waitUntil: (work: Promise<unknown>) => void): void {
    if (rule.exact !== true) this.#own.give(subject, rule, amount)
    else if (this.#shared !== undefined) waitUntil(this.#shared.give(subject, rule, amount).catch(() => {}))
  }
}

function unavailable(why: string): UmbelError {
  return new UmbelError('rate_limit', `Not served: ${why}.`, {
    status: 503,
    code: 'limits_unavailable',
    retryAfterMs: 5_000,
  })
}
