import OpenAI from 'openai'
import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  jsonValue,
  nat,
  oneof,
  property,
  record,
  string,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/request.ts'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { UmbelError } from '../../../src/core/errors.ts'
import { itemId } from '../../../src/dialects/openai-responses/item-id.ts'
import { loadCallId } from '../../../src/dialects/carried.ts'
import { openAiResponses } from '../../../src/dialects/openai-responses/index.ts'
import { usualPatch } from '../../support/dialects.ts'
import { withChanges } from '../../../src/core/with-changes.ts'
import { anthropic, decode, eventsOf, masked, openai, streamed, streamedSlowly } from './support.ts'

const gemini = { origin: { provider: 'g', model: 'g', dialect: 'gemini' }, data: 'S' }
const text = oneof(string(), constantFrom('a', '\n\n', 'data: x', '🌼', '\u2028', ''))

/** Mostly right, now and then of any other kind. */
const maybe = <T>(right: Arbitrary<T>) =>
  oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: jsonValue() })

const id = constantFrom(
  'msg_1',
  'rs_1',
  'fc_umbel1_%%%',
  itemId('message', { live: { key: 'k', type: 'message' } }),
  itemId('reasoning', { live: { key: 'r', type: 'reasoning', id: 'rs_9', origin: openai } }),
  itemId('reasoning', { before: { k: { item: { type: 'message', role: 'assistant', content: [] } } } }),
  itemId('function_call', {
    kept: { item: { type: 'function_call', call_id: 'c', name: 'f', arguments: '' }, origin: openai },
  }),
  itemId('message', { kept: { item: { type: 'message' } } }),
)
const callId = constantFrom('c', 'd', loadCallId('c', { opaque: gemini }))
const part = record(
  {
    type: maybe(
      constantFrom('input_text', 'output_text', 'refusal', 'input_image', 'input_file', 'input_audio'),
    ),
    text: maybe(text),
    refusal: maybe(text),
    image_url: maybe(constantFrom('https://x', 'data:image/png;base64,AAAA')),
    file_data: maybe(constantFrom('AAAA', 'data:application/pdf;base64,AAAA')),
    input_audio: maybe(constant({ data: 'AAAA', format: 'wav' })),
  },
  { requiredKeys: ['type'] },
)
const item = record(
  {
    type: maybe(
      constantFrom(
        'message',
        'function_call',
        'function_call_output',
        'item_reference',
        'reasoning',
        'web_search_call',
        'mcp_approval_response',
      ),
    ),
    id: maybe(id),
    role: maybe(constantFrom('user', 'assistant', 'system', 'developer')),
    content: maybe(oneof(text, array(part, { maxLength: 3 }))),
    call_id: maybe(callId),
    name: maybe(text),
    arguments: maybe(text),
    output: maybe(oneof(text, array(part, { maxLength: 2 }))),
    summary: maybe(array(record({ type: constant('summary_text'), text }), { maxLength: 2 })),
    encrypted_content: maybe(text),
  },
  { requiredKeys: ['type'] },
)
const body: Arbitrary<JsonObject> = record(
  {
    input: maybe(array(item, { minLength: 1, maxLength: 6 })),
    instructions: maybe(text),
    store: maybe(constantFrom(true, false)),
  },
  { requiredKeys: ['input'] },
)

/** Runs something that may refuse its input, and fails on anything worse. */
function tried<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof UmbelError) return undefined
    throw thrown
  }
}

describe('requests', () => {
  test('whatever is sent is understood or refused, and goes on without anything of ours', () => {
    let understood = 0
    assert(
      property(body, constantFrom('openai', 'azure'), (asked, provider) => {
        const request = tried(() => decode({ model: 'm', ...asked }))
        if (request === undefined) return
        understood += 1
        expect(request.messages.every(({ content }) => Array.isArray(content))).toBe(true)
        const patch = { ...usualPatch, provider }
        for (const each of [request, withChanges(request, {})]) {
          const out = tried(() => openAiResponses.encodeRequest(each, patch))
          if (out !== undefined) expect(out.body).not.toContain('umbel1_')
        }
        const bare = request.messages.map(({ role, content }) => ({ role, content }))
        const out = tried(() =>
          openAiResponses.encodeRequest(withChanges(request, { messages: bare }), patch),
        )
        if (out !== undefined) expect(tried(() => decode(JSON.parse(out.body))) ?? out.body).toBeDefined()
      }),
      { numRuns: 1500 },
    )
    expect(understood).toBeGreaterThan(100)
  })
})

const block = constantFrom('a', 'b', 'c')
const partOf: Arbitrary<StreamPart> = oneof(
  record({ type: constant('text-start'), id: block } as const),
  record({ type: constant('text-delta'), id: block, text } as const),
  record({ type: constant('text-end'), id: block } as const),
  record({ type: constant('reasoning-delta'), id: block, text } as const),
  record({ type: constant('reasoning-end'), id: block } as const),
  record({
    type: constant('reasoning-end'),
    id: block,
    opaque: constant({ origin: anthropic, data: 'x' }),
  } as const),
  record({ type: constant('refusal'), id: constant('r'), text } as const),
  record({
    type: constant('tool-call-delta'),
    id: block,
    arguments: oneof(text, constant('x'.repeat(300))),
  } as const),
  record({ type: constant('tool-call-end'), id: block } as const),
  record({ type: constant('source'), id: block, url: constant('https://x') } as const),
  record({
    type: constant('file'),
    id: block,
    mediaType: constant('image/png'),
    data: constant('AAAA'),
  } as const),
  record({ type: constant('usage'), usage: record({ inputTokens: nat(), outputTokens: nat() }) } as const),
)
/** Calls with ids of their own, among anything else. */
const script = array(oneof({ weight: 8, arbitrary: partOf }, { weight: 2, arbitrary: constant(null) }), {
  maxLength: 25,
}).map((parts) =>
  parts.map((each, at): StreamPart => {
    const started = parts.slice(0, at).filter((earlier) => earlier === null).length
    return (
      each ?? {
        type: 'tool-call-start',
        id: ['a', 'b', 'c'][started] ?? `x${at}`,
        callId: `call_${at}`,
        name: 'f',
      }
    )
  }),
)
const callers = [
  decode({ model: 'm', input: 'x' }),
  decode({ model: 'm', input: 'x', store: false }),
  decode({ model: 'm', input: 'x' }, new Headers({ 'user-agent': 'ai-sdk/openai/3.0.0' })),
]

describe('streams', () => {
  test('any parts are one answer, to the strictest of clients too', async () => {
    await assert(
      asyncProperty(script, constantFrom(...callers), async (parts, request) => {
        const out = streamedSlowly([...parts, { type: 'finish', reason: 'stop' }], request)
        const events = eventsOf(out)
        expect(events.map((event) => event['sequence_number'])).toEqual(events.map((_, at) => at))
        expect(events.filter(({ type }) => type === 'response.completed')).toHaveLength(1)
        // Only the AI SDK is shown a call under two ids.
        if (request === callers[2]) return
        const fetch = () =>
          Promise.resolve(new Response(out, { headers: { 'content-type': 'text/event-stream' } }))
        const client = new OpenAI({ apiKey: 'k', baseURL: 'http://r/v1', fetch, maxRetries: 0 })
        const response = await client.responses.stream({ model: 'm', input: 'x' }).finalResponse()
        const said = parts.map((each) => (each.type === 'text-delta' ? each.text : '')).join('')
        expect([...response.output_text].toSorted()).toEqual([...said].toSorted())
      }),
      { numRuns: 300 },
    )
  })

  test('batches make no difference', () => {
    assert(
      property(script, constantFrom(...callers), (parts, request) => {
        expect(masked(streamed(parts, request))).toBe(masked(streamedSlowly(parts, request)))
      }),
      { numRuns: 200 },
    )
  })
})
