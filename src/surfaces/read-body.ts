import type { Inbound } from '../dialects/dialect.ts'
import type { JsonObject } from '../core/request.ts'
import { UmbelError } from '../core/errors.ts'
import { mark } from '../dialects/carried.ts'
import { holdsLongNumber } from '../dialects/source-text.ts'
import { isObject } from '../core/json-object.ts'

/** Bytes. Workers take 100 MB, but an isolate has 128 MB for all of its requests. */
export const bodyLimit = 32 * 1024 * 1024

/** Of a body that is too large, what is still read, and dropped. Workers take 100 MB. */
const discardLimit = 128 * 1024 * 1024

/** A request's JSON object, as a dialect takes it. Throws class `request`: 400, or 413 above the limit. */
export async function readBody(request: Request): Promise<Inbound> {
  const { headers } = request
  refuseEncoded(headers.get('content-encoding'))
  const declared = Number(headers.get('content-length') ?? Number.NaN)
  if (declared > bodyLimit) {
    await discard(request.body)
    throw tooLarge()
  }
  const known = Number.isFinite(declared)
  const { text, bytes } = known ? { text: await request.text(), bytes: declared } : await readChunks(request)
  const body = parseBody(text)
  const unrounded = holdsLongNumber(text) ? { text, body } : undefined
  return { body, bytes, headers, carries: text.includes(mark), unrounded }
}

function refuseEncoded(encoding: string | null): void {
  if (encoding === null || encoding.toLowerCase() === 'identity') return
  const message = `The request body has the Content-Encoding '${encoding}': send it as it is.`
  throw new UmbelError('request', message, { status: 415, code: 'unsupported_encoding' })
}

/** The JSON object that a body's text holds. */
export function parseBody(text: string): JsonObject {
  if (text.trim() === '') {
    throw new UmbelError('request', 'The request body is empty: send a JSON object.', { code: 'empty_body' })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (thrown) {
    const why = whyNot(thrown instanceof Error ? thrown.message : '', text.length)
    throw new UmbelError('request', `The request body is not valid JSON: ${why}.`, { code: 'invalid_json' })
  }
  if (!isObject(value)) {
    throw new UmbelError('request', 'The request body must be a JSON object.', { code: 'invalid_body' })
  }
  return value
}

/** What V8 says, without the piece of the text that it may quote: that can be private. */
function whyNot(message: string, length: number): string {
  const [, position] = /at position (\d+)/.exec(message) ?? []
  if (message.includes('end of JSON input') || Number(position) >= length) return 'it ends too early'
  if (position !== undefined && !message.includes('"')) return message
  const [, character] = /^Unexpected token '(.)'/u.exec(message) ?? []
  return character === undefined ? 'it cannot be read' : `unexpected '${character}'`
}

/** A body whose length nobody has told. */
async function readChunks(request: Request): Promise<{ text: string; bytes: number }> {
  if (request.body === null) return { text: '', bytes: 0 }
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of request.body) {
    bytes += chunk.byteLength
    if (bytes > discardLimit) break
    if (bytes <= bodyLimit) text += decoder.decode(chunk, { stream: true })
    else text = ''
  }
  if (bytes > bodyLimit) throw tooLarge()
  return { text: text + decoder.decode(), bytes }
}

/** A client that is still sending when its connection closes reports that, and never reads the 413. */
async function discard(body: ReadableStream<Uint8Array> | null): Promise<void> {
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > discardLimit) return
  }
}

function tooLarge(): UmbelError {
  return new UmbelError('request', `The request body is larger than ${bodyLimit / 1024 / 1024} MB.`, {
    status: 413,
    code: 'body_too_large',
  })
}
