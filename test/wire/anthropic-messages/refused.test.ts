import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusedBy } from '../refused-by.ts'
import { startWireServer, type WireServer } from '../server.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

const user = { role: 'user', content: 'Hi' }
const use = (id: string) => ({ type: 'tool_use', id, name: 'f', input: {} })
const result = (id: string) => ({ type: 'tool_result', tool_use_id: id, content: 'ok' })
const text = (words: string) => ({ type: 'text', text: words })
const says = (...content: object[]) => ({ role: 'user', content })
const replies = (...content: object[]) => ({ role: 'assistant', content })
const system = { role: 'system', content: 'Be brief' }
const tools = [{ name: 'f', input_schema: { type: 'object' } }]
const thinking = { type: 'enabled', budget_tokens: 1024 }

const refused: readonly [string, Record<string, unknown>, RegExp, string?][] = [
  ['an unknown field', { foo: 1 }, /^foo: Extra inputs are not permitted$/],
  [
    'an unknown field deep down',
    { messages: [says({ ...text('x'), foo: 1 })] },
    /^messages\.0\.content\.0\.text\.foo: Extra inputs/,
  ],
  [
    'an unknown field of a tool',
    { tools: [{ ...tools[0], foo: 1 }] },
    /^tools\.0\.custom\.foo: Extra inputs/,
  ],
  ['no max_tokens', { max_tokens: undefined }, /^max_tokens: Field required$/],
  [
    'an unknown role',
    { messages: [{ role: 'tool', content: 'x' }] },
    /^messages\.0\.role: Input should be 'user', 'assistant' or 'system'$/,
  ],
  [
    'an image of another type',
    {
      messages: [says({ type: 'image', source: { type: 'base64', media_type: 'image/tiff', data: 'AA==' } })],
    },
    /^messages\.0\.content\.0\.image\.source\.base64\.media_type: Input should be 'image\/jpeg'/,
  ],
  [
    'an id with other letters',
    { messages: [user, replies(use('a.b')), says(result('a.b'))] },
    /tool_use\.id: String should match pattern '\^\[a-zA-Z0-9_-\]\+\$'/,
  ],
  [
    'a call without its result',
    { messages: [user, replies(use('a'), use('b')), says(result('a'))] },
    /^messages\.1: `tool_use` ids were found without `tool_result` blocks immediately after: b\./,
  ],
  [
    'a result after a text',
    { messages: [user, replies(use('a')), says(text('x'), result('a'))] },
    /immediately after: a\./,
  ],
  [
    'an orphan result',
    { messages: [user, replies(text('x')), says(result('a'))] },
    /^messages\.2\.content\.0: unexpected `tool_use_id` found in `tool_result` blocks: a\./,
  ],
  [
    'an empty text',
    { messages: [says(text(''), text('x'))] },
    /^messages: text content blocks must be non-empty$/,
  ],
  ['a blank text', { messages: [says(text(' '))] }, /must contain non-whitespace text$/],
  ['an empty message', { messages: [says()] }, /^messages\.0: user messages must have non-empty content$/],
  [
    'an empty text in the system prompt',
    { system: [text('')] },
    /^system: text content blocks must be non-empty$/,
  ],
  ['a system message at the start', { messages: [system, user] }, /^messages\.0: role 'system' must follow/],
  [
    'a system message between users',
    { messages: [user, system, user] },
    /^messages\.1: role 'system' must precede an 'assistant' message or end the array$/,
  ],
  [
    'a small budget',
    { thinking: { ...thinking, budget_tokens: 1023 } },
    /^thinking\.enabled\.budget_tokens: Input should be greater than or equal to 1024$/,
  ],
  [
    'a budget beyond the tokens',
    { thinking, max_tokens: 1024 },
    /^`max_tokens` must be greater than `thinking\.budget_tokens`/,
  ],
  [
    'a temperature with thinking',
    { thinking, temperature: 0 },
    /^`temperature` may only be set to 1 when thinking is enabled/,
  ],
  [
    'a forced tool with thinking',
    { thinking, tools, tool_choice: { type: 'any' } },
    /^Thinking may not be enabled when tool_choice forces tool use\.$/,
  ],
  ['a high temperature', { temperature: 1.5 }, /^temperature: Input should be less than or equal to 1$/],
  [
    'a temperature of a new model',
    { temperature: 1 },
    /^`temperature` is deprecated for this model\.$/,
    'claude-opus-5-5',
  ],
  [
    'a budget of a new model',
    { thinking },
    /^"thinking\.type\.enabled" is not supported for this model/,
    'claude-opus-4-7',
  ],
  [
    'a system message to an old model',
    { messages: [user, system] },
    /^messages: Unexpected role "system"\./,
    'claude-haiku-4-5',
  ],
  [
    'an answer begun for a new model',
    { messages: [user, replies(text('x'))] },
    /does not support assistant message prefill/,
    'claude-sonnet-5-5',
  ],
  ['a tool that is not there', { tools, tool_choice: { type: 'tool', name: 'g' } }, /^Tool 'g' not found/],
  [
    'a choice of no tools',
    { tool_choice: { type: 'auto' } },
    /may only be specified while providing `tools`/,
  ],
  [
    'a signature of somebody else',
    { messages: [user, replies({ type: 'thinking', thinking: 'x', signature: 'y' }, text('z')), user] },
    /^messages\.1\.content\.0: Invalid `signature` in `thinking` block$/,
  ],
  [
    'redacted thinking of somebody else',
    { messages: [user, replies({ type: 'redacted_thinking', data: 'y' }, text('z')), user] },
    /redacted_thinking/,
  ],
  [
    'a loop that began without thinking',
    { thinking, tools, messages: [user, replies(use('a')), says(result('a'))] },
    /^messages\.1\.content\.0\.type: Expected `thinking` or `redacted_thinking`, but found `tool_use`\./,
  ],
  [
    'an open schema',
    { output_config: { format: { type: 'json_schema', schema: { type: 'object' } } } },
    /'additionalProperties' must be explicitly set to false$/,
  ],
  [
    'five cache marks',
    {
      messages: [
        says(...Array.from({ length: 5 }, () => ({ ...text('x'), cache_control: { type: 'ephemeral' } }))),
      ],
    },
    /^A maximum of 4 blocks with cache_control may be provided\. Found 5\.$/,
  ],
  ['a blank stop sequence', { stop_sequences: ['\n'] }, /must contain non-whitespace$/],
  ['plain text of the model json', {}, /structured output/, 'json'],
]

describe('Messages refuses', () => {
  it.each(refused)('%s', async (_name, changes, words, model) => {
    const { status, message, body } = await refusedBy(wire, 'anthropic-messages', changes, model)
    expect(message).toMatch(words)
    expect(status).toBe(400)
    expect(body).toMatchObject({ type: 'error', error: { type: 'invalid_request_error', message } })
  })

  it.each([
    ['a system message after a user', [user, system]],
    ['results in two messages', [user, replies(use('a'), use('b')), says(result('b')), says(result('a'))]],
    ['a text after the results', [user, replies(text('x'), use('a')), says(result('a'), text('y'))]],
    ['an assistant with nothing to say', [user, replies(), user]],
  ])('not %s', async (_name, messages) => {
    const seen = await refusedBy(wire, 'anthropic-messages', { messages, tools })
    expect(seen).toMatchObject({ status: 200, message: '' })
  })
})
