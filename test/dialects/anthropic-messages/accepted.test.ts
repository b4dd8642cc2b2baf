import { afterAll, beforeAll, expect, test } from 'vitest'
import { array, assert, boolean, constantFrom, option, property, record } from 'fast-check'
import type { Block, ChatRequest, Message } from '../../../src/core/request.ts'
import { anthropicCountTokens, anthropicMessages } from '../../../src/dialects/anthropic-messages/index.ts'
import { anthropicMessages as format } from '../../wire/anthropic-messages/format.ts'
import { nothingIssued } from '../../wire/issued.ts'
import { patch, request, tinyPng } from './samples.ts'
import { startWireServer, type WireServer } from '../../wire/server.ts'

/*
 * What is written for other dialects’ requests must be taken by the API. The wire server of the tests refuses what
 * the API was seen to refuse.
 */

const models = [
  'claude-3-5-haiku-20241022',
  'claude-sonnet-4-20250514',
  'claude-opus-4-5',
  'claude-sonnet-4-6',
  'claude-opus-4-8',
  'claude-sonnet-5',
  'claude-opus-5-5',
  'claude-haiku-5-5',
]

const text = (words: string): Block => ({ type: 'text', text: words })
const image: Block = { type: 'image', source: { kind: 'base64', data: tinyPng }, mediaType: 'image/png' }
const foreign: Block = {
  type: 'reasoning',
  text: 'hm',
  opaque: {
    origin: { provider: 'openai', model: 'o', dialect: 'openai-responses' },
    data: { type: 'reasoning' },
  },
}
const message = (role: Message['role'], ...content: Block[]): Message => ({ role, content })

/** A step of a conversation, as other dialects tell it. */
const step = constantFrom<Message[]>(
  [message('user', text('x'), image)],
  [message('user', text(' '))],
  [message('assistant', text('y '))],
  [message('assistant', text(''), foreign)],
  [message('system', text('be brief'))],
  [message('developer', text('\n'))],
  [
    message('assistant', foreign, { type: 'tool-call', id: 'f.1:0', name: 'f', arguments: '{"a":1}' }),
    message('tool', { type: 'tool-result', callId: 'f.1:0', content: [text('done'), image] }),
  ],
  [
    message('assistant', { type: 'tool-call', id: 'a', name: 'f', arguments: '' }),
    message('assistant', { type: 'tool-call', id: 'b', name: 'f', arguments: '{}' }),
    message('user', text('hurry')),
    message('tool', { type: 'tool-result', callId: 'b', content: [] }),
    message('tool', { type: 'tool-result', callId: 'a', content: [text('')] }),
  ],
)

const schema = { type: 'object', properties: { a: { type: 'string', maxLength: 3 } }, required: ['a'] }
const chats = record(
  {
    messages: array(step, { minLength: 1, maxLength: 7 }).map((steps) => steps.flat()),
    tools: constantFrom<ChatRequest['tools']>(
      [],
      [{ name: 'f', parameters: schema, strict: true }, { name: 'g' }],
    ),
    toolChoice: constantFrom<ChatRequest['toolChoice']>(
      { type: 'auto' },
      { type: 'none' },
      { type: 'required' },
      { type: 'tool', name: 'f' },
    ),
    parallelToolCalls: option(boolean()),
    output: constantFrom<ChatRequest['output']>(
      { type: 'text' },
      { type: 'json' },
      { type: 'json_schema', name: 'a', schema },
    ),
    reasoning: constantFrom<ChatRequest['reasoning']>(
      null,
      { off: true },
      { effort: 'minimal' },
      { effort: 'xhigh', summary: 'auto' },
      { budgetTokens: 5000 },
      { effort: 'constructor' },
    ),
    sampling: constantFrom<ChatRequest['sampling']>(
      {},
      { temperature: 1.8, topP: 0.4 },
      { temperature: 1, topP: 0.97, topK: 3 },
      { stop: ['\n', 'END'], seed: 1 },
    ),
    maxOutputTokens: option(constantFrom(1, 1024, 3000, 60_000)),
    user: option(constantFrom('u')),
    serviceTier: option(constantFrom('auto', 'flex', 'default')),
  },
  { noNullPrototype: true },
).map(request)

test('nothing that is written here is refused', () => {
  assert(
    property(chats, constantFrom(...models), option(constantFrom(50, 2000)), (chat, model, cap) => {
      const bound = cap === null ? {} : { maxOutputTokens: cap }
      const { body } = anthropicMessages.encodeRequest(chat, { ...patch, model, ...bound })
      const refusal = format.refused({ body: JSON.parse(body), model, issued: nothingIssued() })
      expect(refusal?.problem).toBeUndefined()
    }),
    { numRuns: 500 },
  )
})

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

test('and it fits the types, also as a count', async () => {
  const chat = request({
    messages: [
      message('system', text('be kind')),
      message('user', text('x'), image),
      message('assistant', foreign, { type: 'tool-call', id: 'f.1:0', name: 'f', arguments: '{"a":1}' }),
      message('tool', {
        type: 'tool-result',
        callId: 'f.1:0',
        content: [text('done'), image],
        isError: true,
      }),
    ],
    tools: [{ name: 'f', parameters: schema, strict: true }],
    output: { type: 'json_schema', name: 'a', schema },
    reasoning: { effort: 'low' },
    sampling: { temperature: 0.5, stop: ['END'] },
    user: 'u',
    serviceTier: 'default',
  })
  for (const dialect of [anthropicMessages, anthropicCountTokens]) {
    for (const model of models) {
      const { path, body, headers } = dialect.encodeRequest(chat, { ...patch, model })
      const sent = { ...headers, 'x-api-key': 'k', 'content-type': 'application/json' }
      const response = await fetch(wire.url + path, { method: 'POST', body, headers: sent })
      const answer = await response.text()
      expect([model, response.status, response.ok ? '' : answer]).toEqual([model, 200, ''])
      const decoded = dialect.decodeResponse(answer, { provider: 'p', model, dialect: dialect.name })
      expect(decoded.usage?.inputTokens).toBeGreaterThan(0)
    }
  }
  expect(wire.problems()).toEqual([])
})
