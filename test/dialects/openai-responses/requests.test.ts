import { describe, expect, test } from 'vitest'
import type { Block, JsonObject } from '../../../src/core/request.ts'
import { openAiChat } from '../../../src/dialects/openai-chat/index.ts'
import { inbound } from '../../support/dialects.ts'
import { withChanges } from '../../../src/core/with-changes.ts'
import { anthropic, decode, dropped, openai, sent, thrownBy, without } from './support.ts'

const hello = { model: 'm', input: 'hi' }
const asked = (...input: unknown[]) => ({ model: 'm', input })
const part = (...content: unknown[]) => asked({ role: 'user', content })

const image = (data: string) => part({ type: 'input_image', image_url: `data:image/png;base64,${data}` })

describe('what is refused', () => {
  test.each<[JsonObject, string]>([
    [{ model: 'm' }, 'input'],
    [{ model: 'm', input: [] }, 'input'],
    [{ model: 'm', input: 7 }, 'input'],
    [{ ...hello, previous_response_id: 'resp_1' }, 'previous_response_id'],
    [{ ...hello, conversation: 'conv_1' }, 'conversation'],
    [{ ...hello, conversation: { id: 'conv_1' } }, 'conversation'],
    [{ ...hello, background: true }, 'background'],
    [{ ...hello, model: 7 }, 'model'],
    [{ ...hello, stream: 'yes' }, 'stream'],
    [{ ...hello, max_output_tokens: 0 }, 'max_output_tokens'],
    [{ ...hello, temperature: 'hot' }, 'temperature'],
    [{ ...hello, tools: {} }, 'tools'],
    [{ ...hello, tools: [{ name: 'f' }] }, 'tools[0].type'],
    [{ ...hello, tools: [{ type: 'function' }] }, 'tools[0].name'],
    [{ ...hello, text: { format: 'json' } }, 'text.format'],
    [{ ...hello, reasoning: 'high' }, 'reasoning'],
    [{ ...hello, include: 'all' }, 'include'],
    [{ ...hello, umbel: { colour: 'red' } }, 'umbel'],
    [asked('hi'), 'input[0]'],
    [asked({ content: 'hi' }), 'input[0].type'],
    [asked({ role: 'robot', content: 'hi' }), 'input[0].role'],
    [asked({ role: 'user' }), 'input[0].content'],
    [asked({ role: 'user', content: 4 }), 'input[0].content'],
    [part('hi'), 'input[0].content[0]'],
    [part({ text: 'hi' }), 'input[0].content[0].type'],
    [part({ type: 'input_text' }), 'input[0].content[0].text'],
    [part({ type: 'telepathy' }), 'input[0].content[0].type'],
    [part({ type: 'input_image' }), 'input[0].content[0].image_url'],
    [part({ type: 'input_image', image_url: 'cat.png' }), 'input[0].content[0].image_url'],
    [part({ type: 'input_image', image_url: 'data:image/png;base64,@@@' }), 'input[0].content[0].image_url'],
    [part({ type: 'input_image', image_url: 'data:image/png,abc' }), 'input[0].content[0].image_url'],
    [part({ type: 'input_file', file_data: '%%' }), 'input[0].content[0].file_data'],
    [part({ type: 'input_file' }), 'input[0].content[0].file_id'],
    [
      part({ type: 'input_audio', input_audio: { data: '%', format: 'wav' } }),
      'input[0].content[0].input_audio.data',
    ],
    [asked({ type: 'function_call', name: 'f', arguments: '' }), 'input[0].call_id'],
    [asked({ type: 'function_call', call_id: 'c', name: 'f', arguments: {} }), 'input[0].arguments'],
    [asked({ type: 'function_call_output', output: 'x' }), 'input[0].call_id'],
    [asked({ type: 'function_call_output', call_id: 'c', output: 'x' }), 'input[0].call_id'],
    [asked({ type: 'item_reference' }), 'input[0].id'],
    [asked({ type: 'reasoning', id: 'rs_1', summary: 'x' }), 'input[0].summary'],
  ])('%j: %s', (body, param) => {
    const error = thrownBy(() => decode(body))
    expect(error.class).toBe('request')
    expect(error.status).toBe(400)
    expect(error.details.param).toBe(param)
    expect(error.message).toMatch(/input|call|'/)
  })

  test('long base64 is looked at on both ends', () => {
    const long = 'A'.repeat(100_000)
    expect(() => decode(image(long))).not.toThrow()
    expect(() => decode(image(`${long}==`))).not.toThrow()
    expect(() => decode(image(`@${long}`))).toThrow('base64')
    expect(() => decode(image(`${long}@`))).toThrow('base64')
    expect(() => decode(image('AAAAA'))).toThrow('base64')
  })

  test('a result may belong to a call that only an upstream knows', () => {
    const result = { type: 'function_call_output', call_id: 'c', output: 'x' }
    expect(() => decode(asked({ type: 'item_reference', id: 'fc_1' }, result))).not.toThrow()
    expect(() => decode(asked({ id: 'fc_1' }, result))).not.toThrow()
  })
})

const conversation = {
  model: 'm',
  instructions: 'Be kind.',
  input: [
    { role: 'developer', content: 'Be brief.' },
    {
      type: 'message',
      role: 'user',
      content: [
        { type: 'input_text', text: 'Look:' },
        { type: 'input_image', detail: 'high', image_url: 'https://x/cat.png' },
        { type: 'input_image', image_url: 'data:image/jpeg;base64,AAAA' },
        { type: 'input_image', file_id: 'file_1' },
        { type: 'input_file', file_data: 'data:application/pdf;base64,BBBB', filename: 'a.pdf' },
        { type: 'input_file', file_url: 'https://x/b.pdf' },
        { type: 'input_file', file_id: 'file_2' },
        { type: 'input_audio', input_audio: { data: 'CCCC', format: 'mp3' } },
      ],
    },
    {
      type: 'reasoning',
      id: 'rs_1',
      summary: [{ type: 'summary_text', text: 'Hm.' }],
      encrypted_content: 'EEE',
    },
    {
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      status: 'completed',
      content: [
        { type: 'output_text', text: 'A cat.', annotations: [] },
        { type: 'refusal', refusal: 'No more.' },
      ],
    },
    {
      type: 'function_call',
      id: 'fc_1',
      call_id: 'call_1',
      name: 'f',
      arguments: '{ "a": 1 }',
      status: 'completed',
    },
    { type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'search', query: 'q' } },
    { type: 'function_call_output', call_id: 'call_1', output: 'done' },
    {
      type: 'function_call_output',
      call_id: 'call_1',
      output: [
        { type: 'input_text', text: 'seen' },
        { type: 'input_image', image_url: 'data:image/png;base64,DDDD' },
      ],
    },
    { role: 'user', content: 'Go on.' },
  ],
  tools: [
    { type: 'function', name: 'f', description: 'F', parameters: { type: 'object' }, strict: true },
    { type: 'function', name: 'g', parameters: null },
    { type: 'web_search' },
    { type: 'custom', name: 'shell', format: { type: 'text' } },
  ],
  tool_choice: 'required',
  parallel_tool_calls: false,
  text: {
    format: { type: 'json_schema', name: 'n', description: 'D', schema: { type: 'object' }, strict: true },
    verbosity: 'low',
  },
  reasoning: { effort: 'high', summary: 'auto', context: 'all_turns' },
  include: ['reasoning.encrypted_content', 'message.output_text.logprobs'],
  top_logprobs: 3,
  temperature: 0.2,
  top_p: 0.9,
  max_output_tokens: 500,
  metadata: { a: 'b' },
  user: 'ann',
  safety_identifier: 'sid',
  service_tier: 'flex',
  truncation: 'auto',
  prompt_cache_key: 'pck',
  store: false,
  stream: true,
}

describe('decoding', () => {
  test('items become messages of blocks', () => {
    const { messages } = decode(conversation)
    const own = { origin: { provider: '', model: '', dialect: 'openai-responses' } }
    expect(messages.map(({ role, content }) => ({ role, content }))).toEqual([
      { role: 'system', content: [{ type: 'text', text: 'Be kind.' }] },
      { role: 'developer', content: [{ type: 'text', text: 'Be brief.' }] },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Look:' },
          { type: 'image', source: { kind: 'url', url: 'https://x/cat.png' }, detail: 'high' },
          { type: 'image', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'image/jpeg' },
          { type: 'image', source: { kind: 'file-id', id: 'file_1' } },
          {
            type: 'file',
            source: { kind: 'base64', data: 'BBBB' },
            mediaType: 'application/pdf',
            name: 'a.pdf',
          },
          { type: 'file', source: { kind: 'url', url: 'https://x/b.pdf' } },
          { type: 'file', source: { kind: 'file-id', id: 'file_2' } },
          { type: 'audio', source: { kind: 'base64', data: 'CCCC' }, mediaType: 'audio/mp3' },
        ],
      },
      {
        role: 'assistant',
        content: [
          { type: 'reasoning', text: 'Hm.', opaque: { ...own, data: conversation.input[2] } },
          { type: 'text', text: 'A cat.' },
          { type: 'refusal', text: 'No more.' },
          { type: 'tool-call', id: 'call_1', name: 'f', arguments: '{ "a": 1 }' },
          { type: 'opaque', opaque: { ...own, data: conversation.input[5] } },
        ],
      },
      {
        role: 'tool',
        content: [{ type: 'tool-result', callId: 'call_1', content: [{ type: 'text', text: 'done' }] }],
      },
      {
        role: 'tool',
        content: [
          {
            type: 'tool-result',
            callId: 'call_1',
            content: [
              { type: 'text', text: 'seen' },
              { type: 'image', source: { kind: 'base64', data: 'DDDD' }, mediaType: 'image/png' },
            ],
          },
        ],
      },
      { role: 'user', content: [{ type: 'text', text: 'Go on.' }] },
    ])
  })

  test('fields become common words', () => {
    const request = decode(conversation)
    expect(request).toMatchObject({
      dialect: 'openai-responses',
      model: 'm',
      choices: 1,
      stream: true,
      streamUsage: true,
      toolChoice: { type: 'required' },
      parallelToolCalls: false,
      output: { type: 'json_schema', name: 'n', description: 'D', schema: { type: 'object' }, strict: true },
      reasoning: { effort: 'high', summary: 'auto' },
      sampling: { temperature: 0.2, topP: 0.9 },
      maxOutputTokens: 500,
      logprobs: { top: 3 },
      user: 'ann',
      serviceTier: 'flex',
      metadata: { a: 'b' },
    })
    expect(request.tools.map((tool) => without(tool, 'origin'))).toEqual([
      { name: 'f', description: 'F', parameters: { type: 'object' }, strict: true },
      { name: 'g', parameters: { type: 'object', properties: {} } },
      { name: 'web_search' },
      { name: 'shell' },
    ])
    expect(request.extra).toEqual({
      'openai-responses': {
        safety_identifier: 'sid',
        truncation: 'auto',
        prompt_cache_key: 'pck',
        store: false,
        verbosity: 'low',
        reasoning: { context: 'all_turns' },
        include: ['reasoning.encrypted_content'],
      },
    })
  })

  test.each([
    ['auto', { type: 'auto' }],
    ['none', { type: 'none' }],
    [
      { type: 'function', name: 'f' },
      { type: 'tool', name: 'f' },
    ],
    [{ type: 'web_search' }, { type: 'auto' }],
    [{ type: 'allowed_tools', mode: 'auto', tools: [{ type: 'function', name: 'f' }] }, { type: 'auto' }],
    [
      { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'f' }] },
      { type: 'tool', name: 'f' },
    ],
  ])('tool choice %j', (choice, expected) => {
    expect(decode({ ...conversation, tool_choice: choice }).toolChoice).toEqual(expected)
  })

  test('only allowed tools are tools', () => {
    const choice = {
      type: 'allowed_tools',
      mode: 'required',
      tools: [{ type: 'function', name: 'g' }, { type: 'web_search' }],
    }
    const request = decode({ ...conversation, tool_choice: choice })
    expect(request.tools.map(({ name }) => name)).toEqual(['g', 'web_search'])
    expect(request.toolChoice).toEqual({ type: 'required' })
  })

  test('a marked prefix is marked for others too', () => {
    const marked = {
      type: 'input_text',
      text: 'a',
      prompt_cache_breakpoint: { mode: 'explicit', ttl: '12h' },
    }
    const [message] = decode(part(marked)).messages
    expect(message?.content).toEqual([
      { type: 'text', text: 'a', cacheControl: { type: 'ephemeral', ttl: '1h' } },
    ])
  })
})

describe('to an upstream of this dialect', () => {
  test('the body goes on as it came, with another model', () => {
    const body = { ...conversation, some_new_field: [1] }
    expect(sent(decode({ ...body, umbel: { seed: 1 } }), { stream: true })).toEqual({ ...body, model: 'up' })
    expect(dropped(decode(conversation))).toEqual([])
  })

  test('a stream is asked for, or not', () => {
    const options = { stream_options: { include_obfuscation: false } }
    expect(sent(decode({ ...hello, stream: true, ...options }))).toEqual({ ...hello, model: 'up' })
    expect(sent(decode({ ...hello, ...options }), { stream: true, usage: true })).toMatchObject({
      stream: true,
      ...options,
    })
  })

  test('a budget bounds the answer', () => {
    expect(sent(decode(hello), { maxOutputTokens: 300 })['max_output_tokens']).toBe(300)
    expect(sent(decode(conversation), { maxOutputTokens: 300 })['max_output_tokens']).toBe(300)
    expect(sent(decode(conversation), { maxOutputTokens: 900 })['max_output_tokens']).toBe(500)
  })

  test('written anew it says the same', () => {
    const again = sent(withChanges(decode(conversation), {}), { stream: true })
    const { tools, ...rest } = again
    expect({ ...rest, include: new Set(Array.isArray(rest['include']) ? rest['include'] : []) }).toEqual({
      ...conversation,
      tools: undefined,
      model: 'up',
      include: new Set(conversation.include),
    })
    expect(tools).toEqual(conversation.tools)
  })

  test('and without what its messages came from, everything with a common word', () => {
    const request = decode(conversation)
    const messages = request.messages.map(({ role, content }) => ({
      role,
      content: content.filter(({ type }) => type !== 'audio'),
    }))
    const again = sent(withChanges(request, { messages }), { stream: true })
    expect(again['instructions']).toBe('Be kind.')
    expect(again['input']).toEqual([
      { type: 'message', role: 'developer', content: [{ type: 'input_text', text: 'Be brief.' }] },
      {
        type: 'message',
        role: 'user',
        content: [
          { type: 'input_text', text: 'Look:' },
          { type: 'input_image', detail: 'high', image_url: 'https://x/cat.png' },
          { type: 'input_image', detail: 'auto', image_url: 'data:image/jpeg;base64,AAAA' },
          { type: 'input_image', detail: 'auto', file_id: 'file_1' },
          { type: 'input_file', filename: 'a.pdf', file_data: 'data:application/pdf;base64,BBBB' },
          { type: 'input_file', file_url: 'https://x/b.pdf' },
          { type: 'input_file', file_id: 'file_2' },
        ],
      },
      conversation.input[2],
      {
        type: 'message',
        role: 'assistant',
        content: [
          { type: 'output_text', text: 'A cat.', annotations: [] },
          { type: 'refusal', refusal: 'No more.' },
        ],
      },
      { type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{ "a": 1 }' },
      conversation.input[5],
      { type: 'function_call_output', call_id: 'call_1', output: 'done' },
      {
        type: 'function_call_output',
        call_id: 'call_1',
        output: [
          { type: 'input_text', text: 'seen' },
          { type: 'input_image', detail: 'auto', image_url: 'data:image/png;base64,DDDD' },
        ],
      },
      { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Go on.' }] },
    ])
  })

  test('a prompt that the provider keeps needs no input, and no other can answer it', () => {
    const body = { model: 'm', prompt: { id: 'pmpt_1', variables: { a: 'b' } } }
    const request = decode(body)
    expect(sent(request)).toEqual({ ...body, model: 'up' })
    expect(sent(withChanges(request, {}))).toEqual({ ...body, model: 'up' })
    expect(request.messages[0]?.content).toMatchObject([
      { type: 'opaque', opaque: { data: { type: 'prompt' } } },
    ])
  })
})

const chat = (body: JsonObject) => openAiChat.decodeRequest(inbound({ model: 'm', ...body }))

const thought = (data: JsonObject) =>
  ({
    type: 'reasoning',
    opaque: { origin: openai, data: { type: 'reasoning', summary: [], ...data } },
  }) as const

const inputOf = (...content: Block[]) =>
  sent(
    withChanges(chat({ messages: [{ role: 'user', content: 'a' }] }), {
      messages: [
        { role: 'assistant', content },
        { role: 'user', content: [{ type: 'text', text: 'b' }] },
      ],
    }),
    { provider: 'openai' },
  )['input']

const asking = (system: string, text: string) =>
  sent(
    chat({
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: text },
      ],
      response_format: { type: 'json_object' },
    }),
  )

const userItem = (text: string) => ({
  type: 'message',
  role: 'user',
  content: [{ type: 'input_text', text }],
})

describe('from another dialect', () => {
  test('a conversation with tools', () => {
    const request = chat({
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'system', content: 'Be brief.' },
        { role: 'developer', content: 'Be quick.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'a' },
            { type: 'image_url', image_url: { url: 'https://x/i' } },
          ],
        },
        {
          role: 'assistant',
          content: 'b',
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }],
        },
        { role: 'tool', tool_call_id: 'c1', content: 'd' },
        { role: 'system', content: 'Still kind.' },
      ],
      tools: [
        { type: 'function', function: { name: 'f', description: 'F', parameters: { type: 'object' } } },
      ],
      tool_choice: { type: 'function', function: { name: 'f' } },
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'n', schema: { type: 'object' }, strict: true },
      },
      reasoning_effort: 'low',
      logprobs: true,
      top_logprobs: 2,
      max_completion_tokens: 5,
      verbosity: 'low',
      prompt_cache_key: 'k',
      user: 'ann',
    })
    expect(sent(request, { stream: true })).toEqual({
      model: 'up',
      stream: true,
      store: false,
      instructions: 'Be kind.\n\nBe brief.',
      input: [
        { type: 'message', role: 'developer', content: [{ type: 'input_text', text: 'Be quick.' }] },
        {
          type: 'message',
          role: 'user',
          content: [
            { type: 'input_text', text: 'a' },
            { type: 'input_image', detail: 'auto', image_url: 'https://x/i' },
          ],
        },
        {
          type: 'message',
          role: 'assistant',
          content: [{ type: 'output_text', text: 'b', annotations: [] }],
        },
        { type: 'function_call', call_id: 'c1', name: 'f', arguments: '{}' },
        { type: 'function_call_output', call_id: 'c1', output: 'd' },
        { type: 'message', role: 'system', content: [{ type: 'input_text', text: 'Still kind.' }] },
      ],
      // Left out, `strict` would be true.
      tools: [
        { type: 'function', name: 'f', description: 'F', parameters: { type: 'object' }, strict: false },
      ],
      tool_choice: { type: 'function', name: 'f' },
      text: {
        format: { type: 'json_schema', name: 'n', schema: { type: 'object' }, strict: true },
        verbosity: 'low',
      },
      reasoning: { effort: 'low' },
      include: ['reasoning.encrypted_content', 'message.output_text.logprobs'],
      top_logprobs: 2,
      // The least that OpenAI takes.
      max_output_tokens: 16,
      prompt_cache_key: 'k',
      user: 'ann',
    })
    expect(dropped(request)).toEqual([])
  })

  test('what has no word is listed', () => {
    const request = chat({
      messages: [{ role: 'user', content: 'a' }],
      stop: ['x'],
      seed: 1,
      frequency_penalty: 1,
      presence_penalty: 1,
      logit_bias: { a: 1 },
    })
    expect(new Set(dropped(request))).toEqual(
      new Set(['stop', 'seed', 'frequency_penalty', 'presence_penalty', 'logit_bias']),
    )
    expect(sent(request)).toEqual({
      model: 'up',
      store: false,
      input: [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'a' }] }],
    })
  })

  test('a system message alone is asked', () => {
    expect(sent(chat({ messages: [{ role: 'system', content: 'Tell a joke.' }] }))['input']).toEqual([
      { type: 'message', role: 'system', content: 'Tell a joke.' },
    ])
  })

  test.each([
    [{ type: 'audio', source: { kind: 'base64', data: 'AA' }, mediaType: 'audio/wav' } as const, 'audio'],
    [{ type: 'file', source: { kind: 'file-id', id: 'x' } } as const, 'another provider'],
  ])('%j has no place', (block, why) => {
    const request = withChanges(chat({ messages: [{ role: 'user', content: 'a' }] }), {
      dialect: 'anthropic-messages',
      messages: [{ role: 'user', content: [block] }],
    })
    const error = thrownBy(() => sent(request))
    expect(error.class).toBe('unsupported')
    expect(error.details.param).toBe('messages[0].content[0]')
    expect(error.message).toContain(why)
  })

  test('several answers are refused', () => {
    const request = chat({ messages: [{ role: 'user', content: 'a' }], n: 2 })
    expect(thrownBy(() => sent(request)).details.param).toBe('n')
  })

  test('reasoning goes back to where it came from, whole, and nowhere else', () => {
    const item = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'E' }
    const answer = {
      type: 'message',
      role: 'assistant',
      content: [{ type: 'output_text', text: 'A', annotations: [] }],
    }
    const request = withChanges(chat({ messages: [{ role: 'user', content: 'a' }] }), {
      messages: [
        {
          role: 'assistant',
          content: [
            {
              type: 'reasoning',
              text: 'x',
              opaque: { origin: { ...anthropic, dialect: 'openai-responses' }, data: item },
            },
            { type: 'reasoning', text: 'y', opaque: { origin: anthropic, data: {} } },
            { type: 'reasoning', text: 'z' },
            { type: 'text', text: 'A' },
          ],
        },
      ],
    })
    expect(sent(request, { provider: 'anthropic' })['input']).toEqual([item, answer])
    expect(dropped(request, { provider: 'anthropic' })).toEqual(['reasoning'])
    expect(sent(request, { provider: 'other' })['input']).toEqual([answer])
  })

  test('long call ids are shortened, a call and its result alike', () => {
    const id = `call_${'x'.repeat(80)}`
    const request = chat({
      messages: [
        {
          role: 'assistant',
          tool_calls: [
            { id, type: 'function', function: { name: 'f', arguments: '{}' } },
            { id: `${id}2`, type: 'function', function: { name: 'f', arguments: '{}' } },
          ],
        },
        { role: 'tool', tool_call_id: id, content: 'd' },
      ],
    })
    const { input } = sent(request)
    const ids = Array.isArray(input) ? input.map((item: JsonObject) => String(item['call_id'])) : []
    expect(ids[0]).toBe(ids[2])
    expect(ids[0]).not.toBe(ids[1])
    expect(ids.every((each) => each.length <= 64)).toBe(true)
  })

  test('reasoning that only a store knows, or that led to nothing, stays away', () => {
    const sealed = { id: 'rs_1', encrypted_content: 'E' }
    expect(inputOf(thought({ id: 'rs_1' }), { type: 'text', text: 'A' })).toHaveLength(2)
    expect(inputOf(thought(sealed), { type: 'text', text: 'A' })).toHaveLength(3)
    expect(inputOf(thought(sealed), thought(sealed))).toHaveLength(1)
  })

  test('models that reason', () => {
    const request = chat({
      messages: [{ role: 'user', content: 'a' }],
      temperature: 0.5,
      top_p: 1,
      logprobs: true,
      user: 'x'.repeat(150),
    })
    const body = sent(request, { model: 'gpt-5-mini' })
    expect(body).toMatchObject({
      include: ['reasoning.encrypted_content'],
      user: expect.stringMatching(/^user_\w{32}$/),
    })
    for (const name of ['temperature', 'top_p', 'top_logprobs']) expect(body).not.toHaveProperty(name)
    expect(dropped(request, { model: 'openai/o3-mini' })).toEqual(['logprobs', 'temperature'])
    expect(sent(request, { model: 'gpt-5-chat-latest' })).toMatchObject({ temperature: 0.5, top_p: 1 })
    expect(
      sent(withChanges(request, { reasoning: { effort: 'none', off: true } }), { model: 'gpt-5.1' }),
    ).toMatchObject({
      temperature: 0.5,
      reasoning: { effort: 'none' },
      include: ['reasoning.encrypted_content', 'message.output_text.logprobs'],
    })
    // Who speaks this dialect says what it means.
    expect(sent(withChanges(decode({ ...hello, temperature: 0.5 }), {}), { model: 'gpt-5' })).toMatchObject({
      temperature: 0.5,
    })
  })

  test('JSON is asked for where OpenAI looks for it', () => {
    expect(asking('Be kind.', 'Give JSON.')).toMatchObject({
      instructions: 'Be kind.',
      input: [userItem('Give JSON.')],
    })
    expect(asking('Use JSON.', 'Go.')['input']).toEqual([
      { type: 'message', role: 'system', content: 'Use JSON.' },
      userItem('Go.'),
    ])
    expect(asking('Be kind.', 'Go.')['input']).toMatchObject([
      { role: 'system', content: 'Be kind.' },
      { role: 'system', content: 'Answer in JSON.' },
      userItem('Go.'),
    ])
  })

  test('quirks', () => {
    const request = chat({
      messages: [
        { role: 'developer', content: [{ type: 'text', text: 'a' }] },
        { role: 'user', content: 'b' },
      ],
      tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }],
      parallel_tool_calls: false,
    })
    const patch = {
      quirks: new Set(['no_developer_role', 'no_strict_tools', 'no_parallel_tool_calls'] as const),
    }
    expect(sent(request, patch)).toMatchObject({
      input: [{ role: 'system' }, { role: 'user' }],
      tools: [{ type: 'function', name: 'f', parameters: { type: 'object' } }],
    })
    expect(sent(request, patch)).not.toHaveProperty('parallel_tool_calls')
    expect(dropped(request, patch)).toEqual(['parallel_tool_calls'])
  })
})
