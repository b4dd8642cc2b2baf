/** What a scorer says of one answer. */
export interface Mark {
  /** 0 to 1. */
  readonly score: number
  readonly reason: string
}
