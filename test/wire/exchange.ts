import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { EndpointName } from './format.ts'
import type { Understood } from './understood.ts'

/** One request as the server got it. */
export interface WireCall {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** Header names and values as they came over the wire. */
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
  /** The body as JSON; an empty object when it is none. */
  readonly json: Readonly<Record<string, unknown>>
  /** The body is no JSON object. */
  readonly unreadable: boolean
  readonly model: string
  /** Null: nothing is served there. */
  readonly format: EndpointName | null
  readonly streaming: boolean
  /** Milliseconds since the epoch. */
  readonly at: number
  /** When the caller went away before the answer was complete; null: it did not. */
  abortedAt: number | null
  /** The answer is over, whole or not. */
  readonly closed: Promise<void>
  /** What the real provider would have refused, in its words; a test of the router asserts there is none. */
  readonly problems: string[]
  /** What the format's reader made of it; undefined when it was refused before that. */
  understood: Understood | undefined
}

/** One request under way. */
export interface WireExchange {
  readonly call: WireCall
  readonly response: ServerResponse
  /** Aborted when the connection is gone. */
  readonly gone: AbortSignal
}

/** Resolves after `milliseconds`, or as soon as the caller is gone. */
export function pause(milliseconds: number, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    gone.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Resolves when the caller is gone. */
export function untilGone(gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (gone.aborted) resolve()
    gone.addEventListener('abort', () => resolve())
  })
}
