import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  nat,
  oneof,
  option,
  property,
  record,
  string,
  tuple,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StreamPart } from '../../src/core/stream-part.ts'
import { UsageTap } from '../../src/dialects/openai-chat/usage-tap.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { encodeOptions, makerAt } from '../support/dialects.ts'

/** Text with what framing could trip over: line ends, quotes, characters of two to four bytes, the field names. */
const text = oneof(
  string({ unit: 'binary', maxLength: 12 }).map((each) => each.toWellFormed()),
  constantFrom(
    '\n\n',
    '\r',
    'data: [DONE]',
    '"usage":{',
    '"error":{',
    '🌼',
    '東京',
    '\u2028',
    '\uFEFF',
    ': ping',
  ),
)

const delta = oneof(
  text.map((content) => ({ content })),
  text.map((reasoning_content) => ({ reasoning_content })),
  text.map((refusal) => ({ refusal })),
  tuple(integer({ min: 0, max: 2 }), text).map(([index, fragment]) => ({
    tool_calls: [{ index, id: `call-${index}`, function: { name: `f${index}`, arguments: fragment } }],
  })),
  constantFrom({}, { role: 'assistant', content: '' }, { content: null }),
)

const chunk = record({
  id: constantFrom('c1', 'ü'),
  created: nat(),
  model: constantFrom('m'),
  usage: option(record({ prompt_tokens: nat(), completion_tokens: nat() })),
  choices: tuple(delta, option(constantFrom('stop', 'length', 'tool_calls'))).map(([each, reason]) => [
    { index: 0, delta: each, finish_reason: reason },
  ]),
})

/** Any stream: chunks, comments, other fields of an event, an end or none. */
const stream = record({
  events: array(
    oneof(
      chunk.map((each) => `data: ${JSON.stringify(each)}\n\n`),
      chunk.map((each) => `id: 7\nevent: message\ndata:${JSON.stringify(each)}\nretry: 5\n\n`),
      constantFrom(': ping\n\n', ':\n\n', '\n', 'data: not json\n\n', 'data: {"error":{"message":"x"}}\n\n'),
    ),
    { maxLength: 8 },
  ),
  end: constantFrom('data: [DONE]\n\n', 'data: [DONE]', ''),
  lineEnd: constantFrom('\n', '\r\n'),
}).map(({ events, end, lineEnd }) => (events.join('') + end).replaceAll('\n', lineEnd))

const cuts = array(double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })

function piecesOf(source: string, shares: readonly number[]): Uint8Array[] {
  const bytes = new TextEncoder().encode(source)
  const marks = shares.map((share) => Math.floor(share * bytes.length)).toSorted((a, b) => a - b)
  const ends = [...marks, bytes.length]
  return ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end))
}

function decode(pieces: readonly Uint8Array[]): StreamPart[] {
  const decoder = openAiChat.decodeStream(makerAt('openai-chat'))
  return [...pieces.flatMap((piece) => decoder.push(piece)), ...decoder.end()]
}

/** Errors are compared by class and words. */
function plain(parts: readonly StreamPart[]): object[] {
  return parts.map((part) =>
    part.type === 'error' ? { error: part.error.class, message: part.error.message } : part,
  )
}

describe('any stream, cut anywhere', () => {
  test('decodes to the same parts', () => {
    assert(
      property(stream, cuts, (source, shares) => {
        expect(plain(decode(piecesOf(source, shares)))).toEqual(plain(decode(piecesOf(source, []))))
      }),
      { seed: 41, numRuns: 600 },
    )
  })

  test('has one start at most, every block opened before it goes on, and nothing after an error', () => {
    assert(
      property(stream, cuts, (source, shares) => {
        const parts = decode(piecesOf(source, shares))
        const open = new Set<string>()
        for (const [index, part] of parts.entries()) {
          if (part.type === 'start') expect(index).toBe(0)
          if (part.type === 'error') expect(index).toBe(parts.length - 1)
          if (part.type.endsWith('-start') && 'id' in part) open.add(String(part.id))
          if (part.type.endsWith('-delta') && 'id' in part) expect(open).toContain(part.id)
          if (part.type.endsWith('-end') && 'id' in part) open.delete(String(part.id))
        }
      }),
      { seed: 42, numRuns: 300 },
    )
  })

  test('passes the tap unchanged where nothing is to change', () => {
    assert(
      property(stream, cuts, (source, shares) => {
        const tap = new UsageTap({ dropUsage: false })
        const out = [...piecesOf(source, shares).map((piece) => tap.push(piece)), tap.flush()]
        expect(textOf(out)).toBe(source)
      }),
      { seed: 43, numRuns: 300 },
    )
  })

  test('loses nothing but bare usage where usage is dropped, wherever it is cut', () => {
    assert(
      property(stream, cuts, (source, shares) => {
        const whole = tapped(piecesOf(source, []))
        const cut = tapped(piecesOf(source, shares))
        expect(cut.out).toBe(whole.out)
        expect(cut.usage).toEqual(whole.usage)
        expect(cut.finished).toBe(whole.finished)
        // No chunk of these streams has empty choices, so none may go.
        expect(whole.out).toBe(source)
      }),
      { seed: 44, numRuns: 300 },
    )
  })
})

function tapped(pieces: readonly Uint8Array[]) {
  const tap = new UsageTap({ dropUsage: true })
  const out = textOf([...pieces.map((piece) => tap.push(piece)), tap.flush()])
  return { out, usage: tap.usage, finished: tap.finished }
}

function textOf(pieces: readonly (Uint8Array | null)[]): string {
  return Buffer.concat(pieces.filter((piece) => piece !== null)).toString('utf8')
}

/** The text of all blocks, by kind: what a reader of the stream has in the end. */
function gathered(parts: readonly StreamPart[]) {
  const texts: Record<string, string> = {}
  for (const part of parts) {
    if (part.type === 'text-delta') texts['text'] = (texts['text'] ?? '') + part.text
    if (part.type === 'reasoning-delta') texts['reasoning'] = (texts['reasoning'] ?? '') + part.text
    if (part.type === 'refusal') texts['refusal'] = (texts['refusal'] ?? '') + part.text
    if (part.type === 'tool-call-delta') texts['tools'] = (texts['tools'] ?? '') + part.arguments
  }
  const finish = parts.find((part) => part.type === 'finish')
  const last = parts.findLast((part) => part.type === 'usage')
  return { texts, finish: finish?.reason, usage: last?.usage }
}

test('decoded, encoded and decoded again, a stream says the same', () => {
  assert(
    property(array(chunk, { minLength: 1, maxLength: 10 }), (chunks) => {
      const finish = { id: 'c1', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }
      const source = [...chunks.map(withoutFinish), finish]
        .map((each) => `data: ${JSON.stringify(each)}\n\n`)
        .join('')
      const parts = decode(piecesOf(`${source}data: [DONE]\n\n`, []))
      const encoder = openAiChat.encodeStream(encodeOptions())
      const again = decode(piecesOf(encoder.encode(parts) + encoder.end(), []))
      expect(gathered(again)).toEqual(gathered(parts))
    }),
    { seed: 45, numRuns: 300 },
  )
})

function withoutFinish(each: { choices: readonly object[] }): object {
  return { ...each, choices: each.choices.map((choice) => ({ ...choice, finish_reason: null })) }
}
