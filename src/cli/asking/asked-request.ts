import type { ChatRequest, JsonObject } from '../../core/request.ts'
import type { HeaderView } from '../../core/headers.ts'
import { type AskingSurface, guessSurface } from '../../surfaces/guess-surface.ts'
import { dialectOf } from '../../surfaces/asking-dialects.ts'
import { mark } from '../../dialects/carried.ts'

/** What somebody might ask, as it is written down for a test or at a terminal. */
export interface Asked {
  /** A text alone: a chat of one message to `auto`. */
  readonly prompt?: string | undefined
  /** A whole body. Without `model` it asks for `auto`. */
  readonly body?: JsonObject | undefined
  /** The endpoint that the body is for; guessed from its fields unless given. */
  readonly surface?: AskingSurface | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly metadata?: Readonly<Record<string, string>> | undefined
  readonly tags?: readonly string[] | undefined
}

/** The request that a surface would make of it. Throws class `request` for a body that the surface refuses. */
export function askedRequest(asked: Asked): ChatRequest {
  const { body: given, headers = {}, tags } = asked
  const written = given ?? { messages: [{ role: 'user', content: asked.prompt ?? '' }] }
  const dialect = dialectOf[asked.surface ?? guessSurface(written)]
  const body = { model: 'auto', ...written, ...metadataOf(written, asked.metadata) }
  const text = JSON.stringify(body)
  const own = tags === undefined ? headers : { 'x-umbel-tags': tags.join(','), ...headers }
  return dialect.decodeRequest({
    body,
    bytes: Buffer.byteLength(text),
    headers: headerView(own),
    carries: text.includes(mark),
  })
}

function metadataOf(body: JsonObject, more: Asked['metadata']): JsonObject {
  if (more === undefined) return {}
  const own = body['metadata']
  return { metadata: { ...(typeof own === 'object' ? own : {}), ...more } }
}

function headerView(headers: Readonly<Record<string, string>>): HeaderView {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return { get: (name) => values.get(name.toLowerCase()) ?? null, keys: () => values.keys() }
}
