import type { HedgeAccount, HedgeLedger } from '../core/ports.ts'
import type { HedgeShares } from '../core/strategy.ts'

/** Credit of about so many requests is kept, so that quiet hours do not pay for a storm. */
const recent = 200
/** Places remembered. */
const capacity = 1000
/** Weight of the newest request in the average of what one costs. */
const newest = 0.05

/**
 * What hedges may still add in this isolate: a bucket a place for requests and one for spend, filled by each request
 * with its share. A share is exceeded by one hedge at most.
 */
export function isolateHedges(): HedgeLedger {
  const places = new Map<string, Account>()
  return {
    account(place, shares) {
      const known = places.get(place)
      if (known !== undefined) return known.under(shares)
      if (places.size >= capacity) {
        const oldest = places.keys().next()
        if (oldest.done !== true) places.delete(oldest.value)
      }
      const fresh = new Account()
      places.set(place, fresh)
      return fresh.under(shares)
    },
  }
}

class Account implements HedgeAccount {
  #shares: HedgeShares = {}
  /** Hedges that may start. The first one may at once. */
  #requests = 1
  /** USD that hedges may cost. */
  #spend = 0
  #usualFirst = 0

  /** A new release may have changed the shares. */
  under(shares: HedgeShares): this {
    this.#shares = shares
    return this
  }

  enter(): void {
    const { requests: share = 0 } = this.#shares
    this.#requests = Math.min(this.#requests + share, Math.max(1, recent * share))
  }

  take(): boolean {
    const { requests, spend } = this.#shares
    if (requests !== undefined && this.#requests < 1) return false
    if (spend !== undefined && this.#spend < 0) return false
    this.#requests -= 1
    return true
  }

  settle(first: number, hedges: number): void {
    const { spend: share = 0 } = this.#shares
    this.#usualFirst += newest * (first - this.#usualFirst)
    this.#spend = Math.min(this.#spend + share * first, recent * share * this.#usualFirst) - hedges
  }
}
