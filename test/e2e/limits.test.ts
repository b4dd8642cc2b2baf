import { describe, expect, test } from 'vitest'
import { ask, askStream, errorOf, post } from '../harness/ask.ts'
import { baseConfig, clientKey, env } from '../harness/base-config.ts'
import { createKey } from '../../src/keys/key-register.ts'
import type { KeyTerms } from '../../src/keys/key-record.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: {
      narrow: { provider: 'up', limits: { requests: 2 } },
      wide: { provider: 'up' },
    },
    routes: {
      few: { use: 'wide', limits: { requests: 3 } },
      exact: { use: 'wide', limits: { requests: 10, exact: true } },
      tokens: { use: 'wide', limits: { tokens: 200 } },
      over: { use: { fallback: ['narrow', 'wide'] } },
    },
    tags: { 'team-a': { limits: { requests: 2 } }, 'user:*': { limits: { requests: 1 } } },
  }),
  env: { ...env, UMBEL_API_KEY: clientKey },
}))

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const asOwner = (model: string, asked: { body?: object; headers?: Record<string, string> } = {}) =>
  ask(router(), model, { ...asked, headers: { ...bearer(clientKey), ...asked.headers } })
const statuses = async (many: Promise<Response>[]) => (await Promise.all(many)).map(({ status }) => status)
const asUser = (name: string) => asOwner('wide', { body: { user: name } })
const asTeamA = () => asOwner('wide', { headers: { 'x-umbel-tags': 'team-a' } })
const open: KeyTerms = { name: 'test', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }

function times(count: number, work: () => Promise<Response>): Promise<Response>[] {
  return Array.from({ length: count }, work)
}

describe('requests a minute', () => {
  test('of a route: the next one is 429, with when to come back and how it stands', async () => {
    const first = await asOwner('route/few')
    expect(first.headers.get('x-ratelimit-limit-requests')).toBe('3')
    expect(first.headers.get('x-ratelimit-remaining-requests')).toBe('2')
    expect(first.headers.get('x-ratelimit-reset-requests')).toBe('20s')
    await statuses(times(2, () => asOwner('route/few')))
    const calls = upstream().calls.length
    const refused = await asOwner('route/few')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('x-ratelimit-remaining-requests')).toBe('0')
    expect(await errorOf(refused)).toMatchObject({ code: 'rate_limit_exceeded', type: 'rate_limit_error' })
    const body = { model: 'route/few', max_tokens: 5, messages: [{ role: 'user', content: 'hello' }] }
    const anthropic = await post(router(), '/v1/messages', body, { 'x-api-key': clientKey })
    expect(anthropic.status).toBe(429)
    expect(await anthropic.json()).toMatchObject({ error: { type: 'rate_limit_error' } })
    expect(upstream().calls.length).toBe(calls)
  })

  test('of a key, decisions counted like answers', async () => {
    const { key } = await createKey(router().kv, { ...open, limits: { requests: 2 } }, Date.now())
    const body = { model: 'wide', messages: [{ role: 'user', content: 'hello' }] }
    const decide = () => post(router(), '/v1/decisions', body, bearer(key))
    expect((await decide()).headers.get('x-ratelimit-remaining-requests')).toBe('1')
    expect((await decide()).status).toBe(200)
    expect((await decide()).status).toBe(429)
    expect((await ask(router(), 'wide', { headers: bearer(key) })).status).toBe(429)
  })

  test('of a key, whatever it asks', async () => {
    const { key } = await createKey(router().kv, { ...open, limits: { requests: 5 } }, Date.now())
    const seen = await statuses(times(20, () => ask(router(), 'wide', { headers: bearer(key) })))
    expect(seen.filter((status) => status === 200)).toHaveLength(5)
    expect(seen.filter((status) => status === 429)).toHaveLength(15)
  })

  test('of a model: another one answers where there is one', async () => {
    const answered = await Promise.all(times(4, () => asOwner('route/over')))
    expect(answered.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const by = answered.map((response) => response.headers.get('x-umbel-model')).toSorted()
    expect(by).toEqual(['narrow', 'narrow', 'wide', 'wide'])
    expect((await asOwner('narrow')).status).toBe(429)
    // Nor by a name that the config does not give it.
    expect((await asOwner('up/narrow')).status).toBe(429)
  })

  test('of a tag, and of each user for itself', async () => {
    expect((await statuses(times(4, asTeamA))).filter((status) => status === 200)).toHaveLength(2)
    expect([
      (await asUser('ann')).status,
      (await asUser('ann')).status,
      (await asUser('bob')).status,
    ]).toEqual([200, 429, 200])
  })

  test.each([
    ['/v1/embeddings', { model: 'edge/embed', input: 'x' }],
    ['/v1/completions', { model: 'wide', prompt: 'x' }],
    ['/v1/responses', { model: 'wide', input: 'x' }],
  ])('of a user that %s names', async (path, body) => {
    const named = { ...body, user: `user of ${path}` }
    const asked = () => post(router(), path, named, bearer(clientKey))
    expect((await asked()).status).not.toBe(429)
    expect((await asked()).status).toBe(429)
  })

  test('exact: many at once get what there is', async () => {
    const seen = await statuses(times(100, () => asOwner('route/exact')))
    const served = seen.filter((status) => status === 200).length
    expect(served).toBeGreaterThanOrEqual(10)
    // One is filled up every six seconds.
    expect(served).toBeLessThanOrEqual(12)
  })
})

describe('tokens a minute', () => {
  test('hold for embeddings too, which write none', async () => {
    const { key } = await createKey(router().kv, { ...open, limits: { tokens: 1000 } }, Date.now())
    const asked = { model: 'edge/embed', input: 'hello' }
    const response = await post(router(), '/v1/embeddings', asked, bearer(key))
    expect(response.status).toBe(200)
    expect(response.headers.get('x-ratelimit-limit-tokens')).toBe('1000')
  })

  test('do not hold where tokens are only counted', async () => {
    const { key } = await createKey(router().kv, { ...open, limits: { tokens: 100 } }, Date.now())
    const messages = [{ role: 'user', content: 'word '.repeat(1000) }]
    const body = { model: 'wide', max_tokens: 5, messages }
    const counted = await post(router(), '/v1/messages/count_tokens', body, bearer(key))
    expect(counted.status).toBe(200)
    expect((await post(router(), '/v1/messages', body, bearer(key))).status).toBe(429)
  })

  test('take a picture for a picture, not for its letters', async () => {
    const { key } = await createKey(router().kv, { ...open, limits: { tokens: 10_000 } }, Date.now())
    const picture = { url: `data:image/png;base64,${'A'.repeat(200_000)}` }
    const messages = [{ role: 'user', content: [{ type: 'image_url', image_url: picture }] }]
    expect((await ask(router(), 'wide', { body: { messages }, headers: bearer(key) })).status).toBe(200)
  })

  test('are set aside for the longest answer, and charged as used, JSON and streams alike', async () => {
    const body = { max_tokens: 50 }
    expect((await asOwner('route/tokens', { body })).headers.get('x-ratelimit-limit-tokens')).toBe('200')
    const stream = await askStream(router(), 'route/tokens', { body, headers: bearer(clientKey) })
    expect(stream.status).toBe(200)
    expect(await stream.text()).not.toContain('"usage":{"prompt')
    const third = await asOwner('route/tokens', { body })
    // Each call has used 18, and the bucket fills by three a second.
    const left = Number(third.headers.get('x-ratelimit-remaining-tokens'))
    expect(left).toBeGreaterThanOrEqual(200 - 2 * 18)
    expect(left).toBeLessThan(200)
    const many = await statuses(times(10, () => asOwner('route/tokens', { body: { max_tokens: 150 } })))
    expect(many.filter((status) => status === 200).length).toBeLessThanOrEqual(1)
    expect(many).toContain(429)
  })
})
