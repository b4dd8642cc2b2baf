import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from './answer.ts'
import type { Issued } from './issued.ts'
import type { Mismatch } from './mismatch.ts'
import type { FaultKind, Refusal } from './refusal.ts'
import type { SchemaFile } from './schema-check.ts'
import type { Understood } from './understood.ts'

export type FormatName = 'anthropic-messages' | 'gemini' | 'openai-chat' | 'openai-responses'

/** Every endpoint: the four formats, and what is served beside them. */
export type EndpointName =
  FormatName | 'anthropic-count' | 'gemini-count' | 'openai-completions' | 'openai-embeddings'

/** One request as its format got it, checked. */
export interface Asked<Body> {
  readonly body: Body
  readonly model: string
  readonly issued: Issued
}

/** A piece of a stream that is written at once. */
export interface Frame {
  readonly text: string
  /** Content is in it: the caller's user sees something. */
  readonly shows: boolean
}

/** Everything that one provider's wire format has of its own. */
export interface Format<Body> {
  readonly name: EndpointName
  readonly schema: SchemaFile
  /** Of a request, in the schema. */
  readonly type: string
  /** Spaces that a JSON answer is indented by. */
  readonly indent: number
  readonly jsonType: string
  readonly streamType: string
  /** What goes between events while nothing happens. */
  readonly keepAlive: string
  unauthorised(headers: IncomingHttpHeaders, url: URL): Refusal | undefined
  /** What is wrong with the address alone. */
  misaddressed?(url: URL): Refusal | undefined
  malformed(mismatch: Mismatch, body: unknown): Refusal
  /** What fits the type and is refused all the same; undefined: nothing. */
  refused(asked: Asked<Body>): Refusal | undefined
  understand(body: Body): Understood
  answer(answer: Answer, asked: Asked<Body>): object
  frames(answer: Answer, asked: Asked<Body>): Frame[]
  fault(kind: FaultKind, model: string): Refusal
  badRequest(message: string): Refusal
  /** The provider's own error inside a stream that has begun; `sent` is what has gone out before. */
  streamError(asked: Asked<Body>, sent: readonly Frame[]): string
  headers(): Readonly<Record<string, string>>
}
