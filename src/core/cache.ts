import type { Maker } from './request.ts'
import type { StreamPart } from './stream-part.ts'
import type { Usage } from './usage.ts'

/** Whose answers a caller may get: those of the same key, of the same tenant, or anybody's. */
export type CacheScope = 'key' | 'tenant' | 'all'

export interface CacheRule {
  /** Milliseconds that an answer is given again. */
  readonly ttl: number
  readonly scope: CacheScope
}

/** A node's `cache`, compiled. At least one of them is there. */
export interface CacheOptions {
  /** The same request is answered from the cache. */
  readonly exact?: CacheRule
  /** A question that means the same is. */
  readonly semantic?: CacheRule & {
    /** Least cosine of the two questions. */
    readonly similarity: number
    /** Each word needs a counterpart; nothing goes by what was learned. */
    readonly strict?: boolean
  }
  /** Requests with a temperature above 0 too. */
  readonly sampled?: boolean
}

/** An answer as it is kept: plain data, whole, with a clean end. */
export interface CachedAnswer {
  /** The pieces in which it is given again to whoever streams. */
  readonly parts: readonly StreamPart[]
  /** The upstream's own text; the same dialect returns it unchanged. */
  readonly source?: { readonly dialect: string; readonly text: string }
  /** The profile that answered. */
  readonly model: string
  readonly maker: Maker
  readonly usage: Usage | null
  /** What it cost, in USD; null when not known. */
  readonly cost: number | null
  /** Milliseconds since the epoch. */
  readonly storedAt: number
}

/** Answers by key. What does not fit, or cannot be read, is not there: a cache never fails a request. */
export interface CacheStore {
  get(key: string): Promise<CachedAnswer | undefined>
  /** @param ttl milliseconds */
  put(key: string, answer: CachedAnswer, ttl: number): Promise<void>
}

export type CacheOutcome = 'hit' | 'semantic-hit' | 'miss' | 'bypass'

/** What the cache of one node did for one request. */
export interface CacheUse {
  /** Config path. */
  readonly path: string
  readonly outcome: CacheOutcome
  /** Seconds since the answer was made; null where it is made now. */
  readonly ageSeconds: number | null
  /** USD that the answer had cost, and was not paid again; null when not known. */
  savedUsd: number | null
  /** Of a semantic hit: the cosine of the two questions. */
  readonly similarity?: number
  /** Of a bypass: why. */
  readonly why?: string
}
