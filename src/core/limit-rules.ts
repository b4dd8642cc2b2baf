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
}
