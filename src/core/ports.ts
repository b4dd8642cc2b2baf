import type { CooldownNote, HealthFacts, HealthReport, Outage, RequestRecord } from './record.ts'
import type { HedgeShares } from './strategy.ts'
import type { ModelProfile, Release } from './release.ts'
import type { ErrorClass, UmbelError } from './errors.ts'

/** Milliseconds since the epoch. In production it moves only at I/O. */
export interface Clock {
  now(): number
}

/** Text to unit vectors. A text with no known piece gives a zero vector: "no meaning", not a match. */
export interface Embedder {
  readonly id: string
  /** Hash of the weights: vectors of different builds are never mixed. */
  readonly build: string
  readonly dimensions: number
  embed(texts: readonly string[]): Promise<Float32Array[]>
}

/** An embedder that answers without waiting: what the hot path runs. */
export interface EdgeEmbedder extends Embedder {
  embedOne(text: string): Float32Array
}

/** A release that serves a share of callers beside the live one. */
export interface Rollout {
  readonly release: Release
  /** Of callers, 0 to 100. */
  readonly percent: number
  /** What keeps a caller on one side. */
  readonly by: 'key' | 'session'
}

/** The live release. Never waits on a warm isolate. */
export interface ReleaseSource {
  current(waitUntil: (work: Promise<unknown>) => void): Release | Promise<Release>
  /** Undefined: the live release serves all. */
  readonly rollout: Rollout | undefined
  /**
   * A stored release by its id or version; undefined when there is none. Rejects with why one that is there cannot be
   * taken.
   */
  pinned(name: string): Promise<Release | undefined>
  /** Looks at once for what is live, since that was just changed. Never rejects. */
  refresh(): Promise<void>
  /** Why the stored config is not what serves; null when it is. */
  problem(): string | null
}

/** The recent records of this isolate. Bounded. */
export interface RecordStore {
  put(record: RequestRecord): void
  get(id: string): RequestRecord | undefined
  /** Those that came after one, oldest first; after 0: all that are kept. */
  after(number: number): readonly NumberedRecord[]
}

/** A record and its place among those of this isolate, from 1. */
export interface NumberedRecord {
  readonly number: number
  readonly record: RequestRecord
}

/** How a call went, for the averages. Times are milliseconds. */
export interface HealthOutcome {
  readonly firstTokenMs: number | null
  readonly failed: boolean
  /**
   * `whole`: it came in one piece, so that its first token cannot be told from its last. `given-up`: another one
   * was quicker, or nobody waited, so its first token would have come after `firstTokenMs` at the earliest.
   */
  readonly kind?: 'stream' | 'whole' | 'given-up'
  /** Of a whole call that told its usage. */
  readonly tokens?: { readonly output: number; readonly ms: number }
  /** Of a failure. */
  readonly class?: ErrorClass
}

/** Measured facts by profile name. */
export interface Health {
  facts(model: string): HealthFacts | null
  /** The same to choose by: null also where they are so old that the model is to be measured again. */
  recent(model: string): HealthFacts | null
  observe(model: string, outcome: HealthOutcome): void
  /** The first token is seldom later than this, in milliseconds: see core/slow-quantile.ts. Null: too few samples. */
  slowFirstToken(model: string): number | null
}

/** The same for people to read; null: nothing was measured here. */
export interface HealthReports {
  report(model: string): HealthReport | null
}

/** What a call is to the breaker, where that knows something of its upstream. */
export interface Passage {
  /** It is the one that may find out whether the upstream is well again. */
  readonly probe: number | null
  /** It goes out all the same: named by the caller, or the least bad. */
  readonly outage: Outage | null
}

/** Which upstreams are left alone for a while, by what came of the calls to them. */
export interface Breaker {
  /** Nothing failed lately: every upstream may be called, and no question is worth asking. */
  readonly quiet: boolean
  /** Why a model is passed over now; undefined: it may be called. */
  outage(model: ModelProfile): Outage | undefined
  /** A call goes out. Each ends with one of the three below. */
  enter(model: ModelProfile): Passage | undefined
  succeeded(model: ModelProfile, startedAt: number, passage: Passage | undefined): void
  /** `begun`: after its first content, when it was said to have succeeded. */
  failed(
    model: ModelProfile,
    error: UmbelError,
    startedAt: number,
    passage: Passage | undefined,
    begun?: boolean,
  ): CooldownNote
  /** It told nothing of the upstream. */
  left(model: ModelProfile, passage: Passage | undefined): void
}

/** How busy and how quick each model is, in this isolate, by profile name. */
export interface Load {
  started(model: string): void
  /** Milliseconds to what came first; null: it told nothing, as when the caller left. `now`: since the epoch. */
  ended(model: string, outcome: { readonly ms: number; readonly failed: boolean } | null, now: number): void
  /** What the next call may expect, in milliseconds, and how many are under way. */
  of(model: string): { readonly latencyMs: number; readonly inFlight: number }
}

/** What this isolate tells others of its calls, and they it. Absent where there is nobody to tell. */
export interface SharedMeasures {
  /** `now`: milliseconds since the epoch. */
  observed(model: ModelProfile, outcome: HealthOutcome, now: number): void
  cooled(note: CooldownNote): void
  /** What others found of a model; null: nothing of late. */
  facts(model: string): HealthFacts | null
}

/** What hedges may add at one place in the config, in this isolate. */
export interface HedgeAccount {
  /** A request has come. */
  enter(): void
  /** Whether one more hedge may start now; then it is counted. */
  take(): boolean
  /** What a request has cost, in USD: its first call (with those that took over after a failure), and its hedges. */
  settle(first: number, hedges: number): void
}

/** Bounded. */
export interface HedgeLedger {
  account(place: string, shares: HedgeShares): HedgeAccount
}

/** What a `http` step sends. */
export interface HttpOrder {
  readonly url: string
  readonly method: string
  /** By lower-case name. A secret stands here by its name (header-secret.ts); its value goes in where it is sent. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Hosts that the config allows, with the port where it is not the usual one. */
  readonly allow: readonly string[]
}

export interface HttpReply {
  readonly status: number
  readonly text: string
  readonly bytes: number
}

/** Servers that are no models. Rejects with an `UmbelError` for anything but a success, and nothing left open. */
export interface Http {
  /** `connected` is called when headers have arrived. */
  send(order: HttpOrder, signal: AbortSignal, connected: () => void): Promise<HttpReply>
}

/** A secret's value by its name; never logged, never stored. */
export type Secrets = (name: string) => string | undefined
