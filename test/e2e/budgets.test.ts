import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, askStream, errorOf, json, post, question } from '../harness/ask.ts'
import { baseConfig, clientKey, env, price, usualCost } from '../harness/base-config.ts'
import { createKey, rotateKey } from '../../src/keys/key-register.ts'
import type { KeyTerms } from '../../src/keys/key-record.ts'
import { routerForFile } from '../harness/router.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()

/** What the web hook was told, with its signature. */
const told: { body: string; signature: string }[] = []
const hook = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (piece) => (body += piece))
  request.on('end', () => {
    told.push({ body, signature: String(request.headers['x-umbel-signature']) })
    response.end('ok')
  })
})
let hookUrl = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', () => resolve()))
  const address = hook.address()
  if (typeof address === 'object' && address !== null) hookUrl = `http://127.0.0.1:${address.port}/hook`
})
afterAll(() => void hook.close())

const hundred = 100 * usualCost
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: {
      'm-strict': { provider: 'up', model: 'for-strict', price },
      'm-leased': { provider: 'up', model: 'for-leases', price },
      cut: { provider: 'up', model: 'reset-mid-stream', price },
      slow: { provider: 'up', model: 'drip', price: { input: 0, output: 2 } },
    },
    routes: {
      strict: { use: 'm-strict', budgets: [{ usd: hundred, per: 'day', strict: true }] },
      leased: { use: 'm-leased', budgets: [{ usd: hundred, per: 'month' }] },
    },
    tags: {
      'team-*': { budgets: [{ tokens: 100, per: 'total', strict: true }] },
      paying: { budgets: [{ usd: 1, per: 'day' }] },
    },
    alerts: { url: hookUrl, secret: '$HOOK_SECRET' },
  }),
  env: { ...env, UMBEL_API_KEY: clientKey, HOOK_SECRET: 'hook-secret' },
}))

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const short = { max_tokens: 7 }
const asOwner = (model: string, body: object = short, headers: Record<string, string> = {}) =>
  ask(router(), model, { body, headers: { ...bearer(clientKey), ...headers } })
const asTagged = (tag: string) => asOwner('priced', short, { 'x-umbel-tags': tag })
const open: KeyTerms = { name: 'test', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }
const small = [{ usd: 3 * usualCost, per: 'total' as const, strict: true }]
const roomy = [{ usd: 1, per: 'total' as const, strict: true }]

async function flood(model: string): Promise<number[]> {
  const seen: number[] = []
  await Promise.all(
    Array.from({ length: 1000 }, async () => {
      const response = await asOwner(model)
      await response.text()
      seen.push(response.status)
    }),
  )
  return seen
}

/** One after the other until it is used up. */
async function drain(model: string): Promise<number> {
  let served = 0
  return until(
    `${model} is used up`,
    async () => {
      const { status } = await asOwner(model)
      if (status === 200) served += 1
      return status === 402 ? served : undefined
    },
    20_000,
  )
}

describe('a thousand requests at once, with money for a hundred', () => {
  test.each([
    ['strict', 'for-strict'],
    ['leased', 'for-leases'],
  ])('%s: no more than a hundred are made', async (model, name) => {
    const seen = await flood(`route/${model}`)
    const served = seen.filter((status) => status === 200).length
    expect(new Set(seen.filter((status) => status !== 200))).not.toContain(500)
    const rest = await drain(`route/${model}`)
    console.log(`${model}: ${served} of 1,000 at once were served, ${served + rest} in all, of 100 paid for`)
    expect(served + rest).toBeLessThanOrEqual(100)
    expect(served + rest).toBeGreaterThanOrEqual(95)
    expect(upstream().callsTo(name).length).toBe(served + rest)
    const refused = await asOwner(`route/${model}`)
    expect(await errorOf(refused)).toMatchObject({ code: 'budget_used_up', type: 'budget_error' })
    const body = { model: `route/${model}`, max_tokens: 5, messages: [{ role: 'user', content: 'hello' }] }
    const anthropic = await post(router(), '/v1/messages', body, { 'x-api-key': clientKey })
    expect(anthropic.status).toBe(402)
    expect(await json(anthropic)).toMatchObject({ error: { type: 'billing_error' } })
  })

  test('the web hook was told once a share, signed', async () => {
    const alerts = await until('the last share is told', () => {
      const all = told.map(({ body }) => JSON.parse(body))
      return all.some(({ share, subject }) => share >= 0.8 && subject === 'route:strict') ? all : undefined
    })
    const names = alerts.map(({ subject, share }) => `${subject} ${share}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { body, signature } of told) {
      const [, time = '', sent = ''] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(signature) ?? []
      expect(createHmac('sha256', 'hook-secret').update(`${time}.${body}`).digest('hex')).toBe(sent)
    }
  })
})

describe('what counts', () => {
  test('a key’s budget, over its rotation', async () => {
    const first = await createKey(router().kv, { ...open, budgets: small }, Date.now())
    const askWith = (key: string) => ask(router(), 'priced', { body: short, headers: bearer(key) })
    for (let turn = 0; turn < 2; turn += 1) expect((await askWith(first.key)).status).toBe(200)
    const second = await rotateKey(router().kv, first.record.id, 60_000, Date.now())
    const statuses: number[] = []
    for (let turn = 0; turn < 3; turn += 1) statuses.push((await askWith(second?.key ?? '')).status)
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(1)
    expect(statuses.at(-1)).toBe(402)
  })

  test('streams, by their usage, and cut ones by estimate', async () => {
    const { key } = await createKey(router().kv, { ...open, budgets: small }, Date.now())
    const stream = (model: string) => askStream(router(), model, { body: short, headers: bearer(key) })
    const first = await stream('priced')
    expect(first.status).toBe(200)
    expect(await first.text()).not.toContain('"usage":{"prompt')
    const cut = await stream('cut')
    await cut.text().catch(() => {})
    const statuses: number[] = []
    for (let turn = 0; turn < 4; turn += 1) {
      const next = await stream('priced')
      await next.text()
      statuses.push(next.status)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(statuses.at(-1)).toBe(402)
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(1)
  })

  test.each(['/v1/chat/completions', '/v1/messages'])(
    'what had come when the client left is charged: %s',
    async (path) => {
      const { key } = await createKey(router().kv, { ...open, budgets: roomy }, Date.now())
      const leaving = new AbortController()
      const body = { model: 'slow', messages: question, stream: true, max_tokens: 500 }
      const response = await post(router(), path, body, bearer(key), leaving.signal)
      const reader = response.body?.getReader()
      for (let piece = 0; piece < 4; piece += 1) await reader?.read()
      leaving.abort()
      const id = response.headers.get('x-umbel-decision')
      const { attempts, cost } = await until('the attempt has ended', async () => {
        const found = await fetch(`${router().url}/v1/decisions/${id}`, { headers: bearer(key) })
        return found.ok ? json(found) : undefined
      })
      expect(attempts).toMatchObject([{ outcome: 'aborted', estimated: true, usage: null }])
      expect(cost).toBeGreaterThanOrEqual((3 * 2) / 1e6)
      expect(cost).toBeLessThan((50 * 2) / 1e6)
    },
  )

  test('tokens by tag, each tag for itself', async () => {
    const seen: number[] = []
    for (let turn = 0; turn < 8; turn += 1) seen.push((await asTagged('team-a')).status)
    // Each uses 18 of the 100.
    expect(seen.filter((status) => status === 200).length).toBeLessThanOrEqual(5)
    expect(seen.at(-1)).toBe(402)
    expect((await asTagged('team-b')).status).toBe(200)
  })

  test('all answers that are asked for are set aside, not one', async () => {
    const { key } = await createKey(router().kv, { ...open, budgets: small }, Date.now())
    const many = (n: number) => ask(router(), 'priced', { body: { max_tokens: 7, n }, headers: bearer(key) })
    const refused = await many(20)
    expect(refused.status).toBe(402)
    expect(await errorOf(refused)).toMatchObject({ code: 'request_too_large' })
    expect((await many(2)).status).toBe(200)
  })

  test('a model without a price does not run under a budget of money', async () => {
    const response = await asOwner('up/unpriced', short, { 'x-umbel-tags': 'paying' })
    expect(response.status).toBe(402)
    expect(String((await errorOf(response))['message'])).toContain('price')
    expect(upstream().callsTo('unpriced')).toEqual([])
  })

  test('a restart forgets nothing', async () => {
    await router().restart()
    expect((await asOwner('route/strict')).status).toBe(402)
  })
})
