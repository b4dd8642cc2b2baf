import { describe, expect, test } from 'vitest'
import type { UpstreamDialect } from '../../src/dialects/dialect.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { gemini } from '../../src/dialects/gemini/index.ts'
import { inbound, usualPatch } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'

const chat = openAiChat.decodeRequest(
  inbound({
    model: 'm',
    messages: [{ role: 'user', content: 'x' }],
    n: 1,
    frequency_penalty: 0,
    presence_penalty: 0,
    logit_bias: {},
    modalities: ['text'],
    verbosity: 'medium',
    store: false,
    stop: [],
    prediction: null,
  }),
)
const responses = openAiResponses.decodeRequest(
  inbound({
    model: 'm',
    input: 'x',
    truncation: 'disabled',
    max_tool_calls: null,
    top_logprobs: 0,
    text: { verbosity: 'medium' },
  }),
)

describe('what asks for nothing but what is done anyhow is no loss', () => {
  test.each<[string, UpstreamDialect]>([
    ['openai-responses', openAiResponses],
    ['anthropic-messages', anthropicMessages],
    ['gemini', gemini],
  ])('Chat before %s', (_, upstream) => {
    expect(upstream.encodeRequest(chat, { ...usualPatch, model: 'gpt-5' }).dropped).toEqual([])
  })

  test.each<[string, UpstreamDialect]>([
    ['openai-chat', openAiChat],
    ['anthropic-messages', anthropicMessages],
    ['gemini', gemini],
  ])('Responses before %s', (_, upstream) => {
    expect(upstream.encodeRequest(responses, { ...usualPatch, model: 'gpt-5' }).dropped).toEqual([])
  })
})

describe('what is lost is listed by the caller’s own name for it', () => {
  const messages = anthropicMessages.decodeRequest(
    inbound({
      model: 'm',
      max_tokens: 9,
      messages: [{ role: 'user', content: 'x' }],
      stop_sequences: ['a', 'b', 'c', 'd', 'e'],
    }),
  )
  const asked = openAiResponses.decodeRequest(
    inbound({ model: 'm', input: 'x', text: { format: { type: 'json_object' } }, top_logprobs: 2 }),
  )

  test.each<[string, UpstreamDialect, string[]]>([
    ['openai-chat', openAiChat, ['stop_sequences[4]']],
    ['openai-responses', openAiResponses, ['stop_sequences']],
  ])('Messages before %s', (_, upstream, dropped) => {
    expect(upstream.encodeRequest(messages, usualPatch).dropped).toEqual(dropped)
  })

  test('Responses before anthropic-messages', () => {
    expect(anthropicMessages.encodeRequest(asked, usualPatch).dropped.toSorted()).toEqual([
      'text.format',
      'top_logprobs',
    ])
  })
})
