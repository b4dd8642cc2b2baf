import { describe, expect, test } from 'vitest'
import { ask, askStream, json, post, question } from '../harness/ask.ts'
import { baseConfig, clientKey, env, upstreamKey } from '../harness/base-config.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byName } from '../upstream/by-name.ts'
import { type Behaviour, type Exchange, sendJson } from '../upstream/exchange.ts'
import { chunk } from '../upstream/wire.ts'
import { sendFrames } from '../upstream/answers.ts'
import { redirect } from '../upstream/faults.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const elsewhere = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), { models: { named: { provider: 'up', model: 'the-upstream-name' } } }),
  env: { ...env, UMBEL_API_KEY: clientKey },
}))
const withKey = { authorization: `Bearer ${clientKey}` }

describe('the body', () => {
  test('unknown parameters pass through, `umbel` is taken out, the model is the upstream’s', async () => {
    const body = {
      messages: [{ role: 'user', content: [{ type: 'text', text: 'hi', cache_control: { type: 'x' } }] }],
      temperature: 0.25,
      seed: 9007199254740991,
      logit_bias: { '50256': -100 },
      vendor_option: { deep: [1, null, { 'ü "quoted"': '\u2028' }] },
      reasoning_effort: 'low',
      parallel_tool_calls: false,
      user: 'ann',
    }
    const response = await post(
      router(),
      '/v1/chat/completions',
      { model: 'named', ...body, umbel: { seed: 4, tags: ['a'], session: 's' } },
      withKey,
    )
    expect(response.status).toBe(200)
    expect(upstream().callsTo('the-upstream-name')[0]?.json).toEqual({ ...body, model: 'the-upstream-name' })
  })

  test('10 MB of messages go through whole, and come back whole', async () => {
    const content = 'Größe '.repeat(1_500_000)
    const response = await ask(router(), 'up/echo', {
      body: { messages: [{ role: 'user', content }] },
      headers: withKey,
    })
    expect(response.status).toBe(200)
    expect(Buffer.byteLength(content)).toBeGreaterThan(10_000_000)
    const [call] = upstream().callsTo('echo')
    expect(call?.json['messages']).toEqual([{ role: 'user', content }])
    expect((await response.text()).length).toBeGreaterThan(content.length)
  })

  test('a body without a declared length is read to its end', async () => {
    const text = JSON.stringify({ model: 'up/streamed-in', messages: question })
    const body = new Blob([text.slice(0, 20), text.slice(20)]).stream()
    const init = { method: 'POST', body, duplex: 'half', headers: withKey }
    const response = await fetch(`${router().url}/v1/chat/completions`, init)
    expect(response.status).toBe(200)
    expect(upstream().callsTo('streamed-in')[0]?.json['messages']).toEqual(question)
  })

  test('an answer of 10 MB comes whole', async () => {
    const answer = await json(await ask(router(), 'up/huge-answer', { headers: withKey }))
    expect(JSON.stringify(answer).length).toBeGreaterThan(10_000_000)
  })
})

describe('headers', () => {
  const sent = {
    ...withKey,
    'x-api-key': clientKey,
    cookie: 'session=private',
    'openai-organization': 'org-of-the-client',
    'openai-beta': 'assistants=v2',
    'idempotency-key': 'once',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    'x-forwarded-for': '203.0.113.9',
    'x-umbel-seed': '5',
    'x-umbel-debug': '1',
    'x-stainless-lang': 'js',
    'x-private': 'of the client',
  }

  test('only those of the list reach an upstream, with its own key', async () => {
    await ask(router(), 'up/headers-in', { headers: sent })
    const [call] = upstream().callsTo('headers-in')
    expect(call?.headers.authorization).toBe(`Bearer ${upstreamKey}`)
    expect(call?.headers).toMatchObject({
      'openai-beta': 'assistants=v2',
      'idempotency-key': 'once',
      traceparent: sent.traceparent,
      'content-type': 'application/json',
    })
    const allowed = [
      'accept-encoding',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'idempotency-key',
      'openai-beta',
      'traceparent',
      'user-agent',
    ]
    expect(Object.keys(call?.headers ?? {}).filter((name) => !allowed.includes(name))).toEqual([])
    expect(call?.rawHeaders.join('\n')).not.toContain(clientKey)
  })

  test.each([false, true])('only those of the list reach the caller (stream: %s)', async (stream) => {
    const response = await ask(router(), 'up/answer', { body: { stream }, headers: withKey })
    await response.text()
    const names = [...response.headers.keys()]
    expect(names).toEqual(expect.arrayContaining(['x-request-id', 'x-ratelimit-remaining-requests']))
    // By the name that each vendor's clients read.
    expect(response.headers.get('request-id')).toBe(response.headers.get('x-request-id'))
    for (const name of ['set-cookie', 'server', 'x-upstream-internal', 'access-control-allow-origin']) {
      expect(names).not.toContain(name)
    }
  })

  test('x-umbel-* say what happened, within 2 KB', async () => {
    const response = await ask(router(), 'priced', { headers: { ...withKey, 'x-umbel-debug': '1' } })
    const own = [...response.headers].filter(([name]) => name.startsWith('x-umbel-'))
    expect(Object.fromEntries(own)).toMatchObject({
      'x-umbel-decision': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-umbel-release': expect.stringMatching(/^file-[0-9a-f]{12}$/),
      'x-umbel-model': 'priced',
      'x-umbel-cost': '0.000025',
      'x-umbel-attempts': 'priced=ok',
    })
    expect(own.flat().join('').length).toBeLessThan(2048)
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('%i to another origin is not followed', async (status) => {
    upstream().on('moved', redirect(status, elsewhere().url))
    for (const body of [{}, { stream: true }]) {
      const response = await ask(router(), 'up/moved', { body, headers: withKey })
      expect(response.status).toBe(502)
      expect(await response.text()).not.toContain(elsewhere().url)
    }
    expect(elsewhere().calls).toEqual([])
  })
})

test('no key in any answer, header, record, log or file of state, whatever goes wrong', async () => {
  const quick = Object.keys(byName).filter((name) => !name.startsWith('stall') && name !== 'huge-answer')
  const seen: string[] = []
  for (const name of [...quick, 'moved']) {
    for (const askOne of [ask, askStream]) {
      const response = await askOne(router(), `up/${name}`, { headers: { ...withKey, 'x-umbel-debug': '1' } })
      const text = await response.text().catch(String)
      const id = response.headers.get('x-umbel-decision') ?? ''
      const record = await fetch(`${router().url}/v1/decisions/${id}`, { headers: withKey })
      seen.push(text, JSON.stringify([...response.headers]), await record.text())
    }
  }
  for (const path of ['/healthz', '/v1/models', '/nothing']) {
    const response = await fetch(`${router().url}${path}`, { headers: withKey })
    seen.push(await response.text(), JSON.stringify([...response.headers]))
  }
  const wrong = await post(
    router(),
    '/v1/chat/completions',
    { model: 'priced', messages: question },
    {
      authorization: 'Bearer sk-somebody-else',
    },
  )
  const refused = await wrong.text()
  expect(refused).not.toContain('sk-somebody-else')
  seen.push(refused, router().output())
  for (const key of [upstreamKey, clientKey]) {
    for (const text of seen) expect(text).not.toContain(key)
    expect(filesHolding(router().stateDirectory, key)).toEqual([])
  }
})

function repeat({ seen }: Exchange): string {
  return JSON.stringify({ error: { message: seen.headers.authorization } })
}

describe('a key that an upstream repeats is not told', () => {
  const ways: Record<string, Behaviour> = {
    'in an error and a header': (exchange) =>
      sendJson(exchange, repeat(exchange), 401, { 'x-request-id': exchange.seen.headers.authorization }),
    'in an error within a 200': (exchange) => sendJson(exchange, repeat(exchange)),
    'in an error at the head of a stream': (exchange) =>
      sendFrames(exchange, [`data: ${repeat(exchange)}\n\n`]),
    'in an error within a stream': (exchange) =>
      sendFrames(exchange, [
        chunk(exchange.seen.model, { delta: { content: 'Half an ' } }),
        `data: ${repeat(exchange)}\n\n`,
      ]),
  }

  test.each(Object.keys(ways))('%s', async (way) => {
    upstream().on('repeats', ways[way] ?? redirect(302, ''))
    for (const stream of [false, true]) {
      const body = { model: 'up/repeats', messages: question, max_tokens: 9, stream }
      const response = await post(router(), '/v1/messages', body, { ...withKey, 'x-umbel-debug': '1' })
      const id = response.headers.get('x-umbel-decision') ?? ''
      const seen = [await response.text(), JSON.stringify([...response.headers])]
      const record = await fetch(`${router().url}/v1/decisions/${id}`, { headers: withKey })
      for (const text of [...seen, await record.text()]) expect(text).not.toContain(upstreamKey)
      if (!way.includes('stream')) expect(seen[0]).toContain('[redacted]')
    }
  })
})

function filesHolding(directory: string, text: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.filter((file) => readFileSync(file).includes(text))
}
