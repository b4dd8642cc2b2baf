import type { BudgetPeriod, BudgetRule, Subject } from '../core/limit-rules.ts'

export interface Amount {
  readonly usd: number
  readonly tokens: number
}

export const nothing: Amount = { usd: 0, tokens: 0 }

/** The two things that are counted. */
export const units = ['usd', 'tokens'] as const

export type Unit = (typeof units)[number]

/** What is wanted of a budget. */
export interface Ask {
  readonly id: string
  /**
   * `strict`: for one call; if it is never settled, all of it counts as used. `lease`: a slice that an isolate spends
   * from; when it lapses, what is left of it goes back.
   */
  readonly kind: 'strict' | 'lease'
  readonly want: Amount
  readonly least: Amount
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** What was used of something that was set aside. */
export interface Settlement {
  readonly id: string
  readonly kind: Ask['kind']
  readonly used: Amount
}

/** One conversation with the one place that counts: what was used, and what is wanted next. */
export interface Exchange {
  readonly rules: readonly BudgetRule[]
  /** Each `id` counts once. */
  readonly settle: readonly Settlement[]
  readonly ask?: Ask
  /** Shares at which to say so. */
  readonly alertAt: readonly number[]
}

/** Why less than the least was left. */
export interface Refusal {
  readonly per: BudgetPeriod
  readonly unit: Unit
  readonly limit: number
  /** What is not used yet, though it may be set aside for calls under way or leased. */
  readonly left: number
  /** Milliseconds since the epoch; null: never. */
  readonly resetsAt: number | null
}

/** A share that was reached for the first time in its period. */
export interface BudgetAlert {
  readonly share: number
  readonly per: BudgetPeriod
  readonly unit: Unit
  readonly limit: number
  readonly used: number
}

export interface Exchanged {
  /** What was set aside; zero where nothing was asked or given. */
  readonly granted: Amount
  readonly refusal: Refusal | null
  readonly alerts: readonly BudgetAlert[]
}

/** Where one rule of a budget stands. */
export interface BudgetStanding {
  readonly per: BudgetPeriod
  readonly unit: Unit
  readonly limit: number
  /** As far as it was told. */
  readonly used: number
  /** Set aside for calls under way, or leased. */
  readonly held: number
  /** Milliseconds since the epoch; null: never. */
  readonly resetsAt: number | null
}

/** The place that counts, one for each subject. Rejects when it cannot be reached. */
export interface BudgetOffice {
  exchange(subject: Subject, exchange: Exchange): Promise<Exchanged>
  /** Reads, and changes nothing. */
  standing(subject: Subject, rules: readonly BudgetRule[]): Promise<readonly BudgetStanding[]>
}
