import type { Answer, LeaseOutcome } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { SurfaceDialect } from '../dialects/dialect.ts'
import type { StreamPart } from '../core/stream-part.ts'
import type { Usage } from '../core/usage.ts'
import { UmbelError } from '../core/errors.ts'
import { KeepAlive } from './keep-alive.ts'
import { answerParts } from '../strategies/read-answer.ts'
import { joinBytes } from '../core/join-bytes.ts'
import { outputTokens } from '../core/output-tokens.ts'
import { estimateTokens } from '../core/tokens.ts'
import { makerOf } from './maker-of.ts'

type Raw = Extract<Answer, { kind: 'raw' }>

export interface PumpOptions {
  readonly dialect: SurfaceDialect
  readonly request: ChatRequest
  /** The name shown as `model` where the body is encoded here. */
  readonly model: string
  /** The caller asked for usage in the stream. */
  readonly usage: boolean
  /** The caller asked for the cost beside the usage. */
  readonly price?: (usage: Usage) => number | null
}

/** Writes an answer as the caller's event stream, to its end or to where it broke off. */
export function pump(
  answer: Answer,
  writable: WritableStream<Uint8Array>,
  options: PumpOptions,
): Promise<LeaseOutcome> {
  const same = answer.kind === 'raw' && answer.dialect === options.dialect.name
  return same ? pumpRaw(answer, writable, options) : pumpParts(answer, writable, options)
}

async function pumpRaw(
  answer: Raw,
  writable: WritableStream<Uint8Array>,
  options: PumpOptions,
): Promise<LeaseOutcome> {
  const { dialect, request } = options
  const tapped =
    answer.tap || answer.dropUsage || options.price !== undefined || dialect.rewrites?.(request) === true
  if (tapped) return pumpTapped(answer, writable, options)
  try {
    const writer = writable.getWriter()
    // One write: each waits until the client's side has taken it.
    const [only] = answer.head
    await writer.write(only !== undefined && answer.head.length === 1 ? only : joinBytes(answer.head))
    writer.releaseLock()
    // Native from here on, to the close: no JavaScript touches a byte. After a failure it stays open for our word.
    await answer.body.pipeTo(writable, { preventAbort: true })
    return { usage: null }
  } catch (thrown) {
    return broken(thrown, answer, writable, afterCut(options))
  }
}

async function pumpTapped(
  answer: Raw,
  writable: WritableStream<Uint8Array>,
  options: PumpOptions,
): Promise<LeaseOutcome> {
  const { dialect, request, price } = options
  const tap = dialect.tap({
    dropUsage: answer.dropUsage,
    ...(price !== undefined && { price }),
    request,
    maker: makerOf(answer, answer.dialect),
  })
  answer.lease.outputSoFar = () => tap.outputTokens
  const reader = answer.body.getReader()
  const writer = writable.getWriter()
  try {
    for (const chunk of answer.head) {
      const bytes = tap.push(chunk)
      if (bytes !== null) await writer.write(bytes)
    }
    for (;;) {
      const { done, value } = await reader.read()
      const bytes = done ? tap.flush() : tap.push(value)
      if (bytes !== null) await writer.write(bytes)
      if (done) break
    }
    if (!tap.finished && tap.error === undefined) {
      throw new UmbelError('network', 'The upstream ended its stream before the answer was complete.')
    }
    await writer.close()
    return { usage: tap.usage, ...(tap.error !== undefined && { error: tap.error }) }
  } catch (thrown) {
    writer.releaseLock()
    const outcome = await broken(thrown, answer, writable, afterCut(options))
    reader.cancel().catch(() => {})
    return { ...outcome, usage: tap.usage }
  }
}

async function pumpParts(
  answer: Answer,
  writable: WritableStream<Uint8Array>,
  options: PumpOptions,
): Promise<LeaseOutcome> {
  const encoder = new TextEncoder()
  const { dialect, model, request, price } = options
  let usage: Usage | null = null
  const asked = { model, usage: options.usage, request, estimateInput: () => estimateTokens(request) }
  const stream = dialect.encodeStream(price === undefined ? asked : { ...asked, price })
  const writer = writable.getWriter()
  const keepAlive = new KeepAlive(() => writer.write(encoder.encode(dialect.keepAlive)))
  let failed: UmbelError | undefined
  let tokens = 0
  answer.lease.outputSoFar = () => tokens
  const write = async (text: string) => {
    if (text === '') return
    keepAlive.wrote()
    await writer.write(encoder.encode(text))
  }
  const see = (part: StreamPart) => {
    tokens += outputTokens(part)
    if (part.type === 'usage') usage = part.usage
    if (part.type === 'error') failed = part.error
  }
  try {
    for await (const parts of answerParts(answer)) {
      parts.forEach(see)
      await write(stream.encode(parts))
    }
    await write(stream.end())
    await writer.close()
    return { usage, ...(failed !== undefined && { error: failed }) }
  } catch (thrown) {
    writer.releaseLock()
    const say = (error: UmbelError) => stream.encode([{ type: 'error', error }])
    return { ...(await broken(thrown, answer, writable, say)), usage }
  } finally {
    keepAlive.stop()
  }
}

/** The error after bytes that are not ours: a blank line ends a half event, so that this one stands alone. */
function afterCut({ dialect }: PumpOptions): (error: UmbelError) => string {
  return (error) => `\n\n${dialect.encodeStreamError(error)}`
}

/**
 * A write that fails after a failure was the client's going; one that works was the upstream's, and tells the
 * client so in its own dialect. Never a clean end.
 */
async function broken(
  thrown: unknown,
  { lease }: Answer,
  writable: WritableStream<Uint8Array>,
  say: (error: UmbelError) => string,
): Promise<{ usage: null; error: UmbelError }> {
  // What a body throws that was ended from here is not always why it was.
  const why = lease.reason ?? thrown
  const error =
    why instanceof UmbelError ? why : new UmbelError('network', 'The connection to the upstream broke.')
  try {
    const writer = writable.getWriter()
    await writer.write(new TextEncoder().encode(say(error)))
    await writer.close()
    return { usage: null, error }
  } catch {
    const gone = error.class === 'timeout' ? error : new UmbelError('aborted', 'The client left.')
    return { usage: null, error: gone }
  }
}
