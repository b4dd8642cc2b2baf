import {
  array,
  assert,
  boolean,
  constantFrom,
  nat,
  oneof,
  option,
  property,
  record,
  string,
  uint8Array,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, decodeAll, event, plain } from './answers.ts'
import { UmbelError } from '../../../src/core/errors.ts'
import { gemini } from '../../../src/dialects/gemini/index.ts'
import { maker, opaque } from './chat-request.ts'

const usageMetadata = {
  promptTokenCount: 7,
  candidatesTokenCount: 2,
  thoughtsTokenCount: 5,
  totalTokenCount: 14,
}
const usage = { inputTokens: 7, outputTokens: 7, reasoningTokens: 5 }

const streamed =
  event(
    answer(
      [{ text: 'Hm ', thought: true }],
      {},
      { usageMetadata: { promptTokenCount: 7, thoughtsTokenCount: 1 } },
    ),
  ) +
  event(answer([{ text: 'hm.', thought: true }])) +
  event(answer([{ text: 'Zürich 🌼 ' }])) +
  ': ping\r\n\r\n' +
  event(answer([{ text: '東京' }])) +
  event(
    answer([
      { functionCall: { name: 'f', args: { a: 1 } }, thoughtSignature: 's1' },
      { functionCall: { id: 'x', name: 'g' } },
    ]),
  ) +
  event(answer([{ text: '', thoughtSignature: 's2' }], { finishReason: 'STOP' }, { usageMetadata }))

/** What a stream ends with. */
const failure = (text: string): unknown => plain(decodeAll(text)).at(-1)

describe('a stream', () => {
  test('is blocks in order, usage as it grows, and one end', () => {
    expect(plain(decodeAll(streamed))).toEqual([
      { type: 'start', id: 'r1', model: 'gemini-3.8-flash' },
      { type: 'usage', usage: { inputTokens: 7, outputTokens: 1, reasoningTokens: 1 } },
      { type: 'reasoning-start', id: 'reasoning-0' },
      { type: 'reasoning-delta', id: 'reasoning-0', text: 'Hm ' },
      { type: 'reasoning-delta', id: 'reasoning-0', text: 'hm.' },
      { type: 'reasoning-end', id: 'reasoning-0' },
      { type: 'text-start', id: 'text-1' },
      { type: 'text-delta', id: 'text-1', text: 'Zürich 🌼 ' },
      { type: 'text-delta', id: 'text-1', text: '東京' },
      { type: 'text-end', id: 'text-1' },
      { type: 'tool-call-start', id: 'tool-2', callId: 'call_0', name: 'f', opaque: opaque('s1') },
      { type: 'tool-call-delta', id: 'tool-2', arguments: '{"a":1}' },
      { type: 'tool-call-end', id: 'tool-2' },
      { type: 'tool-call-start', id: 'tool-3', callId: 'x', name: 'g' },
      { type: 'tool-call-delta', id: 'tool-3', arguments: '{}' },
      { type: 'tool-call-end', id: 'tool-3' },
      { type: 'usage', usage },
      { type: 'text-start', id: 'text-4' },
      { type: 'text-end', id: 'text-4', opaque: opaque('s2') },
      { type: 'finish', reason: 'tool-calls', raw: 'STOP' },
    ])
  })

  test('a signature ends the block that it comes on', () => {
    const parts = decodeAll(
      event(answer([{ text: 'a', thought: true, thoughtSignature: 's0' }])) +
        event(answer([{ text: '4' }])) +
        event(answer([{ text: '', thoughtSignature: 's1' }], { finishReason: 'STOP' })),
    )
    expect(parts).toContainEqual({ type: 'reasoning-end', id: 'reasoning-0', opaque: opaque('s0') })
    expect(parts).toContainEqual({ type: 'text-end', id: 'text-1', opaque: opaque('s1') })
    expect(parts.filter(({ type }) => type === 'text-start')).toHaveLength(1)
  })

  test('images, code and log-probabilities come as they are', () => {
    const code = { codeExecutionResult: { outcome: 'OUTCOME_OK', output: '2' } } as const
    const logprobsResult = { chosenCandidates: [{ token: 'a', logProbability: -1 }] }
    const parts = decodeAll(
      event(answer([{ inlineData: { mimeType: 'image/jpeg', data: 'AA==' } }, code])) +
        event(answer([{ text: 'a' }], { logprobsResult, finishReason: 'MAX_TOKENS' })),
    )
    expect(parts).toContainEqual({ type: 'file', id: 'file-0', mediaType: 'image/jpeg', data: 'AA==' })
    expect(parts).toContainEqual({ type: 'opaque', id: 'opaque-1', opaque: opaque(code) })
    expect(parts).toContainEqual(expect.objectContaining({ type: 'logprobs' }))
    expect(parts.at(-1)).toEqual({ type: 'finish', reason: 'length', raw: 'MAX_TOKENS' })
  })

  test('sources are told once each', () => {
    const groundingMetadata = {
      groundingChunks: [
        { web: { uri: 'https://a.example', title: 'A' } },
        { maps: { uri: 'https://maps.example/b' } },
        { retrievedContext: { text: 'no address' } },
      ],
    }
    const parts = decodeAll(
      event(answer([{ text: 'a' }], { groundingMetadata })) +
        event(answer([{ text: 'b' }], { groundingMetadata, finishReason: 'STOP' })),
    )
    expect(parts.filter(({ type }) => type === 'source')).toEqual([
      { type: 'source', id: 'source-0', url: 'https://a.example', title: 'A' },
      { type: 'source', id: 'source-1', url: 'https://maps.example/b' },
    ])
  })

  test('may have a finish reason in every event', () => {
    const parts = decodeAll(
      event(answer([{ text: 'a' }], { finishReason: 'STOP' })) +
        event(answer([{ text: 'b' }], { finishReason: 'STOP' })) +
        'data: [DONE]\n\n',
    )
    expect(parts.filter(({ type }) => type === 'finish')).toHaveLength(1)
    expect(parts.filter(({ type }) => type === 'text-start')).toHaveLength(1)
    expect(parts.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' })
  })
})

describe('a stream that fails', () => {
  test('by ending early', () => {
    const error = {
      error: 'network',
      message: 'The upstream ended its stream before the answer was complete.',
    }
    expect(failure('')).toEqual(error)
    expect(failure(event(answer([{ text: 'a' }])))).toEqual(error)
  })

  test('with an event of an error, which is the last part', () => {
    const text =
      event(answer([{ text: 'a' }])) +
      event({ error: { code: 429, message: 'Slow down', status: 'RESOURCE_EXHAUSTED' } })
    expect(failure(text)).toEqual({ error: 'rate_limit', message: 'Slow down' })
    expect(failure(text + event(answer([{ text: 'b' }])))).toEqual({
      error: 'rate_limit',
      message: 'Slow down',
    })
  })

  test('with an error that is no event, however it is cut', () => {
    const bare = JSON.stringify(
      { error: { code: 503, message: 'Overloaded', status: 'UNAVAILABLE' } },
      null,
      2,
    )
    for (const body of [bare, `[${bare}\n]\n`]) {
      const text = event(answer([{ text: '{' }])) + body
      const whole = plain(decodeAll(text))
      expect(whole.at(-1)).toEqual({ error: 'overloaded', message: 'Overloaded' })
      for (let cut = 0; cut < text.length; cut += 1) expect(plain(decodeAll(text, [cut]))).toEqual(whole)
    }
  })

  test('by refusing the prompt', () => {
    expect(
      failure(event({ promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: { promptTokenCount: 9 } })),
    ).toEqual({
      error: 'content_policy',
      message: 'The upstream refused the prompt: SAFETY.',
    })
  })

  test('with a call that cannot be read', () => {
    const text = event(answer([], { finishReason: 'MALFORMED_FUNCTION_CALL' }))
    expect(failure(text)).toMatchObject({ error: 'garbage' })
  })

  test('with an event that is not JSON', () => {
    expect(failure('data: {"candi\n\n')).toMatchObject({ error: 'garbage' })
  })
})

const words = oneof(
  string({ unit: 'binary', maxLength: 8 }).map((each) => each.toWellFormed()),
  constantFrom('', '\n\n', '🌼', '{'),
)
const signature = option(constantFrom('s1', 's2'), { nil: undefined })
const wirePart = oneof(
  record({ text: words, thought: option(boolean(), { nil: undefined }), thoughtSignature: signature }),
  record({
    functionCall: record({ name: constantFrom('f', 'g'), args: record({ a: words }) }),
    thoughtSignature: signature,
  }),
  record({ inlineData: record({ mimeType: constantFrom('image/png'), data: constantFrom('AA==') }) }),
  constantFrom({}, { thought: true }, { toolCall: { id: 't' } }, null, 7),
)
const chunk = record(
  {
    candidates: array(
      record(
        {
          content: record({ parts: array(wirePart, { maxLength: 3 }) }),
          finishReason: constantFrom('STOP', 'MAX_TOKENS', 'SAFETY', 'NEW_REASON'),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 1 },
    ),
    usageMetadata: record({ promptTokenCount: nat(99), candidatesTokenCount: nat(99) }),
  },
  { requiredKeys: [] },
)
const stream = record({
  events: array(
    oneof(
      { weight: 5, arbitrary: chunk.map((each) => `data: ${JSON.stringify(each)}\n\n`) },
      {
        weight: 1,
        arbitrary: constantFrom(': ping\n\n', 'event: x\ndata: {}\n\n', '{"a":1}\n\n', '\n', 'id: 1\n'),
      },
    ),
    { maxLength: 8 },
  ),
  end: constantFrom(
    '',
    event(answer([{ text: 'z' }], { finishReason: 'STOP' })),
    '{"error":{"message":"x"}}',
    '[',
  ),
  lineEnd: constantFrom('\n', '\r\n'),
}).map(({ events, end, lineEnd }) => (events.join('') + end).replaceAll(/\r?\n/g, lineEnd))

describe('any stream', () => {
  test('gives the same parts wherever it is cut', () => {
    assert(
      property(stream, array(nat(), { maxLength: 30 }), (text, cuts) => {
        expect(plain(decodeAll(text, cuts))).toEqual(plain(decodeAll(text)))
      }),
      { seed: 21, numRuns: 400 },
    )
  })

  test('opens every block once, closes it, and stops at its end', () => {
    assert(
      property(stream, (text) => {
        const parts = decodeAll(text)
        const open = new Set<string>()
        const seen = new Set<string>()
        for (const [index, part] of parts.entries()) {
          if (part.type === 'start') expect(index).toBe(0)
          if (part.type === 'error' || part.type === 'finish') expect(index).toBe(parts.length - 1)
          if (!('id' in part) || part.id === undefined || part.type === 'start') continue
          if (part.type.endsWith('-start')) {
            expect(seen).not.toContain(part.id)
            open.add(part.id)
          } else if (part.type.endsWith('-delta')) expect(open).toContain(part.id)
          else if (part.type.endsWith('-end')) expect(open.delete(part.id)).toBe(true)
          seen.add(part.id)
        }
        if (parts.at(-1)?.type === 'finish') expect(open.size).toBe(0)
        else expect(parts.at(-1)?.type).toBe('error')
      }),
      { seed: 22, numRuns: 300 },
    )
  })

  test('says in pieces what an answer says as a whole', () => {
    assert(
      property(array(wirePart, { maxLength: 6 }), (wireParts) => {
        const whole = gemini.decodeResponse(
          JSON.stringify({ candidates: [{ content: { parts: wireParts }, finishReason: 'STOP' }] }),
          maker,
        )
        const text = wireParts.map((part) => event({ candidates: [{ content: { parts: [part] } }] })).join('')
        const parts = decodeAll(text + event({ candidates: [{ finishReason: 'STOP' }] }))
        const texts = parts.flatMap((part) => ('text' in part ? [part.text] : []))
        expect(texts.join('')).toBe(
          whole.content.map((block) => ('text' in block ? block.text : '')).join(''),
        )
        const blocks = parts.filter(
          ({ type }) => type.endsWith('-start') || type === 'file' || type === 'opaque',
        )
        expect(blocks).toHaveLength(whole.content.length)
        const signed = parts.filter((part) => 'opaque' in part && part.type !== 'opaque')
        expect(signed).toHaveLength(
          whole.content.filter((block) => 'opaque' in block && block.type !== 'opaque').length,
        )
        expect(parts.at(-1)).toMatchObject({ type: 'finish', reason: whole.finish })
      }),
      { seed: 23, numRuns: 300 },
    )
  })

  test('of any bytes is parts or an error', () => {
    assert(
      property(uint8Array({ maxLength: 200 }), string(), (bytes, text) => {
        const decoder = gemini.decodeStream(maker)
        expect([...decoder.push(bytes), ...decoder.end()].at(-1)?.type).toBe('error')
        try {
          gemini.decodeResponse(text, maker)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(UmbelError)
        }
        expect(gemini.decodeError(500, new Headers(), text)).toBeInstanceOf(UmbelError)
      }),
      { seed: 24, numRuns: 300 },
    )
  })
})
