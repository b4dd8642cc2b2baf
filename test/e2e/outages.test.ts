import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FaultyRouter, startFaultyRouter } from '../harness/faulty-router.ts'
import { callersIn, flood, freshKey, outages, startOutageRouter } from '../harness/outage.ts'
import { ask, errorOf } from '../harness/ask.ts'
import { baseConfig, clientKey, env } from '../harness/base-config.ts'
import { upstreamForFile } from '../harness/upstream.ts'

/** The same with 100,000 requests a state: `npm run test:long test/long/outages.test.ts`. */
const size = { requests: 400, width: 20 }
const upstream = upstreamForFile()

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

let router: FaultyRouter
beforeAll(async () => {
  router = await startOutageRouter(upstream())
})
afterAll(() => router.stop())

describe('a warm isolate', () => {
  test('waits on nothing but the upstream: no binding is called', async () => {
    const [owner, limited, leased] = await callersIn(router, {})
    const callers = [owner, limited, leased].filter((caller) => caller !== undefined)
    await flood(router, callers, { requests: 30, width: 1 })
    await router.breakBindings({})
    expect(await flood(router, callers, size)).toEqual({})
    // Behind responses and every few seconds: what was spent is told, and what was measured of upstreams.
    const { BUDGET = 0, HEALTH = 0, ...others } = await router.bindingCalls()
    expect(others).toEqual({})
    expect(BUDGET).toBeLessThanOrEqual(3)
    expect(HEALTH).toBeLessThanOrEqual(size.requests / 50)
  })

  test('goes on while objects never answer', async () => {
    const callers = (await callersIn(router, {})).slice(0, 3)
    await router.breakBindings({ LIMITER: 'hangs', BUDGET: 'hangs' })
    expect(await flood(router, callers, { requests: 60, width: 6 })).toEqual({})
  })

  test(
    'what counts exactly is closed when nobody answers, and not held up for ever',
    { timeout: 20_000 },
    async () => {
      const exact = await freshKey(router, { limits: { requests: 1000, exact: true } })
      const strict = await freshKey(router, { budgets: [{ tokens: 1_000_000, per: 'day', strict: true }] })
      await router.breakBindings({ LIMITER: 'hangs', BUDGET: 'hangs' })
      const asked = [exact, strict].map((key) => ask(router, 'priced', { headers: bearer(key) }))
      for (const { status } of await Promise.all(asked)) expect(status).toBe(503)
    },
  )

  test('requests that come with the same unseen key each get it, whoever of them looks it up', async () => {
    await router.breakBindings({})
    const statuses = new Set<number>()
    // Once its code is optimised, workerd ran what awaits another request's promise inside that request: 500.
    for (let turn = 0; turn < 700; turn += 1) {
      const headers = bearer(await freshKey(router))
      const listed = () => fetch(`${router.url}/v1/models`, { headers })
      for (const { status } of await Promise.all([listed(), listed(), listed()])) statuses.add(status)
    }
    expect([...statuses]).toEqual([200])
  })

  test.each(Object.entries(outages))('%s: none lost, none let in', async (_, faults) => {
    const callers = await callersIn(router, faults)
    await router.breakBindings(faults)
    expect(await flood(router, callers, size)).toEqual({})
  })
})

test('the administration says 503 where a store or an object is down, and goes on with the rest', async () => {
  const config = baseConfig(upstream(), {
    routes: { r: { use: 'priced', budgets: [{ usd: 1, per: 'day' }] } },
  })
  const other = await startFaultyRouter({ config, env: { ...env, UMBEL_ADMIN_TOKEN: 'token' } })
  const statusOf = async (path: string, method = 'GET') => {
    const response = await fetch(`${other.url}/admin${path}`, { method, headers: bearer('token') })
    if (response.status !== 200) expect(await errorOf(response)).toMatchObject({ code: 'store_unavailable' })
    return response.status
  }
  try {
    await ask(other, 'priced')
    await other.breakBindings({ CONFIG: 'down' })
    expect(await statusOf('/keys')).toBe(503)
    expect(await statusOf('/keys/key_0123456789abcdef', 'DELETE')).toBe(503)
    expect(await statusOf('/config')).toBe(200)
    await other.breakBindings({ BUDGET: 'down', CONFIG_WRITER: 'down' })
    expect(await statusOf('/releases')).toBe(503)
    expect(await statusOf('/spend')).toBe(503)
    expect(await statusOf('/keys')).toBe(200)
    expect(await statusOf('/records')).toBe(200)
  } finally {
    await other.stop()
  }
})

test('a cold isolate without KV serves the owner what is compiled in, and nobody else', async () => {
  const cold = await startFaultyRouter(
    { env: { UMBEL_API_KEY: clientKey }, local: false },
    { CONFIG: 'down' },
  )
  try {
    const asked = { body: { messages: [{ role: 'user', content: 'what is 6 * 7' }] } }
    const own = await ask(cold, 'edge/calc', { ...asked, headers: bearer(clientKey) })
    expect(own.status).toBe(200)
    expect(await own.text()).toContain('42')
    const refused = await ask(cold, 'edge/calc', { ...asked, headers: bearer(await freshKey(cold)) })
    expect(refused.status).toBe(503)
    expect(await errorOf(refused)).toMatchObject({ code: 'auth_unavailable' })
    expect((await ask(cold, 'edge/calc', asked)).status).toBe(401)
  } finally {
    await cold.stop()
  }
})
