import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, errorOf, json } from '../harness/ask.ts'
import { baseConfig, clientKey, env } from '../harness/base-config.ts'
import { type Router, startRouter } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const paths = ['/v1/models', '/v1/decisions/x', '/', '/v1/chat/completions', '/healthz/../v1/models']

describe('not in local mode, without UMBEL_API_KEY', () => {
  const router = served({ local: false, env })

  test.each(paths)('%s is not served', async (path) => {
    const response = await fetch(`${router().url}${path}`, { headers: { authorization: 'Bearer anything' } })
    expect(response.status).toBe(503)
    expect(await errorOf(response)).toMatchObject({ code: 'no_key_configured' })
  })

  test('an empty key is no key', async () => {
    const response = await ask(router(), 'edge/calc', { headers: { authorization: 'Bearer ' } })
    expect(response.status).toBe(503)
  })

  test('/healthz is', async () => {
    const response = await fetch(`${router().url}/healthz`)
    expect(response.status).toBe(200)
    expect(await json(response)).toMatchObject({ status: 'ok' })
  })
})

describe('not in local mode, with UMBEL_API_KEY', () => {
  const router = served({ local: false, env: { ...env, UMBEL_API_KEY: clientKey } })

  test.each([
    {},
    { authorization: 'Bearer wrong' },
    { authorization: `Bearer ${clientKey}x` },
    { authorization: `Bearer ${clientKey.slice(0, -1)}` },
    { authorization: clientKey },
    { 'x-api-key': 'wrong' },
  ])('%j is 401', async (headers) => {
    for (const path of paths) {
      const response = await fetch(`${router().url}${path}`, { headers })
      expect(response.status).toBe(401)
      const error = await errorOf(response)
      expect(error).toMatchObject({ code: 'invalid_api_key' })
      expect(JSON.stringify(error)).not.toContain(clientKey.slice(0, 8))
    }
  })

  test.each([
    { authorization: `Bearer ${clientKey}` },
    { authorization: `bearer ${clientKey}` },
    { 'x-api-key': clientKey },
  ])('the right key opens, as %j', async (headers) => {
    expect((await fetch(`${router().url}/v1/models`, { headers })).status).toBe(200)
  })

  test('an address on this machine is refused: the config is not taken, and nothing is called', async () => {
    const health = await json(await fetch(`${router().url}/healthz`))
    expect(health['problem']).toMatch(/127\.0\.0\.1|loopback|local/i)
    const response = await ask(router(), 'up/answer', { headers: { authorization: `Bearer ${clientKey}` } })
    expect(response.status).toBeGreaterThanOrEqual(400)
    await errorOf(response)
    expect(upstream().calls).toEqual([])
  })
})

describe('in local mode, with UMBEL_API_KEY', () => {
  const router = served({ local: true, env: { ...env, UMBEL_API_KEY: clientKey } })

  test('the key is asked for', async () => {
    expect((await ask(router(), 'priced')).status).toBe(401)
    const response = await ask(router(), 'priced', { headers: { 'x-api-key': clientKey } })
    expect(response.status).toBe(200)
  })
})

function served(options: { local: boolean; env: Readonly<Record<string, string>> }): () => Router {
  let router: Router | undefined
  beforeAll(async () => {
    router = await startRouter({ config: baseConfig(upstream()), ...options })
  })
  afterAll(() => router?.stop())
  return () => {
    if (router === undefined) throw new Error('The router has not started.')
    return router
  }
}
