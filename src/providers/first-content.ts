import type { StreamPart } from '../core/stream-part.ts'
import type { StreamDecoder, UpstreamDialect } from '../dialects/dialect.ts'
import type { Maker } from '../core/request.ts'
import { isContent } from '../core/stream-part.ts'

/**
 * Reads a stream up to its first content, and not further. What comes before (comments, a role-only chunk) may
 * still hold an error, which is then a failed attempt: throws it. After the first content nobody switches.
 */
export async function readHead(
  body: ReadableStream<Uint8Array>,
  dialect: UpstreamDialect,
  maker: Maker,
): Promise<Uint8Array[]> {
  const head: Uint8Array[] = []
  const reader = body.getReader()
  let decoder: StreamDecoder | undefined
  for (;;) {
    const { done, value } = await reader.read()
    if (value !== undefined) {
      head.push(value)
      const seen = decoder === undefined ? dialect.glance?.(value) : undefined
      if (seen === 'nothing') continue
      if (seen === 'content') break
    }
    const undecoded = decoder === undefined ? head : head.slice(value === undefined ? head.length : -1)
    decoder ??= dialect.decodeStream(maker)
    const parts: StreamPart[] = []
    for (const chunk of undecoded) parts.push(...decoder.push(chunk))
    if (done) parts.push(...decoder.end())
    if (holdsContent(parts) || done) break
  }
  reader.releaseLock()
  return head
}

/** Whether the first content is among the parts. Throws an error that comes before it. */
function holdsContent(parts: readonly StreamPart[]): boolean {
  for (const part of parts) {
    if (part.type === 'error') throw part.error
    if (isContent(part)) return true
  }
  return false
}

/** The parts of a stream whose head was read already: one batch a chunk. An error part is the last. */
export async function* streamParts(
  head: readonly Uint8Array[],
  body: ReadableStream<Uint8Array>,
  decoder: StreamDecoder,
): AsyncGenerator<StreamPart[]> {
  for (const chunk of head) yield decoder.push(chunk)
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      const parts = done ? decoder.end() : decoder.push(value)
      if (parts.length > 0) yield parts
      if (done) return
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}
