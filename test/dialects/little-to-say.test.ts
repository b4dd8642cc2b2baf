import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/request.ts'
import type { UpstreamDialect } from '../../src/dialects/dialect.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { gemini } from '../../src/dialects/gemini/index.ts'
import { inbound, usualPatch } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'

function sent(upstream: UpstreamDialect, ...messages: object[]): JsonObject {
  const request = openAiChat.decodeRequest(inbound({ model: 'm', messages }))
  return JSON.parse(upstream.encodeRequest(request, usualPatch).body)
}

const user = (content: string) => ({ role: 'user', content })

test('a conversation of empty texts is still a turn to answer', () => {
  const role = 'user'
  expect(sent(openAiResponses, user(''))).toMatchObject({ input: [{ role, content: expect.any(String) }] })
  expect(sent(anthropicMessages, user(''))).toMatchObject({ messages: [{ role }] })
  expect(sent(gemini, user(''))).toMatchObject({
    contents: [{ role, parts: [{ text: expect.any(String) }] }],
  })
})

describe('a refusal that comes back beside the content', () => {
  const history = [user('x'), { role: 'assistant', content: null, refusal: 'No.' }, user('y')]

  test.each<[string, UpstreamDialect, object]>([
    [
      'openai-responses',
      openAiResponses,
      { input: [{}, { content: [{ type: 'refusal', refusal: 'No.' }] }, {}] },
    ],
    ['anthropic-messages', anthropicMessages, { messages: [{}, { content: [{ text: 'No.' }] }, {}] }],
    ['gemini', gemini, { contents: [{}, { role: 'model', parts: [{ text: 'No.' }] }, {}] }],
  ])('is told to %s', (_, upstream, expected) => {
    expect(sent(upstream, ...history)).toMatchObject(expected)
  })
})
