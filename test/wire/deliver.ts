import type { WireExchange } from './exchange.ts'
import { pause } from './exchange.ts'
import type { Frame } from './format.ts'
import type { Delivery } from './scenarios.ts'

/** Content events that go out before a stream breaks. */
const beforeTrouble = 2
const dripMilliseconds = 25

/** The body of a JSON answer. */
export async function deliverJson(exchange: WireExchange, body: string, how: Delivery): Promise<void> {
  const { response, gone } = exchange
  const bytes = Buffer.from(body)
  if (how === 'cut') {
    response.write(bytes.subarray(0, bytes.length / 2))
    await pause(30, gone)
    response.socket?.resetAndDestroy()
    return
  }
  if (how === 'slow') await pause(10 * dripMilliseconds, gone)
  if (how === 'every-byte') for (const byte of bytes) response.write(Buffer.of(byte))
  else response.write(bytes)
  response.end()
}

/** The frames of a stream. */
export async function deliverFrames(
  exchange: WireExchange,
  frames: readonly Frame[],
  how: Delivery,
  format: { readonly keepAlive: string; streamError(sent: readonly Frame[]): string },
): Promise<void> {
  const { response, gone } = exchange
  response.flushHeaders()
  if (how === 'cut' || how === 'error-event' || how === 'error-first') {
    const sent = leading(frames, how === 'error-first' ? 0 : beforeTrouble)
    for (const { text } of sent) response.write(text)
    if (how !== 'cut') return void response.end(format.streamError(sent))
    // Half an event: what the caller has of it is no JSON.
    const next = frames[sent.length]?.text ?? ''
    response.write(next.slice(0, next.length / 2))
    await pause(50, gone)
    response.socket?.resetAndDestroy()
    return
  }
  for (const { text } of frames) {
    if (how === 'slow') await drip(exchange, format.keepAlive)
    const written = how === 'crlf' ? text.replaceAll(/\r?\n/g, '\r\n') : text
    if (how === 'every-byte') for (const byte of Buffer.from(written)) response.write(Buffer.of(byte))
    else response.write(written)
  }
  response.end()
}

async function drip({ response, gone }: WireExchange, keepAlive: string): Promise<void> {
  await pause(dripMilliseconds, gone)
  response.write(keepAlive)
}

/** The frames up to and with the one that shows content for the `count`th time. */
function leading(frames: readonly Frame[], count: number): Frame[] {
  const sent: Frame[] = []
  let shown = 0
  for (const frame of frames) {
    if (frame.shows && shown === count) break
    if (frame.shows) shown += 1
    sent.push(frame)
  }
  return sent
}
