import { Ajv2020 } from 'ajv/dist/2020.js'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import { createServer } from 'node:http'
import { SignJWT, exportJWK, generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, errorOf, json, record } from '../harness/ask.ts'
import { baseConfig, clientKey, env, upstreamKey, usualCost } from '../harness/base-config.ts'
import { routerForFile, startRouter } from '../harness/router.ts'
import { createKey } from '../../src/keys/key-register.ts'
import { remoteKeeper } from '../../src/cli/key-keeper.ts'
import { memoryKeyRecords } from '../keys/memory-key-records.ts'
import document from '../../src/admin/openapi.json'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const token = 'admin-token-of-the-tests'
const audience = 'audience-of-the-tests'
const upstream = upstreamForFile()

/** The public keys of an Access team. */
const pair = await generateKeyPair('RS256', { extractable: true })
const stranger = await generateKeyPair('RS256')
const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256' }
let served = 0
const team = createServer((_, response) => {
  served += 1
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))
})
let teamUrl = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => team.listen(0, '127.0.0.1', () => resolve()))
  const address = team.address()
  if (typeof address === 'object' && address !== null) teamUrl = `http://127.0.0.1:${address.port}`
})
afterAll(() => void team.close())

const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    routes: { paid: { use: 'priced', budgets: [{ usd: 10, per: 'day' }] } },
    cors: { origins: ['*'] },
  }),
  env: {
    ...env,
    UMBEL_API_KEY: clientKey,
    UMBEL_ADMIN_TOKEN: token,
    // As it is copied from a browser.
    UMBEL_ACCESS_TEAM: `${teamUrl}/`,
    UMBEL_ACCESS_AUD: audience,
  },
}))

const open = { name: 'x', tier: null, tenant: null, tags: [], expiresAt: null }
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

interface Sent {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

function admin(
  path: string,
  { method = 'GET', body, headers = bearer(token) }: Sent = {},
): Promise<Response> {
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
  return fetch(`${router().url}/admin${path}`, { method, headers, ...(text !== undefined && { body: text }) })
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })

/** The answer of a path, held against the document. */
async function answerOf(path: string, shape: string, sent: Sent = {}, status = 200) {
  const response = await admin(path, sent)
  const value = await json(response)
  expect([response.status, value]).toEqual([status, expect.anything()])
  const operations: Record<string, Record<string, object>> = document.paths
  const operation = record(operations[`/admin${shape}`]?.[(sent.method ?? 'GET').toLowerCase()])
  const described = record(record(operation['responses'])[String(status)])
  const schema = record(record(record(described['content'])['application/json'])['schema'])
  expect(ajv.validate(schema, value), ajv.errorsText()).toBe(true)
  return value
}

async function keyWith(scopes: object): Promise<string> {
  return String(
    (await answerOf('/keys', '/keys', { method: 'POST', body: { name: 'x', scopes } }, 201))['key'],
  )
}

async function statusWith(jwt: string): Promise<number> {
  return (await admin('/config', { headers: { 'cf-access-jwt-assertion': jwt } })).status
}

async function refused(path: string, sent: Sent = {}): Promise<Record<string, unknown>> {
  const response = await admin(path, sent)
  expect(response.status).toBe(400)
  return errorOf(response)
}

describe('who may', () => {
  test('nobody without the token, and not the key of the applications; alike for what is not there', async () => {
    for (const headers of [{}, bearer('wrong'), bearer(clientKey), { 'x-api-key': token }]) {
      for (const path of ['/config', '/keys', '/nothing', '/records/stream', '/openapi.json']) {
        const response = await admin(path, { headers })
        expect(response.status).toBe(401)
        expect(await errorOf(response)).toMatchObject({ code: 'invalid_admin_token' })
        expect(response.headers.get('access-control-allow-origin')).toBeNull()
      }
    }
  })

  test('no page of another origin, whatever it holds', async () => {
    const headers = { ...bearer(token), origin: 'https://evil.example' }
    expect((await admin('/keys', { headers, method: 'POST', body: { name: 'x' } })).status).toBe(403)
    const asked = { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }
    const preflight = await fetch(`${router().url}/admin/keys`, asked)
    expect(preflight.status).toBe(403)
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('a managed key with the scope admin, and no other', async () => {
    expect((await admin('/config', { headers: bearer(await keyWith({ admin: true })) })).status).toBe(200)
    expect((await admin('/config', { headers: bearer(await keyWith({})) })).status).toBe(403)
    // One that was made elsewhere is told as any wrong text is.
    const unknown = await createKey(memoryKeyRecords(), { ...open, scopes: { admin: true } }, Date.now())
    const refusal = await admin('/config', { headers: bearer(unknown.key) })
    expect(refusal.status).toBe(401)
    expect(await errorOf(refusal)).toMatchObject({ code: 'invalid_admin_token' })
  })

  test('Cloudflare Access: its own tokens for this application, while they are valid', async () => {
    const sign = (key: CryptoKey, changes: { iss?: string; aud?: string; exp?: string } = {}) =>
      new SignJWT({ email: 'admin@example.com' })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setIssuer(changes.iss ?? teamUrl)
        .setAudience(changes.aud ?? audience)
        .setExpirationTime(changes.exp ?? '5 minutes')
        .sign(key)
    expect(await statusWith(await sign(pair.privateKey))).toBe(200)
    expect(await statusWith(await sign(stranger.privateKey))).toBe(401)
    expect(await statusWith(await sign(pair.privateKey, { aud: 'another' }))).toBe(401)
    expect(await statusWith(await sign(pair.privateKey, { iss: 'https://other.cloudflareaccess.com' }))).toBe(
      401,
    )
    expect(await statusWith(await sign(pair.privateKey, { exp: '5 minutes ago' }))).toBe(401)
    const endless = new SignJWT({}).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).setIssuer(teamUrl)
    expect(await statusWith(await endless.setAudience(audience).sign(pair.privateKey))).toBe(401)
    expect(await statusWith('garbage')).toBe(401)
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: teamUrl, aud: audience }))}.`
    expect(await statusWith(unsigned)).toBe(401)
    // The keys are fetched once, not for every request.
    expect(served).toBe(1)
  })

  test('while the keys of Access cannot be had: the token opens, and others are told to come again', async () => {
    const down = createServer((_, response) => void response.writeHead(500).end())
    await new Promise<void>((resolve) => down.listen(0, '127.0.0.1', () => resolve()))
    const address = down.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const access = { UMBEL_ACCESS_TEAM: `http://127.0.0.1:${port}`, UMBEL_ACCESS_AUD: audience }
    const other = await startRouter({ env: { UMBEL_ADMIN_TOKEN: token, ...access } })
    try {
      const jwt = { 'cf-access-jwt-assertion': 'e30.e30.e30' }
      const signed = await new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setExpirationTime('5 minutes')
        .sign(pair.privateKey)
      const headers = { 'cf-access-jwt-assertion': signed }
      const asked = (given: Record<string, string>) => fetch(`${other.url}/admin/config`, { headers: given })
      const unread = await asked(headers)
      expect([unread.status, unread.headers.get('retry-after')]).toEqual([503, '5'])
      expect(await errorOf(unread)).toMatchObject({ code: 'auth_unavailable' })
      expect((await asked({ ...headers, ...bearer(token) })).status).toBe(200)
      expect((await asked(jwt)).status).toBe(401)
    } finally {
      await other.stop()
      down.close()
    }
  })

  test('nobody where neither is set up: there is no /admin at all', async () => {
    const plain = await startRouter({ env: { UMBEL_API_KEY: clientKey } })
    try {
      const response = await fetch(`${plain.url}/admin/config`, { headers: bearer(clientKey) })
      expect(response.status).toBe(404)
    } finally {
      await plain.stop()
    }
  })
})

describe('configs', () => {
  test('what serves is shown without secrets', async () => {
    const shown = await answerOf('/config', '/config')
    expect(shown).toMatchObject({ problem: null, compiledBy: 'worker' })
    expect(JSON.stringify(shown)).toContain('UP_KEY')
    expect(JSON.stringify(shown)).not.toContain(upstreamKey)
  })

  test('a broken one is refused with path and line, and changes nothing', async () => {
    const broken = '{\n  "providers": { "p": { "type": "openia" } },\n  "models": {}\n}'
    for (const [path, method] of [
      ['/config/check', 'POST'],
      ['/config', 'PUT'],
    ] as const) {
      const response = await admin(path, { method, body: broken })
      expect(response.status).toBe(400)
      expect(String((await errorOf(response))['message'])).toMatch(/:2.*providers\.p\.type.*openai/s)
    }
    expect((await ask(router(), 'priced', { headers: bearer(clientKey) })).status).toBe(200)
  })

  test('a good one serves from the next isolate on', async () => {
    const changed = baseConfig(upstream(), {
      routes: { paid: { use: 'priced', budgets: [{ usd: 10, per: 'day' }] }, fresh: { use: 'priced' } },
      cors: { origins: ['*'] },
    })
    const body = JSON.stringify(changed)
    expect(await answerOf('/config/check', '/config/check', { method: 'POST', body })).toMatchObject({
      routes: ['paid', 'fresh'],
    })
    const put = await answerOf('/config', '/config', { method: 'PUT', body })
    // An isolate that runs looks again within 15 seconds.
    await router().restart()
    expect(await answerOf('/config', '/config')).toMatchObject({ version: put['version'] })
    expect((await ask(router(), 'fresh', { headers: bearer(clientKey) })).status).toBe(200)
  })
})

test('keys: made, listed, used, rotated, revoked', async () => {
  const body = {
    name: 'team a',
    tier: 'gold',
    budgets: [{ usd: 1, per: 'day', strict: true }],
    limits: { requests: 100 },
  }
  const made = await answerOf('/keys', '/keys', { method: 'POST', body }, 201)
  const key = String(made['key'])
  const id = String(record(made['record'])['id'])
  expect((await ask(router(), 'priced', { headers: bearer(key) })).status).toBe(200)
  const listed = await answerOf('/keys', '/keys')
  expect(JSON.stringify(listed)).toContain(id)
  expect(JSON.stringify(listed)).not.toContain(key)
  const rotated = await answerOf(`/keys/${id}/rotate`, '/keys/{id}/rotate', { method: 'POST' }, 201)
  expect((await ask(router(), 'priced', { headers: bearer(String(rotated['key'])) })).status).toBe(200)
  const successor = String(record(rotated['record'])['id'])
  const revoked = await answerOf(`/keys/${successor}`, '/keys/{id}', { method: 'DELETE' })
  expect(revoked).toMatchObject({ disabled: true, closed: 'revoked' })
  expect((await admin('/keys/key_0123456789abcdef', { method: 'DELETE' })).status).toBe(404)
  const spent = await until(
    'what was spent is told',
    async () => {
      const { subjects } = await answerOf(`/spend?subject=key:${id}`, '/spend')
      return JSON.stringify(subjects).includes(`"used":${2 * usualCost}`) ? subjects : undefined
    },
    20_000,
  )
  expect(spent).toMatchObject([{ name: 'team a', budgets: [{ unit: 'usd', limit: 1, per: 'day' }] }])
})

test('umbel keys makes, shows, rotates and ends them through it', async () => {
  const keeper = remoteKeeper(`${router().url}/admin/keys`, token)
  const made = await keeper.create({ ...open, name: 'far away', scopes: {}, tier: 'gold' })
  expect((await ask(router(), 'priced', { headers: bearer(made.key) })).status).toBe(200)
  const rotated = await keeper.rotate(made.record.id, 60_000)
  expect(rotated?.record).toMatchObject({ name: 'far away', tier: 'gold', account: made.record.id })
  expect(await keeper.rotate(made.record.id, 60_000)).toBeUndefined()
  expect(await keeper.revoke(made.record.id)).toMatchObject({ disabled: true })
  expect(await keeper.revoke('key_0000000000000000')).toBeUndefined()
  expect(await keeper.revoke('../config')).toBeUndefined()
  const listed = (await keeper.list()).filter(({ name }) => name === 'far away')
  expect(listed.map(({ disabled }) => disabled).toSorted()).toEqual([false, true])
  await expect(keeper.rotate(rotated?.record.id ?? '', 1e12)).rejects.toThrow('overlapMs')
  await expect(remoteKeeper(`${router().url}/admin/keys`, 'wrong').list()).rejects.toThrow(
    'refused the token',
  )
  await expect(remoteKeeper(`${router().url}/none`, token).list()).rejects.toThrow()
})

test('more keys than KV reads at once are all listed', { timeout: 30_000 }, async () => {
  for (let count = 0; count < 120; count += 1) await keyWith({ models: [`m${count}`] })
  const { keys } = await answerOf('/keys', '/keys')
  const listed = JSON.stringify(keys)
  for (let count = 0; count < 120; count += 1) expect(listed).toContain(`"m${count}"`)
})

test('what is not valid is refused by its field', async () => {
  const post = (body: unknown) => refused('/keys', { method: 'POST', body })
  expect(await post({})).toMatchObject({ param: 'name' })
  expect(await post(undefined)).toMatchObject({ message: "Missing required parameter: 'body'." })
  expect(await post({ name: 'x', expiresAt: '2020-01-01T00:00:00Z' })).toMatchObject({ param: 'expiresAt' })
  const ended = await refused('/keys/key_0123456789abcdef', { method: 'DELETE', body: {} })
  expect(ended['message']).toBe("Invalid value for 'body': this takes no body.")
  expect(await post('{"name":')).toMatchObject({ code: 'invalid_json' })
  expect(await post({ name: 'x', budgets: [{ usd: -1, per: 'day' }] })).toMatchObject({
    param: 'budgets[0].usd',
  })
  expect(String((await post({ name: 'x', admin: true }))['message'])).toContain('admin')
  expect(await refused('/records?limit=1000')).toMatchObject({ param: 'limit' })
  const unknown = await refused('/records?colour=red')
  expect(unknown['message']).toBe(`Invalid value for 'query': Unrecognized key: "colour".`)
  expect(await refused('/spend?subject=everything')).toMatchObject({ param: 'subject' })
  expect((await admin('/spend?subject=route:none')).status).toBe(404)
})

describe('what happened', () => {
  test('records, newest first, by what they were; health; spend of a route', async () => {
    const asked = await ask(router(), 'route/paid', { headers: bearer(clientKey) })
    await asked.text()
    const id = asked.headers.get('x-umbel-decision')
    await ask(router(), 'up/reset-before', { headers: bearer(clientKey) })
    const failed = await answerOf('/records?error=any&limit=1', '/records')
    expect(failed).toMatchObject({ records: [{ requested: 'up/reset-before' }] })
    expect(await answerOf('/records?route=paid', '/records')).toMatchObject({ records: [{ id }] })
    expect(await answerOf(`/records/${id}`, '/records/{id}')).toMatchObject({ id, model: 'priced' })
    expect((await admin('/records/none')).status).toBe(404)
    expect(await answerOf('/health', '/health')).toMatchObject({
      models: { priced: { samples: expect.any(Number) } },
    })
    expect(await answerOf('/spend', '/spend')).toMatchObject({
      subjects: expect.arrayContaining([expect.objectContaining({ subject: 'route:paid' })]),
    })
  })

  test('as a stream: those that come, that fit, and after a break those in between', async () => {
    const leave = new AbortController()
    const stream = async (headers: Record<string, string> = {}) => {
      const url = `${router().url}/admin/records/stream?route=paid`
      const init = { headers: { ...bearer(token), ...headers }, signal: leave.signal }
      const { body } = await fetch(url, init)
      if (body === null) throw new Error('no body')
      const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
      return events.getReader()
    }
    const first = await stream()
    const own = async () => {
      const response = await ask(router(), 'route/paid', { headers: bearer(clientKey) })
      await response.text()
      return response.headers.get('x-umbel-decision')
    }
    await (await ask(router(), 'priced', { headers: bearer(clientKey) })).text()
    const id = await own()
    const { value } = await first.read()
    expect(value).toMatchObject({ event: 'record' })
    expect(JSON.parse(String(value?.data))).toMatchObject({ id })
    const missed = await own()
    const second = await stream({ 'last-event-id': String(value?.id) })
    expect(JSON.parse(String((await second.read()).value?.data))).toMatchObject({ id: missed })
    // A place that an isolate gave which has ended since.
    const third = await stream({ 'last-event-id': '1000000' })
    expect(JSON.parse(String((await third.read()).value?.data))).toMatchObject({
      decision: { route: 'paid' },
    })
    leave.abort()
  })
})

test('the document is served, and no output ever held a secret', async () => {
  expect(await json(await admin('/openapi.json'))).toEqual(document)
  for (const secret of [token, upstreamKey, clientKey]) expect(router().output()).not.toContain(secret)
})

test('more budgets than are told at once are told page by page', { timeout: 30_000 }, async () => {
  const budgets = [{ usd: 1, per: 'day' }]
  for (let count = 0; count < 101; count += 1) {
    await answerOf('/keys', '/keys', { method: 'POST', body: { name: `page ${count}`, budgets } }, 201)
  }
  const first = await answerOf('/spend', '/spend')
  expect(first).toMatchObject({ subjects: { length: 100 }, next: expect.stringMatching(/^key:/) })
  const second = await answerOf(`/spend?after=${encodeURIComponent(String(first['next']))}`, '/spend')
  expect(second['next']).toBeNull()
  const told = JSON.stringify([first, second])
  for (let count = 0; count < 101; count += 1) expect(told).toContain(`"page ${count}"`)
  expect(told).toContain('route:paid')
  const subjects = [...told.matchAll(/"subject":"([^"]+)"/g)].map(([, subject]) => subject)
  expect(new Set(subjects).size).toBe(subjects.length)
  expect(await answerOf('/spend?subject=route:paid', '/spend')).toMatchObject({ next: null })
})
