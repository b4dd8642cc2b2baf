import type { Account, Hold, Want } from '../core/account.ts'
import type { AlertRule, BudgetRule, Subject } from '../core/limit-rules.ts'
import type { Clock } from '../core/ports.ts'
import type { Estimate } from '../core/budget.ts'
import type { Amount, BudgetAlert, BudgetOffice } from './exchange.ts'
import { Purse } from './purse.ts'
import { cappedUnits, grantedOf } from './amounts.ts'
import { budgetDown, usedUp } from './budget-errors.ts'

type WaitUntil = (work: Promise<unknown>) => void

/** Purses remembered: callers may name any number of tags. */
const capacity = 10_000
/** A call that was never settled counts in full after this. Longer than a request may take. Milliseconds. */
const strictMs = 900_000

export interface BudgetsOptions {
  /** Absent: this deployment has no place that counts. */
  readonly office: BudgetOffice | undefined
  readonly clock: Clock
  /** Tells that a share of a budget was reached. Never rejects. */
  readonly tell: (subject: Subject, alert: BudgetAlert, rule: AlertRule) => Promise<void>
}

/** The budgets of keys, routes and tags, as accounts for one request. */
export class Budgets {
  readonly #options: BudgetsOptions
  readonly #purses = new Map<Subject, Purse>()

  constructor(options: BudgetsOptions) {
    this.#options = options
  }

  account(
    subject: Subject,
    rules: readonly BudgetRule[],
    alerts: AlertRule | undefined,
    waitUntil: WaitUntil,
  ): Account {
    const capped = cappedUnits(rules)
    const caps = { usd: capped.includes('usd'), tokens: capped.includes('tokens') }
    const { office } = this.#options
    if (office === undefined) return { caps, hold: () => refuse(subject) }
    const heard = (exchanged: { readonly alerts: readonly BudgetAlert[] }) => {
      if (alerts === undefined) return
      for (const alert of exchanged.alerts) waitUntil(this.#options.tell(subject, alert, alerts))
    }
    const terms = { rules, capped, alertAt: alerts?.at ?? [], waitUntil, heard }
    if (rules.some(({ strict }) => strict === true)) {
      return { caps, hold: (want, least) => this.#strict(office, subject, terms, want, least) }
    }
    const purse = this.#purseOf(subject, office)
    return { caps, hold: (want, least) => purse.hold(terms, amountOf(want), amountOf(least)) }
  }

  /** Set aside at the one place that counts, and settled there behind the request. */
  async #strict(
    office: BudgetOffice,
    subject: Subject,
    terms: Parameters<Purse['hold']>[0],
    wanted: Want,
    leastWanted: Estimate,
  ): Promise<Hold> {
    const { rules, capped, alertAt, waitUntil, heard } = terms
    const [want, least] = [amountOf(wanted.atMost ?? wanted), amountOf(leastWanted)]
    const id = crypto.randomUUID()
    const ask = { id, kind: 'strict' as const, want, least, until: this.#options.clock.now() + strictMs }
    const exchanged = await office
      .exchange(subject, { rules, settle: [], ask, alertAt })
      .catch(() => refuse(subject))
    if (exchanged.refusal !== null) throw usedUp(subject, exchanged.refusal, least)
    const { granted } = exchanged
    let settled = false
    return {
      granted: grantedOf(granted, want, capped),
      settle: ({ usd, tokens }) => {
        if (settled) return
        settled = true
        const used = { usd: usd ?? granted.usd, tokens }
        // Not heard: it counts in full when it lapses.
        const told = office
          .exchange(subject, { rules, settle: [{ id, kind: 'strict', used }], alertAt })
          .then(heard, () => {})
        waitUntil(told)
      },
    }
  }

  #purseOf(subject: Subject, office: BudgetOffice): Purse {
    const known = this.#purses.get(subject)
    const { clock } = this.#options
    const purse = known ?? new Purse({ subject, office, clock, makeId: () => crypto.randomUUID() })
    this.#purses.delete(subject)
    this.#purses.set(subject, purse)
    const oldest = this.#purses.size > capacity ? this.#purses.keys().next() : undefined
    if (oldest?.done === false) this.#purses.delete(oldest.value)
    return purse
  }
}

function amountOf({ usd, tokens }: Estimate): Amount {
  return { usd: usd ?? 0, tokens }
}

function refuse(subject: Subject): never {
  throw budgetDown(subject)
}
