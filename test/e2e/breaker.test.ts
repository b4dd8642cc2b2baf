import { afterAll, describe, expect, test } from 'vitest'
import { ask, askStream } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { errorBody } from '../upstream/wire.ts'
import type { Behaviour } from '../upstream/exchange.ts'
import { answer } from '../upstream/answers.ts'
import { pause } from '../upstream/exchange.ts'
import { recordOf } from '../harness/record-of.ts'
import { refuse, stallBeforeHeaders } from '../upstream/faults.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

/** Each fails in its own way, for ever. */
const failing = {
  'server-error': { most: 3, stream: false },
  overloaded: { most: 1, stream: false },
  'reset-before': { most: 3, stream: false },
  garbage: { most: 3, stream: false },
  'rate-limited': { most: 1, stream: false },
  'no-model': { most: 1, stream: false },
  'stall-before-first-token': { most: 3, stream: true },
  'error-in-stream': { most: 3, stream: true },
} as const

const upstream = upstreamForFile()
const own = () => ({ type: 'openai', baseUrl: upstream().baseUrl, apiKey: '$UP_KEY' })
const behind = (name: string, options: object = {}) => ({
  use: { fallback: [name, 'up/answer'], ...options },
})
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    providers: {
      account: own(),
      credit: own(),
      callers: { ...own(), callerKey: true },
      tapped: own(),
      exempt: { ...own(), cooldown: false },
    },
    routes: {
      ...Object.fromEntries(
        Object.keys(failing).map((name) => [
          `after-${name}`,
          behind(`up/${name}`, name.startsWith('stall') ? { firstTokenTimeout: '150ms' } : {}),
        ]),
      ),
      recovers: behind('up/recovers'),
      'probe-one': behind('up/probe-one'),
      'wrong-key': behind('account/unauthorized'),
      'same-account': behind('account/other'),
      'own-key': behind('callers/unauthorized'),
      'limited-account': behind('callers/limited'),
      'node-timeout': behind('up/slow-node', { timeout: '100ms' }),
      'short-timeout': behind('up/slower-node', { timeout: '600ms' }),
      ...Object.fromEntries(
        ['hung', 'hung-stream'].map((name) => [
          name,
          { use: { fallback: [{ model: `up/${name}`, timeout: '550ms' }, 'up/answer'] } },
        ]),
      ),
      leaves: behind('up/leaves'),
      mid: behind('tapped/reset-mid-stream'),
      exempt: behind('exempt/server-error'),
      alone: { use: { fallback: ['up/alone-a', 'up/alone-b'] } },
      balanced: { use: { balance: ['up/balanced', 'up/answer'] } },
    },
  }),
  env,
}))

const table: string[] = []
afterAll(() => console.log(`Failed requests before an upstream is passed over:\n${table.join('\n')}`))

/** Asks a route one time after the other; every answer must be a success. */
async function askTimes(route: string, count: number, stream = false): Promise<Response[]> {
  const responses: Response[] = []
  for (let turn = 0; turn < count; turn += 1) {
    const response = await (stream ? askStream : ask)(router(), `route/${route}`)
    expect(response.status).toBe(200)
    await response.clone().text()
    responses.push(response)
  }
  return responses
}

describe('an upstream that fails', () => {
  test.each(Object.entries(failing))(
    '%s: is passed over after a few requests',
    async (name, { most, stream }) => {
      const responses = await askTimes(`after-${name}`, 12, stream)
      const failures = upstream().callsTo(name).length
      table.push(`  ${name}: ${failures}`)
      expect(failures).toBe(most)
      const [first, last] = [
        await recordOf(router(), responses[most - 1] ?? Response.error()),
        await recordOf(router(), responses[11] ?? Response.error()),
      ]
      expect(first.attempts[0]).toMatchObject({ outcome: 'failed', cooldown: { started: 'model' } })
      expect(last.attempts).toHaveLength(1)
      expect(last.choices).toMatchObject([
        { verb: 'fallback', picked: 'up/answer', skipped: [{ candidate: `up/${name}` }] },
      ])
    },
  )

  test('is passed over by balance too', async () => {
    upstream().on('balanced', refuse(500, errorBody('no', 'server_error', null)))
    const statuses: number[] = []
    for (let turn = 0; turn < 40; turn += 1) statuses.push((await ask(router(), 'route/balanced')).status)
    const failed = statuses.filter((status) => status !== 200).length
    table.push(`  balance, server error: ${failed}`)
    expect(failed).toBe(3)
  })

  test('a key that is refused leaves the whole account alone; a model that is named is called all the same', async () => {
    await askTimes('wrong-key', 5)
    expect(upstream().callsTo('unauthorized')).toHaveLength(1)
    await askTimes('same-account', 3)
    expect(upstream().callsTo('other')).toHaveLength(0)
    const named = await ask(router(), 'account/other')
    expect(named.status).toBe(200)
    expect((await recordOf(router(), named)).attempts).toMatchObject([
      { outage: { class: 'auth', of: 'provider' } },
    ])
    // It went well, so the key is good.
    await askTimes('same-account', 1)
    expect(upstream().callsTo('other')).toHaveLength(2)
  })

  test('while it streams, where that is seen', async () => {
    const usage = { stream: true, umbel: { usage: true } }
    for (let turn = 0; turn < 12; turn += 1) await (await ask(router(), 'route/mid', { body: usage })).text()
    const failures = upstream().callsTo('reset-mid-stream').length
    table.push(`  reset in the middle of a stream: ${failures}`)
    expect(failures).toBe(3)
  })

  test.each(['hung', 'hung-stream'])(
    '%s: one that never answers, under a timeout of the strategy’s own',
    async (name) => {
      upstream().on(name, stallBeforeHeaders)
      await askTimes(name, 5, name === 'hung-stream')
      table.push(`  ${name}: ${upstream().callsTo(name).length}`)
      expect(upstream().callsTo(name)).toHaveLength(3)
    },
  )

  test('when all are left alone, one is tried, and the record says so', async () => {
    for (const name of ['alone-a', 'alone-b']) {
      upstream().on(
        name,
        refuse(429, errorBody('wait', 'requests', 'rate_limit_exceeded'), {
          'retry-after': name === 'alone-a' ? '60' : '30',
        }),
      )
    }
    expect((await ask(router(), 'route/alone')).status).toBe(429)
    const response = await ask(router(), 'route/alone')
    expect(response.status).toBe(429)
    const { attempts, choices } = await recordOf(router(), response)
    expect(attempts).toMatchObject([
      { model: 'up/alone-b', outage: { class: 'rate_limit' }, cooldown: { skipped: 'running' } },
    ])
    expect(choices).toMatchObject([{ picked: 'up/alone-b', lastResort: true }])
  })
})

describe('what does not count', () => {
  test('a timeout of the strategy’s own that is short, of itself or for the model', async () => {
    upstream().on('slow-node', async (exchange) => pause(1000, exchange.gone))
    for (let turn = 0; turn < 5; turn += 1)
      expect((await ask(router(), 'route/node-timeout')).status).toBe(504)
    expect(upstream().callsTo('slow-node')).toHaveLength(5)
    upstream().on('slower-node', async (exchange) => {
      await pause(800, exchange.gone)
      return answer(exchange)
    })
    expect((await ask(router(), 'up/slower-node')).status).toBe(200)
    for (let turn = 0; turn < 4; turn += 1)
      expect((await ask(router(), 'route/short-timeout')).status).toBe(504)
    expect(upstream().callsTo('slower-node')).toHaveLength(5)
  })

  test('a caller who leaves', async () => {
    upstream().on('leaves', async (exchange) => {
      await pause(60, exchange.gone)
      return answer(exchange)
    })
    for (let turn = 0; turn < 5; turn += 1) {
      const signal = AbortSignal.timeout(20)
      await askStream(router(), 'route/leaves', { signal }).catch(() => {})
    }
    await askTimes('leaves', 1)
    expect(upstream().callsTo('leaves').length).toBeGreaterThanOrEqual(6)
  })

  test('a key of the caller’s own that is refused', async () => {
    const headers = { 'x-umbel-provider-key-callers': 'sk-wrong' }
    for (let turn = 0; turn < 4; turn += 1) {
      const response = await ask(router(), 'route/own-key', { headers })
      expect(response.status).toBe(200)
      const { attempts } = await recordOf(router(), response)
      expect(attempts).toMatchObject([{ cooldown: { skipped: 'ours' } }, { outcome: 'ok' }])
    }
  })

  test('our own account’s trouble, to a caller with a key of its own; and its success tells nothing of ours', async () => {
    upstream().on(
      'limited',
      refuse(429, errorBody('wait', 'requests', 'rate_limit_exceeded'), { 'retry-after': '60' }),
      answer,
    )
    await askTimes('limited-account', 2)
    expect(upstream().callsTo('limited')).toHaveLength(1)
    const headers = { 'x-umbel-provider-key-callers': 'sk-own' }
    const served = await ask(router(), 'route/limited-account', { headers })
    expect(served.headers.get('x-umbel-model')).toBe('callers/limited')
    await askTimes('limited-account', 2)
    expect(upstream().callsTo('limited')).toHaveLength(2)
  })

  test('a provider whose cooldown is off', async () => {
    const before = upstream().callsTo('server-error').length
    await askTimes('exempt', 6)
    expect(upstream().callsTo('server-error').length - before).toBe(6)
  })
})

/** Fails with a second's Retry-After until it is told to be well. */
function sick(state: { well: boolean; slow?: number }): Behaviour {
  const refused = refuse(429, errorBody('wait', 'requests', 'rate_limit_exceeded'), { 'retry-after': '1' })
  return async (exchange) => {
    if (state.slow !== undefined) await pause(state.slow, exchange.gone)
    return state.well ? answer(exchange) : refused(exchange)
  }
}

describe('recovery', () => {
  test('an upstream that is well again serves again within one cooldown', async () => {
    const state = { well: false }
    upstream().on('recovers', sick(state))
    await askTimes('recovers', 3)
    expect(upstream().callsTo('recovers')).toHaveLength(1)
    state.well = true
    const began = Date.now()
    let served = ''
    while (served !== 'up/recovers' && Date.now() - began < 3000) {
      const response = await ask(router(), 'route/recovers')
      await response.clone().text()
      served = response.headers.get('x-umbel-model') ?? ''
      if (served === 'up/recovers')
        expect((await recordOf(router(), response)).attempts).toMatchObject([{ probe: true, outcome: 'ok' }])
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const took = Date.now() - began
    table.push(`  recovery after a cooldown of 1000 ms: ${took} ms`)
    // The cooldown, and a slow machine's share.
    expect(took).toBeLessThanOrEqual(1500)
    await askTimes('recovers', 2)
    expect(upstream().callsTo('recovers')).toHaveLength(4)
  })

  test('of many requests at once, one probes', async () => {
    const state: { well: boolean; slow?: number } = { well: false }
    upstream().on('probe-one', sick(state))
    await askTimes('probe-one', 2)
    await new Promise((resolve) => setTimeout(resolve, 1050))
    state.slow = 150
    const before = upstream().callsTo('probe-one').length
    const many = await Promise.all(Array.from({ length: 30 }, () => ask(router(), 'route/probe-one')))
    expect(many.every(({ status }) => status === 200)).toBe(true)
    expect(upstream().callsTo('probe-one').length - before).toBe(1)
  })
})
