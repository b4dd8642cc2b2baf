import type { BudgetOffice } from '../../src/limits/exchange.ts'
import { Ledger } from '../../src/limits/ledger.ts'
import { memoryLedgerStore } from '../../src/limits/ledger-store.ts'

/** The memory twin of the Durable Objects that count, which a test may cut off: before it has heard, or after. */
export function memoryOffice(clock: { now(): number } = { now: () => Date.now() }) {
  const ledgers = new Map<string, Ledger>()
  const state = { mode: 'well' as 'well' | 'deaf' | 'mute', exchanges: 0 }
  const ledgerOf = (subject: string) => {
    const ledger = ledgers.get(subject) ?? new Ledger(memoryLedgerStore())
    ledgers.set(subject, ledger)
    return ledger
  }
  const office: BudgetOffice = {
    exchange: async (subject, exchange) => {
      state.exchanges += 1
      if (state.mode === 'deaf') throw new Error('not heard')
      const exchanged = ledgerOf(subject).exchange(exchange, clock.now())
      if (state.mode === 'mute') throw new Error('heard, and the answer is lost')
      return exchanged
    },
    standing: async (subject, rules) => ledgerOf(subject).standing(rules, clock.now()),
  }
  return { office, state, ledgerOf }
}
