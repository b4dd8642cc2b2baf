import type { Node } from './strategy.ts'

/** How answers are compared. */
export interface CompareOptions {
  /** `auto` when absent: tool calls, else JSON, else a choice, else a number, else text. */
  readonly on?: 'auto' | 'json' | 'choice' | 'number' | 'text'
  /** The words or letters to choose from; without them single letters, yes and no. */
  readonly choices?: readonly string[]
  /** Paths of JSON that do not count: `id`, `items[].updatedAt`. */
  readonly ignore?: readonly string[]
  /** Of numbers, relative: 0.01 is one per cent. 1e-6 when absent. */
  readonly tolerance?: number
}

export interface VoteOptions extends CompareOptions {
  /** From 1 on, members that must agree; below 1, their share of the weight. More than half of it when absent. */
  readonly quorum?: number
  /** The member whose answer holds when there is no quorum. */
  readonly tie?: string
  /** Without a quorum or a `tie`: the largest group, or an error (when absent). */
  readonly orElse?: 'plurality' | 'error'
}

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

/** An aggregator model reads the answers as sources, and writes one of its own. */
export interface SynthesizeOptions {
  readonly by: Node
  /** Rounds of the members; from the second on they see the answers of the one before. */
  readonly layers: number
  /** Told to the aggregator after the usual instructions. */
  readonly prompt?: string
  /** Sources bear their members' names. */
  readonly names?: boolean
  /** The aggregator may call the request's tools. */
  readonly tools?: boolean
}

export interface ConcatOptions {
  /** Each answer stands under its member's name. True when absent. */
  readonly headings?: boolean
  readonly separator?: string
}

export interface ContrastOptions {
  /** The member whose answer is shown; absent: the one that agrees most with the others. */
  readonly member?: string
  /** What was said otherwise is told at the end of the answer too. */
  readonly appended?: boolean
}
