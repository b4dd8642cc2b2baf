/** What is compared. `auto`: tool calls, else JSON, else a choice, else a number, else text. */
export type VoteOn = 'auto' | 'json' | 'choice' | 'number' | 'text'

export interface VoteOptions {
  /** `auto` when absent. */
  readonly on?: VoteOn
  /** The words or letters to choose from; without them single letters, yes and no. */
  readonly choices?: readonly string[]
  /** Paths of JSON that do not count: `id`, `items[].updatedAt`. */
  readonly ignore?: readonly string[]
  /** Of numbers, relative: 0.01 is one per cent. 1e-6 when absent. */
  readonly tolerance?: number
  /** From 1 on, members that must agree; below 1, their share of the weight. More than half of it when absent. */
  readonly quorum?: number
  /** The member whose answer holds when there is no quorum. */
  readonly tie?: string
  /** Without a quorum or a `tie`: the largest group, or an error (when absent). */
  readonly orElse?: 'plurality' | 'error'
}

/** Who may vote: in the order of the config. */
export interface Voter {
  readonly name: string
  readonly weight: number
}
