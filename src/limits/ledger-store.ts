import type { Amount } from './exchange.ts'
import type { BudgetPeriod } from '../core/limit-rules.ts'

/** What is set aside. A settled lease is remembered for a while, so that it does not count twice. */
export interface HoldRow extends Amount {
  readonly id: string
  readonly kind: 'strict' | 'lease'
  readonly until: number
  readonly state: 'open' | 'lapsed' | 'settled'
}

export interface Spent extends Amount {
  /** When the period began. */
  readonly start: number
}

export interface LedgerState {
  readonly spent: Readonly<Partial<Record<BudgetPeriod, Spent>>>
  /** The period in which a share was last told, by what it is a share of. */
  readonly told: Readonly<Record<string, number>>
}

/** Where a ledger keeps what must outlive it. Writes are at once. */
export interface LedgerStore {
  load(): { readonly state: LedgerState | undefined; readonly holds: readonly HoldRow[] }
  saveState(state: LedgerState): void
  saveHold(row: HoldRow): void
  dropHold(id: string): void
}

/** The memory twin. */
export function memoryLedgerStore(): LedgerStore {
  const holds = new Map<string, HoldRow>()
  let state: LedgerState | undefined
  return {
    load: () => ({ state, holds: [...holds.values()] }),
    saveState: (next) => {
      state = next
    },
    saveHold: (row) => void holds.set(row.id, row),
    dropHold: (id) => void holds.delete(id),
  }
}
