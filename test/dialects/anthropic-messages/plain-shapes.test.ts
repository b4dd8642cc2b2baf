import { type Arbitrary, array, assert, constantFrom, jsonValue, oneof, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { ZodType } from 'zod'
import { isPlainRequest, isPlainResponse } from '../../../src/dialects/anthropic-messages/plain-shapes.ts'
import { requestSchema } from '../../../src/dialects/anthropic-messages/request-schema.ts'
import { responseSchema } from '../../../src/dialects/anthropic-messages/response-schema.ts'

/** Mostly right, now and then of any other kind. */
const odd = oneof(jsonValue(), constantFrom(null, true, -1, 0, 1.5, 7, Infinity, '', 'text', [], {}))
const maybe = <T>(right: Arbitrary<T>) =>
  oneof({ weight: 100, arbitrary: right }, { weight: 1, arbitrary: odd })
const some = (fields: Record<string, Arbitrary<unknown>>) => maybe(record(fields, { requiredKeys: [] }))
const word = maybe(constantFrom('a', 'b'))
const number = maybe(constantFrom(0, 1, 0.7, 300))

const request = record(
  {
    model: word,
    max_tokens: maybe(constantFrom(0, 1, 4096)),
    messages: maybe(array(odd, { minLength: 1, maxLength: 2 })),
    system: odd,
    stream: maybe(constantFrom(true, false)),
    temperature: number,
    top_p: number,
    top_k: number,
    service_tier: word,
    stop_sequences: maybe(array(word, { maxLength: 2 })),
    tools: maybe(array(some({ name: word, description: odd }), { maxLength: 2 })),
    metadata: some({ user_id: word, other: odd }),
    other: odd,
  },
  { requiredKeys: ['messages', 'max_tokens'] },
)

const answer = record(
  {
    id: word,
    model: word,
    content: maybe(array(some({ type: word, text: odd }), { maxLength: 2 })),
    stop_reason: word,
    stop_sequence: word,
    stop_details: maybe(constantFrom(null, { explanation: 'a' })),
    usage: odd,
  },
  { requiredKeys: [] },
)

/** How many were plain; each of them the schema takes as it is. */
function agreeing<T>(values: Arbitrary<T>, isPlain: (value: T) => boolean, schema: ZodType): number {
  let plain = 0
  assert(
    property(values, (value) => {
      if (!isPlain(value)) return
      plain += 1
      expect(schema.safeParse(value)).toEqual({ success: true, data: value })
    }),
    { numRuns: 2000 },
  )
  return plain
}

test('what is plain, the schema takes as it is', () => {
  expect(agreeing(request, isPlainRequest, requestSchema)).toBeGreaterThan(100)
  expect(agreeing(answer, isPlainResponse, responseSchema)).toBeGreaterThan(100)
})

test('the usual request and answer are', () => {
  const messages = [{ role: 'user', content: 'Hi' }]
  const body = { model: 'm', max_tokens: 100, system: 'Be brief.', messages, stream: true }
  expect(isPlainRequest(body)).toBe(true)
  expect(isPlainRequest({ ...body, max_tokens: undefined })).toBe(false)
  expect(isPlainRequest({ model: 'm', messages })).toBe(false)
  const content = [{ type: 'text', text: 'Hello' }]
  expect(
    isPlainResponse({ id: 'a', model: 'm', content, stop_reason: 'end_turn', stop_sequence: null }),
  ).toBe(true)
})
