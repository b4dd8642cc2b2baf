import { describe, expect, test } from 'vitest'
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { ask, askStream, errorOf } from '../harness/ask.ts'
import { baseConfig, env, price } from '../harness/base-config.ts'
import { contentOf, errorAtEnd, readEvents } from '../harness/events.ts'
import { answer } from '../upstream/answers.ts'
import { frames, words } from '../upstream/wire.ts'
import { type Behaviour, openStream, pause } from '../upstream/exchange.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { until } from '../harness/until.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: { slow: { provider: 'up', model: 'slow', price } },
    routes: {
      patient: { use: { model: 'slow', commitAfter: '150ms', name: 'patient one' } },
      hopeless: { use: { model: 'up/stall-before-headers', commitAfter: '150ms', timeout: '600ms' } },
      saved: {
        use: {
          fallback: [{ model: 'up/stall-before-headers', timeout: '400ms' }, 'slow'],
          commitAfter: '150ms',
        },
      },
      refused: { use: { model: 'up/overloaded', commitAfter: '2s' } },
      waiting: { use: { model: 'up/stall-before-headers', commitAfter: '100ms' } },
    },
  }),
  env,
}))

const asked = [{ role: 'user' as const, content: 'hi' }]

describe('early commit', () => {
  test('the status comes before the answer, then a ping, then the answer', async () => {
    upstream().on('slow', async (exchange) => {
      await pause(700, exchange.gone)
      openStream(exchange)
      exchange.response.end(frames(exchange.seen.model, exchange.counted).join(''))
    })
    const began = Date.now()
    const response = await askStream(router(), 'route/patient', { body: { umbel: { usage: true } } })
    expect(Date.now() - began).toBeLessThan(600)
    expect(response.status).toBe(200)
    // Who answers is not known yet.
    expect(response.headers.get('x-umbel-route')).toBe('patient')
    expect(response.headers.get('x-umbel-cost')).toBe(null)
    const stream = await readEvents(response)
    expect(stream.text.startsWith(':')).toBe(true)
    expect(contentOf(stream)).toBe(words.join(''))
    expect(stream.events.at(-1)?.data).toBe('[DONE]')
    expect(await recordOf(router(), response)).toMatchObject({ model: 'slow', status: 200, error: null })
  })

  test('a failure after it is an event of the stream, and in the record', async () => {
    const response = await askStream(router(), 'route/hopeless')
    expect(response.status).toBe(200)
    const stream = await readEvents(response)
    expect(errorAtEnd(stream)).toMatchObject({ type: 'timeout_error' })
    expect(await recordOf(router(), response)).toMatchObject({ error: { class: 'timeout' }, model: null })
  })

  test('other members may still answer: nothing was said yet', async () => {
    upstream().on('slow', answer)
    const response = await askStream(router(), 'route/saved')
    expect(response.headers.get('x-umbel-model')).toBe('saved')
    expect(contentOf(await readEvents(response))).toBe(words.join(''))
  })

  test('a failure before it keeps its honest status', async () => {
    const response = await askStream(router(), 'route/refused')
    expect(response.status).toBe(503)
    expect(await errorOf(response)).toMatchObject({ message: 'Overloaded' })
  })

  test('JSON callers wait for the honest status', async () => {
    const response = await ask(router(), 'route/hopeless')
    expect(response.status).toBe(504)
  })

  test('a client that leaves while nothing comes is noticed by the pings', async () => {
    const leaving = new AbortController()
    const response = await askStream(router(), 'route/waiting', { signal: leaving.signal })
    expect(response.status).toBe(200)
    const call = upstream().callsTo('stall-before-headers').at(-1)
    leaving.abort()
    await until('the upstream is left', () => call?.abortedAt ?? undefined, 6000)
    const saved = await until('it is recorded', async () => {
      const record = await recordOf(router(), response)
      return record.error === null ? undefined : record
    })
    expect(saved).toMatchObject({ error: { class: 'aborted' } })
  })
})

const anthropic = () => new Anthropic({ apiKey: 'none', baseURL: router().url, maxRetries: 0 })
const openai = () => new OpenAI({ apiKey: 'none', baseURL: `${router().url}/v1`, maxRetries: 0 })
const late: Behaviour = async (exchange) => {
  await pause(500, exchange.gone)
  openStream(exchange)
  exchange.response.end(frames(exchange.seen.model, exchange.counted).join(''))
}
const ways: Readonly<Record<string, (model: string) => Promise<string>>> = {
  'chat completions': async (model) => {
    const stream = await openai().chat.completions.create({ model, messages: asked, stream: true })
    let text = ''
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
    return text
  },
  responses: async (model) => {
    const stream = await openai().responses.create({ model, input: 'hi', stream: true })
    let text = ''
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') text += event.delta
      if (event.type === 'response.failed') throw new Error(event.response.error?.message)
    }
    return text
  },
  messages: async (model) =>
    (await anthropic().messages.stream({ model, max_tokens: 50, messages: asked }).finalMessage()).content
      .map((block) => (block.type === 'text' ? block.text : ''))
      .join(''),
}

describe('the official clients', () => {
  test.each(Object.keys(ways))('%s: pings, then the answer', async (way) => {
    upstream().on('slow', late)
    expect(await ways[way]?.('route/patient')).toBe(words.join(''))
  })

  test.each(Object.keys(ways))('%s: pings, then an error that is one', async (way) => {
    await expect(ways[way]?.('route/hopeless')).rejects.toThrow(/600 ms|600|time/i)
  })
})
