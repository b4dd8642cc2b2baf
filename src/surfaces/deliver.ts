import type { Answer, LeaseOutcome } from '../core/answer.ts'
import type { HeaderFields } from '../core/headers.ts'
import type { SurfaceDialect } from '../dialects/dialect.ts'
import { KeepAlive } from './keep-alive.ts'
import { type PumpOptions, pump } from './pump.ts'
import { type UmbelError, toUmbelError } from '../core/errors.ts'

/**
 * Milliseconds between pings before there is an answer. A client that has left is noticed only on a write, and until
 * then several models may be paid for.
 */
const pingEvery = 2000

export interface Delivery {
  readonly dialect: SurfaceDialect
  readonly headers: HeaderFields
  /** What depends on who answers. */
  options(answer: Answer): PumpOptions
  waitUntil(work: Promise<unknown>): void
  /** After the last byte, whatever came of it; without an answer when there was none. */
  done(outcome: LeaseOutcome, answer?: Answer): void
}

/**
 * Writes an answer as the caller's event stream: the only writer of a body. It runs in `waitUntil`, since without
 * it no line runs once the client leaves; it ends the lease, and records after.
 */
export function deliverStream(answer: Answer, delivery: Delivery): Response {
  const { readable, writable } = new IdentityTransformStream()
  delivery.waitUntil(deliver(answer, writable, delivery))
  return eventStream(readable, delivery)
}

/** The same before there is an answer: pings until it comes, and a failure is an event in the stream. */
export function deliverEarly(answering: Promise<Answer>, delivery: Delivery): Response {
  const { readable, writable } = new IdentityTransformStream()
  const work = async () => {
    const answer = await pingUntil(answering, writable, delivery).catch(toUmbelError)
    if (answer instanceof Error) await say(answer, writable, delivery)
    else await deliver(answer, writable, delivery)
  }
  delivery.waitUntil(work())
  return eventStream(readable, delivery)
}

async function deliver(
  answer: Answer,
  writable: WritableStream<Uint8Array>,
  delivery: Delivery,
): Promise<void> {
  const outcome = await pump(answer, writable, delivery.options(answer))
  answer.lease.end(outcome)
  delivery.done(outcome, answer)
}

async function pingUntil(
  answering: Promise<Answer>,
  writable: WritableStream<Uint8Array>,
  { dialect }: Delivery,
): Promise<Answer> {
  const writer = writable.getWriter()
  const bytes = new TextEncoder().encode(dialect.keepAlive)
  let written: Promise<void> = Promise.resolve()
  const ping = () => {
    // A client that has gone shows as the request's own end.
    written = writer.write(bytes).catch(() => {})
    return written
  }
  // The first at once: some clients take the status for received only with a byte of the body.
  void ping()
  const keepAlive = new KeepAlive(ping, pingEvery)
  try {
    return await answering
  } finally {
    keepAlive.stop()
    await written
    writer.releaseLock()
  }
}

async function say(
  error: UmbelError,
  writable: WritableStream<Uint8Array>,
  { dialect, done }: Delivery,
): Promise<void> {
  const writer = writable.getWriter()
  try {
    await writer.write(new TextEncoder().encode(dialect.encodeStreamError(error)))
    await writer.close()
  } catch {
    // The client has left; the record says so already where that was the reason.
  }
  done({ usage: null, error })
}

function eventStream(body: ReadableStream<Uint8Array>, { headers }: Delivery): Response {
  headers['content-type'] = 'text/event-stream; charset=utf-8'
  headers['cache-control'] = 'no-cache'
  return new Response(body, { status: 200, headers })
}
