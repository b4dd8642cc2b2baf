import { describe, expect, test } from 'vitest'
import type { ChatResult } from '../../../src/core/answer.ts'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { UmbelError } from '../../../src/core/errors.ts'
import { heldArguments } from '../../../src/dialects/openai-responses/returning.ts'
import { mark } from '../../../src/dialects/carried.ts'
import { openAiResponses } from '../../../src/dialects/openai-responses/index.ts'
import {
  anthropic,
  decode,
  eventsOf,
  firstStep,
  lastStep,
  masked,
  openai,
  streamed,
  streamedSlowly,
} from './support.ts'

const sdk = new Headers({ 'user-agent': 'ai/6.0.1 ai-sdk/openai/3.0.1 runtime/node.js/20' })
const stored = decode({ model: 'auto', input: 'hi' })
const unstored = decode({ model: 'auto', input: 'hi', store: false })
const bySdk = decode({ model: 'auto', input: 'hi' }, sdk)
const callers = [
  ['anyone', stored],
  ['who stores nothing', unstored],
  ['the AI SDK', bySdk],
] as const

const types = (events: readonly Record<string, unknown>[]) =>
  events.map(({ type }) => String(type).replace('response.', ''))

const price = () => 0.5

describe('streams', () => {
  test('the order of events, to who stores nothing', () => {
    const events = eventsOf(streamedSlowly(firstStep, unstored))
    expect(types(events)).toEqual([
      'created',
      'in_progress',
      'output_item.added',
      'reasoning_summary_part.added',
      'reasoning_summary_text.delta',
      'reasoning_summary_text.delta',
      'reasoning_summary_text.done',
      'reasoning_summary_part.done',
      'output_item.done',
      'output_item.added',
      'content_part.added',
      'output_text.delta',
      'output_text.delta',
      'output_text.done',
      'content_part.done',
      'output_item.done',
      'output_item.added',
      'function_call_arguments.delta',
      'output_item.added',
      'function_call_arguments.delta',
      'function_call_arguments.delta',
      'function_call_arguments.done',
      'output_item.done',
      'function_call_arguments.done',
      'output_item.done',
      'completed',
    ])
    expect(events.map((event) => event['sequence_number'])).toEqual(events.map((_, at) => at))
    // Two calls at once are told apart by their index.
    const written = events.filter(({ type }) => type === 'response.function_call_arguments.delta')
    expect(written.map((event) => [event['output_index'], event['delta']])).toEqual([
      [2, '{"city":'],
      [3, '{"city":"Lima"}'],
      [2, '"Rome"}'],
    ])
  })

  test.each(callers)('the first piece of everything that people read comes at once: %s', (_, request) => {
    const stream = openAiResponses.encodeStream({ model: 'm', usage: true, request })
    const told = firstStep.slice(0, 9).map((part) => types(eventsOf(stream.encode([part]))).at(-1))
    expect(told).toEqual([
      'in_progress',
      undefined,
      'reasoning_summary_text.delta',
      'reasoning_summary_text.delta',
      'output_item.done',
      undefined,
      'output_text.delta',
      'output_text.delta',
      'content_part.done',
    ])
  })

  test.each(callers)('one id throughout, with our mark, whoever asks: %s', (_, request) => {
    const events = eventsOf(streamedSlowly(firstStep, request))
    const ids = new Map<unknown, unknown>()
    for (const event of events) {
      const { output_index: index, item, type } = event
      const id = event['item_id'] ?? (typeof item === 'object' && item !== null && Reflect.get(item, 'id'))
      if (!id) continue
      expect(id).toContain(mark)
      // The AI SDK takes a call's id from its end alone.
      const renamed =
        request === bySdk && type === 'response.output_item.done' && String(id).startsWith('fc_')
      if (!ids.has(index)) ids.set(index, id)
      else if (!renamed) expect(id).toBe(ids.get(index))
    }
    expect(ids.size).toBe(request === bySdk ? 5 : 4)
  })

  test('short calls wait to be whole, long ones stream', () => {
    const long = 'x'.repeat(heldArguments)
    const script: StreamPart[] = [
      { type: 'tool-call-start', id: 'a', callId: 'c1', name: 'f' },
      { type: 'tool-call-delta', id: 'a', arguments: '{"a":"' },
      { type: 'tool-call-delta', id: 'a', arguments: long },
      { type: 'tool-call-delta', id: 'a', arguments: '"}' },
      { type: 'tool-call-end', id: 'a' },
      { type: 'finish', reason: 'tool-calls' },
    ]
    const stream = openAiResponses.encodeStream({ model: 'm', usage: true, request: stored })
    const told = script.map((part) => types(eventsOf(stream.encode([part]))))
    expect(told).toEqual([
      ['created', 'in_progress'],
      [],
      ['output_item.added', 'function_call_arguments.delta'],
      ['function_call_arguments.delta'],
      ['function_call_arguments.done', 'output_item.done'],
      [],
    ])
    // A call that never ends is told at the end.
    const cut = eventsOf(streamedSlowly(script.slice(0, 2), stored))
    expect(types(cut).slice(2)).toEqual([
      'output_item.added',
      'function_call_arguments.delta',
      'function_call_arguments.done',
      'output_item.done',
      'completed',
    ])
  })

  test('the last event has the whole answer', () => {
    const events = eventsOf(streamed(firstStep, stored))
    const done = events.filter(({ type }) => type === 'response.output_item.done')
    expect(events.at(-1)).toMatchObject({
      type: 'response.completed',
      response: {
        id: 'resp_01abc',
        created_at: 7,
        model: 'claude',
        status: 'completed',
        output: done.map(({ item }) => item),
        usage: {
          input_tokens: 10,
          input_tokens_details: { cached_tokens: 4 },
          output_tokens: 5,
          output_tokens_details: { reasoning_tokens: 2 },
          total_tokens: 15,
        },
      },
    })
  })

  test('any batches give the same events', () => {
    for (const [, request] of callers) {
      expect(masked(streamed(firstStep, request))).toBe(masked(streamedSlowly(firstStep, request)))
    }
  })

  test('neighbouring texts are parts of one message', () => {
    const events = eventsOf(
      streamedSlowly(
        [
          { type: 'text-delta', id: 'a', text: 'One.' },
          { type: 'text-end', id: 'a' },
          { type: 'text-delta', id: 'b', text: 'Two.' },
          { type: 'source', id: 's', url: 'https://x', title: 'X' },
          { type: 'text-end', id: 'b' },
          { type: 'refusal', id: 'r', text: 'No' },
          { type: 'refusal', id: 'r', text: '.' },
          { type: 'finish', reason: 'stop' },
        ],
        stored,
      ),
    )
    expect(events.at(-1)).toMatchObject({
      response: {
        output: [
          {
            type: 'message',
            content: [
              { type: 'output_text', text: 'One.', annotations: [] },
              {
                type: 'output_text',
                text: 'Two.',
                annotations: [{ type: 'url_citation', url: 'https://x', title: 'X' }],
              },
              { type: 'refusal', refusal: 'No.' },
            ],
          },
        ],
      },
    })
    expect(types(events)).toContain('output_text.annotation.added')
    expect(types(events).slice(-6)).toEqual([
      'refusal.delta',
      'refusal.delta',
      'refusal.done',
      'content_part.done',
      'output_item.done',
      'completed',
    ])
  })

  test('log-probabilities stand beside their text', () => {
    const entry = { token: 'a', logprob: -1, bytes: [97], top_logprobs: [] }
    const data = { content: [entry], refusal: null }
    const events = eventsOf(
      streamed(
        [
          { type: 'text-delta', id: 'a', text: 'a' },
          { type: 'logprobs', data },
          { type: 'text-delta', id: 'a', text: 'b' },
          { type: 'logprobs', data },
          { type: 'finish', reason: 'stop' },
        ],
        stored,
      ),
    )
    const deltas = events.filter(({ type }) => type === 'response.output_text.delta')
    const told = { token: 'a', logprob: -1, top_logprobs: [] }
    expect(deltas.map((event) => event['logprobs'])).toEqual([[told], [told]])
    expect(events.find(({ type }) => type === 'response.output_text.done')).toMatchObject({
      logprobs: [told, told],
    })
  })

  test('pictures and items of this dialect are items', () => {
    const search = { type: 'web_search_call', id: 'ws_1', status: 'completed' }
    const events = eventsOf(
      streamed(
        [
          { type: 'file', id: 'f', mediaType: 'image/png', data: 'AAAA' },
          { type: 'file', id: 'g', mediaType: 'audio/wav', data: 'BBBB' },
          { type: 'opaque', id: 'o', opaque: { origin: openai, data: search } },
          { type: 'opaque', id: 'p', opaque: { origin: anthropic, data: { type: 'server_tool_use' } } },
          { type: 'finish', reason: 'stop' },
        ],
        stored,
      ),
    )
    expect(events.at(-1)).toMatchObject({
      response: { output: [{ type: 'image_generation_call', status: 'completed', result: 'AAAA' }, search] },
    })
  })

  test.each([
    ['stop', 'completed', null],
    ['tool-calls', 'completed', null],
    ['other', 'completed', null],
    ['length', 'incomplete', { reason: 'max_output_tokens' }],
    ['content-filter', 'incomplete', { reason: 'content_filter' }],
    ['error', 'failed', null],
  ] as const)('an end by %s is %s', (reason, status, incomplete) => {
    const last = eventsOf(streamed([{ type: 'finish', reason }], stored)).at(-1)
    expect(last).toMatchObject({
      type: `response.${status}`,
      response: { status, incomplete_details: incomplete },
    })
  })

  test('a break ends with what was told so far, and with nothing after', () => {
    const error = new UmbelError('network', 'Cut.')
    const script: StreamPart[] = [
      ...firstStep.slice(0, 8),
      { type: 'error', error },
      { type: 'text-delta', id: 't', text: 'x' },
    ]
    const last = eventsOf(streamedSlowly(script, stored)).at(-1)
    expect(last).toMatchObject({
      type: 'response.failed',
      response: {
        id: 'resp_01abc',
        status: 'failed',
        error: { code: 'server_error', message: 'Cut.' },
        output: [
          { type: 'reasoning', summary: [{ text: 'I need the weather.' }] },
          { type: 'message', status: 'incomplete', content: [{ text: 'Let me look.' }] },
        ],
      },
    })
    expect(eventsOf(streamedSlowly([{ type: 'error', error }], stored)).map(({ type }) => type)).toEqual([
      'response.created',
      'response.in_progress',
      'response.failed',
    ])
  })

  test('an answer without anything, and its cost', () => {
    const stream = openAiResponses.encodeStream({ model: 'm', usage: true, price, request: stored })
    const usage = { inputTokens: 1, outputTokens: 2 }
    const text =
      stream.encode([
        { type: 'finish', reason: 'stop' },
        { type: 'usage', usage },
      ]) + stream.end()
    expect(eventsOf(text).at(-1)).toMatchObject({
      response: { output: [], usage: { total_tokens: 3, cost: 0.5 } },
    })
  })
})

const result: ChatResult = {
  id: 'chatcmpl-9',
  model: 'm',
  created: 5,
  content: [
    { type: 'reasoning', text: 'Hm.', opaque: { origin: anthropic, data: { signature: 's' } } },
    { type: 'reasoning' },
    { type: 'text', text: 'A' },
    { type: 'text', text: 'B' },
    { type: 'refusal', text: 'C' },
    { type: 'tool-call', id: 'c1', name: 'f', arguments: '{"a": 1}' },
    { type: 'image', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'image/png' },
  ],
  finish: 'tool-calls',
  usage: { inputTokens: 1, outputTokens: 2 },
}

function whole(request = stored, changes: Partial<ChatResult> = {}): Record<string, unknown> {
  const answer = { ...result, ...changes }
  return JSON.parse(openAiResponses.encodeResponse(answer, { model: 'shown', usage: true, request }))
}

describe('whole answers', () => {
  test('every field that the SDK knows', () => {
    const request = decode({
      model: 'auto',
      input: 'hi',
      instructions: 'Be kind.',
      tools: [{ type: 'function', name: 'f', parameters: {}, strict: true }],
      tool_choice: { type: 'function', name: 'f' },
      parallel_tool_calls: false,
      temperature: 0.5,
      top_p: 0.4,
      max_output_tokens: 99,
      metadata: { a: 'b' },
      reasoning: { effort: 'low', summary: 'auto' },
      text: { format: { type: 'json_object' }, verbosity: 'low' },
      truncation: 'auto',
      user: 'ann',
      store: true,
    })
    const { output, ...rest } = whole(request)
    expect(rest).toEqual({
      id: 'resp_9',
      object: 'response',
      created_at: 5,
      completed_at: expect.any(Number),
      status: 'completed',
      error: null,
      incomplete_details: null,
      model: 'shown',
      access_programs: null,
      background: false,
      instructions: 'Be kind.',
      max_output_tokens: 99,
      max_tool_calls: null,
      metadata: { a: 'b' },
      parallel_tool_calls: false,
      previous_response_id: null,
      prompt_cache_key: null,
      reasoning: { effort: 'low', summary: 'auto' },
      safety_identifier: null,
      service_tier: 'default',
      store: false,
      temperature: 0.5,
      text: { format: { type: 'json_object' }, verbosity: 'low' },
      tool_choice: { type: 'function', name: 'f' },
      tools: [{ type: 'function', name: 'f', parameters: {}, strict: true }],
      top_logprobs: 0,
      top_p: 0.4,
      truncation: 'auto',
      user: 'ann',
      usage: {
        input_tokens: 1,
        input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
        output_tokens: 2,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: 3,
      },
    })
    expect(output).toMatchObject([
      { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm.' }] },
      {
        type: 'message',
        status: 'completed',
        role: 'assistant',
        content: [
          { type: 'output_text', text: 'A', annotations: [], logprobs: [] },
          { type: 'output_text', text: 'B' },
          { type: 'refusal', refusal: 'C' },
        ],
      },
      { type: 'function_call', status: 'completed', call_id: 'c1', name: 'f', arguments: '{"a": 1}' },
      { type: 'image_generation_call', status: 'completed', result: 'AAAA' },
    ])
  })

  test('reasoning is sealed where its id does not hold it, or where that was asked for', () => {
    const asking = decode({ model: 'auto', input: 'hi', include: ['reasoning.encrypted_content'] })
    const sealed: unknown = expect.stringContaining(mark)
    expect(whole(stored)['output']).toMatchObject([{ encrypted_content: null }, {}, {}, {}])
    expect(whole(asking)['output']).toMatchObject([{ encrypted_content: sealed }, {}, {}, {}])
    expect(whole(unstored)['output']).toMatchObject([{ encrypted_content: sealed }, {}, {}, {}])
    // Nothing is said twice.
    expect(JSON.stringify(whole(unstored)).length).toBeLessThan(JSON.stringify(whole(asking)).length)
  })

  test('log-probabilities and an end that was forced', () => {
    const logprobs = { content: [{ token: 'a', logprob: -1, bytes: null, top_logprobs: [] }], refusal: null }
    const cut = whole(stored, { logprobs, finish: 'length' })
    expect(cut).toMatchObject({ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } })
    const entry = { token: 'a', logprob: -1, bytes: [], top_logprobs: [] }
    expect(cut['output']).toMatchObject([{}, { content: [{ logprobs: [entry] }, {}, {}] }, {}, {}])
  })

  test('the last step of a conversation', () => {
    expect(eventsOf(streamed(lastStep, stored)).at(-1)).toMatchObject({ response: { status: 'completed' } })
  })
})
