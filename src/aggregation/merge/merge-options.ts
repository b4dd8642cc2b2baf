/** How values that differ become one. */
export type MergePolicy =
  | 'first'
  | 'last'
  /** What most of the weight says; of equals the first. */
  | 'vote'
  /** A list of all that is in any, each once. */
  | 'union'
  /** Lists one after the other, texts line by line. */
  | 'concat'
  | 'sum'
  | 'min'
  | 'max'
  | 'mean'
  | 'longest'
  | `member:${string}`

export interface MergeOptions {
  /**
   * By path: `price`, `items[].price`, `*`. The most exact one that fits holds, also for all within it that no path of
   * its own names. A path through `[id]` or `[]` joins the elements of lists, by that key or by their place;
   * `"items[id]": "union"` does only that.
   */
  readonly policies?: Readonly<Record<string, MergePolicy>>
  /** Where no path fits. `vote` when absent. */
  readonly default?: MergePolicy
}

/** A value, and who says so. */
export interface Said<Value> {
  readonly member: string
  readonly weight: number
  readonly value: Value
}
