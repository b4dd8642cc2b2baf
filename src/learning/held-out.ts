/** What a query scored under a model that never saw it. */
export interface HeldOut {
  /** Its row in the training rows; -1 for one that is not among them. */
  readonly row: number
  /** The top label. */
  readonly label: number
  /** The top label's logit, and the query's cosine to that label's centroid. */
  readonly logit: number
  readonly nearness: number
  /** The logit of logged rejects; 0 where there are none. */
  readonly none: number
  /** The top label's logit less that of the second; infinite where there is no other label. */
  readonly margin: number
  /** Whether the top label was the query's own, or the second was. Never for a stranger. */
  readonly right: boolean
  readonly secondRight: boolean
  /** No label was right: its own class was held out whole, or it never had one. */
  readonly stranger: boolean
  /** A stranger that was logged, not made up. */
  readonly reject: boolean
  /** The labels that took a share of the softmax worth telling. */
  readonly shares: readonly Share[]
}

export interface Share {
  readonly label: number
  readonly share: number
}
