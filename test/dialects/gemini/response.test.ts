import { describe, expect, test } from 'vitest'
import type { ChatResult } from '../../../src/core/answer.ts'
import { type WireAnswer, answer } from './answers.ts'
import { gemini } from '../../../src/dialects/gemini/index.ts'
import { maker, opaque } from './chat-request.ts'

const decode = (value: WireAnswer): ChatResult => gemini.decodeResponse(JSON.stringify(value), maker)

const finished = (finishReason: NonNullable<NonNullable<WireAnswer['candidates']>[number]['finishReason']>) =>
  decode(answer([{ text: 'a' }], { finishReason })).finish

const usage = (usageMetadata: NonNullable<WireAnswer['usageMetadata']>) =>
  decode(answer([{ text: 'a' }], { finishReason: 'STOP' }, { usageMetadata })).usage

describe('an answer', () => {
  test('tells who wrote it and what it cost', () => {
    const result = decode(
      answer(
        [{ text: 'Hello', thoughtSignature: 's' }],
        { finishReason: 'STOP' },
        { usageMetadata: { promptTokenCount: 2, candidatesTokenCount: 9, totalTokenCount: 11 } },
      ),
    )
    expect(result).toEqual({
      id: 'r1',
      model: 'gemini-3.8-flash',
      created: expect.any(Number),
      content: [{ type: 'text', text: 'Hello', opaque: opaque('s') }],
      finish: 'stop',
      usage: { inputTokens: 2, outputTokens: 9 },
    })
  })

  test('keeps its parts in order, each with its signature', () => {
    const result = decode(
      answer(
        [
          { text: 'Let me ', thought: true },
          { text: 'see.', thought: true },
          { text: 'So' },
          { text: ':' },
          { text: '', thoughtSignature: 's1' },
          { functionCall: { id: 'given', name: 'f', args: { b: [1, 'ü'], a: {} } }, thoughtSignature: 's2' },
          { functionCall: { name: 'g' } },
          { functionCall: { name: 'g', args: {} } },
          { inlineData: { mimeType: 'image/png', data: 'AAAA' } },
          { inlineData: { mimeType: 'image/png', data: 'BBBB' }, thought: true },
          { executableCode: { language: 'PYTHON', code: '1+1' } },
          { text: '' },
          { text: 'end', thoughtSignature: 's3' },
        ],
        { finishReason: 'STOP' },
      ),
    )
    const id = expect.stringMatching(/^call_[12]_[0-9a-f]{16}$/)
    expect(result.content).toEqual([
      { type: 'reasoning', text: 'Let me see.' },
      { type: 'text', text: 'So:', opaque: opaque('s1') },
      { type: 'tool-call', id: 'given', name: 'f', arguments: '{"b":[1,"ü"],"a":{}}', opaque: opaque('s2') },
      { type: 'tool-call', id, name: 'g', arguments: '{}' },
      { type: 'tool-call', id, name: 'g', arguments: '{}' },
      { type: 'image', source: { kind: 'base64', data: 'AAAA' }, mediaType: 'image/png' },
      { type: 'opaque', opaque: opaque({ executableCode: { language: 'PYTHON', code: '1+1' } }) },
      { type: 'text', text: 'end', opaque: opaque('s3') },
    ])
    expect(result.finish).toBe('tool-calls')
  })

  test('calls of two answers have ids of their own', () => {
    const ids = [0, 1].flatMap(() =>
      decode(answer([{ functionCall: { name: 'f' } }, { functionCall: { name: 'f' } }])).content.map(
        (block) => (block.type === 'tool-call' ? block.id : ''),
      ),
    )
    expect(new Set(ids).size).toBe(4)
  })

  test('a signature on a part of nothing stands on an empty text', () => {
    expect(decode(answer([{ functionCall: { name: 'f' } }, { thoughtSignature: 's' }])).content[1]).toEqual({
      type: 'text',
      text: '',
      opaque: opaque('s'),
    })
  })

  test('ends for one of few reasons', () => {
    expect(finished('STOP')).toBe('stop')
    expect(finished('MAX_TOKENS')).toBe('length')
    expect(finished('CONTINUATION')).toBe('length')
    for (const reason of [
      'SAFETY',
      'RECITATION',
      'BLOCKLIST',
      'PROHIBITED_CONTENT',
      'SPII',
      'IMAGE_SAFETY',
    ] as const) {
      expect(finished(reason)).toBe('content-filter')
    }
    expect(finished('OTHER')).toBe('other')
    expect(decode(answer([], { finishReason: 'SAFETY' })).content).toEqual([])
  })

  test('log-probabilities have the form of Chat', () => {
    const { logprobs } = decode(
      answer([{ text: 'é' }], {
        finishReason: 'STOP',
        logprobsResult: {
          chosenCandidates: [{ token: 'é', logProbability: -0.5 }, { token: '!' }],
          topCandidates: [
            {
              candidates: [
                { token: 'é', logProbability: -0.5 },
                { token: 'e', logProbability: -1 },
              ],
            },
          ],
        },
      }),
    )
    expect(logprobs).toEqual({
      content: [
        {
          token: 'é',
          logprob: -0.5,
          bytes: [195, 169],
          top_logprobs: [
            { token: 'é', logprob: -0.5, bytes: [195, 169] },
            { token: 'e', logprob: -1, bytes: [101] },
          ],
        },
        { token: '!', logprob: 0, bytes: [33], top_logprobs: [] },
      ],
      refusal: null,
    })
  })
})

describe('usage', () => {
  test('thoughts come on top of the candidates’ tokens, what tools found on top of the prompt’s', () => {
    expect(
      usage({
        promptTokenCount: 55,
        cachedContentTokenCount: 10,
        toolUsePromptTokenCount: 89,
        candidatesTokenCount: 51,
        thoughtsTokenCount: 56,
        totalTokenCount: 251,
        promptTokensDetails: [
          { modality: 'TEXT', tokenCount: 15 },
          { modality: 'AUDIO', tokenCount: 40 },
        ],
        candidatesTokensDetails: [{ modality: 'AUDIO', tokenCount: 50 }],
      }),
    ).toEqual({
      inputTokens: 144,
      outputTokens: 107,
      cachedReadTokens: 10,
      reasoningTokens: 56,
      audioInputTokens: 40,
      audioOutputTokens: 50,
    })
  })

  test('unless the total says that they are among them', () => {
    expect(
      usage({ promptTokenCount: 5, candidatesTokenCount: 30, thoughtsTokenCount: 20, totalTokenCount: 35 }),
    ).toEqual({ inputTokens: 5, outputTokens: 30, reasoningTokens: 20 })
  })

  test('of thoughts alone, and of nothing', () => {
    expect(usage({ promptTokenCount: 6, thoughtsTokenCount: 14, totalTokenCount: 20 })).toEqual({
      inputTokens: 6,
      outputTokens: 14,
      reasoningTokens: 14,
    })
    expect(usage({})).toBeNull()
  })
})

describe('a success that is none', () => {
  test('refuses the prompt', () => {
    expect(() => decode({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } })).toThrow(
      expect.objectContaining({ class: 'content_policy', status: 400 }),
    )
  })

  test('holds a call that cannot be read', () => {
    expect(() =>
      decode(answer([], { finishReason: 'MALFORMED_FUNCTION_CALL', finishMessage: 'call:f{' })),
    ).toThrow(expect.objectContaining({ class: 'garbage', message: expect.stringContaining('call:f{') }))
  })

  test('holds an error', () => {
    const error = { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' }
    for (const body of [{ error }, [{ error }]]) {
      expect(() => gemini.decodeResponse(JSON.stringify(body), maker)).toThrow(
        expect.objectContaining({ class: 'overloaded', status: 503 }),
      )
    }
  })

  test('is not an answer', () => {
    for (const body of ['', 'not json', '7', '[]', '{}', '{"candidates":[]}', '{"candidates":{}}']) {
      expect(() => gemini.decodeResponse(body, maker)).toThrow(expect.objectContaining({ class: 'garbage' }))
    }
  })
})
