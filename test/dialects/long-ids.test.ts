import { expect, test } from 'vitest'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { inbound, usualPatch } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'

test('a call’s id that OpenAI’s Chat would refuse is a shorter one there, in call and result', () => {
  const id = 'toolu_' + 'x'.repeat(60)
  const request = anthropicMessages.decodeRequest(
    inbound({
      model: 'm',
      max_tokens: 9,
      messages: [
        { role: 'user', content: 'x' },
        { role: 'assistant', content: [{ type: 'tool_use', id, name: 'f', input: {} }] },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: 'y' }] },
      ],
    }),
  )
  const { messages } = JSON.parse(openAiChat.encodeRequest(request, usualPatch).body)
  const called: string = messages[1].tool_calls[0].id
  expect(called.length).toBeLessThanOrEqual(40)
  expect(messages[2].tool_call_id).toBe(called)
})

const told = (user: string) => {
  const messages = [{ role: 'user', content: 'x' }]
  const request = openAiChat.decodeRequest(inbound({ model: 'm', messages, user }))
  return JSON.parse(anthropicMessages.encodeRequest(request, usualPatch).body).metadata.user_id
}

test('a user whose name is too long for Anthropic is told by a shorter one, the same each time', () => {
  expect(told('u'.repeat(256))).toBe('u'.repeat(256))
  expect(told('u'.repeat(257))).toMatch(/^user_\w{32}$/)
  expect(told('u'.repeat(257))).toBe(told('u'.repeat(257)))
})
