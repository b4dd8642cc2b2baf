import { describe, expect, test } from 'vitest'
import { ask, errorOf, post, question } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const own = (rest: object = {}) => ({
  type: 'openai',
  baseUrl: upstream().baseUrl,
  apiKey: '$UP_KEY',
  ...rest,
})
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    providers: {
      first: own(),
      second: own({ dataPolicy: { training: false, zdr: true } }),
      or: own({ type: 'openrouter' }),
    },
    models: {
      dear: { provider: 'first', model: 'dear', price: { input: 9, output: 9 } },
      cheap: { provider: 'second', model: 'cheap', price: { input: 1, output: 1 } },
      'or-model': { provider: 'or', model: 'vendor/model' },
      broken: { provider: 'first', model: 'too-long' },
    },
    routes: {
      chat: { use: { balance: ['dear', 'cheap'], weights: [1, 0.001] } },
      edited: { use: { fallback: ['dear', 'cheap'], params: { temperature: 0 } } },
    },
  }),
  env,
}))

const last = () => upstream().calls.at(-1)

describe('OpenRouter’s fields', () => {
  test('choose among the models of a route, and reach no other upstream', async () => {
    const body = { provider: { zdr: true, sort: 'price' }, models: ['dear'], route: 'fallback' }
    const response = await ask(router(), 'route/chat', { body })
    expect(response.status).toBe(200)
    expect(response.headers.get('x-umbel-model')).toBe('cheap')
    expect(last()?.json).toEqual({ model: 'cheap', messages: question })
    const { choices } = await recordOf(router(), response)
    expect(choices[0]).toMatchObject({ verb: 'prefer', picked: 'cheap', skipped: [{ candidate: 'dear' }] })
  })

  test('are taken out of a body that the route edits', async () => {
    const response = await ask(router(), 'route/edited', { body: { provider: { order: ['second'] } } })
    expect(response.headers.get('x-umbel-model')).toBe('cheap')
    expect(last()?.json).toEqual({ model: 'cheap', messages: question, temperature: 0 })
  })

  test('that are null go no further either', async () => {
    await ask(router(), 'cheap', { body: { provider: null } })
    expect(last()?.json).toEqual({ model: 'cheap', messages: question })
    await ask(router(), 'cheap', { body: { models: null } })
    expect(last()?.json).toEqual({ model: 'cheap', messages: question })
  })

  test('models: the next one answers, also after a prompt that is too long for the first', async () => {
    const response = await ask(router(), 'broken', { body: { models: ['cheap'] } })
    expect(response.status).toBe(200)
    expect(response.headers.get('x-umbel-model')).toBe('cheap')
  })

  test('models without a model', async () => {
    const response = await post(router(), '/v1/chat/completions', {
      models: ['cheap', 'dear'],
      messages: question,
    })
    expect(response.headers.get('x-umbel-model')).toBe('cheap')
  })

  test('go on to OpenRouter byte for byte', async () => {
    const body = {
      provider: { order: ['deepinfra/turbo'], preferred_max_latency: { p90: 3 } },
      models: ['vendor/other'],
    }
    const response = await ask(router(), 'or-model', { body })
    expect(response.status).toBe(200)
    expect(last()?.json).toEqual({ ...body, model: 'vendor/model', messages: question })
    await ask(router(), 'or-model:floor')
    expect(last()?.json).toEqual({ model: 'vendor/model', messages: question, provider: { sort: 'price' } })
  })

  test(':floor and :nitro', async () => {
    const floor = await ask(router(), 'chat:floor')
    expect(floor.headers.get('x-umbel-model')).toBe('cheap')
    expect((await ask(router(), 'route/chat:nitro')).status).toBe(200)
  })

  test.each<[string, object]>([
    ['models[0]', { models: ['nobody'] }],
    ['provider.only[0]', { provider: { only: ['nobody'] } }],
    ['provider', { provider: 'first' }],
    ['provider', { provider: { zdr: true, only: ['first'] } }],
  ])('a mistake in %s is told', async (param, body) => {
    const response = await ask(router(), 'route/chat', { body })
    expect([400, 404]).toContain(response.status)
    expect(await errorOf(response)).toMatchObject({ param, type: 'invalid_request_error' })
  })

  test('POST /v1/decisions shows what they leave', async () => {
    const body = { model: 'route/chat', messages: question, provider: { order: ['second', 'first'] } }
    const response = await post(router(), '/v1/decisions', body)
    expect(await response.json()).toMatchObject({ candidates: [{ model: 'cheap' }, { model: 'dear' }] })
  })
})
