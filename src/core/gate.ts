import type { ChatRequest } from './request.ts'
import type { ChatResult } from './answer.ts'
import type { EdgeEmbedder } from './ports.ts'

/** What a gate says of an answer. Flags are remarks for the record, whatever the outcome. */
export type Verdict = { readonly flags: readonly string[] } & (
  | { readonly outcome: 'accept' }
  /** The answer was put right here, without another call. */
  | { readonly outcome: 'repair'; readonly result: ChatResult }
  /** The same model may try again, told this. */
  | { readonly outcome: 'retry'; readonly feedback: string }
  /** Not good enough: another model's turn. */
  | { readonly outcome: 'next'; readonly why: string }
  /** Nobody gets this answer. */
  | { readonly outcome: 'refuse'; readonly why: string }
)

/** What becomes of an answer that does not pass, as the config says. `flag`: it passes, and the record says so. */
export type GateElse = 'retry' | 'next' | 'refuse' | 'flag'

export interface GateContext {
  readonly request: ChatRequest
  readonly embedder: EdgeEmbedder
  /** Texts that the answer may rest on: what was retrieved, or earlier steps. */
  readonly sources: readonly string[]
}

/** Where in an answer a text stands. `arguments` are JSON text. */
export type Channel = 'text' | 'reasoning' | 'arguments'

/** Something found in a text, and what becomes of it. `start` and `end` are places in that text, UTF-16 units. */
export interface Finding {
  readonly start: number
  readonly end: number
  /** A remark for the record. */
  readonly flag?: string
  /** `pass`: it stays; `refuse`: the answer ends before it. */
  readonly act: { readonly replace: string } | 'pass' | 'refuse'
  /** The finding goes on over what follows, as long as each character matches: a key longer than any window. */
  readonly tail?: RegExp
}

/** The place of a text within the whole text of its block. */
export interface TextPlace {
  readonly channel: Channel
  /** Characters of the block that stand before the text and are no longer there. */
  readonly offset: number
}

/**
 * A check of text that never looks far, so that a stream can be checked while only its last characters are held back.
 * Whole answers are checked by the same function, so that streaming changes nothing.
 */
export interface TextWindow {
  /**
   * UTF-16 units. Whether something begins at a place, and where it ends, is known once so many more are there, and
   * needs no more than so many before the place.
   */
  readonly chars: number
  /** It takes out what the answer's other fields may still spell: log-probabilities of tokens go then. */
  readonly redacts: boolean
  /** The first thing that begins at or after `from`. */
  find(text: string, from: number, place: TextPlace): Finding | undefined
}

/** A check on an answer that calls no model. Pure. */
export interface Gate {
  /** The gate's key in the config; flags begin with it. */
  readonly name: string
  check(result: ChatResult, context: GateContext): Verdict
  /** How a stream is checked. Without it the gate needs the whole answer. */
  readonly window?: TextWindow
}

/** A check on the request, before any call. It may change it, and then put the answer right again. */
export interface RequestGate {
  readonly name: string
  check(request: ChatRequest, context: Pick<GateContext, 'embedder'>): RequestVerdict
}

export type RequestVerdict = { readonly flags: readonly string[] } & (
  | { readonly outcome: 'accept' }
  | {
      readonly outcome: 'edit'
      readonly request: ChatRequest
      /** Puts back into the answer what was taken out of the request; null where nobody asked for that. */
      readonly restore: TextWindow | null
    }
  | { readonly outcome: 'refuse'; readonly why: string }
)
