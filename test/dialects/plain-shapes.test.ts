import {
  type Arbitrary,
  array,
  assert,
  constant,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  property,
  record,
  tuple,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ZodType } from 'zod'
import { chunkSchema } from '../../src/dialects/openai-chat/chunk-schema.ts'
import { isPlainChunk, isPlainRequest, isPlainResponse } from '../../src/dialects/openai-chat/plain-shapes.ts'
import { requestSchema } from '../../src/dialects/openai-chat/request-schema.ts'
import { responseSchema } from '../../src/dialects/openai-chat/response-schema.ts'

/** Mostly right, now and then of any other kind. */
const odd = oneof(jsonValue(), constantFrom(null, true, -1, 0, 1.5, 7, '', 'text', [], {}))
const maybe = <T>(right: Arbitrary<T>) =>
  oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: odd })
const some = (fields: Record<string, Arbitrary<unknown>>) => maybe(record(fields, { requiredKeys: [] }))

const words = constantFrom('', 'user', 'hello', null)
const call = some({
  id: maybe(words),
  index: maybe(constant(0)),
  function: some({ name: maybe(words), arguments: maybe(words) }),
})
const message = some({
  role: maybe(constantFrom('user', 'system', 'assistant', 'tool')),
  content: maybe(oneof(words, array(some({ type: maybe(constantFrom('text', 'image_url')), text: words })))),
  tool_calls: maybe(array(call, { maxLength: 2 })),
  tool_call_id: maybe(words),
  refusal: maybe(words),
  reasoning_content: maybe(words),
  reasoning: maybe(words),
})
const number = maybe(constantFrom(0, 1, 0.7, 100, -3))
const asked = some({
  role: maybe(constantFrom('user', 'system', 'assistant', 'tool')),
  content: maybe(constantFrom('hello', '', 'and then?')),
})
const count = maybe(constantFrom(1, 2, 4096))
const usual = {
  model: maybe(constantFrom('auto', 'gpt')),
  messages: maybe(
    array(
      oneof({ weight: 6, arbitrary: record({ role: constant('user'), content: words }) }, asked, message),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  stream: maybe(constantFrom(true, false)),
  stream_options: maybe(record({ include_usage: constantFrom(true, false) })),
  n: count,
  max_tokens: count,
  max_completion_tokens: count,
  temperature: number,
  top_p: number,
  seed: number,
  frequency_penalty: number,
  presence_penalty: number,
  stop: maybe(constant('a')),
  tool_choice: maybe(constantFrom('auto', 'none')),
  reasoning_effort: maybe(constant('low')),
  tools: maybe(
    array(
      some({
        type: maybe(constant('function')),
        function: some({ name: maybe(words), description: maybe(words), strict: maybe(constant(true)) }),
      }),
      { maxLength: 2 },
    ),
  ),
  user: odd,
}
/** Always left to the schema. */
const rare = record(
  {
    response_format: some({ type: maybe(constant('json_object')) }),
    metadata: maybe(dictionary(constantFrom('a', 'b'), words)),
  },
  { requiredKeys: [] },
)
const request = tuple(
  record(usual, { requiredKeys: ['messages'] }),
  oneof({ weight: 9, arbitrary: constant({}) }, { weight: 1, arbitrary: rare }),
).map(([body, more]) => ({ ...body, ...more }))
const frame = (inner: string) =>
  some({
    id: maybe(words),
    created: number,
    model: maybe(words),
    usage: odd,
    error: odd,
    choices: maybe(
      array(some({ finish_reason: maybe(words), logprobs: odd, [inner]: message }), { maxLength: 2 }),
    ),
  })

function agrees<T>(values: Arbitrary<T>, isPlain: (value: T) => boolean, schema: ZodType) {
  let yes = 0
  assert(
    property(values, (value) => {
      if (!isPlain(value)) return
      yes += 1
      expect(schema.safeParse(value)).toEqual({ success: true, data: value })
    }),
    { numRuns: 4000 },
  )
  return yes
}

describe('a quick yes is a yes of the schema, with the same value', () => {
  it('requests', () => expect(agrees(request, isPlainRequest, requestSchema)).toBeGreaterThan(20))
  it('answers', () => expect(agrees(frame('message'), isPlainResponse, responseSchema)).toBeGreaterThan(20))
  it('chunks', () => expect(agrees(frame('delta'), isPlainChunk, chunkSchema)).toBeGreaterThan(20))
})

it('the usual request, answer and chunk get one', () => {
  const messages = [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: [{ type: 'text', text: 'Hi' }] },
  ]
  expect(isPlainRequest({ model: 'auto', messages, temperature: 0.2, max_tokens: 50, stream: true })).toBe(
    true,
  )
  const choice = { index: 0, finish_reason: 'stop', logprobs: null }
  const head = { id: 'c', object: 'o', created: 1, model: 'm' }
  expect(
    isPlainResponse({
      ...head,
      choices: [{ ...choice, message: { role: 'assistant', content: 'Hi', refusal: null } }],
    }),
  ).toBe(true)
  expect(
    isPlainChunk({ ...head, choices: [{ ...choice, finish_reason: null, delta: { content: 'Hi' } }] }),
  ).toBe(true)
})
