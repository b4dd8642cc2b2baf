/** How much may be asked in a minute. */
export interface LimitRule {
  readonly requests?: number | undefined
  readonly tokens?: number | undefined
  /** Counted in one place for all isolates, at the price of a wait; else each isolate counts for itself. */
  readonly exact?: boolean | undefined
}

/** What a limit or a budget counts for: `key:...`, `route:...`, `model:...`, `tag:...`. */
export type Subject = string

/** Limits of a tag, or of every tag that the pattern fits, each for itself. */
export interface TagRules {
  /** `*` stands for any characters. */
  readonly pattern: string
  readonly limits?: LimitRule
  readonly budgets?: readonly BudgetRule[]
}

export type BudgetPeriod = 'day' | 'month' | 'total'

/** Money and tokens that may be used in a period. */
export interface BudgetRule {
  /** USD. */
  readonly usd?: number | undefined
  readonly tokens?: number | undefined
  readonly per: BudgetPeriod
  /** Each call is set aside at the one place that counts; else isolates spend leases. */
  readonly strict?: boolean | undefined
}

/** Where to tell that a share of a budget is used. */
export interface AlertRule {
  readonly url: string
  /** The name of the secret that signs. */
  readonly secret: string
  /** Shares, rising: 0.5, 0.8, 1. */
  readonly at: readonly number[]
}
