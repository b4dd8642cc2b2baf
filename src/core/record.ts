import type { CacheUse } from './cache.ts'
import type { Aim } from './aim.ts'
import type { ErrorClass } from './errors.ts'
import type { Usage } from './usage.ts'

/** One call to one model: why, when, what came of it, what it cost. Times are milliseconds. */
export interface Attempt {
  /** Config path of the node that called, with `#try` from the second on. */
  readonly path: string
  readonly model: string
  readonly provider: string
  /** The name sent to the provider. */
  readonly upstream: string
  readonly startedAt: number
  headersAfterMs?: number
  firstContentAfterMs?: number
  endedAfterMs?: number
  /** `unverified`: passed on untouched, so a late error or the usage was not seen. */
  outcome: 'open' | 'ok' | 'unverified' | 'failed' | 'aborted'
  status?: number
  error?: { readonly class: ErrorClass; readonly message: string }
  /** What its failure did to the upstream. */
  cooldown?: CooldownNote
  /** It found out whether an upstream that was left alone is well again. */
  probe?: true
  /** It was made though the upstream is left alone. */
  outage?: Outage
  usage: Usage | null
  /** USD; null when not known. */
  cost: number | null
  /** The cost was estimated, since the call was cut before it said. */
  estimated?: boolean
  /** What of the request the upstream's dialect could not say. */
  dropped?: readonly string[]
  /** The upstream's own request id. */
  requestId?: string
}

/** Why an upstream is left alone. */
export interface Outage {
  readonly class: ErrorClass
  /** `others`: other isolates say so, and this one knows nothing better. */
  readonly of: 'model' | 'provider' | 'others'
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** Whether a failure leaves its upstream alone, and for how many milliseconds; or why it does not. */
export type CooldownNote =
  | { readonly started: 'model' | 'provider'; readonly ms: number }
  | {
      /**
       * `class`: such an error is not the upstream's fault. `ours`: a timeout of the strategy, or a key of the
       * caller's own. `few`: one or two failures may be chance. `running`: it is left alone already. `off`: the config
       * wants none.
       */
      readonly skipped: 'class' | 'ours' | 'few' | 'running' | 'off'
    }

/** One step of a sequence: what came of it. Times are milliseconds. Never holds what was said. */
export interface StepRecord {
  /** Config path. */
  readonly path: string
  readonly name: string | null
  readonly kind: 'strategy' | 'http' | 'classify' | 'all'
  readonly startedAt: number
  endedAfterMs?: number
  /** `else`: it failed, and its `else` answered. */
  outcome: 'open' | 'ok' | 'else' | 'failed' | 'aborted'
  error?: { readonly class: ErrorClass; readonly message: string }
  /** Of a `http` step: where it went, and what came back. */
  host?: string
  status?: number
  bytes?: number
  /** Of a `classify` step; null: the classifier abstained. */
  label?: string | null
  confidence?: number | null
}

/** One random or scored choice: enough to make it again. */
export interface Choice {
  readonly path: string
  readonly verb: string
  readonly candidates: readonly string[]
  readonly scores: readonly number[]
  /** The measured facts that the scores read, per candidate; only when they read any. */
  readonly healthSlice?: readonly (HealthFacts | null)[]
  readonly predicted?: PredictedChoice
  /** What the choice was to reach, where somebody said so. */
  readonly aim?: Aim
  /** The chance that this candidate was picked. */
  readonly propensity: number
  readonly picked: string
  /** Candidates that were passed over, and why. */
  readonly skipped?: readonly Skipped[]
  /** All of them were to be passed over: the least bad one was picked. */
  readonly lastResort?: true
}

export interface Skipped {
  readonly candidate: string
  readonly why: string
}

/** What a predictor said of the candidates, in their order; null: it does not know that one. */
export interface PredictedChoice {
  readonly predictor: string
  readonly chances: readonly (number | null)[]
  /** In `unit`. */
  readonly costs: readonly (number | null)[]
  readonly unit: string
  /** What a unit of cost was worth in units of quality; null: only the cheapest counted, or only the aim. */
  readonly price: number | null
  /** Of a cascade that asked two first: whether they said the same; null: one of them did not answer. */
  readonly agreed?: boolean | null
  /** Chances once the two had answered. */
  readonly after?: readonly (number | null)[]
}

/** What the gates of one place said of one answer, or of the request. */
export interface GateVerdict {
  /** The gated node, with `#try` from the second on. */
  readonly path: string
  /** The model that answered; null for the request. */
  readonly model: string | null
  readonly outcome: 'accept' | 'repair' | 'edit' | 'retry' | 'next' | 'refuse'
  /** The gate that did not let it pass. */
  readonly gate: string | null
  readonly why: string | null
  readonly flags: readonly string[]
}

/** How several answers became one. */
export interface Join {
  readonly path: string
  /** `vote`, `best`, `merge`, `synthesize`, `concat`, `contrast`. */
  readonly kind: string
  /** The members that answered, by name. */
  readonly members: readonly string[]
  readonly failed: readonly {
    readonly member: string
    readonly class: ErrorClass
    readonly message: string
  }[]
  /** The member whose words the answer is; null: nobody's alone. */
  readonly from: string | null
  readonly agreement: number | null
  readonly clusters: readonly {
    readonly members: readonly string[]
    readonly weight: number
    readonly says: string
  }[]
  readonly disagreements: readonly string[]
  readonly why: string | null
}

/** What is known of an upstream model from its own recent calls. Milliseconds, tokens a second, share. */
export interface HealthFacts {
  readonly samples: number
  readonly firstTokenMs: number | null
  readonly errorRate: number
  /** Output tokens a second, over whole calls; absent while no call told its tokens. */
  readonly tokensPerSecond?: number
}

/** All that is measured of a model in one isolate, for people to read. Milliseconds, tokens a second, shares. */
export interface HealthReport extends HealthFacts {
  readonly firstToken: { readonly p50: number | null; readonly p95: number | null }
  /** `p5`: one call in twenty was slower. */
  readonly speed: { readonly p50: number | null; readonly p5: number | null }
  /** Share of recent calls that failed, by class. */
  readonly errors: Readonly<Partial<Record<ErrorClass, number>>>
}

export interface Nearest {
  readonly text: string
  readonly route: string
  readonly similarity: number
}

/** What was decided before any call. The body of `POST /v1/decisions`. */
export interface Decision {
  readonly id: string
  readonly release: string
  readonly version: string
  /** The route's name; null when a model was named. */
  readonly route: string | null
  /** The profile to call, when the decision already fixes one. */
  readonly model: string | null
  /**
   * Why: `model named`, `route named`, `matched`, `classified`, `ambiguous` (and so `default`), `abstained`, `default`,
   * `select over all models`.
   */
  readonly reason: string
  /** Chance that the route is right, 0 to 1; null when nothing was classified. */
  readonly confidence: number | null
  readonly runnerUp: { readonly route: string; readonly confidence: number } | null
  /** Below it the classifier abstains. */
  readonly threshold: number | null
  /**
   * What the classifier says: a route; `ambiguous` between the best route and the runner-up; none of them. Absent where
   * nothing was classified. `whyDecided` says it in words.
   */
  readonly answer?: 'route' | 'ambiguous' | 'none'
  /** The route with the highest confidence, taken or not. */
  readonly best?: string
  /** How far the runner-up is behind, 0 to 1: see `Classified.gap`. */
  readonly gap?: number | null
  readonly seed: number
}

/** Who asked, as far as a record says it: the key's id, never the key. */
export interface RecordedCaller {
  readonly key: string | null
  readonly tenant: string | null
  readonly tier: string | null
  /** The key's tags, and those of the request. */
  readonly tags: readonly string[]
}

/** What is left of limits when the request ends, those above them included; null: not limited. */
export interface Left {
  readonly attemptsLeft: number | null
  readonly usdLeft: number | null
  readonly tokensLeft: number | null
  /** Until the deadline. */
  readonly msLeft: number | null
}

/** Of the request, and of each node with a budget or a timeout of its own. */
export interface RecordedBudget extends Left {
  readonly nodes: readonly ({ readonly path: string } & Left)[]
}

/** What then happened. */
export interface RequestRecord {
  readonly id: string
  readonly caller: RecordedCaller
  readonly at: string
  readonly surface: string
  readonly requested: string
  readonly decision: Decision
  readonly choices: readonly Choice[]
  readonly attempts: readonly Attempt[]
  /** Of sequences. Bounded. */
  readonly steps: readonly StepRecord[]
  readonly verdicts: readonly GateVerdict[]
  readonly joins: readonly Join[]
  readonly notes: readonly string[]
  /** What caches did; empty where no node that ran has one. */
  readonly cache: readonly CacheUse[]
  readonly status: number
  readonly error: { readonly class: ErrorClass; readonly message: string } | null
  /** The profile that answered. */
  readonly model: string | null
  readonly usage: Usage | null
  /** USD over all attempts that are settled and priced; null when none is. */
  readonly cost: number | null
  /** Attempts whose cost is not known. */
  readonly unpriced: number
  readonly durationMs: number
  readonly budget: RecordedBudget
}
