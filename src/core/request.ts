import type { HeaderView } from './headers.ts'

/**
 * One request in one shape, whatever the caller spoke. Messages are blocks; tool arguments stay text, byte for
 * byte; blocks decode lazily, so that a request which only passes through never pays for them.
 */
export type Operation = 'chat' | 'embed' | 'rerank' | 'transcribe' | 'speak' | 'image' | 'moderate'

/** A block that only its origin understands: returned to it unchanged, dropped (and recorded) for any other. */
export interface Opaque {
  readonly origin: { readonly provider: string; readonly model: string; readonly dialect: string }
  readonly data: unknown
}

export type Source =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'base64'; readonly data: string }
  | { readonly kind: 'file-id'; readonly id: string }

export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image' | 'audio' | 'file'; readonly source: Source; readonly mediaType?: string }
  | { readonly type: 'tool-call'; readonly id: string; readonly name: string; readonly arguments: string }
  | {
      readonly type: 'tool-result'
      readonly callId: string
      readonly content: readonly Block[]
      readonly isError?: boolean
    }
  | { readonly type: 'reasoning'; readonly text?: string; readonly opaque?: Opaque }
  | { readonly type: 'refusal'; readonly text: string }
  | { readonly type: 'opaque'; readonly opaque: Opaque }

export type Role = 'system' | 'developer' | 'user' | 'assistant' | 'tool'

/** The wire form that something was decoded from; the same dialect sends it on as it came. */
export interface Origin {
  readonly dialect: string
  readonly data: unknown
}

export interface Message {
  readonly role: Role
  readonly content: readonly Block[]
  readonly origin?: Origin
}

export interface Tool {
  readonly name: string
  readonly description?: string
  /** JSON Schema of the arguments. */
  readonly parameters?: unknown
  readonly strict?: boolean
  readonly origin?: Origin
}

export type ToolChoice =
  { readonly type: 'auto' | 'none' | 'required' } | { readonly type: 'tool'; readonly name: string }

export type Output =
  | { readonly type: 'text' }
  | { readonly type: 'json' }
  | {
      readonly type: 'json_schema'
      readonly name: string
      readonly schema: unknown
      readonly strict?: boolean
    }

export interface Sampling {
  readonly temperature?: number
  readonly topP?: number
  readonly topK?: number
  readonly frequencyPenalty?: number
  readonly presencePenalty?: number
  readonly seed?: number
  readonly stop?: readonly string[]
}

/** What the caller may ask of Umbel itself: body field `umbel`, or `x-umbel-*` headers. Never forwarded. */
export interface Extension {
  readonly route?: string
  /** 0 (cheapest) to 1 (best). */
  readonly quality?: number
  readonly session?: string
  readonly tags?: readonly string[]
  readonly seed?: number
  readonly strict?: boolean
  readonly usage?: boolean
  readonly explain?: boolean
}

export type JsonObject = { readonly [key: string]: unknown }

/** The caller's own body. The same dialect sends it on with patches; editing messages drops it. */
export interface RequestSource {
  readonly dialect: string
  readonly body: JsonObject
  /** Size of the body as it came, in bytes: a cheap upper bound for its tokens. */
  readonly bytes: number
}

export interface ChatRequest {
  /** The name that the caller asked for. */
  readonly model: string
  readonly messages: readonly Message[]
  readonly tools: readonly Tool[]
  readonly toolChoice: ToolChoice
  readonly output: Output
  readonly reasoning: { readonly effort?: string; readonly budgetTokens?: number } | null
  readonly sampling: Sampling
  /** Tokens; null when the caller set no bound. */
  readonly maxOutputTokens: number | null
  /** Answers asked for. More than one only where the upstream's own bytes go through. */
  readonly choices: number
  readonly stream: boolean
  /** The caller asked for usage in the stream. */
  readonly streamUsage: boolean
  readonly metadata: Readonly<Record<string, string>>
  /** Top-level fields without a common word, by dialect. */
  readonly extra: Readonly<Record<string, JsonObject>>
  readonly umbel: Extension
  /** Only the caller's headers that signals or strategies may read; never sent on. */
  readonly headers: HeaderView
  /** Null once the request was edited. */
  readonly source: RequestSource | null
}
