import type { BudgetRule, Subject } from '../core/limit-rules.ts'
import type { Clock } from '../core/ports.ts'
import type { Hold } from '../core/account.ts'
import {
  type Amount,
  type BudgetOffice,
  type Exchanged,
  type Refusal,
  type Unit,
  nothing,
} from './exchange.ts'
import { atLeastZero, grantedOf, minus, plus, reaches, sliceOf } from './amounts.ts'
import { Untold } from './untold.ts'
import { budgetDown, usedUp } from './budget-errors.ts'
import { watchAnother } from '../core/another-request.ts'
import { windowEnd } from './budget-window.ts'

type WaitUntil = (work: Promise<unknown>) => void

/** A lease is for so long; one in use is renewed before, behind a request. Milliseconds. */
const leaseMs = 60_000
/** What was used is told at the latest so long after it. Milliseconds. */
const tellAfterMs = 5_000
/** With calls under way and nothing to tell, it is renewed so often. Milliseconds. */
const renewAfterMs = 20_000
/** After a refusal or a failure, how long before it is asked again. Milliseconds. */
const pauseMs = 1_000
/** An exchange whose request was killed never ends. Milliseconds. */
const exchangeWithinMs = 10_000

export interface PurseOptions {
  readonly subject: Subject
  readonly office: BudgetOffice
  readonly clock: Clock
  readonly makeId: () => string
}

export interface PurseTerms {
  readonly rules: readonly BudgetRule[]
  /** What they bound. */
  readonly capped: readonly Unit[]
  readonly alertAt: readonly number[]
  readonly waitUntil: WaitUntil
  /** What an exchange brought, for alerts. */
  readonly heard: (exchanged: Exchanged) => void
}

/**
 * An isolate's slice of a budget: calls take from it without a wait; what they used is told, and the next slice
 * fetched, behind requests. `left + open + used` is always what was leased.
 */
export class Purse {
  readonly #options: PurseOptions
  #left: Amount = nothing
  /** Set aside for calls under way. */
  #open: Amount = nothing
  #size: Amount = nothing
  #until = 0
  #renewAt = 0
  #leaseId: string | undefined
  readonly #untold = new Untold()
  #refusal: Refusal | null = null
  #askAgainAt = 0
  #down = false
  #exchangingSince: number | undefined
  #tellAt = 0

  constructor(options: PurseOptions) {
    this.#options = options
  }

  hold(terms: PurseTerms, want: Amount, least: Amount): Hold | Promise<Hold> {
    const now = this.#options.clock.now()
    const { capped } = terms
    const valid = this.#isValid(now)
    if (valid && reaches(this.#left, want, capped)) {
      if (this.#runsLow(capped, now)) this.#exchangeBehind(terms, now)
      return this.#take(terms, want, want)
    }
    if (now >= this.#askAgainAt) return this.#fetch(terms, want, least)
    if (valid && reaches(this.#left, least, capped)) return this.#take(terms, want, least)
    throw this.#why(least)
  }

  /** Asks until there is enough, or there is no more: another call may take what this one has fetched. */
  async #fetch(terms: PurseTerms, want: Amount, least: Amount): Promise<Hold> {
    const { capped } = terms
    for (;;) {
      const now = this.#options.clock.now()
      if (this.#isValid(now) && reaches(this.#left, want, capped)) return this.#take(terms, want, want)
      if (now < this.#askAgainAt) break
      if (this.#isExchanging(now)) await watchAnother(() => !this.#isExchanging(now), exchangeWithinMs)
      else await this.#exchange(terms, want, now)
    }
    if (this.#leaseId !== undefined && reaches(this.#left, least, capped))
      return this.#take(terms, want, least)
    throw this.#why(least)
  }

  /** With the one who counts unreachable, what was leased is still ours to spend. */
  #isValid(now: number): boolean {
    return this.#leaseId !== undefined && (now < this.#until || this.#down)
  }

  #why(least: Amount): Error {
    const { subject } = this.#options
    return this.#refusal === null ? budgetDown(subject) : usedUp(subject, this.#refusal, least)
  }

  #runsLow(capped: readonly Unit[], now: number): boolean {
    if (now < this.#askAgainAt) return false
    return now >= this.#renewAt || capped.some((unit) => this.#left[unit] < this.#size[unit] / 2)
  }

  #take(terms: PurseTerms, want: Amount, least: Amount): Hold {
    const { capped } = terms
    const part = (unit: Unit) =>
      capped.includes(unit) ? Math.max(least[unit], Math.min(want[unit], this.#left[unit])) : want[unit]
    const taken = { usd: part('usd'), tokens: part('tokens') }
    this.#left = minus(this.#left, taken)
    this.#open = plus(this.#open, taken)
    this.#tellLater(terms)
    let settled = false
    return {
      granted: grantedOf(taken, want, capped),
      settle: ({ usd, tokens }) => {
        if (settled) return
        settled = true
        const used = { usd: usd ?? taken.usd, tokens }
        this.#open = minus(this.#open, taken)
        this.#left = plus(this.#left, minus(taken, used))
        if (this.#leaseId !== undefined) this.#untold.add(this.#leaseId, used)
        this.#tellLater(terms)
      },
    }
  }

  /**
   * What an isolate has used and not told is lost when it ends, so it is told soon; and a lease with calls under way
   * is renewed before it lapses, so that nobody else is given what they use.
   */
  #tellLater(terms: PurseTerms): void {
    const now = this.#options.clock.now()
    const pauseFor = this.#untold.any ? tellAfterMs : renewAfterMs
    const at = now + pauseFor
    // One that comes sooner is on its way; unless its request was killed, and it never comes.
    if (this.#tellAt <= at && now < this.#tellAt + tellAfterMs) return
    this.#tellAt = at
    const pause = new Promise((resolve) => setTimeout(resolve, pauseFor))
    terms.waitUntil(
      pause.then(async () => {
        if (this.#tellAt !== at) return
        this.#tellAt = 0
        const then = this.#options.clock.now()
        if (!this.#isExchanging(then)) await this.#exchange(terms, nothing, then)
        if (this.#open.usd > 0 || this.#open.tokens > 0) this.#tellLater(terms)
      }),
    )
  }

  #exchangeBehind(terms: PurseTerms, now: number): void {
    if (!this.#isExchanging(now)) void this.#exchange(terms, nothing, now)
  }

  /** By this request or another: one at a time. */
  #isExchanging(now: number): boolean {
    return this.#exchangingSince !== undefined && now - this.#exchangingSince < exchangeWithinMs
  }

  /** Never rejects, and lives on when its request has been answered. */
  #exchange(terms: PurseTerms, want: Amount, now: number): Promise<void> {
    this.#exchangingSince = now
    const work = this.#talk(terms, want, now)
    terms.waitUntil(work)
    return work
  }

  async #talk({ rules, alertAt, heard }: PurseTerms, want: Amount, now: number): Promise<void> {
    const { subject, office, clock, makeId } = this.#options
    const id = makeId()
    const until = Math.min(
      now + leaseMs,
      ...rules.map(({ per }) => windowEnd(per, now) ?? Number.POSITIVE_INFINITY),
    )
    // The slice before is given back in the same word, so what is open or left of it moves over.
    const kept = plus(this.#open, atLeastZero(this.#left))
    const settle = this.#untold.all()
    this.#untold.open(id, until)
    this.#leaseId = id
    try {
      const ask = {
        id,
        kind: 'lease' as const,
        until,
        want: plus(kept, sliceOf(rules, want)),
        least: plus(kept, want),
      }
      const exchanged = await office.exchange(subject, { rules, settle, ask, alertAt })
      this.#untold.told(settle)
      // Given up meanwhile, and another has begun: what this one was given lapses.
      if (this.#leaseId !== id) return
      const used = this.#untold.of(id)
      this.#left = minus(minus(exchanged.granted, this.#open), used)
      this.#size = this.#left
      this.#until = until
      this.#renewAt = now + leaseMs / 2
      this.#down = false
      this.#refusal = exchanged.refusal
      this.#askAgainAt = exchanged.refusal === null ? 0 : clock.now() + pauseMs
      heard(exchanged)
    } catch {
      // Whether it was heard is not known: all of it is told again, and each lease counts once.
      this.#down = true
      this.#refusal = null
      this.#askAgainAt = clock.now() + pauseMs
      this.#untold.forgetEmpty(id, now)
    } finally {
      if (this.#leaseId === id) this.#exchangingSince = undefined
    }
  }
}
