import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusedBy } from '../refused-by.ts'
import { startWireServer, type WireServer } from '../server.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

const user = { role: 'user', content: 'Hi' }
const call = { type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' }
const output = { type: 'function_call_output', call_id: 'call_1', output: 'ok' }
const reasoning = { type: 'reasoning', summary: [] }
const said = { role: 'assistant', content: [{ type: 'output_text', text: 'Hello' }] }

const refused: readonly [string, Record<string, unknown>, RegExp, number?, string?][] = [
  ['an unknown field', { messages: [] }, /^Unknown parameter: 'messages'\.$/],
  [
    'an unknown field deep down',
    { input: [{ ...user, foo: 1 }] },
    /^Unknown parameter: 'input\[0\]\.foo'\.$/,
  ],
  [
    'an output without its call',
    { input: [user, output] },
    /^No tool call found for function call output with call_id call_1\.$/,
  ],
  ['a call without its output', { input: [user, call] }, /^No tool output found for function call call_1\.$/],
  [
    'an id of another kind',
    { input: [user, { ...call, id: 'call_1' }, output] },
    /Expected an ID that begins with 'fc'\.$/,
  ],
  [
    'an id of no kind',
    { input: [{ ...said, type: 'message', id: 'chatcmpl-1', status: 'completed' }, user] },
    /begins with 'msg'/,
  ],
  [
    'an id that is long',
    { input: [{ ...reasoning, id: `rs_${'x'.repeat(62)}` }, said] },
    /maximum length 64/,
  ],
  [
    'an id with other letters',
    { input: [{ ...reasoning, id: 'rs_a b' }, said] },
    /contains letters, numbers/,
  ],
  [
    'a call id that is long',
    { input: [{ ...call, call_id: 'x'.repeat(65) }] },
    /'input\[0\]\.call_id': string too long/,
  ],
  [
    'what an earlier response was',
    { previous_response_id: 'resp_1' },
    /^Previous response with id 'resp_1' not found\.$/,
  ],
  [
    'a reference',
    { input: [user, { type: 'item_reference', id: 'rs_1' }] },
    /^Item with id 'rs_1' not found\.$/,
    404,
  ],
  [
    'reasoning that is not sealed',
    { store: false, input: [user, { ...reasoning, id: 'rs_1' }, said] },
    /^Item with id 'rs_1' not found\. Items are not persisted when `store` is set to false/,
    404,
  ],
  [
    'reasoning that was sealed elsewhere',
    { input: [user, { ...reasoning, id: 'rs_1', encrypted_content: 'gAAAAx' }, said] },
    /^The encrypted content for item rs_1 could not be verified/,
  ],
  [
    'what users have of an assistant',
    { input: [{ role: 'assistant', content: [{ type: 'input_text', text: 'x' }] }] },
    /'output_text' and 'refusal'/,
  ],
  [
    'an open strict tool',
    {
      tools: [{ type: 'function', name: 'f', strict: true, parameters: { type: 'object', properties: {} } }],
    },
    /^Invalid schema for function 'f'/,
  ],
  [
    'an open strict format',
    { text: { format: { type: 'json_schema', name: 'x', strict: true, schema: { type: 'object' } } } },
    /'additionalProperties' is required/,
  ],
  ['few tokens', { max_output_tokens: 15 }, /Expected a value >= 16, but got 15 instead/],
  [
    'a temperature of a reasoning model',
    { temperature: 0.5 },
    /^Unsupported parameter: 'temperature'/,
    400,
    'gpt-5',
  ],
  ['plain text of the model json', {}, /structured output/, 400, 'json'],
]

describe('Responses refuses', () => {
  it.each(refused)('%s', async (_name, changes, words, code = 400, model = 'text') => {
    const { status, message, body } = await refusedBy(wire, 'openai-responses', changes, model)
    expect(message).toMatch(words)
    expect(status).toBe(code)
    expect(body).toMatchObject({ error: { message, type: 'invalid_request_error' } })
  })
})
