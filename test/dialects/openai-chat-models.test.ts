import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/request.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'
import { inbound, usualPatch } from '../support/dialects.ts'

const message = { model: 'm', max_tokens: 99, messages: [{ role: 'user', content: 'hi' }] }
const response = { model: 'm', input: 'hi' }

function sent(request: ReturnType<typeof openAiChat.decodeRequest>, model: string) {
  const { body, dropped } = openAiChat.encodeRequest(request, { ...usualPatch, model })
  const written: JsonObject = JSON.parse(body)
  return { written, dropped }
}

const fromMessages = (fields: object, model: string) =>
  sent(anthropicMessages.decodeRequest(inbound({ ...message, ...fields })), model)

describe('a model of OpenAI’s that reasons', () => {
  test('is not told what chooses between tokens, and that is listed', () => {
    const { written, dropped } = fromMessages(
      { temperature: 0.5, top_p: 0.9, stop_sequences: ['END'] },
      'gpt-5',
    )
    expect(Object.keys(written)).toEqual(['messages', 'max_completion_tokens', 'model'])
    expect(dropped).toEqual(['temperature', 'top_p', 'stop'])
  })

  test('is not told what it does anyhow, which is no loss', () => {
    const { written, dropped } = fromMessages({ temperature: 1, top_p: 1, stop_sequences: [] }, 'o4-mini')
    expect(Object.keys(written)).toEqual(['messages', 'max_completion_tokens', 'model'])
    expect(dropped).toEqual([])
  })

  test('is told no log-probabilities', () => {
    const asked = openAiResponses.decodeRequest(
      inbound({ ...response, include: ['message.output_text.logprobs'], top_logprobs: 2 }),
    )
    expect(sent(asked, 'gpt-5')).toMatchObject({ dropped: ['logprobs'] })
    expect(sent(asked, 'gpt-4.1').written).toMatchObject({ logprobs: true, top_logprobs: 2 })
  })

  test('is told all of it where it is told not to reason', () => {
    const asked = openAiResponses.decodeRequest(
      inbound({ ...response, temperature: 0.5, reasoning: { effort: 'none' } }),
    )
    expect(sent(asked, 'gpt-5.2').written).toMatchObject({ temperature: 0.5, reasoning_effort: 'none' })
  })
})

test('any other model is told all of it', () => {
  const fields = { temperature: 0.5, top_p: 0.9, stop_sequences: ['END'] }
  for (const model of ['gpt-4.1', 'gpt-5-chat-latest', 'some-model'])
    expect(fromMessages(fields, model)).toMatchObject({
      written: { temperature: 0.5, top_p: 0.9, stop: ['END'], max_tokens: 99 },
      dropped: [],
    })
})
