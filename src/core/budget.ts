import type { Account } from './account.ts'
import { UmbelError } from './errors.ts'

/** What a node and everything under it may use. Absent: no limit of its own. */
export interface Limits {
  readonly usd?: number
  readonly attempts?: number
  readonly tokens?: number
  /** Nothing more is bounded, but usage has to be known: streams are read for it. */
  readonly counted?: boolean
}

/** What a call may use at most; `usd` is null when the model has no known price. */
export interface Estimate {
  readonly usd: number | null
  readonly tokens: number
}

export interface Reservation {
  /** Replaces the reservation by what was used. The first call counts; later ones do nothing. */
  settle(used: { readonly usd: number | null; readonly tokens: number }): void
}

/**
 * A budget is a tree: reservations walk up it and nothing is copied down, so a child never has more than its
 * parent's rest. Reserve before a call, settle after.
 */
export class Budget {
  readonly #limits: Limits
  readonly #parent: Budget | undefined
  readonly #accounts: readonly Account[]
  #usd = 0
  #tokens = 0
  #attempts = 0

  /** `accounts`: what outlives the request and pays for it; they stand at the root. */
  constructor(limits: Limits, parent?: Budget, accounts: readonly Account[] = []) {
    this.#limits = limits
    this.#parent = parent
    this.#accounts = accounts
  }

  child(limits: Limits): Budget {
    return new Budget(limits, this)
  }

  /** Some node up to the root has to know what is used, so a stream is read for its usage. */
  get needsUsage(): boolean {
    const { usd, tokens, counted = false } = this.#limits
    if (counted || usd !== undefined || tokens !== undefined) return true
    return this.#accounts.some(({ caps }) => caps.usd || caps.tokens) || (this.#parent?.needsUsage ?? false)
  }

  /** USD used here and below: settled calls, and what open ones have reserved. Unpriced calls count nothing. */
  get spent(): number {
    return this.#usd
  }

  /**
   * A budget for each of several that run at once, the rest divided equally between them. What one leaves over
   * comes back to this budget as its calls settle.
   */
  split(count: number): Budget[] {
    const { usd, attempts, tokens } = this.rest()
    return Array.from({ length: count }, (_, index) =>
      this.child({
        ...(usd !== null && { usd: usd / count }),
        // Whole attempts: the first ones get what does not divide.
        ...(attempts !== null && { attempts: Math.floor((attempts + count - 1 - index) / count) }),
        ...(tokens !== null && { tokens: Math.floor(tokens / count) }),
      }),
    )
  }

  /** The accounts at the root: a call holds on each of them before it reserves here. */
  get accounts(): readonly Account[] {
    return this.#parent === undefined ? this.#accounts : this.#parent.accounts
  }

  /** What is left here, given every limit up to the root; null: not limited. */
  rest(): { readonly usd: number | null; readonly attempts: number | null; readonly tokens: number | null } {
    const above = this.#parent?.rest()
    return {
      usd: least(above?.usd ?? null, this.#limits.usd, this.#usd),
      attempts: least(above?.attempts ?? null, this.#limits.attempts, this.#attempts),
      tokens: least(above?.tokens ?? null, this.#limits.tokens, this.#tokens),
    }
  }

  /** Throws class `budget` when the estimate does not fit; otherwise counts it, here and up to the root. */
  reserve(estimate: Estimate): Reservation {
    const rest = this.rest()
    if (rest.attempts !== null && rest.attempts < 1) throw over('attempts', 'no attempt is left')
    if (rest.usd !== null && estimate.usd === null) {
      throw over('usd', 'the model has no known price, so it cannot run under a money budget')
    }
    if (rest.usd !== null && estimate.usd !== null && estimate.usd > rest.usd) {
      throw over('usd', `the call may cost $${estimate.usd.toFixed(6)}, $${rest.usd.toFixed(6)} is left`)
    }
    if (rest.tokens !== null && estimate.tokens > rest.tokens) {
      throw over('tokens', `the call may use ${estimate.tokens} tokens, ${rest.tokens} are left`)
    }
    this.#add(estimate.usd ?? 0, estimate.tokens, 1)
    let settled = false
    return {
      settle: (used) => {
        if (settled) return
        settled = true
        this.#add((used.usd ?? 0) - (estimate.usd ?? 0), used.tokens - estimate.tokens, 0)
      },
    }
  }

  #add(usd: number, tokens: number, attempts: number): void {
    this.#usd += usd
    this.#tokens += tokens
    this.#attempts += attempts
    if (this.#parent !== undefined) this.#parent.#add(usd, tokens, attempts)
  }
}

function least(above: number | null, limit: number | undefined, used: number): number | null {
  if (limit === undefined) return above
  const own = Math.max(0, limit - used)
  return above === null ? own : Math.min(above, own)
}

function over(what: string, message: string): UmbelError {
  return new UmbelError('budget', `The budget is used up: ${message}.`, { code: `budget_${what}` })
}
