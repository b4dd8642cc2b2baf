import { DurableObject } from 'cloudflare:workers'
import type { BudgetRule } from '../core/limit-rules.ts'
import type { BudgetStanding, Exchange, Exchanged } from '../limits/exchange.ts'
import { Ledger } from '../limits/ledger.ts'
import { sqlLedgerStore } from './sql-ledger-store.ts'

/**
 * The book of one key, route or tag. One thread runs it, so that nothing is given twice; it is written down before the
 * answer goes out (output gates).
 */
export class BudgetObject extends DurableObject<object> {
  readonly #ledger: Ledger

  constructor(context: DurableObjectState, env: object) {
    super(context, env)
    this.#ledger = new Ledger(sqlLedgerStore(context.storage))
  }

  exchange(exchange: Exchange): Exchanged {
    return this.#ledger.exchange(exchange, Date.now())
  }

  standing(rules: readonly BudgetRule[]): BudgetStanding[] {
    return this.#ledger.standing(rules, Date.now())
  }
}
