import type { ChatRequest } from './request.ts'
import type { ChatResult } from './answer.ts'
import type { EdgeEmbedder } from './ports.ts'

/** One of several answers to the same request. */
export interface Member {
  /** The name by which the config knows the member. */
  readonly name: string
  readonly result: ChatResult
  readonly weight: number
}

export interface AggregateContext {
  readonly request: ChatRequest
  readonly embedder: EdgeEmbedder
}

/** Answers that say the same. */
export interface Cluster {
  readonly members: readonly string[]
  readonly weight: number
  /** A short form of what they say, for the record. */
  readonly says: string
}

/** How good one answer was found to be. */
export interface Score {
  readonly member: string
  /** 0 to 1. */
  readonly score: number
  /** What the score is made of, one part each. */
  readonly reasons: readonly string[]
}

/** One answer made of many, and what they disagreed on. */
export interface Aggregated {
  readonly result: ChatResult
  /** The member whose words these are; null when they are nobody's alone. */
  readonly from: string | null
  /** Share of the weight that agrees, 0 to 1; null where agreement means nothing. */
  readonly agreement: number | null
  /** Those that say what the result says come first; no member is in two. */
  readonly clusters: readonly Cluster[]
  /** What was said otherwise, one line each. */
  readonly disagreements: readonly string[]
  /** In the members' order; only where answers were scored. */
  readonly scores?: readonly Score[]
  /** Why it is this answer, for the record. */
  readonly why: string
}
