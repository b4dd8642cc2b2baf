import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/request.ts'
import { inbound, usualPatch } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'

const call = (id: string) => ({ type: 'function_call', call_id: id, name: 'look', arguments: '{}' })
const result = (id: string, output: unknown) => ({ type: 'function_call_output', call_id: id, output })

test('a picture that a tool showed follows all results of its turn: Chat takes nothing between them', () => {
  const picture = { type: 'input_image', image_url: 'data:image/png;base64,AAAA' }
  const request = openAiResponses.decodeRequest(
    inbound({
      model: 'm',
      input: [
        { role: 'user', content: 'Look' },
        call('a'),
        call('b'),
        result('a', [{ type: 'input_text', text: 'see' }, picture]),
        result('b', 'none'),
        { role: 'user', content: 'Well?' },
      ],
    }),
  )
  const written: JsonObject = JSON.parse(openAiChat.encodeRequest(request, usualPatch).body)
  expect(written['messages']).toMatchObject([
    { role: 'user' },
    { role: 'assistant' },
    { role: 'tool', tool_call_id: 'a', content: 'see' },
    { role: 'tool', tool_call_id: 'b', content: 'none' },
    { role: 'user', content: [{ type: 'image_url' }] },
    { role: 'user', content: 'Well?' },
  ])
})

test('how closely a picture is looked at is said between OpenAI’s dialects', () => {
  const image_url = { url: 'https://pictures.example/a.png', detail: 'low' }
  const messages = [{ role: 'user', content: [{ type: 'image_url', image_url }] }]
  const chat = openAiChat.decodeRequest(inbound({ model: 'm', messages }))
  const asked: JsonObject = JSON.parse(openAiResponses.encodeRequest(chat, usualPatch).body)
  expect(asked['input']).toMatchObject([
    { content: [{ type: 'input_image', image_url: image_url.url, detail: 'low' }] },
  ])
  const responses = openAiResponses.decodeRequest(inbound(asked))
  expect(JSON.parse(openAiChat.encodeRequest(responses, usualPatch).body)).toMatchObject({ messages })
})
