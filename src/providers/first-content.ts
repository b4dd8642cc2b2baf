import type { StreamPart } from '../core/stream-part.ts'
import type { UpstreamDialect } from './provider-table.ts'

const content: ReadonlySet<StreamPart['type']> = new Set([
  'text-delta',
  'reasoning-delta',
  'tool-call-start',
  'refusal',
  'file',
  'source',
  // A whole answer may be empty: its proper end commits too.
  'finish',
])

/**
 * Reads a stream up to its first content, and not further. What comes before (comments, a role-only chunk) may
 * still hold an error, which is then a failed attempt: throws it. After the first content nobody switches.
 */
export async function readHead(
  body: ReadableStream<Uint8Array>,
  dialect: UpstreamDialect,
): Promise<Uint8Array[]> {
  const head: Uint8Array[] = []
  const decoder = dialect.decodeStream()
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (value !== undefined) head.push(value)
    for (const part of done ? decoder.end() : decoder.push(value)) {
      if (part.type === 'error') throw part.error
      if (content.has(part.type)) {
        reader.releaseLock()
        return head
      }
    }
    if (done) {
      reader.releaseLock()
      return head
    }
  }
}

/** The parts of a stream whose head was read already: one batch a chunk. An error part is the last. */
export async function* streamParts(
  head: readonly Uint8Array[],
  body: ReadableStream<Uint8Array>,
  dialect: UpstreamDialect,
): AsyncGenerator<StreamPart[]> {
  const decoder = dialect.decodeStream()
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
