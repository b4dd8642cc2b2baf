import type { Node } from './strategy.ts'

/** How answers are compared. */
export interface CompareRules {
  /** `auto` when absent: tool calls, else JSON, else a choice, else a number, else text. */
  readonly on?: 'auto' | 'json' | 'choice' | 'number' | 'text'
  /** The words or letters to choose from; without them single letters, yes and no. */
  readonly choices?: readonly string[]
  /** Paths of JSON that do not count: `id`, `items[].updatedAt`. */
  readonly ignore?: readonly string[]
  /** Of numbers, relative: 0.01 is one per cent. */
  readonly tolerance?: number
}

export interface VoteRules extends CompareRules {
  /** From 1 on, members that must agree; below 1, their share of the weight. More than half of it when absent. */
  readonly quorum?: number
  /** The member whose answer holds when there is no quorum. */
  readonly tie?: string
  /** Without a quorum or a `tie`: the largest group, or an error (when absent). */
  readonly orElse?: 'plurality' | 'error'
}

type Scorer = 'logprob' | 'agreement' | 'schema' | 'length'

export interface BestRules {
  readonly by: Scorer | Readonly<Partial<Record<Scorer, number>>>
  readonly length?: 'longest' | 'shortest' | { readonly words: number }
  readonly tie?: string
}

export type MergeRule =
  | 'first'
  | 'last'
  | 'vote'
  | 'union'
  | 'concat'
  | 'sum'
  | 'min'
  | 'max'
  | 'mean'
  | 'longest'
  | `member:${string}`

export interface MergeRules {
  /** By path: `price`, `items[].price`. */
  readonly policies?: Readonly<Record<string, MergeRule>>
  readonly default?: MergeRule
}

/** An aggregator model reads the answers as sources, and writes one of its own. */
export interface SynthesizeRules {
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

export interface ConcatRules {
  /** Each answer stands under its member's name. True when absent. */
  readonly headings?: boolean
  readonly separator?: string
}

export interface ContrastRules {
  /** The member whose answer is shown; absent: the one that agrees most with the others. */
  readonly member?: string
  /** What was said otherwise is told at the end of the answer too. */
  readonly appended?: boolean
}
