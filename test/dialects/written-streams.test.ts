import { expect, test } from 'vitest'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { encodeOptions, makerAt } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'

const started = (id: string) =>
  `event: message_start\ndata: {"type":"message_start","message":{"id":"${id}","usage":{"input_tokens":3}}}\n\n`

test('a Messages stream that starts twice is one answer with one id', () => {
  const decoder = anthropicMessages.decodeStream(makerAt('anthropic-messages'))
  const parts = decoder.push(new TextEncoder().encode(started('msg_1') + started('msg_2')))
  expect(parts.filter(({ type }) => type === 'start')).toEqual([{ type: 'start', id: 'msg_1' }])
})

test('the first chunk of a Chat stream has the role, even when log-probabilities come first', () => {
  const text = openAiChat.encodeStream(encodeOptions()).encode([
    { type: 'logprobs', data: { content: [] } },
    { type: 'text-delta', id: 't', text: 'Hi' },
  ])
  const [first, second] = text.split('\n\n').map((frame) => frame.slice('data: '.length))
  expect(JSON.parse(first ?? '')).toMatchObject({
    choices: [{ delta: { role: 'assistant' }, logprobs: { content: [] } }],
  })
  expect(JSON.parse(second ?? '')).toMatchObject({ choices: [{ delta: { content: 'Hi' }, logprobs: null }] })
})

test('arguments of a call never stand in a block of text, whatever ids an upstream reuses', () => {
  const encoder = anthropicMessages.encodeStream(encodeOptions())
  const text = encoder.encode([
    { type: 'tool-call-start', id: 'b', callId: 'a', name: 'f' },
    { type: 'tool-call-end', id: 'b' },
    { type: 'text-delta', id: 'b', text: 'Hi' },
    { type: 'tool-call-delta', id: 'b', arguments: '{}' },
  ])
  expect(text).not.toContain('input_json_delta')
})

test.each([openAiChat, openAiResponses, anthropicMessages])(
  'a stream of $name names the model as the upstream does, as JSON answers do',
  (surface) => {
    const written = (start: { readonly model?: string }) =>
      surface.encodeStream(encodeOptions({ model: 'provider/alias' })).encode([
        { type: 'start', ...start },
        { type: 'text-delta', id: 't', text: 'Hi' },
      ])
    expect(written({ model: 'model-2026' })).toContain('"model":"model-2026"')
    expect(written({})).toContain('"model":"provider/alias"')
  },
)

test('the beginning of a Messages stream tells what was read, not yet what was written', () => {
  const usage = { inputTokens: 9, outputTokens: 5, reasoningTokens: 2, cachedReadTokens: 4 }
  const encoder = anthropicMessages.encodeStream(encodeOptions())
  const [start] = encoder
    .encode([
      { type: 'usage', usage },
      { type: 'text-delta', id: 't', text: 'Hi' },
    ])
    .split('\n\n')
  expect(JSON.parse(start?.split('data: ')[1] ?? '')).toMatchObject({
    message: { usage: { input_tokens: 5, cache_read_input_tokens: 4, output_tokens: 0 } },
  })
  expect(encoder.encode([{ type: 'finish', reason: 'stop' }]) + encoder.end()).toContain('"output_tokens":5')
})
