import { noHeaders } from '../../core/headers.ts'
import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Order, Provider, Reply } from '../provider.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import type { Usage } from '../../core/usage.ts'
import { UmbelError } from '../../core/errors.ts'
import { type DocsAnswerer, docsAnswerer } from './docs/answer.ts'
import { edgeAnswer } from './edge-answer.ts'
import { edgeEmbeddings } from './edge-embeddings.ts'
import { newestAsk } from '../../core/newest-ask.ts'
import { refuseChoices } from '../../dialects/refusal.ts'

const headers = noHeaders

/**
 * Models that run inside the Worker, with no call out: `calc`, `docs`, `auto` (whichever of them can answer), and
 * `embed`. They cost nothing and answer in microseconds.
 *
 * @param docsRanker the bytes of `docs-ranker.bin`
 */
export function edgeProvider(embedder: EdgeEmbedder, docsRanker: ArrayBuffer): Provider {
  const docs = docsAnswerer(docsRanker, embedder)
  return {
    async send(order) {
      refuseChoices(order.request)
      order.connected(200, headers)
      if (order.operation === 'embed') return embed(order, embedder)
      if (order.operation !== 'chat') {
        throw new UmbelError('unsupported', `The edge provider has no operation '${order.operation}'.`)
      }
      return chat(order, docs)
    },
  }
}

function chat(order: Order, docs: DocsAnswerer): Reply {
  const ask = newestAsk(order.request)
  const text = edgeAnswer(order.model.upstream, ask, docs)
  const usage: Usage = { inputTokens: countWords(ask), outputTokens: countWords(text) }
  const id = `chatcmpl-${crypto.randomUUID()}`
  const created = Math.floor(Date.now() / 1000)
  const model = order.model.name
  if (!order.patch.stream) {
    const result = { id, model, created, content: [{ type: 'text', text }], finish: 'stop', usage } as const
    return { kind: 'whole', status: 200, headers, dropped: [], result }
  }
  return {
    kind: 'parts',
    status: 200,
    headers,
    dropped: [],
    parts: textParts(text, { id, model, created }, usage),
  }
}

function embed(order: Order, embedder: EdgeEmbedder): Reply {
  if (order.model.upstream !== 'embed') {
    throw new UmbelError('unsupported', `'${order.model.name}' does not make embeddings; 'edge/embed' does.`)
  }
  const { text, usage } = edgeEmbeddings(order.request.source?.body ?? {}, order.model.name, embedder)
  const result = { id: '', model: order.model.name, created: 0, content: [], finish: 'stop', usage } as const
  const source = { dialect: 'openai-embeddings', text }
  return { kind: 'whole', status: 200, headers, dropped: [], result, source }
}

async function* textParts(
  text: string,
  start: { readonly id: string; readonly model: string; readonly created: number },
  usage: Usage,
): AsyncGenerator<StreamPart[]> {
  const id = 'text'
  yield [
    { type: 'start', ...start },
    { type: 'text-start', id },
  ]
  // Word by word, as clients expect of a stream; spaces stay with the word before.
  for (const piece of text.match(/\S+\s*|\s+/g) ?? []) yield [{ type: 'text-delta', id, text: piece }]
  yield [
    { type: 'text-end', id },
    { type: 'usage', usage },
    { type: 'finish', reason: 'stop' },
  ]
}

/** These models read words, so a token is a word. */
function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
