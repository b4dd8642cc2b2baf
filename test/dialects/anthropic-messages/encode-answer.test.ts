import Anthropic from '@anthropic-ai/sdk'
import { describe, expect, test } from 'vitest'
import type { ChatResult } from '../../../src/core/answer.ts'
import type { JsonObject, Opaque } from '../../../src/core/request.ts'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { UmbelError } from '../../../src/core/errors.ts'
import { anthropicMessages, encodeCountResponse } from '../../../src/dialects/anthropic-messages/index.ts'
import { carriedOpaque, carryOpaque, loadCallId } from '../../../src/dialects/carried.ts'
import { eventsIn, maker, partsOf, request } from './samples.ts'

const options = { model: 'route/x', usage: true, request: request() }
const gemini: Opaque = { origin: { provider: 'google', model: 'g', dialect: 'gemini' }, data: 'signature' }
const own = (data: unknown): Opaque => ({ origin: maker, data })

function streamed(...parts: StreamPart[]): string {
  const encoder = anthropicMessages.encodeStream(options)
  return parts.map((part) => encoder.encode([part])).join('') + encoder.end()
}

/** What the official client makes of an answer. */
async function readBySdk(text: string, type: string): Promise<Anthropic.Message> {
  const fetch = async (): Promise<Response> => new Response(text, { headers: { 'content-type': type } })
  const client = new Anthropic({ apiKey: 'k', fetch, maxRetries: 0 })
  const params = { model: 'm', max_tokens: 10, messages: [{ role: 'user' as const, content: 'hi' }] }
  if (type === 'application/json') return client.messages.create(params)
  return client.messages.stream(params).finalMessage()
}

const finish: StreamPart = { type: 'finish', reason: 'stop' }
const text = (id: string, words: string): StreamPart => ({ type: 'text-delta', id, text: words })
const callStart = (id: string, opaque?: Opaque): StreamPart => ({
  ...(opaque !== undefined && { opaque }),
  type: 'tool-call-start',
  id,
  callId: `call_${id}`,
  name: 'f',
})
const callDelta = (id: string, args: string): StreamPart => ({ type: 'tool-call-delta', id, arguments: args })
const callEnd = (id: string): StreamPart => ({ type: 'tool-call-end', id })

const result: ChatResult = {
  id: 'chatcmpl-1',
  model: 'gpt',
  created: 1,
  content: [
    { type: 'reasoning', text: 'hm' },
    { type: 'reasoning', opaque: gemini },
    { type: 'text', text: 'Hello' },
    { type: 'text', text: '' },
    { type: 'tool-call', id: 'functions.f:0', name: 'f', arguments: '{"id": 12345678901234567890}' },
    { type: 'tool-call', id: 'b', name: 'f', arguments: '{"broken' },
    { type: 'tool-call', id: 'c', name: 'f', arguments: '' },
  ],
  finish: 'stop',
  usage: { inputTokens: 20, outputTokens: 7, cachedReadTokens: 5 },
}

const last = (...parts: StreamPart[]): unknown => eventsIn(streamed(...parts)).at(-2)?.['delta']

const read = (parts: Partial<ChatResult>, cost?: number): unknown =>
  JSON.parse(
    anthropicMessages.encodeResponse(
      { ...result, ...parts },
      { ...options, ...(cost !== undefined && { cost }) },
    ),
  )

describe('streams', () => {
  test('in the API’s order', () => {
    const events = eventsIn(
      streamed(
        { type: 'start', id: 'chatcmpl-1' },
        { type: 'text-start', id: 't' },
        text('t', 'Hel'),
        text('t', 'lo'),
        { type: 'text-end', id: 't' },
        finish,
        {
          type: 'usage',
          usage: { inputTokens: 20, outputTokens: 7, cachedReadTokens: 5, reasoningTokens: 3 },
        },
      ),
    )
    expect(events).toEqual([
      {
        type: 'message_start',
        message: {
          id: 'msg_chatcmpl-1',
          type: 'message',
          role: 'assistant',
          model: 'route/x',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          stop_details: null,
          container: null,
          diagnostics: null,
          usage: expect.objectContaining({ input_tokens: 0, output_tokens: 0 }),
        },
      },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hel' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'lo' } },
      { type: 'content_block_stop', index: 0 },
      {
        type: 'message_delta',
        delta: { stop_reason: 'end_turn', stop_sequence: null, stop_details: null, container: null },
        usage: {
          input_tokens: 15,
          cache_creation_input_tokens: 0,
          cache_read_input_tokens: 5,
          output_tokens: 7,
          output_tokens_details: { thinking_tokens: 3 },
          server_tool_use: null,
        },
      },
      { type: 'message_stop' },
    ])
  })

  test('the official client reads it, with the true usage', async () => {
    const message = await readBySdk(
      streamed(
        { type: 'start', id: 'x' },
        { type: 'reasoning-delta', id: 'r', text: 'hm' },
        { type: 'reasoning-end', id: 'r', opaque: gemini },
        text('t', 'Hello'),
        callStart('a'),
        callDelta('a', '{"x":'),
        callStart('b'),
        callDelta('b', '{"y":2}'),
        callDelta('a', '1}'),
        callEnd('a'),
        callEnd('b'),
        {
          type: 'usage',
          usage: { inputTokens: 20, outputTokens: 7, cachedReadTokens: 5, cachedWriteTokens: 1 },
        },
        { type: 'finish', reason: 'tool-calls' },
      ),
      'text/event-stream',
    )
    expect(message).toMatchObject({
      id: 'msg_x',
      stop_reason: 'tool_use',
      content: [
        { type: 'thinking', thinking: 'hm', signature: carryOpaque(gemini) },
        { type: 'text', text: 'Hello' },
        { type: 'tool_use', id: 'call_a', name: 'f', input: { x: 1 } },
        { type: 'tool_use', id: 'call_b', name: 'f', input: { y: 2 } },
      ],
      usage: {
        input_tokens: 14,
        output_tokens: 7,
        cache_read_input_tokens: 5,
        cache_creation_input_tokens: 1,
      },
    })
  })

  test('calls that come mixed are told one after the other', () => {
    const encoder = anthropicMessages.encodeStream(options)
    const types = (part: StreamPart): unknown[] =>
      eventsIn(encoder.encode([part])).map((event) => [
        String(event['type']).slice('content_block_'.length),
        event['index'],
      ])
    expect(types(text('t', 'x')).at(-1)).toEqual(['delta', 0])
    expect(types(callStart('a'))).toEqual([
      ['stop', 0],
      ['start', 1],
    ])
    expect(types(callStart('b'))).toEqual([])
    expect(types(callDelta('b', '{'))).toEqual([])
    expect(types(text('t', 'y'))).toEqual([])
    expect(types(callDelta('a', '{}'))).toEqual([['delta', 1]])
    expect(types(callEnd('a'))).toEqual([
      ['stop', 1],
      ['start', 2],
      ['delta', 2],
    ])
    expect(types(callDelta('b', '}'))).toEqual([['delta', 2]])
    expect(types(callEnd('b'))).toEqual([
      ['stop', 2],
      ['start', 3],
      ['delta', 3],
    ])
    expect(types(finish)).toEqual([['stop', 3]])
  })

  test('calls that nobody ends, end with the answer', async () => {
    const message = await readBySdk(
      streamed(
        callStart('a'),
        callStart('b'),
        callDelta('b', '{}'),
        text('t', 'x'),
        callDelta('a', '{}'),
        finish,
      ),
      'text/event-stream',
    )
    expect(message.content).toMatchObject([{ id: 'call_a' }, { id: 'call_b' }, { text: 'x' }])
    expect(message.stop_reason).toBe('tool_use')
  })

  test('text does not wait for reasoning to end', async () => {
    const out = streamed(
      { type: 'reasoning-delta', id: 'r', text: 'hm' },
      text('t', 'x'),
      { type: 'text-end', id: 't' },
      { type: 'reasoning-end', id: 'r', opaque: gemini },
      finish,
    )
    const { content } = await readBySdk(out, 'text/event-stream')
    expect(content).toMatchObject([
      { type: 'thinking', thinking: 'hm' },
      { type: 'text', text: 'x' },
      { type: 'redacted_thinking', data: carryOpaque(gemini) },
    ])
    // Nobody's signature, but one that keeps the body from going to Anthropic as it is.
    const [thinking] = content
    expect(thinking?.type === 'thinking' ? carriedOpaque(thinking.signature) : null).toMatchObject({
      data: null,
    })
  })

  test('what is the dialect’s own is shown as it came', () => {
    const citation = { type: 'char_location', cited_text: 'c' }
    const found = { type: 'web_search_tool_result', content: [] }
    const search = { type: 'server_tool_use', id: 's', name: 'web_search', input: { q: 1 } }
    const events = eventsIn(
      streamed(
        { type: 'reasoning-end', id: 'r', opaque: own({ type: 'thinking', signature: 's=' }) },
        { type: 'reasoning-end', id: 'q', opaque: own({ type: 'redacted_thinking', data: 'd' }) },
        text('t', 'x'),
        { type: 'text-end', id: 't', opaque: own({ type: 'text', citations: [citation] }) },
        { type: 'source', id: 'src', url: 'https://x' },
        { type: 'opaque', id: 'o', opaque: own(search) },
        { type: 'opaque', id: 'p', opaque: own(found) },
        callStart('a', own({ toolset_name: 'browser' })),
        finish,
      ),
    )
    const blocks = events
      .filter(({ type }) => type === 'content_block_start')
      .map((event) => event['content_block'])
    expect(blocks).toEqual([
      { type: 'thinking', thinking: '', signature: '' },
      { type: 'redacted_thinking', data: 'd' },
      { type: 'text', text: '' },
      { ...search, input: {} },
      found,
      {
        type: 'tool_use',
        id: 'call_a',
        name: 'f',
        input: {},
        caller: { type: 'direct' },
        toolset_name: 'browser',
      },
    ])
    const deltas = events.filter(({ type }) => type === 'content_block_delta').map((event) => event['delta'])
    expect(deltas).toEqual([
      { type: 'signature_delta', signature: 's=' },
      { type: 'text_delta', text: 'x' },
      { type: 'citations_delta', citation },
      { type: 'input_json_delta', partial_json: '{"q":1}' },
    ])
  })

  test('what others must get back is carried', () => {
    const events = eventsIn(
      streamed(
        text('t', 'x'),
        { type: 'source', id: 's', url: 'https://x', title: 'T' },
        { type: 'text-end', id: 't', opaque: gemini },
        callStart('a', gemini),
        { type: 'opaque', id: 'o', opaque: { ...gemini, data: { inlineData: 1 } } },
        callEnd('a'),
        { type: 'file', id: 'f', mediaType: 'image/png', data: 'AAAA' },
        finish,
      ),
    )
    const blocks = events
      .filter(({ type }) => type === 'content_block_start')
      .map((event) => event['content_block'])
    expect(blocks).toMatchObject([
      { type: 'text' },
      { type: 'redacted_thinking', data: carryOpaque(gemini) },
      { type: 'tool_use', id: loadCallId('call_a', { opaque: gemini }) },
      { type: 'redacted_thinking' },
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } },
    ])
    expect(JSON.stringify(events)).toContain('"url":"https://x","title":"T"')
  })

  test('refusals, stop sequences, reasons', () => {
    expect(last({ type: 'refusal', id: 'r', text: 'No.' }, finish)).toMatchObject({
      stop_reason: 'refusal',
      stop_details: { type: 'refusal', category: null, explanation: 'No.' },
    })
    expect(last({ ...finish, stopSequence: 'END' })).toMatchObject({
      stop_reason: 'stop_sequence',
      stop_sequence: 'END',
    })
    expect(last({ type: 'finish', reason: 'length' })).toMatchObject({ stop_reason: 'max_tokens' })
    expect(last({ type: 'finish', reason: 'content-filter' })).toMatchObject({ stop_reason: 'refusal' })
    expect(last({ type: 'finish', reason: 'other', raw: 'pause_turn' })).toMatchObject({
      stop_reason: 'pause_turn',
    })
    expect(last({ type: 'finish', reason: 'other', raw: 'constructor' })).toMatchObject({
      stop_reason: 'end_turn',
    })
  })

  test('an answer without words is a message too', async () => {
    expect(await readBySdk(streamed(finish), 'text/event-stream')).toMatchObject({
      content: [],
      stop_reason: 'end_turn',
    })
  })

  test('an upstream’s input is known at the start', () => {
    const usage = { inputTokens: 17, outputTokens: 1, cachedReadTokens: 5 }
    const [start] = eventsIn(streamed({ type: 'start' }, { type: 'usage', usage }, text('t', 'x'), finish))
    expect(start).toMatchObject({
      message: { usage: { input_tokens: 12, cache_read_input_tokens: 5, output_tokens: 0 } },
    })
  })

  test('what it cost, where it was asked for', () => {
    const encoder = anthropicMessages.encodeStream({
      ...options,
      price: ({ outputTokens }) => outputTokens / 100,
    })
    const usage = { inputTokens: 3, outputTokens: 7 }
    const out = encoder.encode([text('t', 'x'), finish, { type: 'usage', usage }]) + encoder.end()
    expect(eventsIn(out).at(-2)).toMatchObject({ usage: { output_tokens: 7, cost: 0.07 } })
  })

  test('a break is an event of its own, and the last', async () => {
    const encoder = anthropicMessages.encodeStream(options)
    const out =
      encoder.encode([
        text('t', 'x'),
        { type: 'error', error: new UmbelError('overloaded', 'Busy') },
        finish,
      ]) +
      encoder.encode([text('t', 'y')]) +
      encoder.end()
    expect(eventsIn(out).at(-1)).toEqual({
      type: 'error',
      error: { type: 'overloaded_error', message: 'Busy' },
    })
    await expect(readBySdk(out, 'text/event-stream')).rejects.toMatchObject({ type: 'overloaded_error' })
  })

  test('a sign of life', () => {
    expect(anthropicMessages.keepAlive).toBe('event: ping\ndata: {"type":"ping"}\n\n')
  })

  test('a stream of this dialect comes out as it went in', () => {
    const events: JsonObject[] = eventsIn(
      streamed(
        { type: 'start', id: 'msg_1' },
        { type: 'usage', usage: { inputTokens: 3, outputTokens: 1 } },
        { type: 'reasoning-delta', id: 'r', text: 'hm' },
        { type: 'reasoning-end', id: 'r', opaque: own({ type: 'thinking', signature: 's' }) },
        text('t', 'x'),
        { type: 'text-end', id: 't' },
        callStart('a'),
        callDelta('a', '{"x": 1}'),
        callEnd('a'),
        { type: 'usage', usage: { inputTokens: 3, outputTokens: 9 } },
        { type: 'finish', reason: 'tool-calls', raw: 'tool_use' },
      ),
    )
    const wire = events
      .map((event) => `event: ${String(event['type'])}\ndata: ${JSON.stringify(event)}\n\n`)
      .join('')
    const parts = partsOf(anthropicMessages.decodeStream(maker), wire)
    expect(eventsIn(streamed(...parts))).toEqual(events)
  })
})

describe('JSON', () => {
  test('the official client reads it', async () => {
    const encoded = anthropicMessages.encodeResponse(result, options)
    expect(encoded).toContain('"input":{"id": 12345678901234567890}')
    const message = await readBySdk(encoded, 'application/json')
    expect(message).toMatchObject({
      id: 'msg_chatcmpl-1',
      type: 'message',
      role: 'assistant',
      model: 'route/x',
      stop_reason: 'tool_use',
      stop_sequence: null,
      content: [
        { type: 'thinking', thinking: 'hm' },
        { type: 'redacted_thinking', data: carryOpaque(gemini) },
        { type: 'text', text: 'Hello' },
        { type: 'tool_use', name: 'f' },
        { type: 'tool_use', id: 'b', input: { INVALID_JSON: '{"broken' } },
        { type: 'tool_use', id: 'c', input: {} },
      ],
      usage: { input_tokens: 15, cache_read_input_tokens: 5, output_tokens: 7 },
    })
    expect(message.content[3]).toMatchObject({ id: expect.stringMatching(/^[a-zA-Z0-9_-]+$/) })
  })

  test('refusals, stop sequences, and what it cost', () => {
    expect(read({ content: [{ type: 'refusal', text: 'No.' }] })).toMatchObject({
      stop_reason: 'refusal',
      content: [{ type: 'text', text: 'No.' }],
      stop_details: { type: 'refusal', explanation: 'No.' },
    })
    expect(read({ content: [], stopSequence: 'X' }, 0.5)).toMatchObject({
      stop_reason: 'stop_sequence',
      stop_sequence: 'X',
      usage: { cost: 0.5 },
    })
  })

  test('a message of this dialect comes out as it went in', () => {
    const content = [
      { type: 'thinking', thinking: 'hm', signature: 's' },
      { type: 'redacted_thinking', data: 'd' },
      { type: 'text', text: 'x', citations: [{ type: 'char_location', cited_text: 'c' }] },
      { type: 'tool_use', id: 'a', caller: { type: 'direct' }, input: { x: 1 }, name: 'f' },
      { type: 'server_tool_use', id: 's', name: 'web_search', input: {} },
    ]
    const wire = JSON.stringify({ id: 'msg_1', content, stop_reason: 'tool_use' })
    const decoded = anthropicMessages.decodeResponse(wire, maker)
    expect(JSON.parse(anthropicMessages.encodeResponse(decoded, options))).toMatchObject({
      id: 'msg_1',
      content,
    })
  })

  test('a count', () => {
    expect(encodeCountResponse(12)).toBe('{"input_tokens":12}')
  })
})
