import { describe, expect, test } from 'vitest'
import { ask, askStream, post } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { contentOf, readEvents } from '../harness/events.ts'
import { completion, frames, usageChunk, words } from '../upstream/wire.ts'
import { events, pieces, withoutDone } from '../upstream/answers.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const brief = upstreamForFile({ idle: 100 })
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    providers: { brief: { type: 'openai', baseUrl: brief().baseUrl } },
    routes: {
      // A money cap makes Umbel read the usage of the stream.
      capped: { use: { model: 'cut', budget: { usd: 1 } } },
    },
    models: { cut: { provider: 'up', model: 'cut', price: { input: 1, output: 1 } } },
  }),
  env,
}))

const short = frames('cut', false, ['Grü', '🌼 東'])
const counted = [...short.slice(0, -1), usageChunk('cut'), ...short.slice(-1)]

describe('what goes through untouched is the same, byte for byte', () => {
  test('the numbers of a request, however long', async () => {
    const body = `{"messages":[{"role":"user","content":"hi"}],"seed":9007199254740993,"id":18446744073709551615,`
    const response = await post(router(), '/v1/chat/completions', `${body} "model":"up/answer"}`)
    expect(response.status).toBe(200)
    expect(upstream().calls.at(-1)?.body.toString()).toBe(`${body}"model":"answer"}`)
  })

  test('JSON, its odd spacing included', async () => {
    const response = await ask(router(), 'up/answer')
    expect(await response.text()).toBe(completion('answer'))
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  })

  test('a stream', async () => {
    const response = await askStream(router(), 'up/answer')
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(await response.text()).toBe(frames('answer', false).join(''))
  })

  test('CR LF, comments and a late first token', async () => {
    const windows = await askStream(router(), 'up/windows-lines')
    expect(await windows.text()).toBe(frames('windows-lines', false).join('').replaceAll('\n', '\r\n'))
    const late = await askStream(router(), 'up/late-content')
    expect(await late.text()).toBe(`: OPENROUTER PROCESSING\n\n${frames('late-content', false).join('')}`)
  })

  test('a stream that comes a byte at a time', async () => {
    const response = await askStream(router(), 'up/every-byte')
    expect(await response.text()).toBe(frames('every-byte', false).join(''))
  })

  test('a stream in two pieces, cut at every position there is', async () => {
    const text = short.join('')
    const length = Buffer.byteLength(text)
    upstream().on('cut', ...everyCut(text, length))
    await eachOf(length, 'up/cut', text)
  })

  test('usage in a chunk of its own after the finish reason', async () => {
    const { text } = await readEvents(await askStream(router(), 'up/usage-after-finish'))
    expect(text).toContain('"completion_tokens":7')
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
  })

  test('the record says that nobody looked', async () => {
    const response = await askStream(router(), 'up/answer')
    await response.text()
    const record = await recordOf(router(), response)
    expect(record.attempts).toMatchObject([{ outcome: 'unverified', usage: null, cost: null }])
  })
})

describe('a stream that is read on the way', () => {
  test('loses only the usage that its caller did not ask for, wherever it is cut', async () => {
    const text = counted.join('')
    const length = Buffer.byteLength(text)
    upstream().on('cut', ...everyCut(text, length))
    await eachOf(length, 'route/capped', short.join(''))
    const call = upstream().callsTo('cut').at(-1)
    expect(call?.json['stream_options']).toEqual({ include_usage: true })
  })

  test('keeps the usage that its caller asked for', async () => {
    upstream().on('cut', events(counted))
    const response = await askStream(router(), 'route/capped', {
      body: { stream_options: { include_usage: true } },
    })
    expect(await response.text()).toBe(counted.join(''))
  })
})

describe('what a real upstream does', () => {
  test('compresses: the caller gets the plain bytes, and the stream still flows', async () => {
    const whole = await ask(router(), 'up/compressed')
    expect(whole.headers.get('content-encoding')).toBeNull()
    expect(await whole.text()).toBe(completion('compressed'))
    const stream = await readEvents(await askStream(router(), 'up/compressed'))
    expect(stream.text).toBe(frames('compressed', false).join(''))
    expect((stream.events.at(-1)?.after ?? 0) - (stream.events[0]?.after ?? 0)).toBeGreaterThan(200)
  })

  test('closes idle connections: the next request has another one', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const response = await ask(router(), 'brief/answer')
      expect(response.status).toBe(200)
      await response.text()
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  })

  test('forgets `[DONE]`: a finish reason is an end', async () => {
    upstream().on('cut', withoutDone)
    const response = await askStream(router(), 'route/capped')
    const stream = await readEvents(response)
    expect(stream.text).not.toContain('"error"')
    expect((await recordOf(router(), response)).attempts).toMatchObject([{ outcome: 'ok' }])
  })
})

test('two hundred requests at once do not mix', async () => {
  const ids = await Promise.all(Array.from({ length: 200 }, (_, index) => askAlone(index)))
  expect(new Set(ids).size).toBe(200)
})

test('an upstream that never streams still gives a stream to who asked for one', async () => {
  const stream = await readEvents(await askStream(router(), 'up/never-streams'))
  expect(contentOf(stream)).toBe(words.join(''))
  expect(stream.events.at(-1)?.data).toBe('[DONE]')
})

test('the first event does not wait for the last', async () => {
  const { events: seen } = await readEvents(await askStream(router(), 'up/drip'))
  expect(seen[0]?.after).toBeLessThan(150)
  expect(seen.at(-1)?.after).toBeGreaterThan(250)
})

function everyCut(text: string, length: number) {
  return Array.from({ length }, (_, cut) => pieces(text, [cut]))
}

/** Asks so many times, eight at once, and expects the same each time. */
async function eachOf(times: number, model: string, expected: string): Promise<void> {
  let left = times
  const one = async () => {
    while (left > 0) {
      left -= 1
      const response = await askStream(router(), model)
      expect(await response.text()).toBe(expected)
    }
  }
  await Promise.all(Array.from({ length: 8 }, one))
}

/** Asks what nobody else asks, and expects its own answer; gives back the decision's id. */
async function askAlone(index: number): Promise<string | null> {
  const stream = index % 2 === 0
  const content = `only for ${index}`
  const messages = [{ role: 'user', content }]
  const response = await ask(router(), `up/${stream ? 'drip' : 'echo'}-${index}`, {
    body: { stream, messages },
  })
  const text = await response.text()
  expect(text).toContain(stream ? `"model":"drip-${index}"` : `"model": "echo-${index}"`)
  expect(
    upstream()
      .callsTo(`${stream ? 'drip' : 'echo'}-${index}`)
      .map((call) => call.json['messages']),
  ).toEqual([messages])
  return response.headers.get('x-umbel-decision')
}
