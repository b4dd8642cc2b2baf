import Anthropic, { AuthenticationError as AnthropicAuthError } from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import OpenAI, { AuthenticationError as OpenAIAuthError } from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatNames, post, rawBodies } from './raw-asks.ts'
import { sdkCallers } from './sdk-callers.ts'
import { startWireServer, type WireServer } from './server.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

/** Chat, Responses, Messages, Gemini; a refusal of Gemini's may be no error. */
const statuses: Readonly<Record<string, readonly number[]>> = {
  auth: [401, 401, 401, 400],
  'context-window': [400, 400, 400, 400],
  credit: [429, 429, 400, 429],
  'not-found': [404, 404, 404, 404],
  overloaded: [503, 503, 529, 503],
  policy: [400, 400, 400, 200],
  'rate-limit': [429, 429, 429, 429],
  'server-error': [500, 500, 500, 500],
}

describe.each(formatNames)('faults at %s', (format) => {
  const place = formatNames.indexOf(format)
  const ask = (model: string, streaming: boolean, signal?: AbortSignal) =>
    post(wire.url, format, rawBodies[format]({ model, streaming }), {
      model,
      streaming,
      ...(signal === undefined ? {} : { signal }),
    })
  const hear = (model: string, streaming: boolean) =>
    sdkCallers(wire)[format](rawBodies[format]({ model, streaming }), model, streaming)

  it.each(Object.keys(statuses))('%s has its status and shape, streaming or not', async (model) => {
    for (const streaming of [false, true]) {
      const response = await ask(model, streaming)
      expect(response.status).toBe(statuses[model]?.[place])
      if (response.status === 200) expect(await response.text()).toContain('"blockReason":')
      else expect(await response.json()).toHaveProperty('error.message')
    }
    expect(wire.callsTo(model).flatMap(({ problems }) => problems)).toEqual([])
  })

  it('tells when to come back', async () => {
    const response = await ask('rate-limit', false)
    if (format === 'gemini') expect(await response.text()).toContain('"retryDelay": "7s"')
    else expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('names the request and the limits', async () => {
    const { headers } = await ask('text', false)
    const names = [...headers.keys()].join(' ')
    expect(names).toMatch([/x-request-id/, /x-request-id/, /request-id/, /server-timing/][place] ?? /-/)
    if (format === 'anthropic-messages') expect(names).toContain('anthropic-ratelimit-tokens-remaining')
    else if (format !== 'gemini') expect(names).toContain('x-ratelimit-remaining-tokens')
  })

  it.each(['error-event', 'error-first', 'cut'])('%s is an error to the SDK', async (model) => {
    await expect(hear(model, true)).rejects.toThrow()
    await expect(hear(model, false)).rejects.toThrow()
  })

  it('shows content before an error event, and none before error-first', async () => {
    expect(await (await ask('error-event', true)).text()).toContain('Grüße')
    expect(await (await ask('error-first', true)).text()).not.toContain('Grüße')
  })

  it('sees the caller leave in the middle of a stream', async () => {
    const leaving = new AbortController()
    const response = await ask('slow', true, leaving.signal)
    await response.body?.getReader().read()
    leaving.abort()
    await wire.callsTo('slow').at(-1)?.closed
    expect(wire.callsTo('slow').at(-1)?.abortedAt).toBeGreaterThan(0)
  })

  it('does not answer a timeout, and sees the caller leave', async () => {
    await expect(ask('timeout', true, AbortSignal.timeout(60))).rejects.toThrow()
    await wire.callsTo('timeout').at(-1)?.closed
    expect(wire.callsTo('timeout').at(-1)?.abortedAt).toBeGreaterThan(0)
  })
})

describe('what a test scripts', () => {
  it('is met one after the other, and the last stays', async () => {
    wire.on('mine', 'rate-limit', 'overloaded', 'text')
    const seen = []
    for (let index = 0; index < 4; index += 1)
      seen.push((await post(wire.url, 'openai-chat', rawBodies['openai-chat']({ model: 'mine' }))).status)
    expect(seen).toEqual([429, 503, 200, 200])
  })

  it('may be a whole answer by hand', async () => {
    wire.on('by-hand', ({ response }) => void response.writeHead(418).end('tea'))
    const response = await post(wire.url, 'openai-chat', rawBodies['openai-chat']({ model: 'by-hand' }))
    expect([response.status, await response.text()]).toEqual([418, 'tea'])
  })
})

describe('keys', () => {
  it('are wanted by each provider in its own place', async () => {
    const none = { 'content-type': 'application/json' }
    const seen = []
    for (const format of formatNames) {
      const body = rawBodies[format]({ model: 'text' })
      seen.push((await post(wire.url, format, body, { model: 'text', headers: none })).status)
    }
    expect(seen).toEqual([401, 401, 401, 403])
  })

  it('that are wrong are refused', async () => {
    const openai = new OpenAI({ baseURL: wire.urls.openai, apiKey: 'wrong', maxRetries: 0 })
    const anthropic = new Anthropic({ baseURL: wire.urls.anthropic, apiKey: 'wrong', maxRetries: 0 })
    const gemini = new GoogleGenAI({ apiKey: 'wrong', httpOptions: { baseUrl: wire.urls.gemini } })
    const messages = [{ role: 'user' as const, content: 'Hi' }]
    await expect(openai.chat.completions.create({ model: 'text', messages })).rejects.toThrow(OpenAIAuthError)
    await expect(anthropic.messages.create({ model: 'text', max_tokens: 9, messages })).rejects.toThrow(
      AnthropicAuthError,
    )
    await expect(gemini.models.generateContent({ model: 'text', contents: 'Hi' })).rejects.toThrow(
      /API key not valid/,
    )
  })
})
