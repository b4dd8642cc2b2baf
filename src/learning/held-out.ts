/** What a query scored under a model that never saw it. */
export interface HeldOut {
  /** The top label's logit, and the query's cosine to that label's centroid. */
  readonly logit: number
  readonly nearness: number
  /** Whether the top label was the query's own. Never for a stranger. */
  readonly right: boolean
  /** No label was right: its own class was held out whole, or it never had one. */
  readonly stranger: boolean
}
