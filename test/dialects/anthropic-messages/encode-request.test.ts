import { describe, expect, test } from 'vitest'
import type { Block, ChatRequest, Message } from '../../../src/core/request.ts'
import { anthropicCountTokens, anthropicMessages } from '../../../src/dialects/anthropic-messages/index.ts'
import { decode, hello, maker, patch, request, sent, thrownBy, tinyPng } from './samples.ts'

const text = (words: string): Block => ({ type: 'text', text: words })
const say = (role: Message['role'], ...content: (string | Block)[]): Message => ({
  role,
  content: content.map((block) => (typeof block === 'string' ? text(block) : block)),
})
const call = (id: string, args = '{}'): Block => ({ type: 'tool-call', id, name: 'f', arguments: args })
const result = (callId: string, words = 'done'): Block => ({
  type: 'tool-result',
  callId,
  content: [text(words)],
})

/** A model that continues its own turn at the end. */
const prefilled = 'claude-sonnet-4-5'

function messagesOf(...messages: Message[]): unknown {
  return sent(request({ messages }), { model: prefilled })['messages']
}

const headersOf = (chat: ChatRequest): unknown => anthropicMessages.encodeRequest(chat, patch).headers

const encoded = (block: Block): unknown => {
  const [message] = JSON.parse(JSON.stringify(messagesOf(say('user', block))))
  return message.content[0]
}

const base64 = (data: string, mediaType?: string): Block => ({
  type: 'file',
  source: { kind: 'base64', data },
  ...(mediaType !== undefined && { mediaType }),
})

describe('the caller’s own body', () => {
  test('goes on with patches', () => {
    const body = {
      ...hello,
      umbel: { seed: 1 },
      thinking: { type: 'adaptive' },
      mcp_servers: [],
      stream: true,
    }
    const out = sent(decode(body), { model: 'up' })
    const { umbel: _, ...rest } = body
    expect(out).toEqual({ ...rest, model: 'up', stream: false, dropped: [] })
    expect(sent(decode(body), { stream: true })).toMatchObject({ stream: true })
  })

  test('under a budget’s bound, thinking stays below it', () => {
    const body = { ...hello, max_tokens: 9000, thinking: { type: 'enabled', budget_tokens: 8000 } }
    expect(sent(decode(body), { maxOutputTokens: 5000 })).toMatchObject({
      max_tokens: 5000,
      thinking: { type: 'enabled', budget_tokens: 4000 },
    })
    expect(sent(decode(body), { maxOutputTokens: 1000 })).toMatchObject({
      max_tokens: 1000,
      thinking: { type: 'disabled' },
    })
    expect(sent(decode(hello), { maxOutputTokens: 5000 })).toMatchObject({ max_tokens: 100 })
  })

  test('with its version and betas', () => {
    const chosen = { 'anthropic-version': '2023-06-01', 'anthropic-beta': 'a,b' }
    expect(headersOf(decode(hello, chosen))).toEqual(chosen)
    expect(headersOf(decode(hello))).toEqual({ 'anthropic-version': '2026-10-21' })
    expect(headersOf(decode({ ...hello, temperature: 1 }))).toEqual({ 'anthropic-version': '2023-06-01' })
    expect(headersOf(request())).toEqual({ 'anthropic-version': '2026-10-21' })
    expect(headersOf(request({ headers: new Headers(chosen) }))).toEqual({
      'anthropic-version': '2026-10-21',
    })
    expect(headersOf(request({ sampling: { temperature: 0 } }))).toEqual({
      'anthropic-version': '2023-06-01',
    })
  })
})

describe('bounds', () => {
  test.each([
    [{}, {}, 4096],
    [{}, { outputLimit: 64_000 }, 64_000],
    [{ maxOutputTokens: 50 }, { outputLimit: 64_000 }, 50],
    [{ maxOutputTokens: 90_000 }, { outputLimit: 64_000 }, 64_000],
    [{}, { maxOutputTokens: 20 }, 20],
    [{ maxOutputTokens: 50 }, { maxOutputTokens: 20 }, 20],
  ])('%j under %j', (parts, changes, bound) => {
    expect(sent(request(parts), changes)['max_tokens']).toBe(bound)
  })
})

describe('conversations', () => {
  test('instructions go into `system`, wherever older models were given them', () => {
    const messages = [
      say('system', 'one'),
      say('developer', 'two'),
      say('user', 'hi'),
      say('system', 'three'),
      say('assistant', 'ho'),
    ]
    expect(sent(request({ messages }), { model: prefilled })).toMatchObject({
      system: [
        { type: 'text', text: 'one' },
        { type: 'text', text: 'two' },
        { type: 'text', text: 'three' },
      ],
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'hi' }] },
        { role: 'assistant', content: [{ type: 'text', text: 'ho' }] },
      ],
    })
  })

  test('newer models take them between the turns, where they stand right', () => {
    const model = 'claude-opus-5-5'
    const kept = sent(
      request({
        messages: [
          say('user', 'hi'),
          say('system', 'brief'),
          say('developer', 'kind'),
          say('assistant', 'ho'),
          say('user', 'x'),
        ],
      }),
      { model },
    )
    expect(kept['messages']).toMatchObject([
      { role: 'user' },
      { role: 'system', content: [{ text: 'brief' }, { text: 'kind' }] },
      { role: 'assistant' },
      { role: 'user' },
    ])
    const moved = sent(
      request({ messages: [say('user', 'hi'), say('system', 'brief'), say('user', 'ho')] }),
      { model },
    )
    expect(moved).toMatchObject({
      system: [{ text: 'brief' }],
      messages: [{ role: 'user', content: [{ text: 'hi' }, { text: 'ho' }] }],
    })
  })

  test('turns take turns, without empty texts; the user begins', () => {
    expect(
      messagesOf(say('user', 'a', ''), say('user', 'b'), say('assistant', ''), say('user', 'c')),
    ).toEqual([{ role: 'user', content: [text('a'), text('b'), text('c')] }])
    expect(messagesOf(say('assistant', 'welcome'), say('user', 'hi'))).toMatchObject([
      { role: 'user' },
      { role: 'assistant', content: [{ text: 'welcome' }] },
      { role: 'user' },
    ])
    expect(messagesOf(say('system', 'only this'))).toMatchObject([{ role: 'user' }])
    expect(messagesOf(say('user', 'a'), say('assistant', 'b  \n'))).toMatchObject([
      {},
      { content: [{ text: 'b' }] },
    ])
  })

  test('a turn at the end is continued, by newer models when they are asked to', () => {
    const messages = [say('user', 'a'), say('assistant', 'b  \n')]
    expect(sent(request({ messages }), { model: 'claude-sonnet-4-5' })['messages']).toEqual([
      { role: 'user', content: [text('a')] },
      { role: 'assistant', content: [text('b')] },
    ])
    expect(sent(request({ messages }))['messages']).toMatchObject([
      {},
      { role: 'assistant' },
      { role: 'user' },
    ])
  })

  test('results come first in the turn after their calls, in one piece', () => {
    expect(
      messagesOf(
        say('user', 'hi'),
        say('assistant', 'on it', call('a'), call('b')),
        say('tool', result('b', 'B')),
        say('user', 'hurry'),
        say('tool', result('a', 'A')),
        say('assistant', 'done'),
      ),
    ).toEqual([
      { role: 'user', content: [text('hi')] },
      {
        role: 'assistant',
        content: [
          text('on it'),
          { type: 'tool_use', id: 'a', name: 'f', input: {} },
          { type: 'tool_use', id: 'b', name: 'f', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'a', content: 'A' },
          { type: 'tool_result', tool_use_id: 'b', content: 'B' },
          text('hurry'),
        ],
      },
      { role: 'assistant', content: [text('done')] },
    ])
  })

  test('a late result is brought back to its call', () => {
    expect(
      messagesOf(
        say('user', 'hi'),
        say('assistant', call('a')),
        say('assistant', call('b')),
        say('tool', result('a', 'A')),
        say('assistant', 'so far'),
        say('tool', result('b', 'B')),
      ),
    ).toMatchObject([
      { role: 'user' },
      { role: 'assistant', content: [{ id: 'a' }, { id: 'b' }] },
      { role: 'user', content: [{ tool_use_id: 'a' }, { tool_use_id: 'b' }] },
      { role: 'assistant', content: [{ text: 'so far' }] },
    ])
  })

  test('ids of other makes are written anew, and told apart when they come again', () => {
    const id = 'functions.f:0'
    const out = messagesOf(
      say('user', 'hi'),
      say('assistant', call(id)),
      say('tool', result(id, 'first')),
      say('assistant', call(id)),
      say('tool', result(id, 'second')),
    )
    const [, firstCall, firstResult, secondCall, secondResult] = JSON.parse(JSON.stringify(out))
    const ids = [firstCall, secondCall].map((turn) => turn.content[0].id)
    expect(ids[0]).toMatch(/^functions_f_0_[a-z0-9]+$/)
    expect(ids[1]).toBe(`${ids[0]}_2`)
    expect([firstResult, secondResult].map((turn) => turn.content[0])).toMatchObject([
      { tool_use_id: ids[0], content: 'first' },
      { tool_use_id: ids[1], content: 'second' },
    ])
  })

  test('arguments stay as they are written', () => {
    const args = '{ "id": 12345678901234567890, "x": 1.0 }'
    const messages = [say('user', 'hi'), say('assistant', call('a', args)), say('tool', result('a'))]
    expect(anthropicMessages.encodeRequest(request({ messages }), patch).body).toContain(`"input":${args}`)
  })

  test.each(['{"a":', '[1]', '"text"', 'null'])('arguments that are no object are refused: %s', (args) => {
    const messages = [say('user', 'hi'), say('assistant', 'x', call('a', args)), say('tool', result('a'))]
    const error = thrownBy(() => sent(request({ messages })))
    expect(error.class).toBe('request')
    expect(error.details.param).toBe('messages[1].content[1].arguments')
  })

  test('empty arguments are an empty object', () => {
    expect(
      messagesOf(say('user', 'x'), say('assistant', call('a', '')), say('tool', result('a'))),
    ).toMatchObject([{}, { content: [{ input: {} }] }, {}])
  })
})

describe('blocks', () => {
  test.each<[Block, unknown]>([
    [
      { type: 'image', source: { kind: 'url', url: 'https://x/y' }, cacheControl: { type: 'ephemeral' } },
      { type: 'image', source: { type: 'url', url: 'https://x/y' }, cache_control: { type: 'ephemeral' } },
    ],
    [
      { type: 'image', source: { kind: 'base64', data: tinyPng }, mediaType: 'image/png' },
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: tinyPng } },
    ],
    [
      { type: 'image', source: { kind: 'base64', data: '/9j/4AAQ' }, mediaType: 'image/jpg' },
      { type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data: '/9j/4AAQ' } },
    ],
    [
      { type: 'image', source: { kind: 'base64', data: tinyPng } },
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: tinyPng } },
    ],
    [
      {
        type: 'file',
        source: { kind: 'base64', data: 'JVBERi0x' },
        mediaType: 'application/pdf',
        name: 'a.pdf',
      },
      {
        type: 'document',
        source: { type: 'base64', media_type: 'application/pdf', data: 'JVBERi0x' },
        title: 'a.pdf',
      },
    ],
    [
      { type: 'file', source: { kind: 'url', url: 'https://x/y.pdf' } },
      { type: 'document', source: { type: 'url', url: 'https://x/y.pdf' } },
    ],
    [
      base64('w6nDqQ==', 'text/markdown'),
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'éé' } },
    ],
    [
      base64(tinyPng, 'image/png'),
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: tinyPng } },
    ],
    [
      { type: 'text', text: 'x', cacheControl: { type: 'ephemeral', ttl: '1h' } },
      { type: 'text', text: 'x', cache_control: { type: 'ephemeral', ttl: '1h' } },
    ],
    [
      { type: 'refusal', text: 'no' },
      { type: 'text', text: 'no' },
    ],
  ])('%j', (block, expected) => {
    expect(encoded(block)).toEqual(expected)
  })

  test.each<[Block]>([
    [{ type: 'audio', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'audio/wav' }],
    [{ type: 'file', source: { kind: 'file-id', id: 'file_1' } }],
    [{ type: 'image', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'image/heic' }],
    [base64('AAAA', 'application/zip')],
  ])('%j has no place', (block) => {
    const error = thrownBy(() => messagesOf(say('user', 'look'), say('user', 'at', block)))
    expect(error.class).toBe('unsupported')
    expect(error.details).toMatchObject({ param: 'messages[1].content[1]', code: 'unsupported_content' })
  })

  test('nor have images among instructions or in the model’s own turns', () => {
    const image: Block = { type: 'image', source: { kind: 'url', url: 'https://x' } }
    expect(thrownBy(() => messagesOf(say('system', image))).details.param).toBe('messages[0].content[0]')
    expect(thrownBy(() => messagesOf(say('user', 'x'), say('assistant', image))).class).toBe('unsupported')
  })

  test('results with images and errors', () => {
    const image: Block = { type: 'image', source: { kind: 'base64', data: tinyPng }, mediaType: 'image/png' }
    const failed: Block = { type: 'tool-result', callId: 'a', isError: true, content: [text('no'), image] }
    const empty: Block = { type: 'tool-result', callId: 'b', content: [] }
    const out = messagesOf(
      say('user', 'x'),
      say('assistant', call('a'), call('b')),
      say('tool', failed),
      say('tool', empty),
    )
    expect(out).toMatchObject([
      {},
      {},
      {
        content: [
          { type: 'tool_result', tool_use_id: 'a', is_error: true, content: [text('no'), { type: 'image' }] },
          { type: 'tool_result', tool_use_id: 'b' },
        ],
      },
    ])
  })

  test('thinking goes back to where it came from, first in its turn', () => {
    const own: Block = {
      type: 'reasoning',
      text: 'hm',
      opaque: { origin: maker, data: { type: 'thinking', signature: 's=' } },
    }
    const hidden: Block = {
      type: 'reasoning',
      opaque: { origin: maker, data: { type: 'redacted_thinking', data: 'd' } },
    }
    const foreign: Block = {
      type: 'reasoning',
      text: 'x',
      opaque: { origin: { ...maker, provider: 'other' }, data: { type: 'thinking', signature: 't' } },
    }
    const out = sent(
      request({
        messages: [say('user', 'x'), say('assistant', 'so', own, hidden, foreign), say('user', 'y')],
      }),
    )
    expect(out['messages']).toMatchObject([
      {},
      {
        content: [
          { type: 'thinking', thinking: 'hm', signature: 's=' },
          { type: 'redacted_thinking', data: 'd' },
          { type: 'text', text: 'so' },
        ],
      },
      {},
    ])
    expect(out.dropped).toEqual(['reasoning'])
  })

  test('newer models get only their own thinking back', () => {
    const thought: Block = {
      type: 'reasoning',
      text: 'hm',
      opaque: { origin: maker, data: { signature: 's' } },
    }
    const messages = [say('user', 'x'), say('assistant', 'so', thought), say('user', 'y')]
    expect(sent(request({ messages }), { model: 'claude-opus-5-5' }).dropped).toEqual(['reasoning'])
    expect(sent(request({ messages }), { model: 'claude-opus-4-8' }).dropped).toEqual([])
  })

  test('blocks of its own go back, others are listed', () => {
    const mine: Block = {
      type: 'opaque',
      opaque: { origin: maker, data: { type: 'server_tool_use', id: 's' } },
    }
    const theirs: Block = {
      type: 'opaque',
      opaque: { origin: { ...maker, dialect: 'openai-responses' }, data: { type: 'web_search_call' } },
    }
    const out = sent(
      request({ messages: [say('user', 'x'), say('assistant', mine, theirs), say('user', 'y')] }),
    )
    expect(out['messages']).toMatchObject([{}, { content: [{ type: 'server_tool_use', id: 's' }] }, {}])
    expect(out.dropped).toEqual(['openai-responses block'])
  })
})

describe('fields', () => {
  test('what has no word here is listed', () => {
    const out = sent(
      request({
        sampling: { frequencyPenalty: 1, presencePenalty: 1, seed: 4, stop: ['\n', 'END', ' '] },
        logprobs: { top: 2 },
        metadata: { a: 'b' },
        serviceTier: 'flex',
        user: 'u1',
        extra: {
          'openai-chat': { logit_bias: { 50256: -100 } },
          'anthropic-messages': { inference_geo: 'us' },
        },
      }),
    )
    expect(out).toMatchObject({ stop_sequences: ['END'], metadata: { user_id: 'u1' }, inference_geo: 'us' })
    expect(new Set(out.dropped)).toEqual(
      new Set([
        'frequency_penalty',
        'presence_penalty',
        'seed',
        'stop',
        'logprobs',
        'metadata',
        'service_tier',
        'logit_bias',
      ]),
    )
  })

  test.each([
    ['auto', 'auto'],
    ['priority', 'auto'],
    ['default', 'standard_only'],
  ])('service tier %s', (tier, word) => {
    expect(sent(request({ serviceTier: tier }))).toMatchObject({ service_tier: word, dropped: [] })
  })

  test('more than one answer is refused', () => {
    expect(thrownBy(() => sent(request({ choices: 2 }))).details.param).toBe('n')
  })

  test.each([
    [
      'claude-sonnet-4-6',
      { temperature: 1.7, topP: 0.5, topK: 3 },
      { temperature: 1, top_k: 3 },
      ['temperature', 'top_p'],
    ],
    ['claude-sonnet-4-20250514', { temperature: 0.5, topP: 0.5 }, { temperature: 0.5, top_p: 0.5 }, []],
    ['kimi-k3', { temperature: 0.5, topP: 0.5 }, { temperature: 0.5, top_p: 0.5 }, []],
    ['claude-opus-4-8', { temperature: 0.2, topP: 0.5, topK: 3 }, {}, ['temperature', 'top_p', 'top_k']],
    ['claude-opus-5-5', { temperature: 1, topP: 1 }, {}, []],
  ])('sampling of %s', (model, sampling, expected, dropped) => {
    const { temperature, top_p, top_k, ...out } = sent(request({ sampling }), { model })
    expect(JSON.parse(JSON.stringify({ temperature, top_p, top_k }))).toEqual(expected)
    expect(out.dropped).toEqual(dropped)
  })
})

test('a count is the same request without what only an answer needs', () => {
  const chat = request({
    messages: [say('system', 'be kind'), say('user', 'hi')],
    sampling: { stop: ['x'] },
    user: 'u',
    stream: true,
  })
  const { path, body } = anthropicCountTokens.encodeRequest(chat, { ...patch, stream: true })
  expect(path).toBe('/v1/messages/count_tokens')
  expect(JSON.parse(body)).toEqual({
    model: 'claude-sonnet-4-6',
    system: [text('be kind')],
    messages: [{ role: 'user', content: [text('hi')] }],
  })
  expect(anthropicCountTokens.decodeResponse('{"input_tokens":12}', maker)).toMatchObject({
    content: [],
    usage: { inputTokens: 12, outputTokens: 0 },
  })
  expect(thrownBy(() => anthropicCountTokens.decodeResponse('{}', maker)).class).toBe('garbage')
})

describe('marks of a cached prefix', () => {
  const mark = { type: 'ephemeral' }
  const marked = (words: string): Block => ({ type: 'text', text: words, cacheControl: mark })
  test('four go on', () => {
    const messages = [say('system', marked('a')), say('user', marked('b'), marked('c'), marked('d'))]
    expect(marksIn(request({ messages }))).toEqual({ dropped: [], marked: ['a', 'b', 'c', 'd'] })
  })

  test('of more, the last four as the API reads them: tools, system, messages', () => {
    const messages = [
      say('system', marked('a')),
      say('user', marked('b')),
      say('assistant', call('c1')),
      say('tool', { type: 'tool-result', callId: 'c1', content: [marked('c'), marked('d')] }),
      say('user', marked('e'), 'f'),
    ]
    const tools = [{ name: 'f', description: 'tool', parameters: {}, cacheControl: mark }]
    expect(marksIn(request({ messages, tools }))).toEqual({
      dropped: ['cache_control'],
      marked: ['b', 'c', 'd', 'e'],
    })
  })

  test("a caller's own body goes on as it is", () => {
    const content = Array.from({ length: 6 }, (_, at) => ({
      type: 'text',
      text: `${at}`,
      cache_control: mark,
    }))
    expect(marksIn(decode({ ...hello, messages: [{ role: 'user', content }] })).marked).toHaveLength(6)
  })
})

/** The texts that stand before a mark in the body that goes out. */
function marksIn(chat: ChatRequest): { dropped: readonly string[]; marked: readonly string[] } {
  const { dropped, ...body } = sent(chat)
  return { dropped, marked: JSON.stringify(body).match(/[^"]+(?=","cache_control")/g) ?? [] }
}
