import type { IncomingHttpHeaders, ServerResponse } from 'node:http'

/** One request as the upstream got it. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** Header names and values as they came over the wire. */
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
  /** The body as JSON; an empty object when it is none. */
  readonly json: Readonly<Record<string, unknown>>
  readonly model: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** When the caller went away before the answer was complete; null: it did not. */
  abortedAt: number | null
  /** The answer is over, whole or not. */
  readonly closed: Promise<void>
}

/** One request under way. */
export interface Exchange {
  readonly seen: Seen
  readonly response: ServerResponse
  /** The caller asked for a stream. */
  readonly streaming: boolean
  /** The caller asked for usage in the stream. */
  readonly counted: boolean
  /** Aborted when the connection is gone. */
  readonly gone: AbortSignal
}

/** How the upstream answers. It need not end the answer. */
export type Behaviour = (exchange: Exchange) => void | Promise<void>

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

/** Never answers any more; resolves when the caller is gone. */
export function untilGone(gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (gone.aborted) resolve()
    gone.addEventListener('abort', () => resolve())
  })
}

/** Sends the head of a JSON answer and the body, in one piece. */
export function sendJson({ response }: Exchange, body: string, status = 200, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...upstreamOwn, ...headers })
  response.end(body)
}

/** Sends the head of an event stream at once. */
export function openStream({ response }: Exchange, headers: object = {}): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', ...upstreamOwn, ...headers })
  response.flushHeaders()
}

/** What a real upstream sends along: some of it may go on to the caller, some must not. */
const upstreamOwn = {
  'x-request-id': 'req_upstream_1',
  'x-ratelimit-remaining-requests': '41',
  'openai-processing-ms': '12',
  'set-cookie': 'upstream_session=secret; Path=/',
  server: 'upstream-server/1.0',
  'x-upstream-internal': 'do not pass',
  'access-control-allow-origin': 'https://upstream.example',
}
