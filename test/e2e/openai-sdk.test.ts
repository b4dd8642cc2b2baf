import { beforeAll, describe, expect, test } from 'vitest'
import OpenAI, { APIError, BadRequestError, NotFoundError, RateLimitError } from 'openai'
import { all } from '../harness/all.ts'
import { drip } from '../upstream/answers.ts'
import { baseConfig, clientKey, env } from '../harness/base-config.ts'
import { question } from '../harness/ask.ts'
import { routerForFile } from '../harness/router.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { usage, words } from '../upstream/wire.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: { vectors: { provider: 'up', model: 'vectors-upstream', operation: 'embed' } },
    routes: { plain: { use: 'priced' } },
  }),
  env,
}))
let client: OpenAI
beforeAll(() => {
  client = new OpenAI({ baseURL: `${router().url}/v1`, apiKey: clientKey, maxRetries: 0 })
})

const tool = {
  type: 'function' as const,
  function: { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
}
const messages = [{ role: 'user' as const, content: question[0]?.content ?? '' }]

describe('chat', () => {
  test('JSON', async () => {
    const answer = await client.chat.completions.create({ model: 'up/answer', messages })
    expect(answer.choices[0]?.message.content).toBe(words.join(''))
    expect(answer.usage).toMatchObject(usage)
    expect(answer.model).toBe('answer')
  })

  test('a stream arrives while it is being written', async () => {
    const began = Date.now()
    const stream = await client.chat.completions.create({ model: 'up/drip', messages, stream: true })
    const times: number[] = []
    let text = ''
    for await (const piece of stream) {
      times.push(Date.now() - began)
      text += piece.choices[0]?.delta.content ?? ''
    }
    expect(text).toBe(words.join(''))
    // Seven events, 60 ms apart: the first long before the last.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(200)
  })

  test('a stream with usage', async () => {
    const stream = await client.chat.completions.create({
      model: 'up/answer',
      messages,
      stream: true,
      stream_options: { include_usage: true },
    })
    const pieces = await all(stream)
    expect(pieces.at(-1)).toMatchObject({ choices: [], usage })
    expect(pieces.slice(0, -1).every((piece) => piece.usage === null)).toBe(true)
  })

  test('tool calls, in JSON and in a stream with two of them interleaved', async () => {
    const whole = await client.chat.completions.create({ model: 'up/tool-calls', messages, tools: [tool] })
    expect(whole.choices[0]?.message.tool_calls).toEqual([
      { id: 'call_a', type: 'function', function: { name: 'weather', arguments: '{"city": "Oslo"}' } },
    ])
    const stream = client.chat.completions.stream({ model: 'up/tool-calls', messages, tools: [tool] })
    const { choices } = await stream.finalChatCompletion()
    expect(choices[0]?.finish_reason).toBe('tool_calls')
    expect(choices[0]?.message.tool_calls?.map(named)).toEqual([
      ['call_a', 'weather', '{"city": "Oslo"}'],
      ['call_b', 'time', '{"zone":"CET"}'],
    ])
  })

  test('reasoning comes through beside the content', async () => {
    const stream = await client.chat.completions.create({ model: 'up/reasoning', messages, stream: true })
    const deltas = (await all(stream)).map((piece) => piece.choices[0]?.delta ?? {})
    const thought = deltas.map((delta) => Reflect.get(delta, 'reasoning_content') ?? '').join('')
    expect(thought).toBe('two and two')
    expect(deltas.map((delta) => delta.content ?? '').join('')).toBe('4')
  })

  test('aborting the stream reaches the upstream', async () => {
    const contents = Array.from({ length: 200 }, (_, index) => `piece ${index} `)
    upstream().on('long', drip(40, contents))
    const stream = await client.chat.completions.create({ model: 'up/long', messages, stream: true })
    for await (const piece of stream) {
      if (piece.choices[0]?.delta.content === 'piece 1 ') break
    }
    const left = Date.now()
    stream.controller.abort()
    const [call] = upstream().callsTo('long')
    const at = await until('the upstream is left', () => call?.abortedAt ?? undefined)
    expect(at - left).toBeLessThan(1500)
  })
})

function named(call: OpenAI.ChatCompletionMessageToolCall): (string | undefined)[] {
  return call.type === 'function' ? [call.id, call.function.name, call.function.arguments] : [call.id]
}

describe('errors are the classes that the SDK knows', () => {
  test.each([
    ['up/bad-request', BadRequestError, 400],
    ['up/rate-limited', RateLimitError, 429],
    ['nothing-of-that-name', NotFoundError, 404],
    ['up/reset-before', APIError, 502],
  ] as const)('%s', async (model, kind, status) => {
    const thrown = await client.chat.completions.create({ model, messages }).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(kind)
    expect(thrown).toMatchObject({ status, error: { message: expect.any(String) } })
  })

  test('a stream that is cut throws in the loop', async () => {
    const stream = await client.chat.completions.create({
      model: 'up/reset-mid-stream',
      messages,
      stream: true,
    })
    let text = ''
    const reading = (async () => {
      for await (const piece of stream) text += piece.choices[0]?.delta.content ?? ''
    })()
    await expect(reading).rejects.toBeInstanceOf(APIError)
    expect(text).toBe(words.slice(0, 2).join(''))
  })
})

describe('embeddings', () => {
  test('of an upstream, as floats and as base64', async () => {
    // Without a format the SDK asks for base64 and decodes it.
    const input = ['one', 'two']
    const decoded = await client.embeddings.create({ model: 'vectors', input })
    const plain = await client.embeddings.create({ model: 'vectors', input, encoding_format: 'float' })
    expect(plain.data.map((row) => row.embedding)).toEqual([
      [0.25, -0.5, 1],
      [1.25, -0.5, 1],
    ])
    expect(decoded.data.map((row) => Array.from(row.embedding))).toEqual(
      plain.data.map((row) => row.embedding),
    )
    expect(upstream().callsTo('vectors-upstream')).toHaveLength(2)
  })

  test('of the edge embedder: unit vectors, the same in both forms, near for near texts', async () => {
    const input = [
      'please refund my order',
      'I want my money back for this order',
      'write a haiku about snow',
    ]
    const plain = await client.embeddings.create({ model: 'edge/embed', input, encoding_format: 'float' })
    const decoded = await client.embeddings.create({ model: 'edge/embed', input })
    const [refund = [], money = [], haiku = []] = plain.data.map((row) => row.embedding)
    expect(refund.length).toBeGreaterThan(50)
    expect(Math.hypot(...refund)).toBeCloseTo(1, 3)
    expect(dot(refund, money)).toBeGreaterThan(dot(refund, haiku) + 0.2)
    for (const [row, { embedding }] of decoded.data.entries()) {
      const same = plain.data[row]?.embedding ?? []
      expect(embedding.length).toBe(same.length)
      for (const [index, value] of embedding.entries()) expect(value).toBeCloseTo(same[index] ?? 0, 6)
    }
  })
})

function dot(left: number[], right: number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0)
}

test('models', async () => {
  const models = await all(client.models.list())
  const ids = models.map((model) => model.id)
  expect(ids).toEqual(expect.arrayContaining(['auto', 'route/plain', 'priced', 'vectors']))
  const priced = models.find((model) => model.id === 'priced')
  expect(priced).toMatchObject({ object: 'model', owned_by: 'up', price: { input: 1, output: 2 } })
  const one = await client.models.retrieve('priced')
  expect(one).toEqual(priced)
  await expect(client.models.retrieve('none')).rejects.toBeInstanceOf(NotFoundError)
})
