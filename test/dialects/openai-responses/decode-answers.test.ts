import { array, assert, double, nat, property, string, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/request.ts'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { openAiResponses } from '../../../src/dialects/openai-responses/index.ts'
import {
  agentItems,
  framed,
  message,
  nativeEvents,
  nativeResponse,
  reasoning,
  search,
  usage,
} from './native.ts'
import { collect, encoder, openai, thrownBy } from './support.ts'

function parts(text: string, sizes: readonly number[] = []): StreamPart[] {
  const decoder = openAiResponses.decodeStream(openai)
  const bytes = encoder.encode(text)
  const found: StreamPart[] = []
  let from = 0
  for (const size of [...sizes, bytes.length]) {
    found.push(...decoder.push(bytes.slice(from, from + size)))
    from += size
  }
  return [...found, ...decoder.end()]
}

const counted = { inputTokens: 37, outputTokens: 11, cachedReadTokens: 7, reasoningTokens: 3 }
const thought = { origin: openai, data: reasoning }

describe('streams', () => {
  test('an answer with reasoning, text, calls and a search', () => {
    expect(parts(framed(nativeEvents([...agentItems, search])))).toEqual([
      { type: 'start', id: 'resp_1', model: 'gpt-5-2026', created: 1_741_476_777 },
      { type: 'reasoning-start', id: 'reasoning-0' },
      { type: 'reasoning-delta', id: 'reasoning-0', text: 'First.' },
      { type: 'reasoning-delta', id: 'reasoning-0', text: '\n\n' },
      { type: 'reasoning-delta', id: 'reasoning-0', text: 'Second.' },
      { type: 'reasoning-end', id: 'reasoning-0', opaque: thought },
      { type: 'text-start', id: 'text-1-0' },
      { type: 'text-delta', id: 'text-1-0', text: 'Let ' },
      { type: 'text-delta', id: 'text-1-0', text: 'me look.' },
      { type: 'text-end', id: 'text-1-0' },
      { type: 'tool-call-start', id: 'call-2', callId: 'call_1', name: 'weather' },
      { type: 'tool-call-delta', id: 'call-2', arguments: '{"cit' },
      { type: 'tool-call-delta', id: 'call-2', arguments: 'y":"Rome"}' },
      { type: 'tool-call-end', id: 'call-2' },
      { type: 'tool-call-start', id: 'call-3', callId: 'call_2', name: 'weather' },
      { type: 'tool-call-delta', id: 'call-3', arguments: '{"cit' },
      { type: 'tool-call-delta', id: 'call-3', arguments: 'y":"Lima"}' },
      { type: 'tool-call-end', id: 'call-3' },
      { type: 'opaque', id: 'item-4', opaque: { origin: openai, data: search } },
      { type: 'usage', usage: counted },
      { type: 'finish', reason: 'tool-calls', raw: 'completed' },
    ])
  })

  test('whole and streamed are one answer', () => {
    const whole = openAiResponses.decodeResponse(JSON.stringify(nativeResponse(agentItems)), openai)
    expect(collect(parts(framed(nativeEvents(agentItems))))).toEqual(whole)
  })

  test('what comes only at the end of an item is told', () => {
    const only = agentItems.map((item, output_index) => ({
      type: 'response.output_item.done',
      output_index,
      item,
    }))
    const events = [...only, { type: 'response.completed', response: nativeResponse(agentItems) }]
    const whole = openAiResponses.decodeResponse(JSON.stringify(nativeResponse(agentItems)), openai)
    expect(collect(parts(framed(events))).content).toEqual(whole.content)
  })

  test('log-probabilities and sources', () => {
    const at = { item_id: 'msg_1', output_index: 0, content_index: 0 }
    const logprobs = [{ token: 'a', logprob: -1, top_logprobs: [{ token: 'b', logprob: -2 }] }]
    const annotation = { type: 'url_citation', start_index: 0, end_index: 1, url: 'https://x', title: 'X' }
    const events: JsonObject[] = [
      { type: 'response.output_text.delta', ...at, delta: 'a', logprobs },
      { type: 'response.output_text.annotation.added', ...at, annotation_index: 0, annotation },
      { type: 'response.completed', response: nativeResponse([]) },
    ]
    expect(parts(framed(events)).slice(2, 6)).toEqual([
      { type: 'text-delta', id: 'text-0-0', text: 'a' },
      {
        type: 'logprobs',
        data: {
          content: [
            {
              token: 'a',
              logprob: -1,
              bytes: null,
              top_logprobs: [{ token: 'b', logprob: -2, bytes: null }],
            },
          ],
          refusal: null,
        },
      },
      { type: 'source', id: 'source-0', url: 'https://x', title: 'X' },
      { type: 'text-end', id: 'text-0-0' },
    ])
  })

  test('a refusal, a picture, reasoning as text', () => {
    const events: JsonObject[] = [
      { type: 'response.reasoning_text.delta', output_index: 0, content_index: 0, delta: 'hm' },
      { type: 'response.reasoning_summary_text.delta', output_index: 0, summary_index: 0, delta: 'short' },
      { type: 'response.output_item.done', output_index: 0, item: { type: 'reasoning', id: 'rs_1' } },
      { type: 'response.refusal.delta', output_index: 1, content_index: 0, delta: 'No.' },
      {
        type: 'response.output_item.done',
        output_index: 2,
        item: { type: 'image_generation_call', id: 'ig', result: 'AAA' },
      },
      {
        type: 'response.incomplete',
        response: { incomplete_details: { reason: 'content_filter' }, status: 'incomplete' },
      },
    ]
    expect(parts(framed(events)).filter(({ type }) => type !== 'start')).toEqual([
      { type: 'reasoning-start', id: 'reasoning-0' },
      { type: 'reasoning-delta', id: 'reasoning-0', text: 'hm' },
      {
        type: 'reasoning-end',
        id: 'reasoning-0',
        opaque: { origin: openai, data: { type: 'reasoning', id: 'rs_1' } },
      },
      { type: 'refusal', id: 'refusal-1', text: 'No.' },
      { type: 'file', id: 'item-2', mediaType: 'image/png', data: 'AAA' },
      { type: 'finish', reason: 'content-filter', raw: 'content_filter' },
    ])
  })

  test('what a call says beside its arguments comes back with it', () => {
    const item = {
      type: 'function_call',
      id: 'fc',
      call_id: 'c',
      name: 'f',
      arguments: '{}',
      namespace: 'n',
      async: null,
    }
    const [, start] = parts(framed([{ type: 'response.output_item.done', output_index: 0, item }]))
    expect(start).toMatchObject({
      type: 'tool-call-start',
      opaque: { origin: openai, data: { namespace: 'n' } },
    })
  })

  test.each<[JsonObject, string, string]>([
    [
      { type: 'error', code: 'rate_limit_exceeded', message: 'Slow down.', param: null },
      'rate_limit',
      'Slow down.',
    ],
    [
      { type: 'error', error: { type: 'server_error', code: 'server_error', message: 'Oh.' } },
      'server',
      'Oh.',
    ],
    [{ error: { message: 'Proxy.', code: 503 } }, 'overloaded', 'Proxy.'],
    [
      { type: 'response.failed', response: { error: { code: 'server_error', message: 'Sorry.' } } },
      'server',
      'Sorry.',
    ],
    [
      {
        type: 'response.failed',
        response: { error: { code: 'context_length_exceeded', message: 'Too long.' } },
      },
      'context_window',
      'Too long.',
    ],
    [
      {
        type: 'response.failed',
        response: { error: { code: 'image_content_policy_violation', message: 'No.' } },
      },
      'content_policy',
      'No.',
    ],
    [
      { type: 'response.failed', response: { error: { code: 'insufficient_quota', message: 'Pay.' } } },
      'credit',
      'Pay.',
    ],
    [{ type: 'response.failed', response: { error: null } }, 'server', 'does not say why'],
  ])('%j is a failure of class %s', (event, errorClass, words) => {
    const [part, ...rest] = parts(framed([event]))
    expect(rest).toEqual([])
    expect(part).toMatchObject({ type: 'error', error: { class: errorClass } })
    expect(part?.type === 'error' && part.error.message).toContain(words)
    expect(part?.type === 'error' && part.error.details.upstream?.inBand).toBe(true)
  })

  test('an early end is a break, whatever came', () => {
    const text = framed(nativeEvents(agentItems).slice(0, -1))
    expect(parts(text).at(-1)).toMatchObject({ type: 'error', error: { class: 'network' } })
    expect(parts('').at(-1)).toMatchObject({ type: 'error', error: { class: 'network' } })
    expect(parts('data: nonsense\n\n').at(-1)).toMatchObject({ type: 'error', error: { class: 'garbage' } })
  })

  test('any cut gives the same parts', () => {
    const text = framed(nativeEvents([...agentItems, { ...message, id: 'ü🌼' }]))
    const whole = parts(text)
    assert(
      property(array(nat(400)), (sizes) => {
        expect(parts(text, sizes)).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  test('any bytes give parts', () => {
    const kinds = nativeEvents(agentItems)
    const event = nat(kinds.length - 1).chain((at) =>
      array(double()).map((noise) =>
        JSON.stringify({ ...kinds[at], ...Object.fromEntries(noise.map((n, i) => [`x${i}`, n])) }),
      ),
    )
    assert(
      property(array(uint8Array()), (chunks) => {
        const decoder = openAiResponses.decodeStream(openai)
        for (const chunk of chunks) decoder.push(chunk)
        decoder.end()
      }),
    )
    assert(
      property(array(event), string(), (events, tail) => {
        const found = parts(`${events.map((data) => `data: ${data}\n\n`).join('')}${tail}`)
        expect(found.filter(({ type }) => type === 'finish' || type === 'error').length).toBe(1)
      }),
    )
  })
})

const glance = (...events: (JsonObject | undefined)[]) =>
  openAiResponses.glance?.(encoder.encode(framed(events.filter((event) => event !== undefined))))

describe('the first look', () => {
  const [created, progress, added, partAdded, delta] = nativeEvents([message])

  test('openings alone are nothing, a piece of text is content, the rest is decoded', () => {
    expect(glance(created)).toBe('nothing')
    expect(glance(created, progress)).toBe('nothing')
    expect(glance(created, progress, added, partAdded, delta)).toBe('content')
    expect(glance(delta)).toBe('content')
    expect(glance(created, added)).toBe('unsure')
    expect(glance({ ...delta, delta: '' })).toBe('unsure')
    expect(glance(created, { type: 'error', message: 'x' }, delta)).toBe('unsure')
    expect(openAiResponses.glance?.(encoder.encode(framed([created ?? {}]).slice(0, -3)))).toBe('unsure')
  })
})

const whole = (value: JsonObject) => openAiResponses.decodeResponse(JSON.stringify(value), openai)

describe('whole answers', () => {
  test('an answer', () => {
    expect(whole(nativeResponse([...agentItems, search]))).toEqual({
      id: 'resp_1',
      model: 'gpt-5-2026',
      created: 1_741_476_777,
      content: [
        { type: 'reasoning', text: 'First.\n\nSecond.', opaque: thought },
        { type: 'text', text: 'Let me look.' },
        { type: 'tool-call', id: 'call_1', name: 'weather', arguments: '{"city":"Rome"}' },
        { type: 'tool-call', id: 'call_2', name: 'weather', arguments: '{"city":"Lima"}' },
        { type: 'opaque', opaque: { origin: openai, data: search } },
      ],
      finish: 'tool-calls',
      usage: counted,
    })
    const cut = { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }
    expect(whole(nativeResponse([message], cut)).finish).toBe('length')
    expect(whole(nativeResponse([message], { usage: null })).usage).toBeNull()
    expect(usage.total_tokens).toBe(48)
  })

  test('failures', () => {
    expect(
      thrownBy(() =>
        whole(nativeResponse([], { status: 'failed', error: { code: 'server_error', message: 'Oh.' } })),
      ),
    ).toMatchObject({
      class: 'server',
      message: 'Oh.',
    })
    expect(thrownBy(() => whole({ error: { message: 'No.' } })).class).toBe('server')
    expect(thrownBy(() => whole({ choices: [] })).class).toBe('garbage')
    expect(thrownBy(() => openAiResponses.decodeResponse('<html>', openai)).class).toBe('garbage')
  })
})
