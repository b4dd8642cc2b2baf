import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/request.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { inbound, makerAt } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'

/** `String(value)` and `Number(value)` throw at this. */
const odd = { toString: 1, valueOf: 1 }

describe('a value that JavaScript cannot make a text of', () => {
  const messages = [{ role: 'user', content: 'x' }]
  const metadata = { a: odd, b: 'text', c: 7 }

  test.each<[string, () => JsonObject]>([
    ['Chat', () => openAiChat.decodeRequest(inbound({ messages, metadata })).metadata],
    ['Responses', () => openAiResponses.decodeRequest(inbound({ input: 'x', metadata })).metadata],
    [
      'Messages',
      () => anthropicMessages.decodeRequest(inbound({ messages, max_tokens: 9, metadata })).metadata,
    ],
  ])('in the metadata of a %s request is its JSON', (_, read) => {
    expect(read()).toEqual({ a: JSON.stringify(odd), b: 'text', c: '7' })
  })

  test('in an event of an upstream counts as not said', () => {
    const decoder = openAiResponses.decodeStream(makerAt('openai-responses'))
    const event = { type: 'response.output_text.delta', output_index: 0, content_index: odd, delta: 'Hi' }
    const part = { type: 'response.reasoning_summary_part.added', output_index: 1, summary_index: odd }
    const text = [event, part].map((each) => `data: ${JSON.stringify(each)}\n\n`).join('')
    expect(decoder.push(new TextEncoder().encode(text))).toContainEqual({
      type: 'text-delta',
      id: 'text-0-0',
      text: 'Hi',
    })
  })

  test('in the reasoning details of an upstream is kept', () => {
    const decoder = openAiChat.decodeStream(makerAt('openai-chat'))
    const chunk = { choices: [{ delta: { reasoning_details: [{ type: odd, index: odd }], content: 'x' } }] }
    const parts = decoder.push(new TextEncoder().encode(`data: ${JSON.stringify(chunk)}\n\n`))
    expect(parts).toContainEqual(
      expect.objectContaining({
        type: 'reasoning-end',
        opaque: expect.objectContaining({ data: [{ type: odd, index: odd }] }),
      }),
    )
  })
})
