import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { emptyRelease, profile } from '../support/release.ts'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import type { Reply } from '../../src/providers/provider.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { edgeProvider } from '../../src/providers/edge/edge-provider.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { readShippedRanker } from './shipped-ranker.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'
import { encodeOptions, inbound } from '../support/dialects.ts'

const embedder = new EdgeEmbedder(readShippedTable())
const provider = edgeProvider(embedder, readShippedRanker())
const edge = { name: 'edge', type: 'edge', baseUrl: null, apiKeySecret: null, headers: {} }
const release = emptyRelease({ providers: { edge } })

function send(
  upstream: string,
  content: string,
  { stream = false, operation = 'chat' }: { stream?: boolean; operation?: 'chat' | 'rerank' } = {},
): Promise<Reply> {
  const body = { model: `edge/${upstream}`, messages: [{ role: 'user', content }], stream }
  return provider.send({
    provider: release.providers['edge'] ?? edge,
    model: profile(`edge/${upstream}`, { provider: 'edge', upstream }),
    operation,
    request: openAiChat.decodeRequest(inbound(body)),
    patch: { model: upstream, stream, usage: stream },
    signal: new AbortController().signal,
    connected: (status) => expect(status).toBe(200),
  })
}

function sendEmbeddings(body: Record<string, unknown>, upstream = 'embed'): Promise<Reply> {
  const chat = { model: 'm', messages: [{ role: 'user', content: 'unread' }] }
  const request = openAiChat.decodeRequest(inbound(chat))
  return provider.send({
    provider: edge,
    model: profile('edge/embed', { provider: 'edge', upstream, operation: 'embed' }),
    operation: 'embed',
    request: Object.assign(Object.create(request), {
      source: { dialect: 'openai-embeddings', body, bytes: 1 },
    }),
    patch: { model: upstream, stream: false, usage: false },
    signal: new AbortController().signal,
    connected: () => {},
  })
}

async function textOf(upstream: string, content: string): Promise<string> {
  const reply = await send(upstream, content)
  if (reply.kind !== 'whole') throw new Error('not whole')
  const [block] = reply.result.content
  return block?.type === 'text' ? block.text : ''
}

const completion = z.looseObject({
  object: z.literal('chat.completion'),
  model: z.string(),
  choices: z.array(
    z.looseObject({
      finish_reason: z.literal('stop'),
      message: z.looseObject({ role: z.literal('assistant'), content: z.string() }),
    }),
  ),
  usage: z.looseObject({ prompt_tokens: z.int(), completion_tokens: z.int(), total_tokens: z.int() }),
})

describe('chat', () => {
  test('a whole answer is an OpenAI completion', async () => {
    const reply = await send('calc', 'What is 15% of 240?')
    if (reply.kind !== 'whole') throw new Error('not whole')
    const text = openAiChat.encodeResponse(reply.result, encodeOptions({ model: 'edge/calc' }))
    const { choices, usage, model } = completion.parse(JSON.parse(text))
    expect(model).toBe('edge/calc')
    expect(choices.map(({ message }) => message.content)).toEqual(['15% of 240 = 36'])
    expect(usage).toMatchObject({ prompt_tokens: 5, completion_tokens: 5, total_tokens: 10 })
  })

  test('a stream says the same, piece by piece, and ends properly', async () => {
    const ask = 'How do I change the port?'
    const reply = await send('docs', ask, { stream: true })
    if (reply.kind !== 'parts') throw new Error('not parts')
    const encoder = openAiChat.encodeStream(encodeOptions({ model: 'edge/docs' }))
    let wire = ''
    for await (const parts of reply.parts) wire += encoder.encode(parts)
    wire += encoder.end()
    const events = wire
      .split('\n\n')
      .filter((event) => event !== '')
      .map((event) => event.slice('data: '.length))
    expect(events.at(-1)).toBe('[DONE]')
    const chunkSchema = z.looseObject({
      object: z.literal('chat.completion.chunk'),
      choices: z.array(
        z.looseObject({
          delta: z.looseObject({ content: z.optional(z.nullable(z.string())) }),
          finish_reason: z.optional(z.nullable(z.string())),
        }),
      ),
      usage: z.optional(z.nullable(z.looseObject({ completion_tokens: z.int() }))),
    })
    const chunks = events.slice(0, -1).map((event) => chunkSchema.parse(JSON.parse(event)))
    const said = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')
    expect(said).toBe(await textOf('docs', ask))
    expect(chunks.length).toBeGreaterThan(10)
    expect(chunks.filter(({ choices }) => choices[0]?.finish_reason === 'stop')).toHaveLength(1)
    expect(chunks.some(({ usage }) => (usage?.completion_tokens ?? 0) > 10)).toBe(true)
  })

  test('docs answers cite page and section', async () => {
    expect(await textOf('docs', 'How do I change the port?')).toMatch(
      /PORT=9000[\s\S]*\n\nSource: docs\/getting-started\.md \(Change the port\)/,
    )
  })

  test('auto takes whichever can answer', async () => {
    expect(await textOf('auto', '2 + 2')).toBe('2 + 2 = 4')
    expect(await textOf('auto', 'What is Umbel?')).toContain('router for AI models')
  })

  test.each([
    ['calc', 'Who wrote Hamlet?', 'arithmetic, percentages and units'],
    ['docs', 'Who wrote Hamlet?', 'questions about Umbel'],
    ['auto', 'Who wrote Hamlet?', 'neither'],
    ['auto', '', 'neither'],
  ])('%s, asked %j, says what it is for and how to add a model', async (model, ask, field) => {
    const text = await textOf(model, ask)
    expect(text).toContain(field)
    for (const name of [
      'OPENAI_API_KEY',
      'ANTHROPIC_API_KEY',
      'GEMINI_API_KEY',
      'OPENROUTER_API_KEY',
      'Ollama',
    ]) {
      expect(text).toContain(name)
    }
  })

  test('an unknown model and an unknown operation are errors', async () => {
    await expect(send('poet', 'hi')).rejects.toMatchObject({ class: 'not_found' })
    await expect(send('calc', 'hi', { operation: 'rerank' })).rejects.toMatchObject({ class: 'unsupported' })
  })
})

describe('embeddings', () => {
  const bodySchema = z.object({
    object: z.literal('list'),
    model: z.literal('edge/embed'),
    data: z.array(
      z.object({
        object: z.literal('embedding'),
        index: z.int(),
        embedding: z.union([z.array(z.number()), z.string()]),
      }),
    ),
    usage: z.object({ prompt_tokens: z.int(), total_tokens: z.int() }),
  })

  async function bodyOf(body: Record<string, unknown>) {
    const reply = await sendEmbeddings(body)
    if (reply.kind !== 'whole') throw new Error('not whole')
    return bodySchema.parse(JSON.parse(reply.source?.text ?? ''))
  }

  test('floats and base64 are the same unit vectors, in order', async () => {
    const input = ['a refund please', 'write some code']
    const floats = await bodyOf({ input })
    const packed = await bodyOf({ input, encoding_format: 'base64' })
    for (const [index, text] of input.entries()) {
      const vector = embedder.embedOne(text)
      expect(floats.data[index]?.embedding).toEqual(Array.from(vector))
      const { embedding = '' } = packed.data[index] ?? {}
      if (typeof embedding !== 'string') throw new Error('not base64')
      const bytes = Buffer.from(embedding, 'base64')
      const numbers = Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4))
      expect(numbers).toEqual(Array.from(vector))
      expect(Math.hypot(...numbers)).toBeCloseTo(1, 5)
    }
    expect(floats.usage).toEqual({ prompt_tokens: 6, total_tokens: 6 })
  })

  test.each([
    [{ input: 7 }, 'input'],
    [{ input: [] }, 'input'],
    [{ input: 'a', encoding_format: 'hex' }, 'encoding_format'],
    [{ input: 'a', dimensions: 1024 }, 'dimensions'],
  ])('%j is refused, naming %s', async (body, param) => {
    const error = await sendEmbeddings(body).catch((thrown: unknown) => thrown)
    if (!(error instanceof UmbelError)) throw new Error('was not refused')
    expect(error.class).toBe('request')
    expect(error.details.param).toBe(param)
  })

  test('a chat model makes none', async () => {
    await expect(sendEmbeddings({ input: 'a' }, 'calc')).rejects.toMatchObject({ class: 'unsupported' })
  })
})
