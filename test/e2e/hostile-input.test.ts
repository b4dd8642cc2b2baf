import { describe, expect, test } from 'vitest'
import { ask, errorOf } from '../harness/ask.ts'
import { baseConfig, clientKey, env } from '../harness/base-config.ts'
import { createKey } from '../../src/keys/key-register.ts'
import { routerForFile } from '../harness/router.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: { 'mock-*': { provider: 'up' } },
    tags: { '*': { limits: { requests: 1000 } } },
  }),
  env: { ...env, UMBEL_API_KEY: clientKey },
}))
const headers = { authorization: `Bearer ${clientKey}` }

describe('names', () => {
  const names = ['mock-a\r\nset-cookie: x=1', 'mock-\u0000', 'mock-日本', 'up/\n', 'up/日本']
  test.each(names)('%j goes upstream as it is, and adds no header', async (model) => {
    for (const stream of [false, true]) {
      const response = await ask(router(), model, { headers, body: { stream } })
      expect(response.status).toBe(200)
      expect(response.headers.get('set-cookie')).toBeNull()
      expect(decodeURIComponent(response.headers.get('x-umbel-model') ?? '')).toBe(model)
      await response.text()
    }
  })

  test('that are too long for a header are refused', async () => {
    const response = await ask(router(), `mock-${'x'.repeat(100_000)}`, { headers })
    expect(response.status).toBe(400)
    expect(await errorOf(response)).toMatchObject({ param: 'model' })
  })
})

describe('fields beyond all measure', () => {
  test.each([
    ['umbel.tags', { umbel: { tags: Array.from({ length: 5000 }, (_, index) => `t${index}`) } }],
    ['umbel.tags[0]', { umbel: { tags: ['x'.repeat(100_000)] } }],
    [
      'metadata',
      { metadata: Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 'v'])) },
    ],
    ['metadata', { metadata: { a: ['v'.repeat(70_000)] } }],
    ['max_tokens', { max_tokens: 1e308 }],
    ['max_tokens', { max_tokens: -5 }],
  ])('%s is refused', async (param, body) => {
    const response = await ask(router(), 'priced', { headers, body })
    expect(response.status).toBe(400)
    expect(await errorOf(response)).toMatchObject({ param })
  })

  test.each([
    {
      metadata: Object.fromEntries(
        Array.from({ length: 500 }, (_, index) => [`k${index}`, { v: 'v'.repeat(90) }]),
      ),
    },
    { metadata: { a: 'b\r\nx: y' } },
    { umbel: { session: 'a\r\nb', tags: ['a\r\nb', '日本'] } },
  ])('what is only strange is served', async (body) => {
    const response = await ask(router(), 'priced', { headers, body })
    expect(response.status).toBe(200)
    await response.text()
  })

  test('no length that is asked overflows a count', async () => {
    const terms = { name: 'x', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }
    const budgets = [{ tokens: 1000, per: 'day' as const, strict: true }]
    const { key } = await createKey(router().kv, { ...terms, limits: { tokens: 1000 }, budgets }, Date.now())
    const own = { authorization: `Bearer ${key}` }
    const body = { max_tokens: Number.MAX_SAFE_INTEGER }
    for (let turn = 0; turn < 3; turn += 1) {
      // It sets all that is left aside, and what it did not use comes back behind its response.
      await until('it is served', async () => {
        const response = await ask(router(), 'priced', { headers: own, body })
        await response.text()
        return response.status === 200 ? true : undefined
      })
    }
    const sent = upstream().calls.at(-1)?.body
    expect(Number(JSON.parse(String(sent))['max_tokens'])).toBeLessThanOrEqual(1000)
  })
})
