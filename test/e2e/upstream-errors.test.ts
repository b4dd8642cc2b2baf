import { describe, expect, test } from 'vitest'
import { createServer } from 'node:net'
import { ask, askStream, errorOf, json, record } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { contentOf, readEvents } from '../harness/events.ts'
import { completion, words } from '../upstream/wire.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

/** Failures after which another model is tried. */
const nextFailures = [
  ['unauthorized', 'auth'],
  ['no-credit', 'credit'],
  ['no-model', 'not_found'],
  ['rate-limited', 'rate_limit'],
  ['server-error', 'server'],
  ['overloaded', 'overloaded'],
  ['reset-before', 'network'],
  ['garbage', 'garbage'],
  ['html', 'garbage'],
  ['empty-body', 'garbage'],
  ['no-content', 'garbage'],
  ['long-error', 'server'],
] as const

const jsonFailures = [
  ['truncated-json', 'garbage'],
  ['cut-json', 'network'],
  ['error-with-200', 'server'],
] as const

const streamFailures = [
  ['error-in-stream', 'overloaded'],
  ['reset-before-content', 'network'],
  ['empty-stream', 'network'],
  ['garbage-stream', 'garbage'],
] as const

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    providers: {
      // Each test is to see its upstream fail, whatever failed before.
      up: { type: 'openai', baseUrl: upstream().baseUrl, apiKey: '$UP_KEY', cooldown: false },
      closed: {
        type: 'openai',
        baseUrl: `http://127.0.0.1:${closedPort}/v1`,
        apiKey: '$UP_KEY',
        cooldown: false,
      },
      keyless: { type: 'openai', baseUrl: upstream().baseUrl, apiKey: '$NOT_SET' },
    },
    routes: {
      ...Object.fromEntries(
        [...nextFailures, ...jsonFailures, ...streamFailures].map(([name]) => [
          `after-${name}`,
          { use: { fallback: [`up/${name}`, 'up/answer'] } },
        ]),
      ),
      'client-fault': { use: { fallback: ['up/bad-request', 'up/second'] } },
      'client-413': { use: { fallback: ['up/too-large', 'up/second'] } },
      'long-named': {
        use: { fallback: ['up/too-long', 'up/answer'], on: ['context_window', 'rate_limit'] },
      },
      'long-unnamed': { use: { fallback: ['up/too-long', 'up/second'] } },
      'named-only': { use: { fallback: ['up/server-error', 'up/second'], on: ['rate_limit'] } },
      all: { use: { fallback: ['up/server-error', 'up/reset-before', 'up/rate-limited'] } },
      'closed-last': { use: { fallback: ['up/overloaded', 'closed/any'] } },
    },
  }),
  env,
}))

/** A port on which nothing listens: it was free a moment ago. */
const closedPort = await new Promise<number>((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 1))
  })
})

describe('one model: its own refusal goes on as it came', () => {
  test.each([
    ['bad-request', 400, null],
    ['unauthorized', 401, null],
    ['no-credit', 402, null],
    ['no-model', 404, null],
    ['too-large', 413, null],
    ['rate-limited', 429, '7'],
    ['server-error', 500, null],
    ['overloaded', 503, '2'],
  ])('%s', async (name, status, retryAfter) => {
    for (const asked of [ask, askStream]) {
      const response = await asked(router(), `up/${name}`)
      expect(response.status).toBe(status)
      expect(response.headers.get('retry-after')).toBe(retryAfter)
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      // Pretty-printed upstream: a body that was encoded anew would not be.
      expect(await response.clone().text()).toMatch(/^\{\n {2}"error"/)
      await errorOf(response)
    }
  })
})

describe('one model that breaks: 502 in OpenAI’s shape', () => {
  test.each([
    ...jsonFailures.map(([name]) => name),
    'reset-before',
    'garbage',
    'html',
    'empty-body',
    'no-content',
  ])('%s', async (name) => {
    const response = await ask(router(), `up/${name}`)
    expect(response.status).toBe(502)
    expect(await errorOf(response)).toMatchObject({ type: 'api_error' })
  })

  test.each([
    ...streamFailures.map(([name]) => name),
    'reset-before',
    'garbage',
    'html',
    'empty-body',
    'no-content',
  ])('%s, streamed', async (name) => {
    const response = await askStream(router(), `up/${name}`)
    expect(response.status).toBe(name === 'error-in-stream' ? 503 : 502)
    await errorOf(response)
  })

  test('nobody listens there', async () => {
    const response = await ask(router(), 'closed/any')
    expect(response.status).toBe(502)
    const error = await errorOf(response)
    expect(error['message']).not.toContain(String(closedPort))
  })

  test('a secret that is not set is named, and nothing is sent', async () => {
    const response = await ask(router(), 'keyless/never-sent')
    expect(response.status).toBe(401)
    expect((await errorOf(response))['message']).toContain('NOT_SET')
    expect(upstream().callsTo('never-sent')).toEqual([])
  })

  test('an endless error page is told in a short error', async () => {
    const response = await ask(router(), 'up/long-error')
    expect(response.status).toBe(500)
    expect((await response.clone().text()).length).toBeLessThan(70_000)
    await errorOf(response)
  })

  test('a body of JSON under another content type is still an answer', async () => {
    const response = await ask(router(), 'up/wrong-type')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(completion('wrong-type'))
  })
})

describe('fallback: the next model answers', () => {
  test.each([...nextFailures, ...jsonFailures])('after %s (%s)', async (name, kind) => {
    const response = await ask(router(), `route/after-${name}`)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(completion('answer'))
    expect(response.headers.get('x-umbel-model')).toBe('up/answer')
    const { attempts } = await recordOf(router(), response)
    expect(attempts).toMatchObject([
      { model: `up/${name}`, outcome: 'failed', error: { class: kind } },
      { model: 'up/answer', outcome: 'ok' },
    ])
  })

  test.each([...nextFailures, ...streamFailures])('after %s (%s), streamed', async (name, kind) => {
    const response = await askStream(router(), `route/after-${name}`)
    expect(response.status).toBe(200)
    const stream = await readEvents(response)
    expect(contentOf(stream)).toBe(words.join(''))
    // Nothing of the failed attempt: neither its comments nor a second role.
    expect(stream.text).not.toContain('waiting')
    expect(stream.text.match(/"role":"assistant"/g)).toHaveLength(1)
    const { attempts } = await recordOf(router(), response)
    expect(attempts[0]).toMatchObject({ outcome: 'failed', error: { class: kind } })
  })
})

describe('fallback: what is not another model’s turn', () => {
  test.each([
    ['client-fault', 400],
    ['client-413', 413],
    ['long-unnamed', 400],
    ['named-only', 500],
  ])('%s stays with the caller', async (route, status) => {
    const response = await ask(router(), `route/${route}`)
    expect(response.status).toBe(status)
    await errorOf(response)
    expect(upstream().callsTo('second')).toEqual([])
  })

  test('a context window goes on where the route names it', async () => {
    expect((await ask(router(), 'route/long-named')).status).toBe(200)
  })
})

describe('fallback: nobody is left', () => {
  test('the last one’s status, words and Retry-After answer, and all are named', async () => {
    const response = await ask(router(), 'route/all')
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('7')
    const error = await errorOf(response)
    expect(error).toMatchObject({ type: 'requests', code: 'rate_limit_exceeded' })
    expect(error['members']).toMatchObject([
      { model: 'up/server-error', class: 'server', status: 500 },
      { model: 'up/reset-before', class: 'network', status: null },
      { model: 'up/rate-limited', class: 'rate_limit', status: 429 },
    ])
    expect(response.headers.get('x-umbel-decision')).not.toBeNull()
    const saved = await recordOf(router(), response)
    expect(saved).toMatchObject({ status: 429, error: { class: 'rate_limit' }, model: null })
  })

  test('the last one is not reachable', async () => {
    const response = await ask(router(), 'route/closed-last')
    expect(response.status).toBe(502)
    const { error } = await json(response)
    expect(record(error)['members']).toHaveLength(2)
  })
})
