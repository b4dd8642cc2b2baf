import type { AlertRule, BudgetRule, LimitRule, TagRules } from './limit-rules.ts'
import type { Policy } from './policy.ts'
import type { Predictor } from './predictor.ts'
import type { Node } from './strategy.ts'
import type { Price } from './usage.ts'
import type { TrainingProfile } from './training-profile.ts'

/** The version of this shape. An isolate refuses a release of another one. */
export const releaseSchema = 1

export interface ProviderProfile {
  readonly name: string
  /** A type of provider-types.ts; `edge` runs inside the Worker. */
  readonly type: string
  /** Null for `edge`, and in releases of earlier versions where the type's own address is meant. */
  readonly baseUrl: string | null
  /** The *name* of the secret that holds the key, never its value. */
  readonly apiKeySecret: string | null
  /** A caller may send a key of its own for it. */
  readonly callerKey?: boolean
  /** Absent: not known, which is not allowed where a caller asks for a policy. */
  readonly dataPolicy?: DataPolicy
  /** Its models are never left alone, whatever fails. */
  readonly cooldown?: false
  /** Fixed headers for every call. */
  readonly headers: Readonly<Record<string, string>>
  /** Named departures from its dialect, beside those of its type (quirks.ts). */
  readonly quirks?: readonly string[]
}

/** What becomes of the data that a provider is sent, as the config says it. */
export interface DataPolicy {
  /** It may train models on it. */
  readonly training: boolean
  /** Zero data retention: nothing of it is kept. */
  readonly zdr: boolean
}

export type Feature = 'tools' | 'json_schema' | 'json' | 'reasoning' | 'logprobs'
export type Modality = 'text' | 'image' | 'audio' | 'file'

/** A callable model. What is unknown is `null`: then it is tried, never refused. */
export interface ModelProfile {
  readonly name: string
  readonly provider: string
  /** The name sent to the provider. */
  readonly upstream: string
  readonly description: string
  readonly examples: readonly string[]
  readonly operation: 'chat' | 'embed'
  readonly price: Price | null
  /** Tokens. */
  readonly contextWindow: number | null
  readonly maxOutputTokens: number | null
  readonly input: readonly Modality[] | null
  readonly features: readonly Feature[] | null
  readonly limits?: LimitRule
  /** Absent: its provider's. */
  readonly dataPolicy?: DataPolicy
}

/** A wildcard such as `mock-*`: the asked name goes through. */
export interface WildcardProfile {
  readonly pattern: string
  readonly provider: string
  /** The name to send, with `*` for what the pattern's `*` matched. */
  readonly upstream: string
  readonly operation: 'chat' | 'embed'
}

/** A range of tokens or sizes, both ends included. */
export interface Range {
  readonly min?: number
  readonly max?: number
}

export type HasSignal = 'tools' | 'image' | 'audio' | 'file' | 'json' | 'json_schema' | 'reasoning' | 'system'

export interface TextPattern {
  readonly equals?: readonly string[]
  /** Globs: `*` stands for any run of characters. */
  readonly glob?: readonly string[]
}

/** Characters of the ask that a route's regular expression reads. */
export const regexReads = 1000

/** A compiled condition. Siblings are AND. */
export interface Match {
  readonly model?: TextPattern
  readonly header?: Readonly<Record<string, TextPattern>>
  readonly metadata?: Readonly<Record<string, TextPattern>>
  readonly tier?: readonly string[]
  readonly keywords?: readonly string[]
  /** Source and flags of a bounded regular expression. */
  readonly regex?: { readonly source: string; readonly flags: string }
  readonly has?: readonly HasSignal[]
  readonly tokens?: Range
  /** Labels by classifier. */
  readonly class?: Readonly<Record<string, readonly string[]>>
  readonly all?: readonly Match[]
  readonly any?: readonly Match[]
  readonly not?: Match
}

export interface Route {
  readonly name: string
  readonly description: string
  /** Conditions apart from examples; null when the route has no `match` at all and runs only when named. */
  readonly match: Match | null
  /** The route takes part in the classifier. */
  readonly classified: boolean
  readonly examples: readonly string[]
  readonly use: Node
  readonly limits?: LimitRule
  readonly budgets?: readonly BudgetRule[]
}

/**
 * A linear classifier over unit vectors, one row a label.
 * `weights` and `centroids` are [labels x dimensions], row-major; `bias` is [labels].
 */
export interface Classifier {
  readonly kind: 'linear'
  readonly labels: readonly string[]
  readonly dimensions: number
  readonly weights: Float32Array
  readonly bias: Float32Array
  readonly centroids: Float32Array
  /** What logged rejects are like: [dimensions] and a bias, as a label's. Absent where there are none. */
  readonly none?: { readonly weights: Float32Array; readonly bias: number }
  /**
   * The score is z(top logit) + z(centroid similarity of that label) - z(logit of rejects);
   * confidence = sigmoid(slope * score + offset).
   */
  readonly calibrator: {
    readonly noneMean?: number
    readonly noneDeviation?: number
    readonly logitMean: number
    readonly logitDeviation: number
    readonly centroidMean: number
    readonly centroidDeviation: number
    readonly slope: number
    readonly offset: number
  }
  /** Confidence below which the classifier abstains. */
  readonly threshold: number
  /** In the order of the labels, where some have a threshold of their own. */
  readonly thresholds?: readonly number[]
  /** What the threshold was set by; absent: nothing was asked for. */
  readonly goal?: AbstainGoal
  /** Absent in releases of earlier versions: then nothing is ambiguous. */
  readonly ambiguity?: Ambiguity
  readonly training: 'full' | 'centroid'
  readonly report: ClassifierReport
}

/** What a threshold is to reach on queries to come. One of them is set. */
export interface AbstainGoal {
  /** Share of the queries that fit a label which is kept. */
  readonly keep?: number
  /** Share of what is kept that is right. */
  readonly precision?: number
  /** Share of the queries that fit no label which is rejected. */
  readonly reject?: number
}

/** When the best label and the second cannot be told apart. */
export interface Ambiguity {
  /** Of queries for one of two labels, those for the first: 1 / (1 + exp(-slope x (logit - other logit))). */
  readonly slope: number
  /** A gap below this is ambiguous: see `Classified.gap`. */
  readonly leastGap: number
  /** Whether the best label is given then, or none. */
  readonly take: 'best' | 'none'
}

export interface ClassifierReport {
  readonly examples: number
  /** Share of held-out examples kept and right, in folds; null when too few. */
  readonly keptAndRight: number | null
  /** Share of what fits no label rejected: left-out labels, general queries, logged rejects; null when too few. */
  readonly rejected: number | null
  /** Share of held-out examples kept, right or not; null when too few. */
  readonly kept?: number | null
  /** Share of held-out examples, and of strangers, kept that are right; null when too few. */
  readonly precision?: number | null
}

/** Texts with their vectors: `vectors` is [texts x dimensions], row-major, L2-normalised. */
export interface VectorIndex {
  readonly texts: readonly { readonly text: string; readonly label: string }[]
  readonly dimensions: number
  readonly vectors: Float32Array
}

/** A predictor in a release: its models bear the config's names; those that the config lacks keep their own. */
export interface ReleasePredictor {
  readonly predictor: Predictor
  /** USD of one unit of its costs; null where the unit is no money that we know. */
  readonly usd: number | null
  /** Over all chat models of the config that it covers. */
  readonly policy: Policy
}

/** One immutable compiled config, whole in memory. */
export interface Release {
  readonly schema: number
  /** Content hash. */
  readonly id: string
  /** What responses name: grows with every publish, or `file-<hash12>`, or `builtin`. */
  readonly version: string
  /** Who compiled it: the command line trains in full, the Worker by centroids only. */
  readonly compiledBy: 'cli' | 'worker' | 'builtin'
  readonly createdAt: string
  readonly embedderBuild: string
  readonly meter: 'asked' | 'all'
  readonly defaultModel: string | null
  /** Web pages that may call from a browser: their origins, or `*`. Absent: none. */
  readonly cors?: { readonly origins: readonly string[] }
  /** Hosts that `http` steps may call. Absent: none. */
  readonly http?: { readonly allow: readonly string[] }
  readonly tags?: readonly TagRules[]
  readonly alerts?: AlertRule
  readonly providers: Readonly<Record<string, ProviderProfile>>
  readonly models: Readonly<Record<string, ModelProfile>>
  readonly wildcards: readonly WildcardProfile[]
  /** In file order; a pattern may hold one `*`. */
  readonly aliases: readonly { readonly pattern: string; readonly target: string }[]
  /** In file order. */
  readonly routes: Readonly<Record<string, Route>>
  readonly classifier: Classifier | null
  /** The classifiers that the config names itself, for `match.class`, `switch` and `classify` steps. */
  readonly classifiers: Readonly<Record<string, Classifier>>
  /** By the config's names. Absent: none. */
  readonly predictors?: Readonly<Record<string, ReleasePredictor>>
  /** Examples of routes, for "nearest". */
  readonly exampleIndex: VectorIndex
  /** Descriptions and examples of models: their profiles; label = model name. */
  readonly profileIndex: VectorIndex
  /** The signals that routes read: only these are gathered. */
  readonly reads: readonly SignalName[]
  /** The price map's date and hash. */
  readonly catalog: { readonly date: string; readonly sha256: string }
  readonly warnings: readonly string[]
  /** Made by `umbel publish`; releases of earlier versions and of Workers have none. */
  readonly training?: TrainingProfile
}

export type SignalName =
  'model' | 'header' | 'metadata' | 'tier' | 'text' | 'has' | 'tokens' | 'vector' | 'class'
