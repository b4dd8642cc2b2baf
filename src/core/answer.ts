import type { HeaderView } from './headers.ts'
import type { Attempt } from './record.ts'
import type { Block } from './request.ts'
import type { FinishReason, StreamPart } from './stream-part.ts'
import type { UmbelError } from './errors.ts'
import type { Usage } from './usage.ts'

/**
 * How the one above wants the answer. `pass` keeps the caller's mode (a stream stays a stream, JSON stays JSON);
 * with the others the upstream streams, with usage.
 */
export type Need = 'pass' | 'parts' | 'whole'

export interface LeaseOutcome {
  readonly usage: Usage | null
  readonly error?: UmbelError
}

/** What an open call holds. `end` is called exactly once, by whoever read the answer last; further calls do nothing. */
export interface Lease {
  /** The profile that answers. */
  readonly model: string
  readonly attempt: Attempt
  readonly status: number
  readonly headers: HeaderView
  /** The error that it ended with, if it did: why a body that is still read breaks off. */
  readonly reason: UmbelError | undefined
  /**
   * Tokens that have come, roughly; set by whoever reads the answer. A call may be ended from outside its reading, as
   * when the client leaves, and what came by then is charged.
   */
  outputSoFar?: () => number
  /** Frees the slot, settles the budget, closes the attempt; with an error also aborts the call. */
  end(outcome: LeaseOutcome): void
  /** Runs when the lease ends; at once if it has. */
  onEnd(callback: () => void): void
}

/** A whole answer in one shape. */
export interface ChatResult {
  readonly id: string
  readonly model: string
  /** Seconds since the epoch. */
  readonly created: number
  readonly content: readonly Block[]
  readonly finish: FinishReason
  /** The stop sequence that it met, where the upstream says. */
  readonly stopSequence?: string
  readonly usage: Usage | null
  readonly logprobs?: unknown
}

export type Answer = { readonly lease: Lease } & (
  | {
      /** A stream as the upstream sends it; `head` was read up to the first content. */
      readonly kind: 'raw'
      readonly dialect: string
      readonly head: readonly Uint8Array[]
      readonly body: ReadableStream<Uint8Array>
      /** Usage must be read on the way. */
      readonly tap: boolean
      /** Usage was asked for by us, not by the caller: that one chunk is removed. */
      readonly dropUsage: boolean
      parts(): AsyncIterable<StreamPart[]>
    }
  | { readonly kind: 'parts'; readonly parts: AsyncIterable<StreamPart[]> }
  | {
      readonly kind: 'whole'
      readonly result: ChatResult
      /** The upstream's own text; the same dialect returns it unchanged. */
      readonly source?: { readonly dialect: string; readonly text: string }
    }
)
