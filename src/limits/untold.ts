import { type Amount, type Settlement, nothing } from './exchange.ts'
import { plus } from './amounts.ts'

/** What was used of each lease and not yet told to the place that counts. */
export class Untold {
  readonly #leases = new Map<string, { used: Amount; readonly until: number }>()

  open(id: string, until: number): void {
    this.#leases.set(id, { used: nothing, until })
  }

  add(id: string, used: Amount): void {
    const lease = this.#leases.get(id)
    if (lease !== undefined) lease.used = plus(lease.used, used)
  }

  of(id: string): Amount {
    return this.#leases.get(id)?.used ?? nothing
  }

  all(): Settlement[] {
    return [...this.#leases].map(([id, { used }]) => ({ id, kind: 'lease', used }))
  }

  told(settled: readonly Settlement[]): void {
    for (const { id } of settled) this.#leases.delete(id)
  }

  get any(): boolean {
    for (const { used } of this.#leases.values()) if (used.usd > 0 || used.tokens > 0) return true
    return false
  }

  /** A lease that may never have been given, and of which nothing was used, lapses by itself. */
  forgetEmpty(current: string, now: number): void {
    for (const [id, { used, until }] of this.#leases) {
      if (id !== current && until < now && used.usd === 0 && used.tokens === 0) this.#leases.delete(id)
    }
  }
}
