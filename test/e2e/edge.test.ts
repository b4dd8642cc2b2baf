import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import OpenAI from 'openai'
import { type Router, routerForFile, startRouter } from '../harness/router.ts'
import { all } from '../harness/all.ts'
import { ask, json, post, record } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { recordOf } from '../harness/record-of.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    routes: { safe: { use: { fallback: ['up/reset-before', 'edge/calc'] } } },
  }),
  env,
}))
let client: OpenAI
beforeAll(() => {
  client = new OpenAI({ baseURL: `${router().url}/v1`, apiKey: 'any', maxRetries: 0 })
})

const asking = (content: string) => [{ role: 'user' as const, content }]

describe('models inside the Worker', () => {
  test('calc, as JSON', async () => {
    const answer = await client.chat.completions.create({
      model: 'edge/calc',
      messages: asking("what's 15% of 240"),
    })
    expect(answer).toMatchObject({ object: 'chat.completion', model: 'edge/calc' })
    expect(answer.choices[0]).toMatchObject({
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', content: expect.stringContaining('36') },
    })
    expect(answer.usage?.total_tokens).toBeGreaterThan(0)
  })

  test('calc, as a stream with usage', async () => {
    const stream = await client.chat.completions.create({
      model: 'edge/calc',
      messages: asking('convert 5 miles to km'),
      stream: true,
      stream_options: { include_usage: true },
    })
    const pieces = await all(stream)
    expect(pieces.map((piece) => piece.choices[0]?.delta.content ?? '').join('')).toContain('8.04672')
    expect(pieces[0]?.choices[0]?.delta.role).toBe('assistant')
    expect(pieces.at(-2)?.choices[0]?.finish_reason).toBe('stop')
    expect(pieces.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: expect.any(Number) } })
    expect(new Set(pieces.map((piece) => piece.id)).size).toBe(1)
  })

  test('docs, with where it says so', async () => {
    const answer = await client.chat.completions.create({
      model: 'edge/docs',
      messages: asking('how do I set a timeout for a route?'),
    })
    expect(answer.choices[0]?.message.content).toMatch(/docs\/[a-z-]+\.md/)
  })

  test('a query outside is declined with a 200 that says how to go on', async () => {
    for (const model of ['edge/calc', 'edge/docs', 'edge/auto']) {
      const answer = await client.chat.completions.create({
        model,
        messages: asking('Write a sonnet about the sea at night.'),
      })
      expect(answer.choices[0]?.message.content).toMatch(/key/i)
    }
  })

  test('stand in when the upstream breaks', async () => {
    const response = await ask(router(), 'route/safe', { body: { messages: asking('(3+4)*2^3') } })
    expect(response.headers.get('x-umbel-model')).toBe('edge/calc')
    expect(JSON.stringify(await json(response))).toContain('56')
    const { attempts } = await recordOf(router(), response)
    expect(attempts.map((attempt) => attempt.outcome)).toEqual(['failed', 'ok'])
  })

  test('embed takes no chat, and says what does', async () => {
    const response = await ask(router(), 'edge/embed')
    expect(response.status).toBeGreaterThanOrEqual(400)
    const { error } = await json(response)
    expect(record(error)['message']).toMatch(/embed/)
    const other = await post(router(), '/v1/embeddings', { model: 'edge/calc', input: 'x' })
    expect(other.status).toBeGreaterThanOrEqual(400)
  })
})

describe('with an empty KV and no key', () => {
  let bare: Router | undefined
  beforeAll(async () => {
    bare = await startRouter({})
  })
  afterAll(() => bare?.stop())

  test('a query is answered by what is inside, and the models are listed', async () => {
    if (bare === undefined) throw new Error('The router has not started.')
    const answer = await ask(bare, 'auto', { body: { messages: asking('what is 12 * 12?') } })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('144')
    expect(answer.headers.get('x-umbel-release')).toBe('builtin')
    const { data } = await json(await fetch(`${bare.url}/v1/models`))
    const ids = Array.isArray(data) ? data.map((model) => record(model)['id']) : []
    expect(ids).toEqual(expect.arrayContaining(['auto']))
    expect(ids.length).toBeGreaterThan(1)
    for (const id of ids) expect((await fetch(`${bare.url}/v1/models/${String(id)}`)).status).toBe(200)
  })

  test.each([
    // Numbers and words of quantity draw it to the calculator's route.
    ['a question about Umbel', 'How many example sentences should each route have?', 'docs/routing.md'],
    ['what is neither', 'how many legs do three spiders have', 'this is neither'],
  ])('%s does not end at the calculator that declines it', async (_, content, expected) => {
    if (bare === undefined) throw new Error('The router has not started.')
    for (const stream of [false, true]) {
      const answer = await ask(bare, 'auto', { body: { messages: asking(content), stream } })
      expect(answer.status).toBe(200)
      expect((await answer.text()).replaceAll(/"}[^]*?"content":"/g, '')).toContain(expected)
    }
  })
})
