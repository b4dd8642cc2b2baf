import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/request.ts'
import { carryOpaque, loadCallId } from '../../../src/dialects/carried.ts'
import { decodeCountRequest } from '../../../src/dialects/anthropic-messages/index.ts'
import { decode, hello, sent, thrownBy, tinyPng } from './samples.ts'

const user = (content: unknown): JsonObject => ({ role: 'user', content })
const assistant = (content: unknown): JsonObject => ({ role: 'assistant', content })
const withMessages = (...messages: JsonObject[]): JsonObject => ({ ...hello, messages })
const call = { type: 'tool_use', id: 'toolu_1', name: 'f', input: { a: 1 } }
const result = { type: 'tool_result', tool_use_id: 'toolu_1', content: 'done' }
const image = (data: string): JsonObject => ({
  type: 'image',
  source: { type: 'base64', media_type: 'image/png', data },
})

describe('refusals name the field', () => {
  test.each<[string, JsonObject, string]>([
    ['no bound', { model: 'm', messages: [user('hi')] }, 'max_tokens'],
    ['a bound below 0', { ...hello, max_tokens: -1 }, 'max_tokens'],
    ['no messages', { model: 'm', max_tokens: 1 }, 'messages'],
    ['an empty list of messages', { ...hello, messages: [] }, 'messages'],
    ['messages of text', { ...hello, messages: 'hi' }, 'messages'],
    ['a message of text', { ...hello, messages: ['hi'] }, 'messages[0]'],
    ['no role', withMessages({ content: 'hi' }), 'messages[0].role'],
    ['an unknown role', withMessages(user('hi'), { role: 'tool', content: 'x' }), 'messages[1].role'],
    ['the model first', withMessages(assistant('hi')), 'messages[0].role'],
    [
      'instructions first',
      withMessages({ role: 'system', content: 'be kind' }, user('hi')),
      'messages[0].role',
    ],
    ['no content', withMessages({ role: 'user' }), 'messages[0].content'],
    ['content of a number', withMessages(user(7)), 'messages[0].content'],
    ['a block of text', withMessages(user(['hi'])), 'messages[0].content[0]'],
    ['an unknown block', withMessages(user([{ type: 'video' }])), 'messages[0].content[0].type'],
    ['a text without text', withMessages(user([{ type: 'text' }])), 'messages[0].content[0].text'],
    ['an image without source', withMessages(user([{ type: 'image' }])), 'messages[0].content[0].source'],
    ['bad base64', withMessages(user([image('not base64!')])), 'messages[0].content[0].source.data'],
    [
      'base64 cut short',
      withMessages(user([image(tinyPng.slice(0, -3))])),
      'messages[0].content[0].source.data',
    ],
    [
      'a data URL',
      withMessages(user([image(`data:image/png;base64,${tinyPng}`)])),
      'messages[0].content[0].source.data',
    ],
    ['a call by the user', withMessages(user([call])), 'messages[0].content[0].type'],
    ['a result first', withMessages(user([result])), 'messages[0].content[0].tool_use_id'],
    [
      'a result of no call',
      withMessages(user('hi'), assistant([call]), user([result, { ...result, tool_use_id: 'toolu_2' }])),
      'messages[2].content[1].tool_use_id',
    ],
    [
      'a result given twice',
      withMessages(user('hi'), assistant([call]), user([result, result])),
      'messages[2].content[1].tool_use_id',
    ],
    [
      'a call without result',
      withMessages(user('hi'), assistant([call]), user('so?')),
      'messages[1].content[0]',
    ],
    ['a call at the end', withMessages(user('hi'), assistant(['', call].slice(1))), 'messages[1].content[0]'],
    [
      'bad base64 in a result',
      withMessages(user('hi'), assistant([call]), user([{ ...result, content: [image('?')] }])),
      'messages[2].content[0].content[0].source.data',
    ],
    [
      'input of text',
      withMessages(user('hi'), assistant([{ ...call, input: '{}' }])),
      'messages[1].content[0].input',
    ],
    ['a tool without schema', { ...hello, tools: [{ name: 'f' }] }, 'tools[0].input_schema'],
    ['a tool without name', { ...hello, tools: [{ input_schema: {} }] }, 'tools[0].name'],
    ['an unknown choice of tools', { ...hello, tool_choice: { type: 'required' } }, 'tool_choice.type'],
    ['system of a number', { ...hello, system: 4 }, 'system'],
    ['system with a bad block', { ...hello, system: [{ type: 'text' }] }, 'system[0].text'],
    ['umbel', { ...hello, umbel: { quality: 2 } }, 'umbel.quality'],
  ])('%s', (_, body, param) => {
    const error = thrownBy(() => decode(body))
    expect(error.class).toBe('request')
    expect(error.status).toBe(400)
    expect(error.details.param).toBe(param)
    expect(error.message).toContain(param)
  })

  test('a caller of betas may know more kinds of blocks', () => {
    const body = withMessages(user([{ type: 'hologram' }]))
    expect(() => decode(body, { 'anthropic-beta': 'holograms-2027-01-01' })).not.toThrow()
  })

  test('consecutive messages of one role are one turn', () => {
    const second = { ...call, id: 'toolu_2' }
    const body = withMessages(
      user('hi'),
      assistant([call]),
      assistant([second]),
      user([result]),
      user([
        { ...result, tool_use_id: 'toolu_2' },
        { type: 'text', text: 'go on' },
      ]),
      { role: 'system', content: 'be brief' },
      assistant('ok'),
    )
    expect(decode(body).messages).toHaveLength(7)
  })

  test('a count asks for no bound', () => {
    const inbound = { body: withMessages(user('hi')), bytes: 9, headers: new Headers(), carries: false }
    expect(decodeCountRequest(inbound).maxOutputTokens).toBe(100)
    const { max_tokens: _, ...unbound } = hello
    expect(decodeCountRequest({ ...inbound, body: unbound }).maxOutputTokens).toBeNull()
  })
})

describe('requests in the common words', () => {
  test('fields', () => {
    const chat = decode({
      ...hello,
      stream: true,
      system: [{ type: 'text', text: 'be kind', cache_control: { type: 'ephemeral' } }],
      temperature: 0.3,
      top_p: 0.9,
      top_k: 5,
      stop_sequences: ['END'],
      metadata: { user_id: 'u1' },
      service_tier: 'standard_only',
      tool_choice: { type: 'any', disable_parallel_tool_use: true },
      thinking: { type: 'enabled', budget_tokens: 2000, display: 'summarized' },
      output_config: {
        effort: 'high',
        format: { type: 'json_schema', schema: { type: 'object' } },
        task_budget: 9,
      },
      inference_geo: 'us',
    })
    expect(chat).toMatchObject({
      dialect: 'anthropic-messages',
      model: 'claude-opus-5-5',
      maxOutputTokens: 100,
      stream: true,
      streamUsage: true,
      sampling: { temperature: 0.3, topP: 0.9, topK: 5, stop: ['END'] },
      user: 'u1',
      serviceTier: 'default',
      toolChoice: { type: 'required' },
      parallelToolCalls: false,
      reasoning: { effort: 'high', budgetTokens: 2000, summary: 'auto' },
      output: { type: 'json_schema', schema: { type: 'object' } },
      metadata: {},
      extra: { 'anthropic-messages': { inference_geo: 'us', output_config: { task_budget: 9 } } },
    })
    expect(chat.messages[0]).toMatchObject({
      role: 'system',
      content: [{ type: 'text', text: 'be kind', cacheControl: { type: 'ephemeral' } }],
    })
  })

  test.each<[JsonObject, JsonObject]>([
    [
      { type: 'enabled', budget_tokens: 2000 },
      { budgetTokens: 2000, summary: 'auto' },
    ],
    [{ type: 'enabled', budget_tokens: 2000, display: 'omitted' }, { budgetTokens: 2000 }],
    [{ type: 'adaptive' }, {}],
    [{ type: 'adaptive', display: 'summarized' }, { summary: 'auto' }],
    [{ type: 'disabled' }, { effort: 'none', off: true }],
    [{ type: 'between_tools' }, { effort: 'minimal' }],
  ])('thinking %j', (thinking, words) => {
    const { origin: _, ...reasoning } = { origin: undefined, ...decode({ ...hello, thinking }).reasoning }
    expect(reasoning).toEqual(words)
  })

  test('blocks', () => {
    const cache_control = { type: 'ephemeral' }
    const chat = decode(
      withMessages(
        user([
          { type: 'text', text: 'look', cache_control },
          image(tinyPng),
          { type: 'image', source: { type: 'url', url: 'https://x/y.png' } },
          { type: 'image', source: { type: 'file', file_id: 'file_1' } },
          {
            type: 'document',
            title: 'a.pdf',
            source: { type: 'base64', media_type: 'application/pdf', data: 'JVBE' },
          },
          { type: 'document', source: { type: 'url', url: 'https://x/y.pdf' } },
          {
            type: 'document',
            title: 'notes',
            source: { type: 'text', media_type: 'text/plain', data: 'words' },
          },
          { type: 'search_result', title: 't', source: 's', content: [{ type: 'text', text: 'found' }] },
        ]),
        assistant([
          { type: 'thinking', thinking: 'hm', signature: 'sig' },
          { type: 'redacted_thinking', data: 'secret' },
          { type: 'text', text: 'calling' },
          call,
          { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: { query: 'q' } },
        ]),
        user([
          {
            ...result,
            is_error: true,
            cache_control,
            content: [{ type: 'text', text: 'no' }, image(tinyPng)],
          },
        ]),
      ),
    )
    const [first, second, third] = chat.messages
    expect(first?.content).toMatchObject([
      { type: 'text', text: 'look', cacheControl: cache_control },
      { type: 'image', source: { kind: 'base64', data: tinyPng }, mediaType: 'image/png' },
      { type: 'image', source: { kind: 'url', url: 'https://x/y.png' } },
      { type: 'image', source: { kind: 'file-id', id: 'file_1' } },
      { type: 'file', source: { kind: 'base64', data: 'JVBE' }, mediaType: 'application/pdf', name: 'a.pdf' },
      { type: 'file', source: { kind: 'url', url: 'https://x/y.pdf' }, mediaType: 'application/pdf' },
      { type: 'text', text: 'notes\n\nwords' },
      { type: 'text', text: 't\ns\nfound' },
    ])
    const origin = { provider: '', model: '', dialect: 'anthropic-messages' }
    expect(second?.content).toEqual([
      { type: 'reasoning', text: 'hm', opaque: { origin, data: { type: 'thinking', signature: 'sig' } } },
      { type: 'reasoning', opaque: { origin, data: { type: 'redacted_thinking', data: 'secret' } } },
      { type: 'text', text: 'calling' },
      { type: 'tool-call', id: 'toolu_1', name: 'f', arguments: '{"a":1}' },
      {
        type: 'opaque',
        opaque: {
          origin,
          data: { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: { query: 'q' } },
        },
      },
    ])
    expect(third?.content).toMatchObject([
      {
        type: 'tool-result',
        callId: 'toolu_1',
        isError: true,
        content: [
          { type: 'text', text: 'no' },
          { type: 'image', cacheControl: cache_control },
        ],
      },
    ])
  })

  test('tools of the caller and of the API', () => {
    const search = { type: 'web_search_20260318', name: 'web_search', max_uses: 2 }
    const own = { name: 'f', description: 'd', input_schema: { type: 'object' }, strict: true }
    const { tools } = decode({ ...hello, tools: [own, search] })
    expect(tools[0]).toMatchObject({
      name: 'f',
      description: 'd',
      parameters: { type: 'object' },
      strict: true,
    })
    expect(tools[1]).toEqual({ name: 'web_search', origin: { dialect: 'anthropic-messages', data: search } })
  })
})

describe('what was carried comes back', () => {
  const gemini = { origin: { provider: 'google', model: 'g', dialect: 'gemini' }, data: 'signature' }
  const responses = {
    origin: { provider: 'openai', model: 'o', dialect: 'openai-responses' },
    data: { type: 'reasoning', id: 'rs_1' },
  }
  const search = { ...responses, data: { type: 'web_search_call', id: 'ws_1' } }
  const id = loadCallId('call_1', { opaque: gemini })
  const body = withMessages(
    user('hi'),
    assistant([
      { type: 'thinking', thinking: 'hm', signature: carryOpaque(responses) },
      { type: 'redacted_thinking', data: carryOpaque(search) },
      { type: 'text', text: 'calling' },
      { type: 'redacted_thinking', data: carryOpaque(gemini) },
      { ...call, id },
    ]),
    user([{ ...result, tool_use_id: id }]),
  )

  test('in signatures, redacted blocks and ids', () => {
    const chat = decode(body, {}, true)
    expect(chat.source).toBeNull()
    expect(chat.messages[1]).toEqual({
      role: 'assistant',
      place: 'messages[1]',
      content: [
        { type: 'reasoning', text: 'hm', opaque: responses },
        { type: 'opaque', opaque: search },
        { type: 'text', text: 'calling', opaque: gemini },
        { type: 'tool-call', id: 'call_1', name: 'f', arguments: '{"a":1}', opaque: gemini },
      ],
    })
    expect(chat.messages[2]?.content).toMatchObject([{ type: 'tool-result', callId: 'call_1' }])
  })

  test('and is not sent to Anthropic', () => {
    const out = sent(decode(body, {}, true))
    expect(out['messages']).toEqual([
      { role: 'user', content: [{ type: 'text', text: 'hi' }] },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'calling' },
          { type: 'tool_use', id: 'call_1', name: 'f', input: { a: 1 } },
        ],
      },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'call_1', content: 'done' }] },
    ])
    expect(out.dropped).toEqual(['reasoning', 'openai-responses block'])
  })
})

test('messages decode when first read', () => {
  const chat = decode(hello)
  expect(chat.messages).toBe(chat.messages)
  expect(chat.tools).toBe(chat.tools)
})
