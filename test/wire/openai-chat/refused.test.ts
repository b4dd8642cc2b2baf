import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusedBy } from '../refused-by.ts'
import { startWireServer, type WireServer } from '../server.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

const user = { role: 'user', content: 'Hi' }
const call = (id: string) => ({ id, type: 'function', function: { name: 'f', arguments: '{}' } })
const tool = (id: string) => ({ role: 'tool', tool_call_id: id, content: 'ok' })
const calling = (...ids: string[]) => ({ role: 'assistant', content: null, tool_calls: ids.map(call) })
const open = { type: 'object', properties: { a: { type: 'string' } } }
const strictly = (schema: object) => ({
  response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema } },
})

const refused: readonly [string, Record<string, unknown>, RegExp, string?][] = [
  ['an unknown field', { foo: 1 }, /^Unrecognized request argument supplied: foo$/],
  [
    'an unknown field deep down',
    { messages: [{ ...user, reasoning_content: 'x' }] },
    /^Unknown parameter: 'messages\[0\]\.reasoning_content'\.$/,
  ],
  ['no messages', { messages: undefined }, /^Missing required parameter: 'messages'\.$/],
  ['a wrong type', { temperature: 'hot' }, /^Invalid type for 'temperature': expected .* but got a string/],
  ['an unknown role', { messages: [{ role: 'model', content: 'x' }] }, /^Invalid value: 'model'/],
  ['an orphan result', { messages: [user, tool('a')] }, /must be a response to a preceeding message/],
  [
    'a call without its result',
    { messages: [user, calling('a', 'b'), tool('a')] },
    /did not have response messages: b$/,
  ],
  [
    'a result that comes late',
    { messages: [user, calling('a'), user, tool('a')] },
    /must be followed by tool messages/,
  ],
  [
    'a result of no call of the message before',
    { messages: [user, calling('a', 'b'), tool('c')] },
    /'tool_call_id' of messages\[2\] not found/,
  ],
  [
    'a long id',
    { messages: [user, calling('x'.repeat(41)), tool('x'.repeat(41))] },
    /string too long\. Expected a string with maximum length 40, but got a string with length 41/,
  ],
  [
    'an open strict schema',
    strictly(open),
    /^Invalid schema for response_format 'x': In context=\(\), 'additionalProperties'/,
  ],
  [
    'a strict schema that leaves a property out',
    strictly({ ...open, additionalProperties: false, required: [] }),
    /Missing 'a'\.$/,
  ],
  [
    'an open schema inside a strict tool',
    {
      tools: [
        {
          type: 'function',
          function: {
            name: 'f',
            strict: true,
            parameters: {
              type: 'object',
              properties: { inner: open },
              required: ['inner'],
              additionalProperties: false,
            },
          },
        },
      ],
    },
    /^Invalid schema for function 'f': In context=\('properties', 'inner'\), 'additionalProperties'/,
  ],
  [
    'a name that is none',
    { tools: [{ type: 'function', function: { name: 'a.b' } }] },
    /does not match pattern/,
  ],
  ['max_tokens of a reasoning model', { max_tokens: 9 }, /Use 'max_completion_tokens' instead/, 'gpt-5-mini'],
  ['a temperature of a reasoning model', { temperature: 0 }, /Only the default \(1\) value/, 'o4-mini'],
  ['a choice of no tools', { tool_choice: 'auto' }, /only allowed when 'tools' are specified/],
  ['no tools in tools', { tools: [] }, /^Invalid 'tools': empty array/],
  [
    'options of no stream',
    { stream_options: { include_usage: true } },
    /only allowed when 'stream' is enabled/,
  ],
  [
    'JSON mode without the word',
    { response_format: { type: 'json_object' } },
    /must contain the word 'json'/,
  ],
  ['plain text of the model json', {}, /structured output/, 'json'],
]

describe('Chat refuses', () => {
  it.each(refused)('%s', async (_name, changes, words, model) => {
    const { status, message, body } = await refusedBy(wire, 'openai-chat', changes, model)
    expect(message).toMatch(words)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { message, type: 'invalid_request_error' } })
  })

  it('takes results in any order, and several rounds of them', async () => {
    const messages = [user, calling('a', 'b'), tool('b'), tool('a'), calling('c'), tool('c'), user]
    expect(await refusedBy(wire, 'openai-chat', { messages })).toMatchObject({ status: 200, message: '' })
  })
})
