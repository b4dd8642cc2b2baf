export const scorerNames = ['logprob', 'agreement', 'schema', 'length'] as const
export type ScorerName = (typeof scorerNames)[number]

export interface BestOptions {
  /** One scorer, or several with their weights. */
  readonly by: ScorerName | Readonly<Partial<Record<ScorerName, number>>>
  /** What `length` likes: `longest` when absent. */
  readonly length?: 'longest' | 'shortest' | { readonly words: number }
  /** The member whose answer holds when tool calls differ. */
  readonly tie?: string
}

/** What a scorer says of one answer. */
export interface Mark {
  /** 0 to 1. */
  readonly score: number
  readonly reason: string
}
