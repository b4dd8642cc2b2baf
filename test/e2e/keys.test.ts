import { describe, expect, test } from 'vitest'
import { ask, errorOf, json, post } from '../harness/ask.ts'
import { baseConfig, clientKey, env } from '../harness/base-config.ts'
import { createKey, revokeKey, rotateKey } from '../../src/keys/key-register.ts'
import type { KeyTerms } from '../../src/keys/key-record.ts'
import { routerForFile, startRouter } from '../harness/router.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const config = () =>
  baseConfig(upstream(), {
    providers: { own: { type: 'openai', baseUrl: upstream().baseUrl, apiKey: '$UP_KEY', callerKey: true } },
    models: { gold: { provider: 'up' }, plain: { provider: 'up' } },
    routes: {
      rich: { match: { tier: 'gold' }, use: 'gold' },
      default: { use: 'plain' },
    },
  })
const router = routerForFile(() => ({ config: config(), env: { ...env, UMBEL_API_KEY: clientKey } }))

const open: KeyTerms = { name: 'test', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }
const make = async (terms: Partial<KeyTerms> = {}) =>
  createKey(router().kv, { ...open, ...terms }, Date.now())
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const askWith = (key: string, model = 'auto', headers: Record<string, string> = {}) =>
  ask(router(), model, { headers: { ...bearer(key), ...headers } })

/** What a caller is told of a name. */
async function hint(key: string, model: string): Promise<string> {
  return String((await errorOf(await askWith(key, model)))['message'])
}

/** What an isolate may remember, and a little for a slow machine. Milliseconds. */
const bound = 30_000

describe('a managed key', () => {
  test('opens, as Bearer and as x-api-key; the record names its id and never the key', async () => {
    const { key, record } = await make({ tenant: 'acme', tags: ['blue'], tier: 'silver' })
    expect((await ask(router(), 'auto', { headers: { 'x-api-key': key } })).status).toBe(200)
    const response = await askWith(key, 'auto', { 'x-umbel-tags': 'blue,green' })
    expect(response.status).toBe(200)
    const found = await fetch(`${router().url}/v1/decisions/${response.headers.get('x-umbel-decision')}`, {
      headers: bearer(key),
    })
    const text = await found.text()
    expect(JSON.parse(text)).toMatchObject({
      caller: { key: record.id, tenant: 'acme', tier: 'silver', tags: ['blue', 'green'] },
    })
    expect(text).not.toContain(key.slice(4))
    expect(JSON.stringify(upstream().calls)).not.toContain(key.slice(4))
  })

  test('its tier decides the route', async () => {
    const { key } = await make({ tier: 'gold' })
    expect((await askWith(key)).headers.get('x-umbel-route')).toBe('rich')
    const { key: plain } = await make()
    expect((await askWith(plain)).headers.get('x-umbel-route')).toBe('default')
  })

  test('sees no record of another', async () => {
    const [mine, other] = [await make(), await make()]
    const response = await askWith(mine.key)
    const path = `${router().url}/v1/decisions/${response.headers.get('x-umbel-decision')}`
    expect((await fetch(path, { headers: bearer(other.key) })).status).toBe(404)
    expect((await fetch(path, { headers: bearer(clientKey) })).status).toBe(200)
  })
})

describe('refusals', () => {
  test('malformed, unknown, revoked and expired keys are told alike, in the dialect of the caller', async () => {
    const unknown = await createKey(
      { list: async () => [], get: async () => null, put: async () => {} },
      open,
      0,
    )
    const expired = await make({ expiresAt: new Date(Date.now() - 1000).toISOString() })
    const revoked = await make()
    await revokeKey(router().kv, revoked.record.id)
    const bodies = new Set<string>()
    for (const key of ['umb_garbage', `${unknown.key}x`, unknown.key, expired.key, revoked.key]) {
      const response = await askWith(key)
      expect(response.status).toBe(401)
      bodies.add(JSON.stringify(await errorOf(response)))
      const message = { model: 'auto', max_tokens: 5, messages: [{ role: 'user', content: 'hello' }] }
      const anthropic = await post(router(), '/v1/messages', message, { 'x-api-key': key })
      expect(anthropic.status).toBe(401)
      expect(await json(anthropic)).toMatchObject({ type: 'error', error: { type: 'authentication_error' } })
    }
    expect([...bodies]).toEqual([expect.stringContaining('invalid_api_key')])
  })

  test('is told no names beyond its own where one is mistyped', async () => {
    const bounded = await make({ scopes: { models: ['priced'] } })
    expect(await hint(bounded.key, 'pricd')).toContain("Did you mean 'priced'?")
    for (const model of ['route/rick', 'plaim', 'goldd']) {
      expect(await hint(bounded.key, model)).not.toContain('Did you mean')
      expect(await hint((await make()).key, model)).toContain('Did you mean')
    }
  })

  test('out of scope is 403, whatever is asked', async () => {
    const { key } = await make({ scopes: { models: ['priced'], surfaces: ['chat', 'models'] } })
    expect((await askWith(key, 'priced')).status).toBe(200)
    for (const model of ['plain', 'auto', 'route/rich', 'up/answer']) {
      const response = await askWith(key, model)
      expect(response.status).toBe(403)
      expect(await errorOf(response)).toMatchObject({ code: 'out_of_scope' })
    }
    const message = { model: 'priced', max_tokens: 5, messages: [{ role: 'user', content: 'hello' }] }
    const anthropic = await post(router(), '/v1/messages', message, { 'x-api-key': key })
    expect(anthropic.status).toBe(403)
    expect(await json(anthropic)).toMatchObject({ error: { type: 'permission_error' } })
    const { data } = await json(await fetch(`${router().url}/v1/models`, { headers: bearer(key) }))
    expect(data).toEqual([expect.objectContaining({ id: 'priced' })])
    const described = async (name: string) =>
      (await fetch(`${router().url}/v1/models/${name}`, { headers: bearer(key) })).status
    const names = ['priced', 'plain', 'up/answer', 'auto']
    expect(await Promise.all(names.map(described))).toEqual([200, 404, 403, 403])
    const asAnthropic = { ...bearer(key), 'anthropic-version': '2023-06-01' }
    const listed = await json(await fetch(`${router().url}/v1/models`, { headers: asAnthropic }))
    expect(listed).toMatchObject({ data: [{ id: 'priced' }], first_id: 'priced', last_id: 'priced' })
  })

  test('auto is listed where one of the routes that it comes to may be asked for', async () => {
    const listed = async (scopes: KeyTerms['scopes']) => {
      const { key } = await make({ scopes })
      return JSON.stringify(await json(await fetch(`${router().url}/v1/models`, { headers: bearer(key) })))
    }
    expect(await listed({ routes: ['rich'] })).toContain('"auto"')
    expect(await listed({ routes: ['nothing'] })).not.toContain('"auto"')
    const nothing = {
      ...bearer((await make({ scopes: { models: ['none'] } })).key),
      'anthropic-version': '2023-06-01',
    }
    expect(await json(await fetch(`${router().url}/v1/models`, { headers: nothing }))).toMatchObject({
      data: [],
      first_id: null,
      last_id: null,
    })
  })
})

describe("a caller's own provider key", () => {
  test('is sent where the config takes it, and nowhere else', async () => {
    const { key } = await make()
    const own = {
      'x-umbel-provider-key-own': 'sk-of-the-caller',
      'x-umbel-provider-key-up': 'sk-of-the-caller',
    }
    await askWith(key, 'own/mine', own)
    expect(upstream().callsTo('mine').at(-1)?.headers['authorization']).toBe('Bearer sk-of-the-caller')
    await askWith(key, 'own/mine')
    expect(upstream().callsTo('mine').at(-1)?.headers['authorization']).toBe(`Bearer ${env.UP_KEY}`)
    await askWith(key, 'up/theirs', own)
    const call = upstream().callsTo('theirs').at(-1)
    expect(JSON.stringify(call?.headers)).not.toContain('sk-of-the-caller')
    expect(router().output()).not.toContain('sk-of-the-caller')
  })
})

describe.concurrent('over time', () => {
  test('a revoked key opens nothing after the stated bound', { timeout: 60_000 }, async () => {
    const { key, record } = await make()
    expect((await askWith(key, 'priced')).status).toBe(200)
    await revokeKey(router().kv, record.id)
    const began = Date.now()
    await until(
      'refused',
      async () => ((await askWith(key, 'priced')).status === 401 ? true : undefined),
      40_000,
    )
    const took = Date.now() - began
    console.log(`A key in use was refused ${(took / 1000).toFixed(1)} s after it was revoked.`)
    expect(took).toBeLessThan(bound)
    expect((await askWith(key, 'priced')).status).toBe(401)
  })

  test('a key that is not in use, too', { timeout: 60_000 }, async () => {
    const { key, record } = await make()
    expect((await askWith(key, 'priced')).status).toBe(200)
    await revokeKey(router().kv, record.id)
    await new Promise((resolve) => setTimeout(resolve, bound))
    expect((await askWith(key, 'priced')).status).toBe(401)
  })

  test('a rotated key opens beside its successor until the overlap ends', { timeout: 60_000 }, async () => {
    const first = await make({ tier: 'gold' })
    const second = await rotateKey(router().kv, first.record.id, 3000, Date.now())
    if (second === undefined) throw new Error('not rotated')
    for (const key of [first.key, second.key]) {
      expect((await askWith(key)).headers.get('x-umbel-route')).toBe('rich')
    }
    await new Promise((resolve) => setTimeout(resolve, 3100))
    expect((await askWith(first.key)).status).toBe(401)
    expect((await askWith(second.key)).status).toBe(200)
  })

  test('a key ends when it expires, to the second', async () => {
    const { key } = await make({ expiresAt: new Date(Date.now() + 2000).toISOString() })
    expect((await askWith(key)).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect((await askWith(key)).status).toBe(401)
  })

  test('in local mode without the owner’s key, keys are asked for once there is one', async () => {
    const local = await startRouter({ config: config(), env })
    try {
      const { key } = await createKey(local.kv, open, Date.now())
      expect((await ask(local, 'priced')).status).toBe(401)
      expect((await ask(local, 'priced', { headers: bearer(key) })).status).toBe(200)
    } finally {
      await local.stop()
    }
  })

  test('without local mode and the owner’s key, keys open and nothing else does', async () => {
    const deployed = await startRouter({ env, local: false })
    try {
      const { key } = await createKey(deployed.kv, open, Date.now())
      expect((await fetch(`${deployed.url}/v1/models`)).status).toBe(503)
      expect((await fetch(`${deployed.url}/v1/models`, { headers: bearer(key) })).status).toBe(200)
      const wrong = await createKey(
        { list: async () => [], get: async () => null, put: async () => {} },
        open,
        0,
      )
      expect((await fetch(`${deployed.url}/v1/models`, { headers: bearer(wrong.key) })).status).toBe(401)
    } finally {
      await deployed.stop()
    }
  })
})
