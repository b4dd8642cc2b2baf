import {
  array,
  assert,
  constantFrom,
  integer,
  jsonValue,
  oneof,
  property,
  record,
  string,
  tuple,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeStream } from '../../src/dialects/openai-chat/decode-stream.ts'
import { glance } from '../../src/dialects/openai-chat/glance.ts'
import { glance as glanceAtMessages } from '../../src/dialects/anthropic-messages/glance.ts'
import { makerAt } from '../support/dialects.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const chunk = (delta: unknown, finish: unknown = null) => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
})

const text = oneof(
  string(),
  constantFrom('', 'hi', '"', '\n', '"delta":{"content":"x', 'data: {"choices":[', '\u{1f338}'),
)
const delta = oneof(
  record(
    {
      role: constantFrom('assistant'),
      content: oneof(text, constantFrom(null)),
      refusal: constantFrom(null, '', 'no'),
      reasoning_content: text,
      tool_calls: jsonValue(),
    },
    { requiredKeys: [] },
  ),
  jsonValue(),
)
const frame = oneof(
  tuple(delta, oneof(constantFrom(null, 'stop', 'length'), text)).map(([inner, finish]) =>
    event(chunk(inner, finish)),
  ),
  jsonValue().map(event),
  constantFrom(': keep-alive\n\n', 'data: [DONE]\n\n', event({ error: { message: 'no' } }), 'event: x\n'),
  text.map((value) => `data: ${value}\n\n`),
)

function decoded(pieces: readonly string[]) {
  const decoder = decodeStream(makerAt('openai-chat'))
  return pieces.flatMap((piece) => decoder.push(bytes(piece)))
}

const told = new Set(['text-delta', 'reasoning-delta'])
const empty = new Set(['start'])

describe('a glance says only what decoding says too', () => {
  it('of any frames, cut anywhere', () => {
    assert(
      property(array(frame, { minLength: 1, maxLength: 4 }), integer({ min: 0, max: 400 }), (frames, at) => {
        const whole = frames.join('')
        for (const piece of [whole, whole.slice(0, at), whole.slice(at), ...frames]) {
          const seen = glance(bytes(piece))
          const types = decoded([piece]).map(({ type }) => type)
          if (seen === 'content')
            expect(types.find((type) => !empty.has(type) && !type.endsWith('-start'))).toSatisfy((type) =>
              told.has(type),
            )
          if (seen === 'nothing') expect(types.every((type) => empty.has(type))).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('the usual opening, and the usual first piece, are told', () => {
    expect(glance(bytes(event(chunk({ role: 'assistant', content: '' }))))).toBe('nothing')
    expect(glance(bytes(event(chunk({ role: 'assistant', content: '', refusal: null }))))).toBe('nothing')
    expect(glance(bytes(event(chunk({ content: 'Hi' }))))).toBe('content')
    expect(glance(bytes(event(chunk({ role: 'assistant', content: 'Hi' }))))).toBe('content')
    expect(glance(bytes(event(chunk({ reasoning_content: 'Hm' }))))).toBe('content')
  })

  it.each([
    event({ error: { message: 'overloaded' } }),
    event(chunk({ content: '' }, 'stop')),
    `: hello\n\n${event(chunk({ content: 'Hi' }))}`,
    event(chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: '' } }] })),
    event(chunk({ role: 'assistant', content: '' })) + event({ error: { message: 'late' } }),
    event(chunk({ role: 'assistant', content: '' })).slice(0, 80),
  ])('%j is decoded', (piece) => expect(glance(bytes(piece))).toBe('unsure'))
})

it('a chunk of pings that ends in something else takes no longer than its bytes', () => {
  const pings = 'event: ping\ndata: {"type": "ping"}\n\n'.repeat(500)
  const began = performance.now()
  expect(glanceAtMessages(bytes(pings))).toBe('nothing')
  expect(glanceAtMessages(bytes(`${pings}event: message_stop\ndata: {}\n\n`))).toBe('unsure')
  expect(performance.now() - began).toBeLessThan(1000)
})
