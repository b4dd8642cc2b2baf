import type { HeaderView } from './headers.ts'
import type { Preferences } from './preferences.ts'

/**
 * One request in one shape, whatever the caller spoke. Messages are blocks; tool arguments stay text, byte for
 * byte; blocks decode lazily, so that a request which only passes through never pays for them.
 */
export type Operation =
  | 'chat'
  /** Tokens of a chat request, counted by the provider. */
  | 'count'
  /** OpenAI's legacy text completions. */
  | 'complete'
  | 'embed'
  | 'rerank'
  | 'transcribe'
  | 'speak'
  | 'image'
  | 'moderate'

/** Which upstream model made something. An empty `provider` or `model`: not known. */
export interface Maker {
  readonly provider: string
  /** The upstream's name for the model. */
  readonly model: string
  readonly dialect: string
}

/** What only its origin understands: returned to it unchanged, dropped (and recorded) for any other. */
export interface Opaque {
  readonly origin: Maker
  readonly data: unknown
}

export type Source =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'base64'; readonly data: string }
  | { readonly kind: 'file-id'; readonly id: string }

export type Block =
  | {
      readonly type: 'text'
      readonly text: string
      readonly opaque?: Opaque
      readonly cacheControl?: JsonObject
    }
  | {
      readonly type: 'image' | 'audio' | 'file'
      readonly source: Source
      readonly mediaType?: string
      /** A file's name. */
      readonly name?: string
      /** How closely an image is looked at: `low`, `high`, ... */
      readonly detail?: string
      readonly cacheControl?: JsonObject
    }
  | {
      readonly type: 'tool-call'
      readonly id: string
      readonly name: string
      /** JSON text, byte for byte. */
      readonly arguments: string
      readonly opaque?: Opaque
    }
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
  /** Where it stands in the caller's body, if not under its own number in `messages`; and each of its blocks. */
  readonly place?: string
  readonly blockPlaces?: readonly string[]
}

export interface Tool {
  readonly name: string
  readonly description?: string
  /** JSON Schema of the arguments. */
  readonly parameters?: unknown
  readonly strict?: boolean
  /** Anthropic's marker of a prompt's cached prefix, on whatever surface it came. */
  readonly cacheControl?: JsonObject
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
      readonly description?: string
      readonly schema: unknown
      readonly strict?: boolean
    }

export interface Reasoning {
  /** `none`, `minimal`, `low`, `medium`, `high`, ...: the word that the caller used. */
  readonly effort?: string
  readonly budgetTokens?: number
  /** How much of the reasoning is told: `auto`, `concise`, `detailed`. */
  readonly summary?: string
  /** The caller turned it off. */
  readonly off?: boolean
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
  /** Share of the best predicted quality: the cheapest model that reaches it. */
  readonly atLeast?: number
  /** USD that the request may cost at most. */
  readonly maxCost?: number
  readonly session?: string
  readonly tags?: readonly string[]
  readonly seed?: number
  readonly strict?: boolean
  readonly usage?: boolean
  readonly explain?: boolean
  /** The id or version of a stored release that is to serve this request, for tests. */
  readonly release?: string
}

export type JsonObject = { readonly [key: string]: unknown }

/** The caller's own body. The same dialect sends it on with patches; editing messages drops it. */
export interface RequestSource {
  readonly dialect: string
  readonly body: JsonObject
  /** Size of the body as it came, in bytes: a cheap upper bound for its tokens. */
  readonly bytes: number
  readonly unrounded?: Unrounded | undefined
}

/** A body as it came, where reading may have rounded a number in it: its text, and what was read. */
export interface Unrounded {
  readonly text: string
  readonly body: JsonObject
}

export interface ChatRequest {
  /** The dialect that the caller speaks. */
  readonly dialect: string
  /** The name that the caller asked for. */
  readonly model: string
  readonly messages: readonly Message[]
  readonly tools: readonly Tool[]
  readonly toolChoice: ToolChoice
  /** Null: the upstream's own habit. */
  readonly parallelToolCalls: boolean | null
  readonly output: Output
  readonly reasoning: Reasoning | null
  readonly sampling: Sampling
  /** Tokens; null when the caller set no bound. */
  readonly maxOutputTokens: number | null
  /** Answers asked for. More than one only where the upstream's own bytes go through. */
  readonly choices: number
  /** What a node's own `n` makes of it: so many are written and paid for, wherever only the first is read. */
  readonly answers?: number | undefined
  readonly stream: boolean
  /** The caller asked for usage in the stream. */
  readonly streamUsage: boolean
  /** Log-probabilities of the answer's tokens, with so many alternatives each; null: not asked for. */
  readonly logprobs: { readonly top: number } | null
  /** A stable id of the end user, as the caller gave it. */
  readonly user: string | null
  readonly serviceTier: string | null
  readonly metadata: Readonly<Record<string, string>>
  /** Top-level fields without a common word, by dialect. */
  readonly extra: Readonly<Record<string, JsonObject>>
  readonly umbel: Extension
  /** Other models to try, and which providers may answer; absent: the caller said nothing of it. */
  readonly preferences?: Preferences | undefined
  /** Only the caller's headers that signals or strategies may read; never sent on. */
  readonly headers: HeaderView
  /** Null once the request was edited. */
  readonly source: RequestSource | null
}
