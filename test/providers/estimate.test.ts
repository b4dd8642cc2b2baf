import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/request.ts'
import { estimateCall, inputOf, tokensAsked, wantOf } from '../../src/providers/estimate.ts'
import { inbound } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiCompletions } from '../../src/dialects/openai-completions/index.ts'
import { profile } from '../support/release.ts'
import { withChanges } from '../../src/core/with-changes.ts'

const text = { type: 'text', text: 'What is this?' }
const url = (at: string) => ({ type: 'image_url', image_url: { url: at } })
const chat = (content: unknown, rest: JsonObject = {}) =>
  openAiChat.decodeRequest(inbound({ model: 'm', messages: [{ role: 'user', content }], ...rest }))

describe('what is set aside for the input', () => {
  test('of a picture does not grow with its letters', () => {
    const letters = 'A'.repeat(400_000)
    const picture = inputOf(chat([text, url(`data:image/png;base64,${letters}`)])).tokens
    expect(picture).toBeLessThan(2_000)
    expect(picture).toBeGreaterThan(1_000)
    const sound = { type: 'input_audio', input_audio: { data: letters, format: 'mp3' } }
    expect(inputOf(chat([text, sound])).tokens).toBeLessThan(5_000)
  })

  test('of pictures elsewhere counts each', () => {
    const pictures = Array.from({ length: 20 }, (_, index) => url(`https://example.com/${index}.png`))
    expect(inputOf(chat(pictures)).tokens).toBeGreaterThan(20_000)
  })

  test('of a file is that of its letters: all of it may be text', () => {
    const data = `data:text/plain;base64,${'A'.repeat(40_000)}`
    const file = { type: 'file', file: { filename: 'a.txt', file_data: data } }
    expect(inputOf(chat([text, file])).tokens).toBeGreaterThan(10_000)
  })

  test('of an edited request counts tools and their results', () => {
    const messages = [
      { role: 'user', content: 'x' },
      {
        role: 'assistant',
        tool_calls: [{ id: '1', type: 'function', function: { name: 'f', arguments: '{}' } }],
      },
      { role: 'tool', tool_call_id: '1', content: 'word '.repeat(4_000) },
    ]
    const request = openAiChat.decodeRequest(inbound({ model: 'm', messages }))
    expect(inputOf(withChanges(request, {})).tokens).toBeGreaterThan(5_000)
  })
})

test('what may never overrun sets aside a token for each byte', () => {
  const chinese = '汉'.repeat(1_000)
  const model = profile('m', { price: { input: 1000, output: 1 } })
  const request = chat(chinese, { max_tokens: 10 })
  const input = inputOf(request)
  const call = estimateCall(request, model, { usd: null, tokens: null }, input.tokens)
  const want = wantOf(call, input, model)
  // A token or more for each of its letters is not rare.
  expect(want.tokens).toBeLessThan(1_000)
  expect(want.atMost?.tokens).toBeGreaterThan(1_000)
  expect(want.atMost?.usd).toBeGreaterThan(1)
})

describe('what is set aside for the output', () => {
  const priced = profile('m', { price: { input: 0, output: 1000 } })
  const free = { usd: null, tokens: null }

  test('is that of all answers asked for', () => {
    const request = chat('hi', { n: 5, max_tokens: 10 })
    expect(estimateCall(request, priced, free).usd).toBeCloseTo(0.05)
    expect(tokensAsked(request).most).toBeGreaterThanOrEqual(50)
    const bounded = estimateCall(request, priced, { usd: 0.03, tokens: null })
    expect(bounded).toMatchObject({ usd: expect.closeTo(0.03), maxOutputTokens: 6 })
    expect(() => estimateCall(request, priced, { usd: 0.004, tokens: null })).toThrow(/does not pay/)
  })

  test.each([
    [{ prompt: 'hi', n: 3 }, 3],
    [{ prompt: ['a', 'b'], n: 2 }, 4],
    [{ prompt: 'hi', best_of: 5, n: 2 }, 5],
    [{ prompt: [1, 2, 3] }, 1],
    [{ prompt: [[1, 2], [3]] }, 2],
  ])('of text completions is that of each prompt: %j', (body, texts) => {
    const request = openAiCompletions.decodeRequest(inbound({ model: 'm', max_tokens: 10, ...body }))
    expect(estimateCall(request, priced, free).usd).toBeCloseTo(texts * 0.01)
  })
})
