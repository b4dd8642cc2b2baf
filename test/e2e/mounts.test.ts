import { describe, expect, test } from 'vitest'
import OpenAI from 'openai'
import { all } from '../harness/all.ts'
import { baseConfig, clientKey, env } from '../harness/base-config.ts'
import { json, post, question } from '../harness/ask.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { words } from '../upstream/wire.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({ config: baseConfig(upstream()), env }))
const page = 'https://app.example'
const withCors = routerForFile(() => ({
  config: baseConfig(upstream(), { cors: { origins: [page] } }),
  env,
}))

const client = (mount = '/v1') =>
  new OpenAI({ baseURL: `${router().url}${mount}`, apiKey: clientKey, maxRetries: 0 })

const chunk = (text: string, finish: string | null) => ({
  id: 'cmpl-1',
  object: 'text_completion',
  created: 5,
  model: 'legacy',
  choices: [{ text, index: 0, logprobs: null, finish_reason: finish }],
})

describe('mounts', () => {
  test.each(['/v1', '/openai/v1', '/openai'])('an OpenAI client may point at %s', async (mount) => {
    const answer = await client(mount).chat.completions.create({
      model: 'up/answer',
      messages: [{ role: 'user', content: 'hi' }],
    })
    expect(answer.choices[0]?.message.content).toBe(words.join(''))
    const models = await all(await client(mount).models.list())
    expect(models.map(({ id }) => id)).toContain('priced')
  })

  test('each name that may be asked for is found, also one that no list has', async () => {
    for (const name of ['auto', 'priced', 'up/answer', 'up/some/thing']) {
      expect(await client().models.retrieve(name)).toMatchObject({ id: name, object: 'model' })
      const headers = { 'anthropic-version': '2023-06-01' }
      const one = await json(await fetch(`${router().url}/v1/models/${name}`, { headers }))
      expect(one).toMatchObject({ id: name, type: 'model' })
    }
    const none = await fetch(`${router().url}/v1/models/pricey`)
    expect(none.status).toBe(404)
    expect(await none.text()).toContain("Did you mean 'priced'")
  })

  test('models have the shape of the client that asks', async () => {
    const headers = { 'anthropic-version': '2023-06-01' }
    const list = await json(await fetch(`${router().url}/v1/models`, { headers }))
    expect(list).toMatchObject({ has_more: false, first_id: 'auto', last_id: 'priced' })
    expect(list['data']).toContainEqual(
      expect.objectContaining({
        type: 'model',
        id: 'priced',
        display_name: 'priced',
        created_at: expect.any(String),
      }),
    )
    const one = await json(await fetch(`${router().url}/anthropic/v1/models/priced`))
    expect(one).toMatchObject({ type: 'model', id: 'priced' })
    const plain = await json(await fetch(`${router().url}/v1/models`))
    expect(plain).toMatchObject({ object: 'list' })
  })
})

describe('legacy text completions', () => {
  test('pass through as they are, in JSON and as a stream', async () => {
    upstream().on('legacy', ({ seen, response }) => {
      const stream = seen.json['stream'] === true
      response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' })
      const usage = { prompt_tokens: 2, completion_tokens: 3, total_tokens: 5 }
      if (!stream) return void response.end(JSON.stringify({ ...chunk('Once upon', 'stop'), usage }))
      for (const event of [chunk('Once', null), chunk(' upon', null), chunk('', 'stop')]) {
        response.write(`data: ${JSON.stringify(event)}\n\n`)
      }
      response.end('data: [DONE]\n\n')
    })
    const body = { model: 'up/legacy', prompt: 'Tell', max_tokens: 9, best_of: 1, echo: false }
    const whole = await client().completions.create(body)
    expect(whole).toMatchObject({
      choices: [{ text: 'Once upon', finish_reason: 'stop' }],
      usage: { total_tokens: 5 },
    })
    expect(upstream().callsTo('legacy')[0]?.path).toBe('/v1/completions')
    expect(upstream().callsTo('legacy')[0]?.json).toEqual({ ...body, model: 'legacy' })
    const pieces = await all(await client().completions.create({ ...body, stream: true }))
    expect(pieces.map(({ choices }) => choices[0]?.text).join('')).toBe('Once upon')
  })

  test('are refused by a model that has no such thing, and when their body is wrong', async () => {
    const edge = await post(router(), '/v1/completions', { model: 'edge/calc', prompt: '1+1' })
    expect([edge.status, await json(edge)]).toMatchObject([
      400,
      { error: { message: expect.stringContaining('complete') } },
    ])
    const wrong = await post(router(), '/v1/completions', { model: 'up/legacy', prompt: 7 })
    expect([wrong.status, await json(wrong)]).toMatchObject([400, { error: { param: 'prompt' } }])
  })
})

describe('calls from a page in a browser', () => {
  const asked = { model: 'up/answer', messages: question }

  test('are not helped unless the config names the page', async () => {
    const response = await post(router(), '/v1/chat/completions', asked, { origin: page })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    const before = await fetch(`${router().url}/v1/chat/completions`, {
      method: 'OPTIONS',
      headers: { origin: page },
    })
    expect(before.status).toBe(404)
  })

  test('are let in from a named page, answers and errors alike, and from no other', async () => {
    const before = await fetch(`${withCors().url}/v1/chat/completions`, {
      method: 'OPTIONS',
      headers: {
        origin: page,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(before.status).toBe(204)
    expect(before.headers.get('access-control-allow-origin')).toBe(page)
    expect(before.headers.get('access-control-allow-headers')).toContain('authorization')
    const good = await post(withCors(), '/v1/chat/completions', asked, { origin: page })
    expect([good.status, good.headers.get('access-control-allow-origin')]).toEqual([200, page])
    const bad = await post(withCors(), '/v1/chat/completions', {}, { origin: page })
    expect([bad.status, bad.headers.get('access-control-allow-origin')]).toEqual([400, page])
    const stranger = await post(withCors(), '/v1/chat/completions', asked, { origin: 'https://evil.example' })
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
  })
})
