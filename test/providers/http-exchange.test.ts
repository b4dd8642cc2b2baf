import { describe, expect, test, vi } from 'vitest'
import type { HttpOrder } from '../../src/core/ports.ts'
import { Budget } from '../../src/core/budget.ts'
import { Scope } from '../../src/core/scope.ts'
import { Slots } from '../../src/providers/slots.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { createExchange } from '../../src/providers/exchange.ts'
import { errorOf } from '../support/run-strategy.ts'
import { httpExchange } from '../../src/providers/http-exchange.ts'

const order: HttpOrder = {
  url: 'https://api.example.com/find?q=1',
  method: 'POST',
  headers: { authorization: 'Bearer $CRM_KEY', 'x-plain': 'a' },
  body: '{}',
  allow: ['api.example.com'],
}
const secret = 'sk-crm-0123456789'

const secrets = (name: string) => (name === 'CRM_KEY' ? secret : undefined)

function setUp(answer: () => Response | Promise<Response>, local = false) {
  const fetcher = vi.fn<typeof fetch>(() => Promise.resolve(answer()))
  const http = httpExchange({ fetch: fetcher, secrets, local })
  const connected = vi.fn<() => void>()
  const send = (parts: Partial<HttpOrder> = {}, signal = new AbortController().signal) =>
    http.send({ ...order, ...parts }, signal, connected)
  return { fetcher, connected, send, http }
}

const json = (text: string) => new Response(text, { headers: { 'content-type': 'application/json' } })

describe('an exchange', () => {
  test('sends what is written and nothing else; secrets go in here', async () => {
    const { fetcher, connected, send } = setUp(() => json('{"a":1}'))
    expect(await send()).toEqual({ status: 200, text: '{"a":1}', bytes: 7 })
    expect(connected).toHaveBeenCalledOnce()
    const [url, init] = fetcher.mock.calls[0] ?? []
    expect(url).toBe(order.url)
    expect(init).toMatchObject({
      method: 'POST',
      body: '{}',
      redirect: 'manual',
      headers: {
        accept: 'application/json, text/*;q=0.9',
        authorization: `Bearer ${secret}`,
        'user-agent': 'umbel',
        'x-plain': 'a',
      },
    })
  })

  test('a secret that is not set is told by name, and nothing is sent', async () => {
    const { fetcher, send } = setUp(() => json('{}'))
    const error = await errorOf(send({ headers: { authorization: '$OTHER' } }))
    expect(error).toMatchObject({ class: 'auth', message: 'The secret OTHER is not set.' })
    expect(fetcher).not.toHaveBeenCalled()
  })

  test('a secret that comes back goes no further', async () => {
    const { send } = setUp(() => json(`{"you sent":"Bearer ${secret}"}`))
    expect((await send()).text).toBe('{"you sent":"Bearer [redacted]"}')
  })

  test.each([
    ['https://evil.example.com/', '"evil.example.com" is not allowed'],
    ['http://api.example.com/', 'local mode only'],
    ['https://127.0.0.1/', 'local mode only'],
    ['https://api.example.com@evil.example.com/', 'no user name'],
    ['https://api.example.com:444/', 'is not allowed'],
  ])('%s is not called, whatever the release says', async (url, why) => {
    const { fetcher, send } = setUp(() => json('{}'))
    const error = await errorOf(send({ url }))
    expect(error.class).toBe('unsupported')
    expect(error.message).toContain(why)
    expect(fetcher).not.toHaveBeenCalled()
  })

  test.each<[number, string]>([
    [400, 'server'],
    [401, 'auth'],
    [403, 'auth'],
    [404, 'server'],
    [408, 'timeout'],
    [429, 'rate_limit'],
    [500, 'server'],
    [503, 'overloaded'],
    [504, 'timeout'],
  ])('status %i is class %s; what it says is not shown', async (status, errorClass) => {
    const { send } = setUp(() => new Response('internal', { status, headers: { 'retry-after': '2' } }))
    const error = await errorOf(send())
    expect(error).toMatchObject({ class: errorClass, details: { retryAfterMs: 2000 } })
    expect(error.message).toBe(`api.example.com answered with status ${status}.`)
    expect(error.details.upstream).toBeUndefined()
  })

  test('a redirect is not followed', async () => {
    const { fetcher, send } = setUp(
      () => new Response(null, { status: 307, headers: { location: 'https://x.y' } }),
    )
    expect(await errorOf(send())).toMatchObject({ class: 'garbage' })
    expect(fetcher).toHaveBeenCalledOnce()
  })

  test.each([
    ['image/png', false],
    ['application/octet-stream', false],
    ['application/problem+json', true],
    ['text/csv; charset=utf-8', true],
    ['', true],
  ])('%s: taken %s', async (type, taken) => {
    const headers: Record<string, string> = type === '' ? {} : { 'content-type': type }
    const { send } = setUp(() => new Response(new TextEncoder().encode('1'), { headers }))
    const outcome = await send().then(
      () => true,
      (error: UmbelError) => error.class,
    )
    expect(outcome).toBe(taken || 'garbage')
  })

  test('is read up to 256 KB, and the rest is left', async () => {
    const cancelled = vi.fn<() => void>()
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1
        controller.enqueue(new Uint8Array(64 * 1024).fill(120))
      },
      cancel: cancelled,
    })
    const { send } = setUp(() => new Response(endless, { headers: { 'content-type': 'text/plain' } }))
    const error = await errorOf(send())
    expect(error).toMatchObject({ class: 'garbage' })
    expect(error.message).toContain('more than 256 KB')
    expect(cancelled).toHaveBeenCalledOnce()
    expect(sent).toBeLessThan(8)
    const whole = setUp(() => json(`"${'x'.repeat(256 * 1024 - 2)}"`))
    expect((await whole.send()).bytes).toBe(256 * 1024)
  })

  test('a broken connection is class network, and tells the host only', async () => {
    const { send } = setUp(() => Promise.reject(new TypeError('connect to 10.0.0.7 failed')))
    expect(await errorOf(send())).toMatchObject({
      class: 'network',
      message: 'The connection to api.example.com broke.',
    })
  })

  test('local mode allows this machine', async () => {
    const { send } = setUp(() => json('{}'), true)
    const parts = { url: 'http://127.0.0.1:9000/', allow: ['127.0.0.1:9000'] }
    expect(await send(parts)).toMatchObject({ status: 200 })
  })
})

/** A server that never answers. */
function hanging() {
  const http = httpExchange({
    fetch: (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
      }),
    secrets: () => secret,
    local: false,
  })
  const slots = new Slots(1)
  return { slots, exchange: createExchange(http, slots) }
}

describe('within a request', () => {
  test('its timeout ends it, and gives the connection back', async () => {
    const { exchange, slots } = hanging()
    const options = { scope: new Scope(), budget: new Budget({}), timeout: 10 }
    const error = await errorOf(exchange(order, options))
    expect(error).toMatchObject({ class: 'timeout', message: 'No answer within 10 ms.' })
    await slots.take(new Scope())
  })

  test('the end of its scope ends it, with the scope’s reason; in a dead one nothing is sent', async () => {
    const { exchange } = hanging()
    const scope = new Scope()
    const options = { scope, budget: new Budget({}), timeout: 5000 }
    const error = errorOf(exchange(order, options))
    const why = new UmbelError('aborted', 'The client left.')
    scope.end(why)
    expect(await error).toBe(why)
    expect(await errorOf(exchange(order, options))).toBe(why)
  })

  test('it is one of the attempts that a budget allows, and costs nothing', async () => {
    const { http } = setUp(() => json('{}'))
    const exchange = createExchange(http, new Slots())
    const budget = new Budget({ attempts: 1, usd: 0.001, tokens: 1 })
    const options = { scope: new Scope(), budget, timeout: 1000 }
    await exchange(order, options)
    expect(budget.rest()).toEqual({ attempts: 0, usd: 0.001, tokens: 1 })
    expect(await errorOf(exchange(order, options))).toMatchObject({ class: 'budget' })
  })
})
