import { createOpenAI } from '@ai-sdk/openai'
import { array, assert, nat, property } from 'fast-check'
import { stepCountIs, streamText, tool } from 'ai'
import OpenAI from 'openai'
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { ChatRequest, JsonObject } from '../../../src/core/request.ts'
import type { TapOptions } from '../../../src/dialects/dialect.ts'
import { openAiResponses } from '../../../src/dialects/openai-responses/index.ts'
import { agentItems, call, framed, message, nativeEvents, reasoning, second } from './native.ts'
import { decode, encoder, eventsOf, masked, openai, sent, without } from './support.ts'

const tools = [{ type: 'function', name: 'weather', parameters: { type: 'object' } }]
const body = { model: 'm', input: 'hi', tools, stream: true }
const text = framed(nativeEvents(agentItems))

function tapped(
  source: string,
  request: ChatRequest,
  sizes: readonly number[] = [],
  options: Partial<TapOptions> = {},
) {
  const tap = openAiResponses.tap({ dropUsage: false, request, maker: openai, ...options })
  const bytes = encoder.encode(source)
  const decoder = new TextDecoder()
  let out = ''
  let from = 0
  for (const size of [...sizes, bytes.length]) {
    const given = tap.push(bytes.slice(from, from + size))
    if (given !== null) out += decoder.decode(given, { stream: true })
    from += size
  }
  const rest = tap.flush()
  return { tap, out: out + (rest === null ? '' : decoder.decode(rest)) }
}

describe('bytes', () => {
  test.each([
    { ...body, tools: [] },
    { ...body, store: false },
  ])('pass where nothing refers to them: %j', (asked) => {
    const { tap, out } = tapped(`: hi\n\n${text}`, decode(asked), [5, 1, 700])
    expect(out).toBe(`: hi\n\n${text}`)
    expect(tap).toMatchObject({
      finished: true,
      error: undefined,
      usage: { inputTokens: 37, outputTokens: 11 },
    })
    expect(tap.outputTokens).toBe(12)
  })

  test('an early end is no end, an error is seen', () => {
    expect(tapped(text.slice(0, -50), decode(body)).tap.finished).toBe(false)
    const failed = framed([
      { type: 'response.failed', response: { error: { code: 'server_error', message: 'Oh.' } } },
    ])
    expect(tapped(failed, decode(body)).tap.error?.message).toBe('Oh.')
  })

  test('a cost is added to the usage, and nothing else changes', () => {
    const { out } = tapped(text, decode({ ...body, store: false }), [], { price: () => 0.25 })
    const [last, ...others] = eventsOf(out).toReversed()
    expect(last).toMatchObject({ response: { usage: { total_tokens: 48, cost: 0.25 } } })
    expect(others).toEqual(eventsOf(text).toReversed().slice(1))
  })
})

describe('renamed', () => {
  test('every item has one id, which holds what is known of it', () => {
    const events = eventsOf(tapped(text, decode(body)).out)
    const ids = new Map<unknown, unknown>()
    for (const event of events) {
      const item: JsonObject = Object(event['item'])
      const id = event['item_id'] ?? item['id']
      if (id === undefined) continue
      expect(id).toMatch(/^(rs|msg|fc)_umbel1_/)
      expect(ids.get(event['output_index']) ?? id).toBe(id)
      ids.set(event['output_index'], id)
    }
    expect(events.at(-1)).toMatchObject({ response: { output: [...ids.values()].map((id) => ({ id })) } })
    expect(events.map((event) => event['sequence_number'])).toEqual(events.map((_, at) => at))
  })

  test('text and reasoning pass at once, short calls when they are whole', () => {
    const tap = openAiResponses.tap({ dropUsage: false, request: decode(body), maker: openai })
    const seen = nativeEvents([message, call]).map((event) => {
      const given = tap.push(encoder.encode(framed([event])))
      return given === null ? 0 : eventsOf(new TextDecoder().decode(given)).length
    })
    expect(seen).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 5, 1])
  })

  test('a long call streams', () => {
    const long = { ...call, arguments: `{"city":"${'x'.repeat(2000)}"}` }
    const tap = openAiResponses.tap({ dropUsage: false, request: decode(body), maker: openai })
    const seen = nativeEvents([long]).map((event) => {
      const given = tap.push(encoder.encode(framed([event])))
      return given === null ? 0 : eventsOf(new TextDecoder().decode(given)).length
    })
    expect(seen).toEqual([1, 1, 0, 0, 3, 1, 1, 1])
  })

  test('any cut gives the same events', () => {
    const whole = masked(tapped(text, decode(body)).out)
    assert(
      property(array(nat(300)), (sizes) => {
        expect(masked(tapped(text, decode(body), sizes).out)).toBe(whole)
      }),
      { numRuns: 25 },
    )
  })

  test('items without ids get one each', () => {
    const bareItems = agentItems.map((item) => without(item, 'id'))
    const events = eventsOf(tapped(framed(nativeEvents(bareItems)), decode(body)).out)
    const done = events.filter(({ type }) => type === 'response.output_item.done').map(({ item }) => item)
    expect(new Set(done.map((item) => JSON.stringify(item))).size).toBe(4)
    for (const item of done) expect(item).toMatchObject({ id: expect.stringMatching(/^(rs|msg|fc)_umbel1_/) })
    expect(events.at(-1)).toMatchObject({ response: { output: done } })
  })

  test('comments and what is no event of this dialect pass', () => {
    const odd = ': ping\n\ndata: [DONE]\n\nevent: x\ndata: {"a":1}\n\n'
    expect(tapped(odd, decode(body)).out).toBe(odd)
  })
})

/** A router that lets an upstream's own streams pass: the agent's step, then its answer. */
class Passing {
  readonly bodies: JsonObject[] = []
  readonly #provider: string

  constructor(provider: string) {
    this.#provider = provider
  }

  readonly fetch = (_url: unknown, init?: RequestInit): Promise<Response> => {
    const request = decode(JSON.parse(String(init?.body)), new Headers(init?.headers))
    this.bodies.push(sent(request, { provider: this.#provider, stream: true }))
    const source = this.bodies.length === 1 ? text : framed(nativeEvents([message]))
    const { out } = tapped(source, request)
    return Promise.resolve(new Response(out, { headers: { 'content-type': 'text/event-stream' } }))
  }
}

const weather = tool({
  inputSchema: z.object({ city: z.string() }),
  execute: ({ city }) => Promise.resolve(`sunny in ${city}`),
})
const results = ['Rome', 'Lima'].map((city, at) => ({
  type: 'function_call_output',
  call_id: `call_${at + 1}`,
  output: `sunny in ${city}`,
}))
/** A text without log-probabilities, as an id keeps it. */
const kept = { ...message, content: [{ type: 'output_text', text: 'Let me look.', annotations: [] }] }

const bare = (item: JsonObject) => without(item, 'id', 'status')

describe('the next step', () => {
  test.each([
    ['openai', [reasoning, kept, bare(call), bare(second)]],
    ['azure', [bare({ ...kept }), bare(call), bare(second)]],
  ])('with the AI SDK, to %s', async (provider, expected) => {
    const passing = new Passing(provider)
    const result = streamText({
      model: createOpenAI({ apiKey: 'k', baseURL: 'http://r/v1', fetch: passing.fetch }).responses('gpt-5'),
      prompt: 'hi',
      tools: { weather },
      stopWhen: stepCountIs(3),
      onError: ({ error }) => {
        throw error
      },
    })
    await result.consumeStream()
    expect(await result.text).toBe('Let me look.')
    const { input } = passing.bodies[1] ?? {}
    const [, ...items] = Array.isArray(input) ? input : []
    expect(
      items.map((item: JsonObject) =>
        item['type'] === 'message' && provider === 'azure' ? bare({ ...kept }) : item,
      ),
    ).toEqual([...expected, ...results])
  })

  test("with OpenAI's SDK", async () => {
    const passing = new Passing('openai')
    const client = new OpenAI({ apiKey: 'k', baseURL: 'http://r/v1', fetch: passing.fetch })
    const functions = [
      { type: 'function', name: 'weather', parameters: { type: 'object' }, strict: false } as const,
    ]
    const ask = { role: 'user', content: 'hi' } as const
    const stream = client.responses.stream({ model: 'm', input: [ask], tools: functions })
    const first = await stream.finalResponse()
    const output = toResponseInputItems(first.output)
    const again = results.map((result) => ({ ...result, type: 'function_call_output' }) as const)
    for await (const _ of await client.responses.create({
      model: 'm',
      input: [ask, ...output, ...again],
      tools: functions,
      stream: true,
    }));
    const { input } = passing.bodies[1] ?? {}
    expect(input).toMatchObject([
      ask,
      reasoning,
      { ...message, content: [{ text: 'Let me look.' }] },
      call,
      second,
      ...results,
    ])
  })
})
