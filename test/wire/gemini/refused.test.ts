import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusedBy } from '../refused-by.ts'
import { startWireServer, type WireServer } from '../server.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

const user = { role: 'user', parts: [{ text: 'Hi' }] }
const calls = (...names: string[]) => ({
  role: 'model',
  parts: names.map((name) => ({ functionCall: { name, args: {} } })),
})
const results = (...names: string[]) => ({
  role: 'user',
  parts: names.map((name) => ({ functionResponse: { name, response: { result: 'ok' } } })),
})
const declaring = (parameters: object, name = 'f') => ({
  tools: [{ functionDeclarations: [{ name, parameters }] }],
})
const signed = { ...calls('f'), parts: [{ functionCall: { name: 'f' }, thoughtSignature: 'AAAA' }] }

const dummied = {
  ...calls('f', 'g'),
  parts: [
    { functionCall: { name: 'f' }, thoughtSignature: 'skip_thought_signature_validator' },
    { functionCall: { name: 'g' } },
  ],
}

const refused: readonly [string, Record<string, unknown>, RegExp, string?][] = [
  [
    'an unknown field',
    { max_tokens: 1 },
    /^Invalid JSON payload received\. Unknown name "max_tokens": Cannot find field\.$/,
  ],
  [
    'an unknown field deep down',
    { generationConfig: { maxTokens: 1 } },
    /Unknown name "maxTokens" at 'generation_config': Cannot find field\.$/,
  ],
  [
    'JSON Schema for a Schema',
    declaring({ type: 'OBJECT', properties: { a: { type: 'STRING' }, b: { const: 1 } } }),
    /Unknown name "const" at 'tools\[0\]\.function_declarations\[0\]\.parameters\.properties\[1\]\.value'/,
  ],
  [
    'a closed object in a Schema',
    declaring({ type: 'OBJECT', additionalProperties: false }),
    /Unknown name "additionalProperties" at 'tools\[0\]\.function_declarations\[0\]\.parameters'/,
  ],
  [
    'a list of types',
    declaring({ type: ['STRING', 'NULL'] }),
    /^Invalid value at 'tools\[0\]\.function_declarations\[0\]\.parameters\.type'/,
  ],
  [
    'a list of nothing',
    declaring({ type: 'OBJECT', properties: { a: { type: 'ARRAY' } } }),
    /properties\[a\]\.items: missing field/,
  ],
  [
    'an object of nothing',
    declaring({ type: 'OBJECT', properties: {} }),
    /should be non-empty for OBJECT type/,
  ],
  [
    'a format that is unknown',
    declaring({ type: 'OBJECT', properties: { a: { type: 'STRING', format: 'uri' } } }),
    /only 'enum' and 'date-time' are supported/,
  ],
  [
    'a property that is required and not there',
    declaring({ type: 'OBJECT', properties: { a: { type: 'STRING' } }, required: ['b'] }),
    /required\[0\]: property is not defined/,
  ],
  [
    'a name that is none',
    declaring({ type: 'OBJECT' }, '1f'),
    /function_declarations\[0\]\.name: Invalid function name\./,
  ],
  ['a name that is long', declaring({ type: 'OBJECT' }, 'f'.repeat(129)), /maximum length of 128/],
  ['no contents', { contents: [] }, /contents is not specified/],
  [
    'an unknown role',
    { contents: [{ role: 'assistant', parts: [{ text: 'x' }] }] },
    /^Please use a valid role: user, model\.$/,
  ],
  [
    'no parts',
    { contents: [{ role: 'user', parts: [] }] },
    /contents\[0\]\.parts: contents\.parts must not be empty/,
  ],
  ['an empty part', { contents: [{ role: 'user', parts: [{}] }] }, /required oneof field 'data'/],
  [
    'fewer results than calls',
    { contents: [user, calls('f', 'g'), results('f')] },
    /^Please ensure that the number of function response parts is equal/,
  ],
  ['results of other calls', { contents: [user, calls('f'), results('g')] }, /^calls of f answered as g$/],
  [
    'results in two contents',
    { contents: [user, calls('f', 'g'), results('f'), results('g')] },
    /number of function response parts/,
  ],
  [
    'an orphan result',
    { contents: [user, results('f')] },
    /^Please ensure that function response turn comes immediately after a function call turn\.$/,
  ],
  [
    'a call out of nowhere',
    { contents: [calls('f'), results('f')] },
    /^Please ensure that function call turn comes immediately after a user turn/,
  ],
  [
    'a call that is not signed',
    { contents: [user, calls('f'), results('f')] },
    /missing a thought_signature in functionCall parts\. .*`default_api:f` , position 2\./,
    'gemini-3-pro',
  ],
  [
    'a signature of somebody else',
    { contents: [user, signed, results('f')] },
    /^Corrupted thought signature\.$/,
  ],
  ['a high temperature', { generationConfig: { temperature: 2.1 } }, /temperature must be in the range/],
  [
    'a schema without its type',
    { generationConfig: { responseJsonSchema: { type: 'object' } } },
    /only allowed when mime type is application\/json/,
  ],
  [
    'a level of an old model',
    { generationConfig: { thinkingConfig: { thinkingLevel: 'LOW' } } },
    /^Thinking level is not supported/,
    'gemini-2.5-flash',
  ],
  [
    'a level and a budget',
    { generationConfig: { thinkingConfig: { thinkingLevel: 'LOW', thinkingBudget: 9 } } },
    /only one of thinking budget and thinking level/,
  ],
  [
    'a choice of no functions',
    { toolConfig: { functionCallingConfig: { mode: 'ANY' } } },
    /set without function_declarations/,
  ],
  ['plain text of the model json', {}, /structured output/, 'json'],
]

describe('Gemini refuses', () => {
  it.each(refused)('%s', async (_name, changes, words, model) => {
    const { status, message, body } = await refusedBy(wire, 'gemini', changes, model)
    expect(message).toMatch(words)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } })
  })

  it.each([
    [
      'JSON Schema where it is called so',
      {
        tools: [
          {
            functionDeclarations: [
              {
                name: 'f',
                parametersJsonSchema: {
                  type: 'object',
                  additionalProperties: false,
                  properties: { a: { const: 1 } },
                },
              },
            ],
          },
        ],
      },
    ],
    ['types in small letters', declaring({ type: 'object', properties: { a: { type: 'string' } } })],
    [
      'a documented stand-in for a signature, and results in another order',
      { contents: [user, dummied, results('g', 'f')] },
    ],
    [
      'calls of an earlier turn without signatures',
      { contents: [user, calls('f'), results('f'), { role: 'model', parts: [{ text: 'x' }] }, user] },
    ],
  ])('not %s', async (_name, changes) => {
    expect(await refusedBy(wire, 'gemini', changes, 'gemini-3-pro')).toMatchObject({
      status: 200,
      message: '',
    })
  })

  it('a stream that is no event stream', async () => {
    const response = await fetch(`${wire.url}/v1beta/models/text:streamGenerateContent?key=k`, {
      method: 'POST',
      body: JSON.stringify({ contents: [user] }),
    })
    expect(response.status).toBe(400)
  })
})
