import type { Clock } from '../core/ports.ts'
import type { LimitRule, Subject } from '../core/limit-rules.ts'
import { type Bucket, drawn, levelAt, waitFor } from './token-bucket.ts'

export interface Quantity {
  readonly requests: number
  readonly tokens: number
}

/** What came of taking, and how things stand after it. Null: not limited. */
export interface Taken {
  readonly ok: boolean
  /** Milliseconds until the same would be given; 0 when it was. */
  readonly waitMs: number
  readonly left: { readonly requests: number | null; readonly tokens: number | null }
}

export interface BucketPair {
  readonly requests?: Bucket
  readonly tokens?: Bucket
}

/** Subjects remembered: callers may name any number of tags. One that is forgotten starts full again. */
const capacity = 10_000

/** Token buckets by subject, in memory. Takes all that is wanted or nothing. */
export class Buckets {
  readonly #clock: Clock
  readonly #pairs = new Map<Subject, BucketPair>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  take(subject: Subject, rule: LimitRule, want: Quantity): Taken {
    const now = this.#clock.now()
    const pair = this.#pairs.get(subject) ?? {}
    const requests = rule.requests === undefined ? null : levelAt(pair.requests, rule.requests, now)
    const tokens = rule.tokens === undefined ? null : levelAt(pair.tokens, rule.tokens, now)
    const ok = has(requests, want.requests) && has(tokens, want.tokens)
    if (!ok) {
      // Used up is in use: a flood of other subjects must not push it out, and fill it.
      if (this.#pairs.delete(subject)) this.#pairs.set(subject, pair)
      const waits = [
        requests === null ? 0 : waitFor(requests, want.requests, rule.requests ?? 1),
        tokens === null ? 0 : waitFor(tokens, want.tokens, rule.tokens ?? 1),
      ]
      return { ok, waitMs: Math.max(...waits), left: { requests, tokens } }
    }
    this.#draw(subject, rule, want, now)
    return {
      ok,
      waitMs: 0,
      left: {
        requests: requests === null ? null : requests - want.requests,
        tokens: tokens === null ? null : tokens - want.tokens,
      },
    }
  }

  /** Puts back what was set aside and not used; negative: takes what was used beyond it. */
  give(subject: Subject, rule: LimitRule, amount: Quantity): void {
    this.#draw(subject, rule, { requests: -amount.requests, tokens: -amount.tokens }, this.#clock.now())
  }

  /** For an object that keeps its state on disk. */
  state(subject: Subject): BucketPair | undefined {
    return this.#pairs.get(subject)
  }

  restore(subject: Subject, pair: BucketPair): void {
    this.#pairs.set(subject, pair)
  }

  #draw(subject: Subject, rule: LimitRule, amount: Quantity, now: number): void {
    const { requests, tokens } = this.#pairs.get(subject) ?? {}
    this.#pairs.delete(subject)
    this.#pairs.set(subject, {
      ...(rule.requests !== undefined && {
        requests: drawn(requests, rule.requests, amount.requests, now),
      }),
      ...(rule.tokens !== undefined && { tokens: drawn(tokens, rule.tokens, amount.tokens, now) }),
    })
    if (this.#pairs.size <= capacity) return
    const oldest = this.#pairs.keys().next()
    if (oldest.done !== true) this.#pairs.delete(oldest.value)
  }
}

/** Nothing wanted is there even in a bucket that is overdrawn. */
function has(level: number | null, amount: number): boolean {
  return level === null || amount <= 0 || level >= amount
}
