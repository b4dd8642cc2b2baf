import Anthropic from '@anthropic-ai/sdk'
import { array, assert, asyncProperty, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/request.ts'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { anthropicMessages } from '../../../src/dialects/anthropic-messages/index.ts'
import { decode, eventsIn, request, sent, tinyPng } from './samples.ts'

const cache_control = { type: 'ephemeral', ttl: '1h' }
const weather = {
  name: 'get_weather',
  description: 'Weather of a place',
  input_schema: { type: 'object', properties: { place: { type: 'string' } }, required: ['place'] },
  cache_control,
}

/** Bodies as clients send them. */
const corpus: Record<string, JsonObject> = {
  plain: { model: 'claude-haiku-4-5', max_tokens: 64, messages: [{ role: 'user', content: 'Hello' }] },
  'a stream with everything around': {
    model: 'claude-sonnet-4-6',
    max_tokens: 4000,
    stream: true,
    system: [{ type: 'text', text: 'You are kind.', cache_control }],
    messages: [
      { role: 'user', content: [{ type: 'text', text: 'Hi', cache_control }] },
      { role: 'assistant', content: [{ type: 'text', text: 'Ho' }] },
      { role: 'user', content: [{ type: 'text', text: 'And?' }] },
    ],
    temperature: 0.2,
    top_k: 40,
    stop_sequences: ['\n\nHuman:'],
    metadata: { user_id: 'u-1' },
    service_tier: 'standard_only',
    inference_geo: 'us',
  },
  'a loop of tools with thinking': {
    model: 'claude-sonnet-4-5',
    max_tokens: 9000,
    thinking: { type: 'enabled', budget_tokens: 2000 },
    tools: [weather, { type: 'web_search_20260318', name: 'web_search', max_uses: 3 }],
    tool_choice: { type: 'auto', disable_parallel_tool_use: true },
    messages: [
      { role: 'user', content: [{ type: 'text', text: 'Oslo and Rome?' }] },
      {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: 'Two calls.', signature: 'EqQBCg==' },
          { type: 'redacted_thinking', data: 'EmwKAh==' },
          { type: 'text', text: 'Looking.' },
          { type: 'tool_use', id: 'toolu_01', name: 'get_weather', input: { place: 'Oslo' } },
          { type: 'tool_use', id: 'toolu_02', name: 'get_weather', input: { place: 'Rome' } },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'toolu_01', content: 'cold' },
          {
            type: 'tool_result',
            tool_use_id: 'toolu_02',
            is_error: true,
            content: [
              { type: 'text', text: 'down' },
              { type: 'image', source: { type: 'base64', media_type: 'image/png', data: tinyPng } },
            ],
          },
          { type: 'text', text: 'Quick.' },
        ],
      },
    ],
  },
  'documents, searches, a schema': {
    model: 'claude-opus-5-5',
    max_tokens: 2000,
    thinking: { type: 'adaptive', display: 'omitted' },
    output_config: {
      effort: 'xhigh',
      format: {
        type: 'json_schema',
        schema: { type: 'object', properties: {}, additionalProperties: false },
      },
    },
    messages: [
      {
        role: 'user',
        content: [
          {
            type: 'document',
            source: { type: 'base64', media_type: 'application/pdf', data: 'JVBERi0xLjQK' },
            title: 'a.pdf',
            cache_control,
          },
          { type: 'document', source: { type: 'url', url: 'https://x/y.pdf' } },
          {
            type: 'document',
            source: { type: 'text', media_type: 'text/plain', data: 'T' },
            citations: { enabled: true },
          },
          { type: 'image', source: { type: 'url', url: 'https://x/y.png' } },
          { type: 'image', source: { type: 'file', file_id: 'file_01' } },
          { type: 'search_result', source: 's', title: 't', content: [{ type: 'text', text: 'x' }] },
          { type: 'text', text: 'Summarise.' },
        ],
      },
      {
        role: 'assistant',
        content: [
          { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: { query: 'q' } },
          { type: 'web_search_tool_result', tool_use_id: 'srvtoolu_1', content: [] },
          {
            type: 'text',
            text: 'So.',
            citations: [
              {
                type: 'web_search_result_location',
                url: 'https://x',
                title: null,
                encrypted_index: 'e',
                cited_text: 'c',
              },
            ],
          },
        ],
      },
      { role: 'user', content: [{ type: 'text', text: 'More.' }] },
      { role: 'system', content: [{ type: 'text', text: 'Be brief.' }] },
    ],
  },
}

describe.each(Object.entries(corpus))('%s', (_, body) => {
  const { model } = body
  const changes = { model: String(model), stream: body['stream'] === true }

  test('goes on as it came', () => {
    expect(sent(decode(body), changes)).toEqual({ ...body, dropped: [] })
  })

  test('is the same when it is written anew from its parts', () => {
    const messages = [body['messages']].flat().map(asBlocks)
    expect(sent(decode(body, {}, true), changes)).toEqual({ ...body, messages, dropped: [] })
    expect(sent({ ...partsOf(body), source: null }, changes)).toEqual({ ...body, messages, dropped: [] })
  })
})

/** A text is short for one block of text. */
function asBlocks(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return message
  const content: unknown = Reflect.get(message, 'content')
  return typeof content === 'string' ? { ...message, content: [{ type: 'text', text: content }] } : message
}

/** A request's own fields, as an edit copies them. */
function partsOf(body: JsonObject) {
  const chat = decode(body)
  const { dialect, messages, tools, toolChoice, parallelToolCalls, output, reasoning, sampling } = chat
  const { maxOutputTokens, stream, user, serviceTier, metadata, extra } = chat
  const first = { dialect, messages, tools, toolChoice, parallelToolCalls, output, reasoning, sampling }
  return request({ ...first, maxOutputTokens, stream, user, serviceTier, metadata, extra })
}

/** Deltas in any order become the parts of a stream: blocks open with their first piece. */
function mixed(picks: readonly { id: string; said: string }[]): StreamPart[] {
  const open = new Set<string>()
  const parts: StreamPart[] = []
  for (const { id, said } of picks) {
    if (id.startsWith('t')) parts.push({ type: 'text-delta', id, text: said })
    else if (id.startsWith('r')) parts.push({ type: 'reasoning-delta', id, text: said })
    else {
      if (!open.has(id)) parts.push({ type: 'tool-call-start', id, callId: id, name: 'f' })
      parts.push({ type: 'tool-call-delta', id, arguments: said })
    }
    open.add(id)
  }
  for (const id of open) {
    if (id.startsWith('t')) parts.push({ type: 'text-end', id })
    else if (id.startsWith('r')) parts.push({ type: 'reasoning-end', id })
    else parts.push({ type: 'tool-call-end', id })
  }
  return [...parts, { type: 'finish', reason: 'stop' }]
}

const encode = (parts: readonly StreamPart[]): string => {
  const encoder = anthropicMessages.encodeStream({ model: 'm', usage: true, request: request() })
  return parts.map((part) => encoder.encode([part])).join('') + encoder.end()
}

describe('any mix of blocks', () => {
  const pieces = array(
    record({ id: constantFrom('t1', 't2', 'r1', 'c1', 'c2', 'c3'), said: string({ maxLength: 4 }) }),
    {
      maxLength: 30,
    },
  )

  test('is told block by block, and nothing is lost', () => {
    assert(
      property(pieces, (picks) => {
        const events = eventsIn(encode(mixed(picks)))
        let open = -1
        let next = 0
        const said: string[] = []
        const calls = new Map<number, string>()
        for (const event of events) {
          if (event['type'] === 'content_block_start') {
            expect([open, event['index']]).toEqual([-1, next])
            open = next
            next += 1
          } else if (event['type'] === 'content_block_delta') {
            expect(event['index']).toBe(open)
            const { text, thinking, partial_json }: JsonObject = Object(event['delta'])
            if (typeof text === 'string') said.push(text)
            if (typeof thinking === 'string') said.push(thinking)
            if (typeof partial_json === 'string') calls.set(open, (calls.get(open) ?? '') + partial_json)
          } else if (event['type'] === 'content_block_stop') {
            expect(event['index']).toBe(open)
            open = -1
          }
        }
        expect(open).toBe(-1)
        const texts = picks.filter(({ id }) => !id.startsWith('c')).map((pick) => pick.said)
        expect(said.join('').length).toBe(texts.join('').length)
        const args = ['c1', 'c2', 'c3'].flatMap((id) => {
          const own = picks.filter((pick) => pick.id === id)
          return own.length === 0 ? [] : [own.map((pick) => pick.said).join('')]
        })
        expect([...calls.values()].toSorted()).toEqual(args.toSorted())
      }),
      { numRuns: 150 },
    )
  })

  test('is read by the official client', async () => {
    await assert(
      asyncProperty(pieces, async (picks) => {
        const parts = mixed(picks.map(({ id, said }) => ({ id, said: id.startsWith('c') ? '' : said })))
        const fetch = async (): Promise<Response> =>
          new Response(encode(parts), { headers: { 'content-type': 'text/event-stream' } })
        const client = new Anthropic({ apiKey: 'k', fetch, maxRetries: 0 })
        const params = { model: 'm', max_tokens: 1, messages: [{ role: 'user' as const, content: 'x' }] }
        const message = await client.messages.stream(params).finalMessage()
        expect(message.content.every((block) => block.type !== 'text' || block.text !== '')).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})
