import { describe, expect, test } from 'vitest'
import { ask, askStream, json, post } from '../harness/ask.ts'
import { baseConfig, clientKey, env, price, usualCost } from '../harness/base-config.ts'
import { contentOf, errorAtEnd, readEvents } from '../harness/events.ts'
import type { KeyTerms } from '../../src/keys/key-record.ts'
import { createKey } from '../../src/keys/key-register.ts'
import { routerForFile } from '../harness/router.ts'
import { errorBody } from '../upstream/wire.ts'
import { refuse } from '../upstream/faults.ts'
import { say } from '../upstream/say.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const names = [
  'plain', 'streamed', 'dialects', 'settings', 'scoped', 'wide', 'short', 'bypass', 'crowd', 'crowd-streams',
  'leaver', 'alone', 'server-error', 'failing', 'reset-mid-stream', 'tool-calls', 'near', 'warm', 'counted', 'gated', 'kept', 'aged', 'seeded', 'german', 'paid', 'anybody', 'cheap', 'dear', 'whole', 'half', 'trials',
] // prettier-ignore
const cached = (model: string, cache: object) => ({ use: { model, cache } })
const exact = { exact: {} }
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: Object.fromEntries(names.map((name) => [name, { provider: 'up', price }])),
    routes: {
      ...Object.fromEntries(names.map((name) => [`r-${name}`, cached(name, exact)])),
      'r-wide': cached('wide', { exact: { scope: 'all' } }),
      'r-tenant': cached('wide', { exact: { scope: 'tenant' } }),
      'r-short': cached('short', { exact: { ttl: '600ms' } }),
      'r-warm-too': cached('warm', { exact: {}, sampled: true }),
      'r-near': cached('near', { semantic: { scope: 'all' } }),
      'r-few': { ...cached('counted', { exact: { scope: 'all' } }), limits: { requests: 3 } },
      'r-by-caller': {
        use: {
          switch: [
            { when: { header: { 'x-lang': 'de*' } }, use: 'german' },
            { when: { any: [{ metadata: { plan: 'pro' } }, { tier: 'gold' }] }, use: 'paid' },
          ],
          else: 'anybody',
          cache: { exact: { scope: 'all' } },
        },
      },
      'r-joined': {
        use: { parallel: ['whole', 'half'], aggregate: { concat: {} }, cache: exact },
      },
      'r-aimed': { use: { select: ['cheap', 'dear'], cache: exact } },
      'r-gated': {
        use: {
          model: 'gated',
          cache: { semantic: { scope: 'all' } },
          gates: [{ words: { mustNot: ['forbidden answer'] } }],
        },
      },
    },
  }),
  env: { ...env, UMBEL_API_KEY: clientKey },
}))

const open: KeyTerms = { name: 'test', scopes: {}, tier: null, tenant: null, tags: [], expiresAt: null }
const bearer = (key = clientKey) => ({ authorization: `Bearer ${key}` })
const asOwner = (route: string, body: object = {}, headers: Record<string, string> = {}) =>
  ask(router(), `route/${route}`, { body, headers: { ...bearer(), ...headers } })
const asks = (route: string, text: string) => asOwner(route, { messages: [{ role: 'user', content: text }] })
const asWritten = (fields: string) => {
  const body = `{${fields},"messages":[{"role":"user","content":"hi"}]}`
  return post(router(), '/v1/chat/completions', body, bearer())
}
const asKey = (route: string, key: string) => ask(router(), `route/${route}`, { headers: bearer(key) })
const asBypass = (headers: Record<string, string>) => asOwner('r-bypass', {}, headers)
const cacheOf = (response: Response) => response.headers.get('x-umbel-cache')
const callsTo = (model: string) => upstream().callsTo(model).length
const newKey = async (tenant: string | null = null) =>
  (await createKey(router().kv, { ...open, tenant }, Date.now())).key

describe('the same request', () => {
  test('is answered from the cache: the same words, no call, no cost', async () => {
    const first = await asOwner('r-plain')
    expect([first.status, cacheOf(first), first.headers.get('age')]).toEqual([200, 'miss', null])
    const text = await first.text()
    const second = await asOwner('r-plain')
    expect([second.status, cacheOf(second), second.headers.get('age')]).toEqual([200, 'hit', '0'])
    expect(await second.text()).toBe(text)
    expect(second.headers.get('x-umbel-cost')).toBe('0')
    expect(Number(second.headers.get('x-umbel-cache-saved'))).toBeCloseTo(usualCost, 9)
    expect(second.headers.get('x-umbel-model')).toBe('plain')
    expect(callsTo('plain')).toBe(1)
    const id = second.headers.get('x-umbel-decision') ?? ''
    const found = await fetch(`${router().url}/v1/decisions/${id}`, { headers: bearer() })
    expect(await found.json()).toMatchObject({
      cost: 0,
      attempts: [],
      model: 'plain',
      usage: { inputTokens: 11, outputTokens: 7 },
      cache: [{ outcome: 'hit', ageSeconds: 0, savedUsd: expect.closeTo(usualCost, 9) }],
    })
  })

  test('is the same whoever writes it how, and another with another word, parameter or tool', async () => {
    const messages = [{ role: 'user', content: 'What is the capital of Peru?' }]
    await asOwner('r-settings', { messages, max_tokens: 50, top_p: 0.5 })
    const same = [
      { top_p: 0.5, max_tokens: 50, messages, user: 'ann', metadata: { a: 'b' } },
      { messages: [{ role: 'user', content: [{ type: 'text', text: messages[0]?.content }] }], max_completion_tokens: 50, top_p: 0.5 },
      { messages, max_tokens: 50, top_p: 0.5, umbel: { tags: ['x'], session: 's' } },
    ] // prettier-ignore
    for (const body of same) expect(cacheOf(await asOwner('r-settings', body))).toBe('hit')
    const tool = { type: 'function', function: { name: 'f', parameters: { type: 'object' } } }
    const others = [
      { messages, max_tokens: 51, top_p: 0.5 },
      { messages, max_tokens: 50, top_p: 0.6 },
      { messages, max_tokens: 50, top_p: 0.5, tools: [tool] },
      { messages, max_tokens: 50, top_p: 0.5, response_format: { type: 'json_object' } },
      { messages: [{ role: 'system', content: 'Be brief.' }, ...messages], max_tokens: 50, top_p: 0.5 },
      { messages: [{ role: 'user', content: 'What is the capital of peru?' }], max_tokens: 50, top_p: 0.5 },
    ]
    for (const body of others) expect(cacheOf(await asOwner('r-settings', body))).toBe('miss')
  })

  test('streamed, it comes again as a stream, as JSON, and in the other dialects', async () => {
    upstream().on('dialects', say('Lima lies on the coast.'))
    const first = await readEvents(await asOwner('r-dialects', { stream: true, max_tokens: 40 }))
    expect(contentOf(first)).toBe('Lima lies on the coast.')
    const again = await asOwner('r-dialects', {
      stream: true,
      max_tokens: 40,
      stream_options: { include_usage: true },
    })
    expect(cacheOf(again)).toBe('hit')
    const events = await readEvents(again)
    expect(contentOf(events)).toBe('Lima lies on the coast.')
    expect(events.text).toContain('"prompt_tokens":11')
    expect(events.events.at(-1)?.data).toBe('[DONE]')
    const whole = await asOwner('r-dialects', { max_tokens: 40 })
    expect(cacheOf(whole)).toBe('hit')
    expect(await json(whole)).toMatchObject({
      choices: [{ message: { content: 'Lima lies on the coast.' } }],
    })
    const messages = [{ role: 'user', content: 'What is the capital of Peru?' }]
    const body = { model: 'route/r-dialects', max_tokens: 40, messages }
    const anthropic = await post(router(), '/v1/messages', { ...body, stream: true }, bearer())
    expect(cacheOf(anthropic)).toBe('hit')
    const text = await anthropic.text()
    expect(text).toContain('event: message_stop')
    expect(text).toContain('Lima')
    const responses = { model: 'route/r-dialects', max_output_tokens: 40, input: messages, stream: true }
    const events2 = await post(router(), '/v1/responses', responses, bearer())
    expect(cacheOf(events2)).toBe('hit')
    expect(await events2.text()).toContain('event: response.completed')
    expect(callsTo('dialects')).toBe(1)
  })

  test('of JSON, it is streamed', async () => {
    await (await asOwner('r-streamed')).text()
    const again = await asOwner('r-streamed', { stream: true })
    expect(cacheOf(again)).toBe('hit')
    expect(again.headers.get('x-umbel-cost')).toBe('0')
    expect((await readEvents(again)).events.at(-1)?.data).toBe('[DONE]')
    expect(callsTo('streamed')).toBe(1)
  })

  test('is new after its time', async () => {
    expect(cacheOf(await asOwner('r-short'))).toBe('miss')
    expect(cacheOf(await asOwner('r-short'))).toBe('hit')
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(cacheOf(await asOwner('r-short'))).toBe('miss')
  })

  test('is another one where the node’s conditions on the caller hold otherwise', async () => {
    const gold = (await createKey(router().kv, { ...open, tier: 'gold' }, Date.now())).key
    const asked = [
      await asOwner('r-by-caller', {}, { 'x-lang': 'de' }),
      await asOwner('r-by-caller'),
      await asOwner('r-by-caller', { metadata: { plan: 'pro' } }),
      await asOwner('r-by-caller', {}, { 'x-lang': 'de-AT' }),
      await asOwner('r-by-caller', { metadata: { plan: 'free' } }, { 'x-lang': 'fr' }),
      await asKey('r-by-caller', gold),
    ]
    const seen = asked.map((response) => [cacheOf(response), response.headers.get('x-umbel-model')])
    expect(seen).toEqual([
      ['miss', 'german'],
      ['miss', 'anybody'],
      ['miss', 'paid'],
      ['hit', 'german'],
      ['hit', 'anybody'],
      ['miss', 'paid'],
    ])
  })

  test('is another one where it aims at another quality or cost, or may lose nothing', async () => {
    const aims = [{}, { quality: 1 }, { atLeast: 0.9 }, { maxCost: 0.5 }, { strict: true }, { usage: true }]
    const seen = []
    for (const umbel of aims) seen.push(cacheOf(await asOwner('r-aimed', { umbel })))
    expect(seen).toEqual(['miss', 'miss', 'miss', 'miss', 'miss', 'hit'])
  })

  test('is another one with another seed, however long', async () => {
    const seen = []
    for (const seed of ['9007199254740992', '9007199254740993', '9007199254740993'])
      seen.push(cacheOf(await asWritten(`"model":"route/r-seeded","seed":${seed}`)))
    expect(seen).toEqual(['miss', 'miss', 'hit'])
  })

  test('is another one with other trials of the provider', async () => {
    const betas = ['one-2026', 'two-2026', 'one-2026']
    const seen = []
    for (const beta of betas) seen.push(cacheOf(await asOwner('r-trials', {}, { 'anthropic-beta': beta })))
    expect(seen).toEqual(['miss', 'miss', 'hit'])
  })

  test('is young enough for who says how old it may be', async () => {
    await asOwner('r-aged')
    const seen = []
    for (const age of ['max-age=60', 'max-age=0', 'max-age=60'])
      seen.push(cacheOf(await asOwner('r-aged', {}, { 'cache-control': age })))
    expect(seen).toEqual(['hit', 'miss', 'hit'])
  })

  test('counts as a request of its limits', async () => {
    const statuses = []
    for (let round = 0; round < 4; round += 1) statuses.push((await asOwner('r-few')).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    expect(callsTo('counted')).toBe(1)
  })
})

describe('whose answers', () => {
  test('of a key: another one never sees them', async () => {
    const [ann, bob] = [await newKey(), await newKey()]
    expect(cacheOf(await asKey('r-scoped', ann))).toBe('miss')
    expect(cacheOf(await asKey('r-scoped', ann))).toBe('hit')
    expect(cacheOf(await asKey('r-scoped', bob))).toBe('miss')
    expect(cacheOf(await asOwner('r-scoped'))).toBe('miss')
  })

  test('of a tenant, or of all', async () => {
    const [ann, bob, eve] = [await newKey('acme'), await newKey('acme'), await newKey('other')]
    const tenant = [await asKey('r-tenant', ann), await asKey('r-tenant', bob), await asKey('r-tenant', eve)]
    expect(tenant.map(cacheOf)).toEqual(['miss', 'hit', 'miss'])
    const all = [await asKey('r-wide', ann), await asKey('r-wide', eve)]
    expect(all.map(cacheOf)).toEqual(['miss', 'hit'])
  })
})

describe('what a caller may ask of it', () => {
  test('bypass neither reads nor keeps; refresh reads nothing and keeps', async () => {
    const seen = [
      await asBypass({ 'x-umbel-cache': 'bypass' }),
      await asBypass({}),
      await asBypass({ 'x-umbel-cache': 'bypass' }),
      await asBypass({ 'cache-control': 'no-store' }),
      await asBypass({ 'x-umbel-cache': 'refresh' }),
      await asBypass({ 'cache-control': 'no-cache' }),
      await asBypass({}),
    ]
    expect(seen.map(cacheOf)).toEqual(['bypass', 'miss', 'bypass', 'bypass', 'miss', 'miss', 'hit'])
    expect(callsTo('bypass')).toBe(6)
  })

  test('a temperature above 0 is not cached, unless the route says so', async () => {
    const warm = { temperature: 0.7 }
    expect(cacheOf(await asOwner('r-warm', warm))).toBe('bypass')
    expect(cacheOf(await asOwner('r-warm', warm))).toBe('bypass')
    expect(cacheOf(await asOwner('r-warm', { temperature: 0 }))).toBe('miss')
    expect(cacheOf(await asOwner('r-warm-too', warm))).toBe('miss')
    expect(cacheOf(await asOwner('r-warm-too', warm))).toBe('hit')
  })
})

describe('what is never kept', () => {
  test.each(['server-error', 'reset-mid-stream', 'tool-calls'])('%s', async (name) => {
    const streamed = name === 'reset-mid-stream'
    for (let round = 1; round <= 2; round += 1) {
      const answer = await asOwner(`r-${name}`, { stream: streamed })
      expect(cacheOf(answer)).toBe('miss')
      if (streamed) expect(errorAtEnd(await readEvents(answer))).toBeDefined()
      else await answer.text()
      expect(callsTo(name)).toBe(round)
    }
  })
})

test('what lacks one of the answers that it is made of is not kept', async () => {
  upstream().on('half', refuse(500, errorBody('no', 'server_error', null)), say('The other half.'))
  const seen = []
  for (let round = 0; round < 3; round += 1) seen.push(cacheOf(await asOwner('r-joined')))
  expect(seen).toEqual(['miss', 'miss', 'hit'])
})

describe('at one time', () => {
  test('20 the same are one call', async () => {
    upstream().on('crowd', say('One for all.', { after: 300 }))
    const answers = await Promise.all(Array.from({ length: 20 }, () => asOwner('r-crowd')))
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(texts).size).toBe(1)
    expect(answers.map(cacheOf).filter((outcome) => outcome === 'miss')).toHaveLength(1)
    expect(callsTo('crowd')).toBe(1)
  })

  test('20 streams are one call, and each gets the words as they come', async () => {
    upstream().on('crowd-streams', say('one two three four five', { every: 100 }))
    const streams = await Promise.all(
      Array.from({ length: 20 }, async () => readEvents(await asOwner('r-crowd-streams', { stream: true }))),
    )
    for (const stream of streams) {
      expect(contentOf(stream)).toBe('one two three four five')
      const [first, last] = [stream.events[1]?.after ?? 0, stream.events.at(-1)?.after ?? 0]
      expect(last - first).toBeGreaterThan(150)
    }
    expect(callsTo('crowd-streams')).toBe(1)
  })

  test('the others go on when the first one leaves', async () => {
    upstream().on('leaver', say('one two three four five six seven', { every: 150 }))
    const leaving = new AbortController()
    const options = { body: { stream: true }, headers: bearer(), signal: leaving.signal }
    const first = await ask(router(), 'route/r-leaver', options)
    const second = await askStream(router(), 'route/r-leaver', { headers: bearer() })
    expect([cacheOf(first), cacheOf(second)]).toEqual(['miss', 'hit'])
    leaving.abort()
    expect(contentOf(await readEvents(second))).toBe('one two three four five six seven')
    expect(callsTo('leaver')).toBe(1)
    expect(cacheOf(await askStream(router(), 'route/r-leaver', { headers: bearer() }))).toBe('hit')
  })

  test('nobody left: the call ends', async () => {
    upstream().on('alone', say(Array.from({ length: 200 }, () => 'word').join(' '), { every: 100 }))
    const leaving = new AbortController()
    const options = { body: { stream: true }, headers: bearer(), signal: leaving.signal }
    await ask(router(), 'route/r-alone', options)
    leaving.abort()
    await until('the upstream to see it', () => upstream().callsTo('alone')[0]?.abortedAt ?? undefined)
  })

  test('all hear of an error, and the next one asks again', async () => {
    upstream().on('failing', async (exchange) => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      exchange.response
        .writeHead(503, { 'content-type': 'application/json' })
        .end('{"error":{"message":"busy"}}')
    })
    const answers = await Promise.all(Array.from({ length: 5 }, () => asOwner('r-failing')))
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503])
    expect(callsTo('failing')).toBe(1)
    upstream().on('failing', say('Now it works.'))
    expect((await asOwner('r-failing')).status).toBe(200)
  })
})

test('answers outlive the process', async () => {
  const first = await (await asOwner('r-kept')).text()
  // The store behind the memory is written after the answer.
  await new Promise((resolve) => setTimeout(resolve, 300))
  await router().restart()
  const again = await asOwner('r-kept')
  expect(cacheOf(again)).toBe('hit')
  expect(await again.text()).toBe(first)
  expect(callsTo('kept')).toBe(1)
})

describe('a question that means the same', () => {
  test('is answered from the cache, and one that does not is asked', async () => {
    upstream().on('near', say('Open the settings.'), say('A second answer.'))
    expect(cacheOf(await asks('r-near', 'How do I reset my Gmail password?'))).toBe('miss')
    const again = await asks('r-near', 'What are the steps to reset my Gmail password')
    expect(cacheOf(again)).toBe('semantic-hit')
    expect(Number(again.headers.get('x-umbel-cache-similarity'))).toBeGreaterThan(0.5)
    expect(await again.text()).toContain('Open the settings.')
    expect(cacheOf(await asks('r-near', 'How do I reset my Outlook password?'))).toBe('miss')
    expect(cacheOf(await asks('r-near', 'How do I not reset my Gmail password?'))).toBe('miss')
    const after = {
      messages: [
        { role: 'user', content: 'I use a shared phone.' },
        { role: 'assistant', content: 'Good to know.' },
        { role: 'user', content: 'How do I reset my Gmail password?' },
      ],
    }
    expect(cacheOf(await asOwner('r-near', after))).toBe('miss')
  })

  test('what a gate stopped is not given to others', async () => {
    upstream().on('gated', say('A forbidden answer.'), say('A good answer.'))
    const first = await asks('r-gated', 'How do I cancel my Hulu subscription?')
    expect(first.status).toBe(502)
    const second = await asks('r-gated', 'How can I cancel my Hulu subscription?')
    expect([second.status, cacheOf(second)]).toEqual([200, 'miss'])
  })
})
