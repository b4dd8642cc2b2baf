import type { ChatRequest, JsonObject } from '../core/request.ts'
import type { HeaderView } from '../core/headers.ts'
import type { ChatResult } from '../core/answer.ts'
import type { StreamPart } from '../core/stream-part.ts'
import type { UmbelError } from '../core/errors.ts'

export interface Inbound {
  readonly body: JsonObject
  /** Size of the body as it came, in bytes. */
  readonly bytes: number
  readonly headers: HeaderView
}

/** What the call changes on the way out. */
export interface Patch {
  /** The upstream's name for the model. */
  readonly model: string
  readonly stream: boolean
  /** Ask for usage in the stream. */
  readonly usage: boolean
  /** A lower bound on the answer's length, set by a budget. Tokens. */
  readonly maxOutputTokens?: number
  /** The upstream bounds answers by `max_completion_tokens`; most compatible servers know `max_tokens` only. */
  readonly completionTokens?: boolean
}

export interface Outbound {
  /** Appended to the provider's base URL. */
  readonly path: string
  readonly body: string
  /** What this dialect cannot say. */
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
  /** The name shown as `model`. */
  readonly model: string
  /** The caller asked for usage in the stream. */
  readonly usage: boolean
  /** USD, shown where asked for. */
  readonly cost?: number | null
}

export interface EncodedError {
  readonly status: number
  readonly body: string
}

/** One wire format, as a form to fill in: eight functions, pure. */
export interface Dialect {
  readonly name: string
  /** Throws class `request`, naming the field. */
  decodeRequest(inbound: Inbound): ChatRequest
  encodeRequest(request: ChatRequest, patch: Patch): Outbound
  /** Throws class `garbage`, or the error that a 200 carries. */
  decodeResponse(text: string, model: string): ChatResult
  encodeResponse(result: ChatResult, options: EncodeOptions): string
  decodeStream(): StreamDecoder
  /** A quicker look at the first chunks than decoding them. */
  glance?(chunk: Uint8Array): Glance
  encodeStream(options: EncodeOptions): StreamEncoder
  decodeError(status: number, headers: HeaderView, body: string): UmbelError
  encodeError(error: UmbelError): EncodedError
  /** An error once the stream has begun. */
  encodeStreamError(error: UmbelError): string
}
