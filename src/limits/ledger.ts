import type { BudgetPeriod, BudgetRule } from '../core/limit-rules.ts'
import {
  type Amount,
  type Ask,
  type BudgetAlert,
  type BudgetStanding,
  type Exchange,
  type Exchanged,
  type Refusal,
  type Settlement,
  type Unit,
  nothing,
  units,
} from './exchange.ts'
import type { HoldRow, LedgerState, LedgerStore, Spent } from './ledger-store.ts'
import { minus, plus } from './amounts.ts'
import { windowEnd, windowStart } from './budget-window.ts'

const periods = ['day', 'month', 'total'] as const
/** How long a settled lease is remembered: each isolate in use settles one every few seconds. Milliseconds. */
const rememberMs = 600_000
/** How long a call that lapsed is remembered, so that it can be put right. Milliseconds. */
const lapsedMs = 3_600_000
/** What is only remembered is looked through no more often. Milliseconds. */
const sweepMs = 60_000
/** No lease takes more than this share of what is left, so that many isolates find something. */
const leaseShare = 0.1

/**
 * The one book of a subject: what was used in each period, and what is set aside. Rules come with each exchange, so
 * that a changed config changes no history. What is used and what is set aside are never more than the rules allow,
 * unless a lease lapsed with something used of it that was not told, or more was used than was set aside.
 */
export class Ledger {
  readonly #store: LedgerStore
  readonly #holds = new Map<string, HoldRow>()
  #state: LedgerState
  #held: Amount = nothing
  #open = 0
  #lapsesAt = Number.POSITIVE_INFINITY

  constructor(store: LedgerStore) {
    this.#store = store
    const { state, holds } = store.load()
    this.#state = state ?? { spent: {}, told: {} }
    for (const row of holds) this.#put(row, false)
  }

  exchange({ rules, settle, ask, alertAt }: Exchange, now: number): Exchanged {
    this.#lapse(now)
    for (const each of settle) this.#settle(each, now)
    const alerts = settle.length === 0 ? [] : this.#newShares(rules, alertAt, now)
    if (ask === undefined) return { granted: nothing, refusal: null, alerts }
    const refusal = this.#refusal(rules, ask.least, now)
    const granted = refusal !== null && ask.kind === 'strict' ? nothing : this.#grant(rules, ask, now)
    if (granted.usd > 0 || granted.tokens > 0 || ask.kind === 'lease' || refusal === null) {
      this.#put({ id: ask.id, kind: ask.kind, ...granted, until: ask.until, state: 'open' })
    }
    return { granted, refusal, alerts }
  }

  spent(per: BudgetPeriod, now: number): Spent {
    const start = windowStart(per, now)
    const spent = this.#state.spent[per]
    return spent?.start === start ? spent : { start, ...nothing }
  }

  standing(rules: readonly BudgetRule[], now: number): BudgetStanding[] {
    this.#lapse(now)
    return rules.flatMap((rule) =>
      units.flatMap((unit) => {
        const limit = rule[unit]
        if (limit === undefined) return []
        const used = this.spent(rule.per, now)[unit]
        const { per } = rule
        return [{ per, unit, limit, used, held: this.#held[unit], resetsAt: windowEnd(per, now) }]
      }),
    )
  }

  #grant(rules: readonly BudgetRule[], { kind, want, least }: Ask, now: number): Amount {
    const part = (unit: Unit) => {
      const rest = Math.max(0, this.#rest(rules, unit, now))
      // Sums of money are not exact to the last digit: the last call that is paid for is not cut short by that.
      if (kind === 'strict' && rest >= want[unit] * (1 - 1e-9)) return want[unit]
      const most = kind === 'lease' ? Math.max(least[unit], rest * leaseShare) : rest
      return Math.min(want[unit], rest, most)
    }
    return { usd: part('usd'), tokens: part('tokens') }
  }

  /** What every rule leaves of a unit; infinite where none bounds it. */
  #rest(rules: readonly BudgetRule[], unit: Unit, now: number): number {
    let rest = Number.POSITIVE_INFINITY
    for (const rule of rules) {
      const limit = rule[unit]
      if (limit !== undefined)
        rest = Math.min(rest, limit - this.spent(rule.per, now)[unit] - this.#held[unit])
    }
    return rest
  }

  #refusal(rules: readonly BudgetRule[], least: Amount, now: number): Refusal | null {
    for (const rule of rules) {
      for (const unit of units) {
        const limit = rule[unit]
        if (limit === undefined) continue
        const left = limit - this.spent(rule.per, now)[unit]
        // Sums of money are not exact to the last digit.
        if (left - this.#held[unit] >= least[unit] - limit * 1e-12) continue
        return {
          per: rule.per,
          unit,
          limit,
          left,
          resetsAt: windowEnd(rule.per, now),
        }
      }
    }
    return null
  }

  #settle({ id, kind, used: said }: Settlement, now: number): void {
    const row = this.#holds.get(id)
    // A lease may be told of that was never heard of, and then counts; a call is told once, and not again.
    if (row?.state === 'settled' || (row === undefined && kind === 'strict')) return
    const used = plausible(said)
    if (row !== undefined) this.#drop(row)
    // A strict hold that lapsed was counted in full; a lease that lapsed was not counted at all.
    const counted = row?.state === 'lapsed' ? row : nothing
    this.#spend(minus(used, counted), now)
    // Told once more, nothing is still nothing.
    if (kind === 'lease' && (used.usd > 0 || used.tokens > 0)) {
      this.#put({ id, kind: 'lease', ...nothing, until: now + rememberMs, state: 'settled' })
    }
  }

  /** What was held for too long: calls count as made, leases go back. */
  #lapse(now: number): void {
    if (now < this.#lapsesAt) return
    const over: HoldRow[] = []
    let next = Number.POSITIVE_INFINITY
    for (const row of this.#holds.values()) {
      if (row.until <= now) over.push(row)
      else next = Math.min(next, row.state === 'open' ? row.until : Math.max(row.until, now + sweepMs))
    }
    this.#lapsesAt = next
    for (const row of over) {
      this.#drop(row)
      if (row.state !== 'open' || row.kind === 'lease') continue
      this.#spend(row, now)
      this.#put({ ...row, until: now + lapsedMs, state: 'lapsed' })
    }
  }

  #spend(amount: Amount, now: number): void {
    const spent: Partial<Record<BudgetPeriod, Spent>> = {}
    for (const per of periods) {
      const before = this.spent(per, now)
      spent[per] = {
        start: before.start,
        usd: Math.max(0, before.usd + amount.usd),
        tokens: Math.max(0, before.tokens + amount.tokens),
      }
    }
    this.#state = { ...this.#state, spent }
    this.#store.saveState(this.#state)
  }

  /** The highest share that each rule has reached, where it was not told in this period. */
  #newShares(rules: readonly BudgetRule[], alertAt: readonly number[], now: number): BudgetAlert[] {
    const alerts: BudgetAlert[] = []
    const told = { ...this.#state.told }
    for (const rule of rules) {
      for (const unit of units) {
        const limit = rule[unit]
        if (limit === undefined) continue
        const { start, [unit]: used } = this.spent(rule.per, now)
        const reached = alertAt.filter((share) => used >= share * limit * (1 - 1e-9))
        const name = (share: number) => `${rule.per}:${unit}:${limit}:${share}`
        const fresh = reached.filter((share) => told[name(share)] !== start)
        for (const share of fresh) told[name(share)] = start
        const share = Math.max(...fresh)
        if (fresh.length > 0) alerts.push({ share, per: rule.per, unit, limit, used })
      }
    }
    if (alerts.length > 0) {
      this.#state = { ...this.#state, told }
      this.#store.saveState(this.#state)
    }
    return alerts
  }

  #put(row: HoldRow, save = true): void {
    this.#holds.set(row.id, row)
    this.#lapsesAt = Math.min(this.#lapsesAt, row.until)
    if (row.state === 'open') {
      this.#open += 1
      this.#held = plus(this.#held, row)
    }
    if (save) this.#store.saveHold(row)
  }

  #drop(row: HoldRow): void {
    this.#holds.delete(row.id)
    this.#store.dropHold(row.id)
    if (row.state !== 'open') return
    this.#open -= 1
    // Sums drift; with nothing held they are nothing.
    this.#held = this.#open > 0 ? minus(this.#held, row) : nothing
  }
}

/** What comes from elsewhere may be nonsense; it never gives anything back. */
function plausible({ usd, tokens }: Amount): Amount {
  return { usd: valid(usd), tokens: valid(tokens) }
}

function valid(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0
}
