import type {
  BestOptions,
  CompareOptions,
  ConcatOptions,
  ContrastOptions,
  MergeOptions,
  SynthesizeOptions,
  VoteOptions,
} from './aggregate-rule.ts'
import type { ErrorClass } from './errors.ts'
import type { JsonObject } from './request.ts'
import type { Match } from './release.ts'
import type { Step } from './step.ts'
import type { Template } from './template.ts'

/** Options that every node may carry. Durations are milliseconds once compiled. */
export interface CommonOptions {
  readonly name?: string
  readonly system?: string
  /** Merged over the caller's parameters, in the common words (`temperature`, `maxOutputTokens`) or as extras. */
  readonly params?: Readonly<Record<string, unknown>>
  /** Bounds the node and everything under it. */
  readonly timeout?: number
  /** Inherited by each attempt below. */
  readonly firstTokenTimeout?: number
  readonly retry?: Retry
  /**
   * A streaming caller who has waited so long gets the status 200, and pings until the answer comes; a failure then
   * is an event of the stream. Absent: the status waits for the first content, and is honest.
   */
  readonly commitAfter?: number
  /** Checks on the request, before the node runs, and on its answer. */
  readonly gates?: readonly GateConfig[]
  /** `refuse`: no stream where a gate needs the whole answer. Absent: the whole is judged and then replayed. */
  readonly stream?: 'refuse'
  readonly budget?: { readonly usd?: number; readonly attempts?: number; readonly tokens?: number }
}

export interface Retry {
  /** Tries in all, the first included. */
  readonly attempts: number
  readonly on: readonly ErrorClass[]
  /** Base of the exponential wait, in milliseconds. */
  readonly backoff: number
}

export interface SelectWeights {
  readonly quality: number
  readonly cost: number
  readonly latency: number
}

/** How `select` weighs when the config says nothing. */
export const usualWeights: SelectWeights = { quality: 0.7, cost: 0.2, latency: 0.1 }

export interface VerbOptions {
  readonly model: { readonly model: string }
  readonly fallback: { readonly members: readonly Node[]; readonly on: readonly ErrorClass[] }
  readonly balance: {
    readonly members: readonly Node[]
    readonly by: BalanceBy
    /** One a member; all alike where something else than weights decides. */
    readonly weights: readonly number[]
    /** What keeps a caller on one member: a session, a prompt, a header or a metadata key; absent: nothing does. */
    readonly sticky?: Sticky
  }
  readonly select: { readonly models: readonly string[]; readonly weights: SelectWeights }
  readonly hedge: {
    readonly members: readonly Node[]
    /** When each next one starts beside the last: milliseconds, or when that is slower than its usual. 0: at once. */
    readonly after: 'p95' | number
    readonly on: readonly ErrorClass[]
    readonly shares: HedgeShares
  }
  readonly cascade: {
    readonly members: readonly Node[]
    /** What an answer must pass; all but the last member's are judged. */
    readonly accept: readonly GateConfig[]
    readonly agreement?: Agreement
    /** Each next member starts so many milliseconds after the one before, and is ended when that is accepted. */
    readonly speculative?: number
    readonly on: readonly ErrorClass[]
  }
  readonly parallel: {
    readonly members: readonly ParallelMember[]
    readonly aggregate: Aggregation
    /** Fewer answers than this are a failure. */
    readonly minimum: number
  }
  readonly switch: {
    /** In the order of the config. */
    readonly branches: readonly SwitchBranch[]
    /** Chooses among the described branches, when no condition holds. */
    readonly by?: Node
    readonly else?: Node
  }
  readonly sequence: {
    readonly steps: readonly Step[]
    /** The answer, where it is not that of the last step. */
    readonly output?: Template
  }
}

/** A gate as written, checked by its schema: one key is its kind (`src/gates`). */
export type GateConfig = JsonObject

/** Others are asked the same, and the answer is accepted when enough of them say what it says. */
export interface Agreement {
  readonly with: readonly Node[]
  /** Share of all that were asked, the first one included. */
  readonly atLeast: number
  readonly compare: CompareOptions
}

/** One of those that are asked at once. */
export interface ParallelMember {
  readonly node: Node
  /** Unlike any other member's. */
  readonly name: string
  readonly weight: number
}

/** How many answers become one. */
export type Aggregation =
  | { readonly kind: 'vote'; readonly rules: VoteOptions }
  | { readonly kind: 'best'; readonly rules: BestOptions }
  | { readonly kind: 'merge'; readonly rules: MergeOptions }
  | { readonly kind: 'synthesize'; readonly rules: SynthesizeOptions }
  | { readonly kind: 'concat'; readonly rules: ConcatOptions }
  | { readonly kind: 'contrast'; readonly rules: ContrastOptions }

/** Taken when its conditions hold, or when the model that chooses names it. */
export type SwitchBranch =
  | { readonly when: Match; readonly name?: string; readonly use: Node }
  | { readonly name: string; readonly description: string; readonly use: Node }

/** Shares, 0 to 1, of recent requests and of recent spend that hedges may add. Absent: not bounded. */
export interface HedgeShares {
  readonly requests?: number
  readonly spend?: number
}

/** How `balance` takes one: by weights, by price, or the better one of two by what this isolate measured. */
export const balanceWays = ['weight', 'latency', 'throughput', 'cost', 'load'] as const
export type BalanceBy = (typeof balanceWays)[number]

export type Sticky =
  { readonly by: 'session' | 'prompt' } | { readonly by: 'header' | 'metadata'; readonly name: string }

export type Verb = keyof VerbOptions

/** Where a compiled strategy comes from. */
interface Place {
  /** In the config. */
  readonly path: string
  /** The route that was named there, and whose strategy this is. */
  readonly route?: string
}

/** A compiled strategy: one verb, its options, the common ones, and where it comes from. */
export type Node<V extends Verb = Verb> = {
  [K in V]: { readonly verb: K } & Place & VerbOptions[K] & CommonOptions
}[V]

/** What a node is called where members are told apart: its own name, its model, or where it stands. */
export function nameOf(node: Node): string {
  return node.name ?? (node.verb === 'model' ? node.model : node.path)
}
