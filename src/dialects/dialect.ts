import type { ChatRequest, JsonObject, Maker, Unrounded } from '../core/request.ts'
import type { HeaderFields, HeaderView } from '../core/headers.ts'
import type { ChatResult } from '../core/answer.ts'
import type { Quirk } from '../core/quirks.ts'
import type { StreamPart } from '../core/stream-part.ts'
import type { ToolNameRule } from './tool-names.ts'
import type { UmbelError } from '../core/errors.ts'
import type { Usage } from '../core/usage.ts'

export interface Inbound {
  readonly body: JsonObject
  /** Size of the body as it came, in bytes. */
  readonly bytes: number
  readonly headers: HeaderView
  /** The body holds something that an earlier answer of ours carried (see carried.ts), so it cannot go on as it is. */
  readonly carries: boolean
  readonly unrounded?: Unrounded | undefined
}

/** What the call changes on the way out. */
export interface Patch {
  /** The provider's name in the config: opaque blocks go back to their origin only. */
  readonly provider: string
  /** The upstream's name for the model. */
  readonly model: string
  readonly stream: boolean
  /** Ask for usage in the stream. */
  readonly usage: boolean
  /** A bound on the answer's length, set by a budget. Tokens. */
  readonly maxOutputTokens?: number
  /** The most that the model writes, where it is known. Tokens. */
  readonly outputLimit: number | null
  readonly quirks: ReadonlySet<Quirk>
}

export interface Outbound {
  /** Appended to the provider's base URL. */
  readonly path: string
  readonly body: string
  /** Headers that belong to the dialect. Lower-case names. */
  readonly headers?: HeaderFields
  /** What this dialect cannot say: fields of the caller's body, or words such as `reasoning`. */
  readonly dropped: readonly string[]
}

/** Bytes to parts. Frames and characters may be split anywhere. */
export interface StreamDecoder {
  push(chunk: Uint8Array): StreamPart[]
  /** What the end of the bytes means: an error part when the stream was cut. */
  end(): StreamPart[]
}

/** What a whole chunk surely holds; a stream must not be kept back for what only decoding can tell. */
export type Glance = 'content' | 'nothing' | 'unsure'

/** Parts to the text of the caller's own event stream. */
export interface StreamEncoder {
  encode(parts: readonly StreamPart[]): string
  /** The proper end. */
  end(): string
}

export interface EncodeOptions {
  /** The name shown as `model`, unless the stream tells the upstream's own, as a JSON answer does. */
  readonly model: string
  /** The caller asked for usage in the stream. */
  readonly usage: boolean
  /** USD, shown where asked for. */
  readonly cost?: number | null
  /** The same for a stream, whose usage is known only at its end. */
  readonly price?: (usage: Usage) => number | null
  /** What was asked: some dialects repeat it in the answer. */
  readonly request: ChatRequest
  /** Tokens of the request, about: some dialects tell them before most upstreams do. */
  readonly estimateInput?: () => number
}

export interface TapOptions {
  /** Usage was asked for by us: that one event is taken out. */
  readonly dropUsage: boolean
  /** Adds what the request cost to the usage event; called once the usage is known. */
  readonly price?: (usage: Usage) => number | null
  readonly request: ChatRequest
  readonly maker: Maker
}

/** The one touch of a stream whose bytes pass: what it saw, and what to write for each chunk (null: nothing). */
export interface StreamTap {
  readonly usage: Usage | null
  /** The error that the upstream sent inside its stream. */
  readonly error: UmbelError | undefined
  /** The stream has come to its proper end. */
  readonly finished: boolean
  /** Tokens of output that passed, roughly: what an answer cut short has cost is estimated from it. */
  readonly outputTokens: number
  push(chunk: Uint8Array): Uint8Array | null
  /** What was held when the stream ended. */
  flush(): Uint8Array | null
}

export interface EncodedError {
  readonly status: number
  readonly body: string
}

/** The half of a wire format that faces an upstream: pure functions, a form to fill in. */
export interface UpstreamDialect {
  readonly name: string
  /** Names of tools that the API refuses are other ones upstream, for callers of other dialects. */
  readonly toolNames?: ToolNameRule
  /** Throws class `unsupported` for content that this dialect has no place for, naming its path. */
  encodeRequest(request: ChatRequest, patch: Patch): Outbound
  /** Throws class `garbage`, or the error that a 200 carries. */
  decodeResponse(text: string, maker: Maker): ChatResult
  decodeStream(maker: Maker): StreamDecoder
  /** A quicker look at the first chunks than decoding them. */
  glance?(chunk: Uint8Array): Glance
  decodeError(status: number, headers: HeaderView, body: string): UmbelError
}

/** The half of a wire format that faces a caller. */
export interface SurfaceDialect {
  readonly name: string
  /** Throws class `request`, naming the field. */
  decodeRequest(inbound: Inbound): ChatRequest
  encodeResponse(result: ChatResult, options: EncodeOptions): string
  encodeStream(options: EncodeOptions): StreamEncoder
  encodeError(error: UmbelError): EncodedError
  /** An error once the stream has begun. */
  encodeStreamError(error: UmbelError): string
  /** An event that says nothing: sent while the upstream is silent. */
  readonly keepAlive: string
  /** Reads a stream of this dialect that passes through. */
  tap(options: TapOptions): StreamTap
  /** Whether even a stream of this dialect has to be changed on its way, for this request. */
  rewrites?(request: ChatRequest): boolean
  /** The upstream's own JSON answer, where it has to be changed for this request. */
  rewriteResponse?(text: string, request: ChatRequest, maker: Maker): string
}

/** A wire format that is both. */
export interface Dialect extends UpstreamDialect, SurfaceDialect {}
