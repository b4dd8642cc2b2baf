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

/** A check on an answer that calls no model. Pure. */
export interface Gate {
  check(result: ChatResult, context: GateContext): Verdict
  /** How a stream is checked while it is held back: characters kept, and whether a text so far may go on. */
  readonly window?: { readonly chars: number; check(text: string): boolean }
}

/** A check on the request, before any call. It may change it, and then put the answer right again. */
export interface RequestGate {
  check(request: ChatRequest, context: Pick<GateContext, 'embedder'>): RequestVerdict
}

export type RequestVerdict = { readonly flags: readonly string[] } & (
  | { readonly outcome: 'accept' }
  | {
      readonly outcome: 'edit'
      readonly request: ChatRequest
      /** Puts back into a text of the answer what was taken out of the request. */
      restore(text: string): string
      /** The longest text that `restore` looks for: so much of a stream is held back. Characters. */
      readonly restoreWindow: number
    }
  | { readonly outcome: 'refuse'; readonly why: string }
)
