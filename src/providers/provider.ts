import type { HeaderView } from '../core/headers.ts'
import type { Answer, ChatResult } from '../core/answer.ts'
import type { ChatRequest, Operation } from '../core/request.ts'
import type { ModelProfile, ProviderProfile } from '../core/release.ts'
import type { Patch } from '../dialects/dialect.ts'
import type { StreamPart } from '../core/stream-part.ts'

/** What a call changes, whatever the provider. */
export type CallPatch = Omit<Patch, 'provider' | 'outputLimit' | 'quirks'>

/** One call to send, after every decision about it is made. */
export interface Order {
  readonly provider: ProviderProfile
  readonly model: ModelProfile
  readonly operation: Operation
  readonly request: ChatRequest
  readonly patch: CallPatch
  readonly signal: AbortSignal
  /** Headers have arrived: the connection no longer counts as waiting. */
  connected(status: number, headers: HeaderView): void
}

type Raw = Extract<Answer, { kind: 'raw' }>

/** What came back, before a lease is put on it. */
export type Reply = {
  readonly status: number
  readonly headers: HeaderView
  readonly dropped: readonly string[]
} & (
  | (Pick<Raw, 'dialect' | 'head' | 'body'> & { readonly kind: 'raw'; parts(): AsyncIterable<StreamPart[]> })
  | { readonly kind: 'parts'; readonly parts: AsyncIterable<StreamPart[]> }
  | {
      readonly kind: 'whole'
      readonly result: ChatResult
      readonly source?: { dialect: string; text: string }
    }
)

/** Where models run. Rejects with an `UmbelError` and nothing left open. */
export interface Provider {
  send(order: Order): Promise<Reply>
}
