import { assert, constantFrom, jsonValue, oneof, option, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, ChatRequest } from '../../src/core/request.ts'
import type { ChatResult } from '../../src/core/answer.ts'
import type { StreamPart } from '../../src/core/stream-part.ts'
import {
  belongsTo,
  carried,
  carriedOpaque,
  carry,
  carryOpaque,
  loadCallId,
  unloadCallId,
} from '../../src/dialects/carried.ts'
import { encodeOptions, inbound, makerAt, usualPatch } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'

const maker = record({
  provider: string(),
  model: string(),
  dialect: constantFrom('gemini', 'anthropic-messages'),
})
const opaque = record({
  origin: maker,
  data: oneof(
    string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    jsonValue(),
  ),
})

const at = (provider: string) => ({ origin: makerAt('gemini', provider), data: 's' })

describe('what is carried', () => {
  test('comes back as it was, in words that every dialect takes as an id', () => {
    assert(
      property(opaque, (sent) => {
        const word = carryOpaque(sent)
        expect(word).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(carriedOpaque(word)).toEqual(JSON.parse(JSON.stringify(sent)))
      }),
    )
  })

  test('rides behind an id, which upstreams get back bare', () => {
    assert(
      property(string(), option(opaque, { nil: undefined }), (id, sent) => {
        const loaded = loadCallId(id, sent === undefined ? {} : { opaque: sent })
        const { id: bare, cargo } = unloadCallId(loaded)
        expect(bare).toBe(id)
        expect(cargo.opaque).toEqual(sent === undefined ? undefined : JSON.parse(JSON.stringify(sent)))
      }),
    )
  })

  test('a word that only looks like ours carries nothing', () => {
    for (const word of ['', 'umbel1_', 'umbel1_!!', 'umbel1_e30', 'x_umbel1_e', 'sig==', carry(7)]) {
      expect(carriedOpaque(word)).toBeUndefined()
    }
    expect(carried('umbel1_%%')).toBeUndefined()
    expect(unloadCallId('call_umbel1_zz')).toEqual({ id: 'call_umbel1_zz', cargo: {} })
  })

  test('goes back to its own provider, and to any of the dialect when nothing more is known', () => {
    expect(belongsTo(at('google'), 'gemini', 'google')).toBe(true)
    expect(belongsTo(at('google'), 'gemini', 'other')).toBe(false)
    expect(belongsTo(at('google'), 'openai-chat', 'google')).toBe(false)
    expect(belongsTo(at(''), 'gemini', 'other')).toBe(true)
  })
})

const thought: Block = {
  type: 'reasoning',
  text: 'Two cities.',
  opaque: {
    origin: makerAt('anthropic-messages', 'claude'),
    data: { type: 'thinking', signature: 'Sig+/=' },
  },
}
const signed: Block = {
  type: 'tool-call',
  id: 'toolu_1',
  name: 'weather',
  arguments: '{"city": "Oslo"}',
  opaque: { origin: makerAt('gemini', 'google'), data: 'Thought==' },
}
const plain: Block = { type: 'tool-call', id: 'toolu_2', name: 'weather', arguments: '{}' }
const result: ChatResult = {
  id: 'msg_1',
  model: 'm',
  created: 5,
  content: [thought, { type: 'text', text: 'Let me look.' }, signed, plain],
  finish: 'tool-calls',
  usage: null,
}

const field = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (held, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : undefined),
    value,
  )

/** The next turn of a client that returns of the answer's message only these fields. */
function nextTurn(message: unknown, fields: readonly string[]): ChatRequest {
  const kept = Object.fromEntries(fields.map((name) => [name, field(message, name)]))
  const calls = field(message, 'tool_calls')
  const answers = (Array.isArray(calls) ? calls : []).map((call: unknown) => ({
    role: 'tool',
    tool_call_id: field(call, 'id'),
    content: 'sunny',
  }))
  return openAiChat.decodeRequest(
    inbound({
      model: 'm',
      messages: [{ role: 'user', content: 'hi' }, { role: 'assistant', ...kept }, ...answers],
    }),
  )
}

describe('Chat Completions clients return what other dialects need', () => {
  const message = field(
    JSON.parse(openAiChat.encodeResponse(result, encodeOptions())),
    'choices',
    0,
    'message',
  )

  test('all of it, when they keep the message whole', () => {
    const request = nextTurn(message, ['content', 'reasoning_content', 'reasoning_details', 'tool_calls'])
    expect(request.source).toBeNull()
    expect(request.messages[1]?.content).toEqual(result.content)
  })

  test('all of it, when they keep nothing but content and ids', () => {
    const bare = JSON.parse(
      JSON.stringify(message, (key, value: unknown) => (key === 'extra_content' ? undefined : value)),
    )
    const request = nextTurn(bare, ['content', 'tool_calls'])
    expect(request.messages[1]?.content).toEqual(result.content)
    expect(request.messages.slice(2).map(({ content }) => content[0])).toEqual([
      { type: 'tool-result', callId: 'toolu_1', content: [{ type: 'text', text: 'sunny' }] },
      { type: 'tool-result', callId: 'toolu_2', content: [{ type: 'text', text: 'sunny' }] },
    ])
  })

  test('a stream says the same as JSON does', () => {
    const encoder = openAiChat.encodeStream(encodeOptions({ usage: false }))
    const parts: StreamPart[] = [
      { type: 'start', id: 'msg_1', created: 5 },
      { type: 'reasoning-start', id: 'r' },
      { type: 'reasoning-delta', id: 'r', text: 'Two ' },
      { type: 'reasoning-delta', id: 'r', text: 'cities.' },
      {
        type: 'reasoning-end',
        id: 'r',
        ...(thought.type === 'reasoning' && thought.opaque && { opaque: thought.opaque }),
      },
      {
        type: 'tool-call-start',
        id: 'a',
        callId: 'toolu_1',
        name: 'weather',
        ...(signed.opaque && { opaque: signed.opaque }),
      },
      { type: 'tool-call-start', id: 'b', callId: 'toolu_2', name: 'weather' },
    ]
    const deltas = encoder
      .encode(parts)
      .split('\n\n')
      .filter((event) => event !== '')
      .map((event) => field(JSON.parse(event.slice('data: '.length)), 'choices', 0, 'delta'))
    expect(deltas.flatMap((delta) => field(delta, 'reasoning_details') ?? [])).toEqual(
      field(message, 'reasoning_details'),
    )
    const calls = deltas.flatMap((delta) => field(delta, 'tool_calls') ?? [])
    expect(calls.map((call) => field(call, 'id'))).toEqual([
      field(message, 'tool_calls', 0, 'id'),
      field(message, 'tool_calls', 1, 'id'),
    ])
  })

  test('an upstream of this dialect sees bare ids and none of it, and the loss is told', () => {
    const request = nextTurn(message, ['content', 'reasoning_details', 'tool_calls'])
    const { body, dropped } = openAiChat.encodeRequest(request, usualPatch)
    expect(body).not.toContain('umbel1_')
    expect(field(JSON.parse(body), 'messages', 1)).toEqual({
      role: 'assistant',
      content: 'Let me look.',
      tool_calls: [
        { id: 'toolu_1', type: 'function', function: { name: 'weather', arguments: '{"city": "Oslo"}' } },
        { id: 'toolu_2', type: 'function', function: { name: 'weather', arguments: '{}' } },
      ],
    })
    expect(dropped).toEqual(['reasoning'])
  })

  test('Google’s own compatible endpoint gets its signature back as it writes it', () => {
    const request = nextTurn(message, ['content', 'tool_calls'])
    const { body } = openAiChat.encodeRequest(request, { ...usualPatch, provider: 'google' })
    expect(field(JSON.parse(body), 'messages', 1, 'tool_calls', 0, 'extra_content')).toEqual({
      google: { thought_signature: 'Thought==' },
    })
  })
})
