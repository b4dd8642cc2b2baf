import { describe, expect, test } from 'vitest'
import { array, assert, integer, nat, property, string, uint8Array } from 'fast-check'
import type { JsonObject } from '../../../src/core/request.ts'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { UmbelError } from '../../../src/core/errors.ts'
import { anthropicMessages } from '../../../src/dialects/anthropic-messages/index.ts'
import { sliceOf } from '../../../src/dialects/anthropic-messages/json-slice.ts'
import { eventsText, maker, partsOf, thrownBy } from './samples.ts'

const decode = (text: string): StreamPart[] => partsOf(anthropicMessages.decodeStream(maker), text)
const message = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-x',
  content: [],
  stop_reason: null,
  stop_sequence: null,
  usage: { input_tokens: 10, cache_read_input_tokens: 5, cache_creation_input_tokens: 2, output_tokens: 1 },
}
const start: JsonObject = { type: 'message_start', message }
const stop: JsonObject = { type: 'message_stop' }
const ending = (
  reason: string,
  more: JsonObject = {},
  usage: JsonObject = { output_tokens: 30 },
): JsonObject => ({
  type: 'message_delta',
  delta: { stop_reason: reason, stop_sequence: null, ...more },
  usage,
})
const block = (index: number, content_block: JsonObject, ...deltas: JsonObject[]): JsonObject[] => [
  { type: 'content_block_start', index, content_block },
  ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
  { type: 'content_block_stop', index },
]
const textBlock = block(
  0,
  { type: 'text', text: '' },
  { type: 'text_delta', text: 'Hel' },
  { type: 'text_delta', text: 'lo' },
)
const whole = eventsText([start, { type: 'ping' }, ...textBlock, ending('end_turn'), stop])

const open = (index: number, id: string): JsonObject => ({
  type: 'content_block_start',
  index,
  content_block: { type: 'tool_use', id, name: 'f', input: {} },
})

const piece = (index: number, partial_json: string): JsonObject => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'input_json_delta', partial_json },
})

const tidy = (text: string): void => {
  const parts = decode(text)
  expect(parts.filter(({ type }) => type === 'error' || type === 'finish').length).toBe(1)
}

const glance = (text: string): unknown => anthropicMessages.glance?.(new TextEncoder().encode(text))

const answer = (fields: JsonObject): string =>
  JSON.stringify({ ...message, stop_reason: 'end_turn', ...fields })

const price = ({ outputTokens }: { readonly outputTokens: number }): number => outputTokens / 100

describe('streams', () => {
  test('text', () => {
    expect(decode(whole)).toEqual([
      { type: 'start', id: 'msg_1', model: 'claude-x' },
      {
        type: 'usage',
        usage: { inputTokens: 17, outputTokens: 1, cachedReadTokens: 5, cachedWriteTokens: 2 },
      },
      { type: 'text-start', id: 'block-0' },
      { type: 'text-delta', id: 'block-0', text: 'Hel' },
      { type: 'text-delta', id: 'block-0', text: 'lo' },
      { type: 'text-end', id: 'block-0' },
      {
        type: 'usage',
        usage: { inputTokens: 17, outputTokens: 30, cachedReadTokens: 5, cachedWriteTokens: 2 },
      },
      { type: 'finish', reason: 'stop', raw: 'end_turn' },
    ])
  })

  test('thinking, redacted and not, with what must come back', () => {
    const parts = decode(
      eventsText([
        start,
        ...block(
          0,
          { type: 'thinking', thinking: '', signature: '' },
          { type: 'thinking_delta', thinking: 'hm' },
          { type: 'signature_delta', signature: 'EqQ=' },
        ),
        ...block(1, { type: 'redacted_thinking', data: 'xyz' }),
        ...block(2, { type: 'thinking', thinking: '' }),
        ending('end_turn', {}, { output_tokens: 9, output_tokens_details: { thinking_tokens: 7 } }),
        stop,
      ]),
    )
    expect(parts.slice(2, 9)).toEqual([
      { type: 'reasoning-start', id: 'block-0' },
      { type: 'reasoning-delta', id: 'block-0', text: 'hm' },
      {
        type: 'reasoning-end',
        id: 'block-0',
        opaque: { origin: maker, data: { type: 'thinking', signature: 'EqQ=' } },
      },
      { type: 'reasoning-start', id: 'block-1' },
      {
        type: 'reasoning-end',
        id: 'block-1',
        opaque: { origin: maker, data: { type: 'redacted_thinking', data: 'xyz' } },
      },
      { type: 'reasoning-start', id: 'block-2' },
      { type: 'reasoning-end', id: 'block-2' },
    ])
    expect(parts.at(-2)).toMatchObject({ usage: { outputTokens: 9, reasoningTokens: 7 } })
  })

  test('calls, side by side, with their arguments as they come', () => {
    const parts = decode(
      eventsText([
        start,
        open(0, 'a'),
        open(1, 'b'),
        piece(0, ''),
        piece(0, '{"x": 1'),
        piece(1, '{ }'),
        piece(0, '.0}'),
        { type: 'content_block_stop', index: 0 },
        { type: 'content_block_stop', index: 1 },
        ...block(2, { type: 'tool_use', id: 'c', name: 'g', input: {} }),
        ...block(3, { type: 'tool_use', id: 'd', name: 'g', input: { whole: true } }),
        ending('tool_use'),
        stop,
      ]),
    )
    const args = new Map<string, string>()
    for (const part of parts) {
      if (part.type === 'tool-call-delta') args.set(part.id, (args.get(part.id) ?? '') + part.arguments)
    }
    expect([...args.values()]).toEqual(['{"x": 1.0}', '{ }', '{}', '{"whole":true}'])
    expect(parts.filter(({ type }) => type === 'tool-call-start')).toMatchObject([
      { callId: 'a' },
      { callId: 'b' },
      { callId: 'c' },
      { callId: 'd' },
    ])
    expect(parts.at(-1)).toMatchObject({ type: 'finish', reason: 'tool-calls' })
  })

  test('who called, and from which set of tools, goes along', () => {
    const caller = { type: 'code_execution_20260120', tool_id: 'srvtoolu_1' }
    const parts = decode(
      eventsText([
        start,
        ...block(0, { type: 'tool_use', id: 'a', name: 'f', input: {}, caller, toolset_name: 'browser' }),
      ]),
    )
    expect(parts[2]).toMatchObject({ opaque: { origin: maker, data: { caller, toolset_name: 'browser' } } })
  })

  test('citations go back with their text, and pages are told', () => {
    const page = {
      type: 'web_search_result_location',
      url: 'https://x/y',
      title: 'T',
      encrypted_index: 'e',
      cited_text: 'c',
    }
    const place = { type: 'char_location', document_index: 0, document_title: null, cited_text: 'c' }
    const parts = decode(
      eventsText([
        start,
        ...block(
          0,
          { type: 'text', text: '' },
          { type: 'text_delta', text: 'so' },
          { type: 'citations_delta', citation: page },
          { type: 'citations_delta', citation: place },
        ),
      ]),
    )
    expect(parts.slice(4, 6)).toEqual([
      {
        type: 'text-end',
        id: 'block-0',
        opaque: { origin: maker, data: { type: 'text', citations: [page, place] } },
      },
      { type: 'source', id: 'block-0-source-0', url: 'https://x/y', title: 'T' },
    ])
  })

  test('what is not known stays whole', () => {
    const found = { type: 'web_search_tool_result', tool_use_id: 's', content: [] }
    const parts = decode(
      eventsText([
        start,
        ...block(
          0,
          { type: 'server_tool_use', id: 's', name: 'web_search', input: {} },
          { type: 'input_json_delta', partial_json: '{"query":' },
          { type: 'input_json_delta', partial_json: '"q"}' },
        ),
        ...block(1, found),
        ...block(2, { type: 'compaction', content: null }, { type: 'compaction_delta', content: 'sum' }),
      ]),
    )
    expect(parts.flatMap((part) => (part.type === 'opaque' ? [part.opaque.data] : []))).toEqual([
      { type: 'server_tool_use', id: 's', name: 'web_search', input: { query: 'q' } },
      found,
      { type: 'compaction', content: 'sum' },
    ])
  })

  test.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['tool_use', 'tool-calls'],
    ['refusal', 'content-filter'],
    ['pause_turn', 'other'],
    ['something_new', 'other'],
  ])('the reason %s', (raw, reason) => {
    expect(decode(eventsText([start, ending(raw), stop])).at(-1)).toEqual({ type: 'finish', reason, raw })
  })

  test('the sequence that it stopped at, and why it said nothing', () => {
    const stopped = decode(eventsText([start, ending('stop_sequence', { stop_sequence: 'END' }), stop]))
    expect(stopped.at(-1)).toMatchObject({ stopSequence: 'END' })
    const details = { type: 'refusal', category: 'bio', explanation: 'Not this.' }
    const refused = decode(eventsText([start, ending('refusal', { stop_details: details }), stop]))
    expect(refused.slice(-2)).toMatchObject([
      { type: 'refusal', text: 'Not this.' },
      { reason: 'content-filter' },
    ])
  })

  test.each([
    ['overloaded_error', 'overloaded', 529],
    ['rate_limit_error', 'rate_limit', 429],
    ['api_error', 'server', 500],
    ['invalid_request_error', 'request', 400],
    ['new_error', 'server', 500],
  ])('an event of the error %s', (type, errorClass, status) => {
    const parts = decode(eventsText([start, { type: 'error', error: { type, message: 'Oh' } }, ...textBlock]))
    const last = parts.at(-1)
    expect(parts).toHaveLength(3)
    expect(last).toMatchObject({ type: 'error', error: { class: errorClass, message: 'Oh' } })
    if (last?.type === 'error') expect(last.error.details.upstream).toMatchObject({ status, inBand: true })
  })

  test('cut anywhere before its end, it is broken', () => {
    const end = whole.indexOf('event: message_stop')
    for (const at of [0, 30, end - 5, end]) {
      const last = decode(whole.slice(0, at)).at(-1)
      expect(last).toMatchObject({ type: 'error', error: { class: 'network' } })
    }
  })

  test('cut into any chunks, the parts are the same', () => {
    const bytes = new TextEncoder().encode(whole.replace('Hel', 'Hé漢🙂'))
    const expected = partsOf(anthropicMessages.decodeStream(maker), new TextDecoder().decode(bytes))
    assert(
      property(array(nat(bytes.length), { maxLength: 20 }), (cuts) => {
        const decoder = anthropicMessages.decodeStream(maker)
        const places = [0, ...cuts.toSorted((one, other) => one - other), bytes.length]
        const parts = places.flatMap((place, index) =>
          decoder.push(bytes.subarray(place, places[index + 1] ?? bytes.length)),
        )
        expect([...parts, ...decoder.end()]).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  test('whatever comes, nothing is thrown', () => {
    assert(
      property(uint8Array({ maxLength: 200 }), (bytes) => tidy(new TextDecoder().decode(bytes))),
      { numRuns: 100 },
    )
    const types = [
      'message_start',
      'content_block_start',
      'content_block_delta',
      'message_delta',
      'message_stop',
      'x',
    ]
    assert(
      property(array(integer({ min: 0, max: 5 })), string(), (picks, junk) => {
        tidy(
          eventsText(
            picks.map((pick) => ({ type: types[pick], index: pick, delta: junk, content_block: junk })),
          ),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('a tap lets every byte through, and sees', () => {
    const tap = anthropicMessages.tap({ dropUsage: false, request: decodeHello(), maker })
    const bytes = new TextEncoder().encode(whole)
    expect(tap.push(bytes)).toBe(bytes)
    expect(tap.flush()).toBeNull()
    expect(tap).toMatchObject({
      finished: true,
      outputTokens: 2,
      usage: { inputTokens: 17, outputTokens: 30 },
    })
    expect(tap.error).toBeUndefined()
  })

  test('a tap that prices adds the cost, however the bytes are cut', () => {
    const bytes = new TextEncoder().encode(whole.replace('Hel', 'Hé漢🙂'))
    const priced = JSON.parse(JSON.stringify(ending('end_turn')))
    priced.usage.cost = 0.3
    const expected = new TextDecoder()
      .decode(bytes)
      .replace(/data: \{"type":"message_delta".*/, `data: ${JSON.stringify(priced)}`)
    for (const size of [1, 7, 64, bytes.length]) {
      const tap = anthropicMessages.tap({ dropUsage: false, request: decodeHello(), maker, price })
      const out: number[] = []
      for (let at = 0; at < bytes.length; at += size)
        out.push(...(tap.push(bytes.subarray(at, at + size)) ?? []))
      out.push(...(tap.flush() ?? []))
      expect(new TextDecoder().decode(Uint8Array.from(out))).toBe(expected)
      expect(tap).toMatchObject({ finished: true, usage: { outputTokens: 30 } })
    }
  })

  test('a glance tells text from the opening', () => {
    expect(glance(eventsText([start, { type: 'ping' }]))).toBe('nothing')
    expect(glance(whole)).toBe('content')
    expect(glance(eventsText([start, ...block(0, { type: 'text', text: '' })]))).toBe('unsure')
    expect(glance(eventsText([start, ...textBlock, { type: 'error', error: {} }]))).toBe('unsure')
    expect(glance(whole.slice(0, 100))).toBe('unsure')
  })
})

function decodeHello() {
  const body = { model: 'm', max_tokens: 1, messages: [{ role: 'user', content: 'hi' }] }
  return anthropicMessages.decodeRequest({ body, bytes: 1, headers: new Headers(), carries: false })
}

describe('JSON', () => {
  test('all blocks', () => {
    const text = answer({
      content: [
        { type: 'thinking', thinking: 'hm', signature: 's' },
        { type: 'redacted_thinking', data: 'd' },
        { type: 'text', text: 'Hello', citations: null },
        { type: 'text', text: '' },
        { type: 'tool_use', id: 't', name: 'f', input: 'INPUT', caller: { type: 'direct' } },
        { type: 'mcp_tool_use', id: 'm' },
      ],
      stop_reason: 'tool_use',
    }).replace('"INPUT"', '{ "id" : 12345678901234567890, "b": [1.0, "}"] }')
    expect(anthropicMessages.decodeResponse(text, maker)).toMatchObject({
      id: 'msg_1',
      model: 'claude-x',
      content: [
        {
          type: 'reasoning',
          text: 'hm',
          opaque: { origin: maker, data: { type: 'thinking', signature: 's' } },
        },
        { type: 'reasoning', opaque: { origin: maker, data: { type: 'redacted_thinking', data: 'd' } } },
        { type: 'text', text: 'Hello' },
        {
          type: 'tool-call',
          id: 't',
          name: 'f',
          arguments: '{ "id" : 12345678901234567890, "b": [1.0, "}"] }',
        },
        { type: 'opaque', opaque: { origin: maker, data: { type: 'mcp_tool_use', id: 'm' } } },
      ],
      finish: 'tool-calls',
      usage: { inputTokens: 17, outputTokens: 1 },
    })
  })

  test('a stop sequence, and a refusal without words', () => {
    const stopped = anthropicMessages.decodeResponse(
      answer({ stop_reason: 'stop_sequence', stop_sequence: 'X' }),
      maker,
    )
    expect(stopped).toMatchObject({ finish: 'stop', stopSequence: 'X' })
    const details = { type: 'refusal', category: null, explanation: 'No.' }
    const refused = anthropicMessages.decodeResponse(
      answer({ stop_reason: 'refusal', stop_details: details }),
      maker,
    )
    expect(refused).toMatchObject({ finish: 'content-filter', content: [{ type: 'refusal', text: 'No.' }] })
  })

  test.each(['', 'hello', '[]', '{}', '{"content":"x"}', '{"content":[{}]}'])('%j is garbage', (text) => {
    expect(thrownBy(() => anthropicMessages.decodeResponse(text, maker)).class).toBe('garbage')
  })

  test('an error within a success', () => {
    const text = JSON.stringify({ type: 'error', error: { type: 'overloaded_error', message: 'Busy' } })
    expect(thrownBy(() => anthropicMessages.decodeResponse(text, maker))).toMatchObject({
      class: 'overloaded',
    })
  })

  test.each([
    [{ type: 'strange_error' }, "The upstream broke off with an error of type 'strange_error'."],
    [{}, 'The upstream broke off with an error.'],
    [{ type: 'strange_error', message: 'Oh.' }, 'Oh.'],
  ])('an error within a success, of no known type: %j', (error, words) => {
    const text = JSON.stringify({ type: 'error', error })
    const expected = { class: 'server', message: words }
    expect(thrownBy(() => anthropicMessages.decodeResponse(text, maker))).toMatchObject(expected)
    const [part] = partsOf(anthropicMessages.decodeStream(maker), `event: error\ndata: ${text}\n\n`)
    expect(part).toMatchObject({ type: 'error', error: expected })
  })

  test('whatever comes, only an UmbelError is thrown', () => {
    assert(
      property(string(), (text) => {
        try {
          anthropicMessages.decodeResponse(text, maker)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(UmbelError)
        }
      }),
      { numRuns: 100 },
    )
  })
})

test('a value’s text within JSON', () => {
  const json = ' { "a\\"" : [ 1 , { "b" : "}]\\\\" , "b" : [ ] } , null ] , "c":-1.50e3}'
  expect(sliceOf(json, ['a"', 0])).toBe('1')
  expect(sliceOf(json, ['a"', 1, 'b'])).toBe('[ ]')
  expect(sliceOf(json, ['a"', 2])).toBe('null')
  expect(sliceOf(json, ['a"', 3])).toBeUndefined()
  expect(sliceOf(json, ['c'])).toBe('-1.50e3')
  expect(sliceOf(json, ['d'])).toBeUndefined()
  expect(sliceOf('{}', ['d'])).toBeUndefined()
  expect(sliceOf('[]', [0])).toBeUndefined()
  expect(sliceOf('"x"', ['d'])).toBeUndefined()
})
