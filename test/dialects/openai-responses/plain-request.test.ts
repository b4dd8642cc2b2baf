import { type Arbitrary, array, assert, constantFrom, jsonValue, oneof, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainRequest } from '../../../src/dialects/openai-responses/plain-request.ts'
import { requestSchema } from '../../../src/dialects/openai-responses/request-schema.ts'

/** Mostly right, now and then of any other kind. */
const odd = oneof(jsonValue(), constantFrom(null, true, -1, 0, 1.5, 7, '', 'text', [], {}))
const maybe = <T>(right: Arbitrary<T>) =>
  oneof({ weight: 200, arbitrary: right }, { weight: 1, arbitrary: odd })
const word = maybe(constantFrom('a', 'b'))
const flag = maybe(constantFrom(true, false))
const number = maybe(constantFrom(1, 300))

const body = record(
  {
    model: word,
    input: odd,
    instructions: word,
    stream: flag,
    store: flag,
    parallel_tool_calls: flag,
    max_output_tokens: number,
    temperature: number,
    top_p: number,
    user: word,
    safety_identifier: word,
    service_tier: word,
    tool_choice: maybe(constantFrom('auto', 'required')),
    tools: maybe(
      array(
        record(
          {
            type: maybe(constantFrom('function')),
            name: word,
            description: word,
            strict: flag,
          },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
    ),
    reasoning: maybe(record({ effort: word, summary: word }, { requiredKeys: [] })),
    include: maybe(array(word, { maxLength: 2 })),
    other: odd,
  },
  { requiredKeys: [] },
)

test('what is plain, the schema takes as it is', () => {
  let plain = 0
  assert(
    property(body, (value) => {
      if (!isPlainRequest(value)) return
      plain += 1
      expect(requestSchema.safeParse(value).data).toEqual(value)
    }),
    { numRuns: 1000 },
  )
  expect(plain).toBeGreaterThan(50)
})
