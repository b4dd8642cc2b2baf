import { describe, expect, test } from 'vitest'
import { type Socket, connect } from 'node:net'
import { ask, askStream, errorOf, record } from '../harness/ask.ts'
import { baseConfig, env, price } from '../harness/base-config.ts'
import { contentOf, readEvents } from '../harness/events.ts'
import { answer, drip } from '../upstream/answers.ts'
import { completion, words } from '../upstream/wire.ts'
import { refuse, refusals } from '../upstream/faults.ts'
import type { RequestRecord } from '../../src/core/record.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: { dripping: { provider: 'up', model: 'drip', price } },
    routes: {
      impatient: {
        use: { fallback: ['up/stall-before-first-token', 'up/answer'], firstTokenTimeout: '300ms' },
      },
      'impatient-headers': {
        use: { fallback: ['up/stall-before-headers', 'up/answer'], firstTokenTimeout: '300ms' },
      },
      'patient-drip': { use: { model: 'up/drip', firstTokenTimeout: '150ms' } },
      bounded: { use: { fallback: ['up/stall-before-headers', 'up/never-reached'], timeout: '300ms' } },
      'bounded-member': {
        use: { fallback: [{ model: 'up/stall-mid-json', timeout: '300ms' }, 'up/answer'] },
      },
      again: { use: { model: 'up/again', retry: { attempts: 3, backoff: '20ms' } } },
      'again-elsewhere': {
        use: { fallback: [{ model: 'up/again-2', retry: { attempts: 2, backoff: '20ms' } }, 'up/answer'] },
      },
      'not-again': { use: { model: 'up/not-again', retry: { attempts: 3, backoff: '20ms' } } },
      'wait-too-long': { use: { model: 'up/rate-limited', timeout: '2s', retry: { attempts: 3 } } },
      watched: { use: { model: 'dripping', budget: { usd: 1 } } },
    },
  }),
  env,
}))

describe('first token', () => {
  test.each(['impatient', 'impatient-headers'])('%s: the next model answers the stream', async (route) => {
    const began = Date.now()
    const stream = await readEvents(await askStream(router(), `route/${route}`))
    expect(contentOf(stream)).toBe(words.join(''))
    expect(Date.now() - began).toBeGreaterThan(280)
    expect(Date.now() - began).toBeLessThan(2500)
  })

  test('the late upstream is let go', async () => {
    await readEvents(await askStream(router(), 'route/impatient'))
    const call = upstream().callsTo('stall-before-first-token').at(-1)
    await until('the upstream is left', () => call?.abortedAt ?? undefined, 1500)
  })

  test('a JSON caller too: the upstream streams, the caller gets JSON', async () => {
    const response = await ask(router(), 'route/impatient')
    expect(response.status).toBe(200)
    const whole = record(JSON.parse(await response.text()))
    expect(whole).toMatchObject({
      object: 'chat.completion',
      choices: [{ message: { role: 'assistant', content: words.join('') }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 11, completion_tokens: 7 },
    })
    expect(upstream().callsTo('stall-before-first-token').at(-1)?.json['stream']).toBe(true)
  })

  test('it bounds the first token, not the whole', async () => {
    const stream = await readEvents(await askStream(router(), 'route/patient-drip'))
    expect(contentOf(stream)).toBe(words.join(''))
    expect(stream.events.at(-1)?.data).toBe('[DONE]')
  })
})

describe('timeout', () => {
  test.each([ask, askStream])('bounds the node and all under it: 504, and no other model', async (asked) => {
    const began = Date.now()
    const response = await asked(router(), 'route/bounded')
    expect(response.status).toBe(504)
    expect(await errorOf(response)).toMatchObject({ type: 'timeout_error' })
    expect(Date.now() - began).toBeLessThan(2000)
    expect(upstream().callsTo('never-reached')).toEqual([])
    const { attempts } = await recordOf(router(), response)
    expect(attempts).toMatchObject([{ error: { class: 'timeout' } }])
  })

  test('of a member: the next one’s turn', async () => {
    const response = await ask(router(), 'route/bounded-member')
    expect(await response.text()).toBe(completion('answer'))
    const call = upstream().callsTo('stall-mid-json').at(-1)
    await until('the upstream is left', () => call?.abortedAt ?? undefined, 1500)
  })
})

describe('retry', () => {
  const overloaded = refusals['overloaded'] ?? answer
  const soon = refuse(429, '{"error":{"message":"slow","type":"requests","param":null,"code":null}}', {
    'retry-after-ms': '150',
    'retry-after': '1',
  })
  const broken = refuse(500, '{"error":{"message":"x","type":"server_error","param":null,"code":null}}')

  test('the same model again, after what it asked for', async () => {
    upstream().on('again', soon, broken, answer)
    const response = await ask(router(), 'route/again')
    expect(response.status).toBe(200)
    const [first, second, third] = upstream().callsTo('again')
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(145)
    expect((third?.at ?? 0) - (second?.at ?? 0)).toBeGreaterThanOrEqual(9)
    const { attempts } = await recordOf(router(), response)
    expect(attempts.map((attempt) => attempt.path.split('#')[1])).toEqual([undefined, '2', '3'])
  })

  test('then the next model', async () => {
    upstream().on('again-2', broken)
    expect((await ask(router(), 'route/again-elsewhere')).status).toBe(200)
    expect(upstream().callsTo('again-2')).toHaveLength(2)
  })

  test('not for what the caller got wrong', async () => {
    upstream().on('not-again', refusals['bad-request'] ?? overloaded)
    expect((await ask(router(), 'route/not-again')).status).toBe(400)
    expect(upstream().callsTo('not-again')).toHaveLength(1)
  })

  test('not past the deadline: the upstream’s own word at once', async () => {
    const began = Date.now()
    const response = await ask(router(), 'route/wait-too-long')
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('7')
    expect(Date.now() - began).toBeLessThan(1000)
    expect(upstream().callsTo('rate-limited')).toHaveLength(1)
  })
})

describe('the client leaves', () => {
  test.each(['up/drip', 'route/watched'])('in the middle of %s: the upstream is left too', async (model) => {
    const contents = Array.from({ length: 100 }, (_, index) => `piece ${index} `)
    upstream().on('drip', drip(40, contents))
    const leaving = new AbortController()
    const response = await askStream(router(), model, { signal: leaving.signal })
    const reader = response.body?.getReader()
    await reader?.read()
    leaving.abort()
    const left = Date.now()
    const call = upstream().callsTo('drip').at(-1)
    const at = await until('the upstream is left', () => call?.abortedAt ?? undefined, 3000)
    expect(at - left).toBeLessThan(1500)
    const saved = await until('it is recorded as aborted', () => ended(response), 3000)
    expect(saved).toMatchObject({ error: { class: 'aborted' }, attempts: [{ outcome: 'aborted' }] })
    if (model === 'route/watched') expect(saved.cost).toBeGreaterThan(0)
  })

  // workerd notices the end of a silent connection only when it writes, but a reset at once.
  test.each([
    ['before anything came', 'stall-before-headers', false],
    ['during a stream that says nothing', 'stall-mid-stream', true],
  ])('%s, by a reset: the upstream is left at once', async (_name, model, stream) => {
    const before = upstream().callsTo(model).length
    const socket = postByHand({ model: `up/${model}`, messages: [{ role: 'user', content: 'hi' }], stream })
    const call = await until('the upstream is asked', () => upstream().callsTo(model)[before])
    if (stream) await new Promise((resolve) => socket.once('data', resolve))
    socket.resetAndDestroy()
    await until('the upstream is left', () => call.abortedAt ?? undefined, 2000)
  })
})

function postByHand(body: object): Socket {
  const { hostname, port } = new URL(router().url)
  const text = JSON.stringify(body)
  const socket = connect(Number(port), hostname)
  const head = [
    'POST /v1/chat/completions HTTP/1.1',
    `host: ${hostname}:${port}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${text}`)
  return socket
}

async function ended(response: Response): Promise<RequestRecord | undefined> {
  const saved = await recordOf(router(), response)
  return saved.attempts.every((attempt) => attempt.outcome !== 'open') ? saved : undefined
}
