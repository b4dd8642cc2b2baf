import { assert, base64String, constantFrom, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, ChatRequest, JsonObject } from '../../src/core/request.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { inbound } from '../support/dialects.ts'
import { looksLikeBase64, plainBase64 } from '../../src/dialects/base64.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'

const bytes = Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 251)
const plain = Buffer.from(bytes).toString('base64')
const urlSafe = Buffer.from(bytes).toString('base64url')
const lines = plain.replace(/.{76}/g, '$&\r\n')

const chat = (part: JsonObject) => ({ model: 'm', messages: [{ role: 'user', content: [part] }] })
const responses = (part: JsonObject) => ({ model: 'm', input: [{ role: 'user', content: [part] }] })
const messages = (part: JsonObject) => ({ ...chat(part), max_tokens: 1 })

/** Every place where a caller writes base64: the body around it, and the field that a refusal names. */
const places: [string, (data: string) => ChatRequest, string][] = [
  [
    'an image on Chat',
    (data) =>
      openAiChat.decodeRequest(
        inbound(chat({ type: 'image_url', image_url: { url: `data:image/png;base64,${data}` } })),
      ),
    'messages[0].content[0].image_url.url',
  ],
  [
    'a file on Chat',
    (data) =>
      openAiChat.decodeRequest(
        inbound(chat({ type: 'file', file: { file_data: `data:application/pdf;base64,${data}` } })),
      ),
    'messages[0].content[0].file.file_data',
  ],
  [
    'a file of base64 alone on Chat',
    (data) => openAiChat.decodeRequest(inbound(chat({ type: 'file', file: { file_data: data } }))),
    'messages[0].content[0].file.file_data',
  ],
  [
    'sound on Chat',
    (data) =>
      openAiChat.decodeRequest(inbound(chat({ type: 'input_audio', input_audio: { data, format: 'wav' } }))),
    'messages[0].content[0].input_audio.data',
  ],
  [
    'an image on Responses',
    (data) =>
      openAiResponses.decodeRequest(
        inbound(responses({ type: 'input_image', image_url: `data:image/png;base64,${data}` })),
      ),
    'input[0].content[0].image_url',
  ],
  [
    'a file of base64 alone on Responses',
    (data) => openAiResponses.decodeRequest(inbound(responses({ type: 'input_file', file_data: data }))),
    'input[0].content[0].file_data',
  ],
  [
    'sound on Responses',
    (data) =>
      openAiResponses.decodeRequest(
        inbound(responses({ type: 'input_audio', input_audio: { data, format: 'wav' } })),
      ),
    'input[0].content[0].input_audio.data',
  ],
  [
    'an image on Messages',
    (data) =>
      anthropicMessages.decodeRequest(
        inbound(messages({ type: 'image', source: { type: 'base64', media_type: 'image/png', data } })),
      ),
    'messages[0].content[0].source.data',
  ],
  [
    'a document on Messages',
    (data) =>
      anthropicMessages.decodeRequest(
        inbound(
          messages({ type: 'document', source: { type: 'base64', media_type: 'application/pdf', data } }),
        ),
      ),
    'messages[0].content[0].source.data',
  ],
]

describe.each(places)('%s', (_, decode, field) => {
  test.each(['', 'AAAAA', 'not base64!', '@@@@', `${plain}*`, `*${plain}`, `${plain.replaceAll('=', '')}AA`])(
    'broken: a 400 that names the field (%#)',
    (data) => {
      try {
        decode(data)
      } catch (error) {
        expect(error).toBeInstanceOf(UmbelError)
        expect(error).toMatchObject({ class: 'request', details: { param: field } })
        return
      }
      throw new Error(`was taken: ${data.slice(0, 20)}`)
    },
  )

  test.each([
    ['plain', plain],
    ['without padding', plain.replaceAll('=', '')],
    ['for URLs', urlSafe],
    ['in lines', lines],
  ])('%s: goes on in the form that every upstream reads', (__, data) => {
    expect(sourcesOf(decode(data))).toEqual([{ kind: 'base64', data: plain }])
  })
})

test('a file on Chat may be an address', () => {
  const body = chat({ type: 'file', file: { file_data: 'https://example.org/a.pdf' } })
  const [source] = sourcesOf(openAiChat.decodeRequest(inbound(body)))
  expect(source).toEqual({ kind: 'url', url: 'https://example.org/a.pdf' })
})

test('a data URL that is not base64 is refused', () => {
  const body = chat({ type: 'image_url', image_url: { url: 'data:image/svg+xml,<svg/>' } })
  expect(() => openAiChat.decodeRequest(inbound(body))).toThrow('expected base64')
})

test('the plain form holds the same bytes', () => {
  assert(
    property(
      uint8Array({ minLength: 1, maxLength: 40 }),
      constantFrom('base64', 'base64url'),
      (all, form) => {
        const text = Buffer.from(all).toString(form)
        expect(looksLikeBase64(text)).toBe(true)
        expect(plainBase64(text)).toBe(Buffer.from(all).toString('base64'))
      },
    ),
  )
  assert(property(base64String(), (text) => void expect(plainBase64(text)).toBe(text)))
})

function sourcesOf(request: ChatRequest): unknown[] {
  return request.messages
    .flatMap(({ content }): readonly Block[] => content)
    .flatMap((block) => ('source' in block ? [block.source] : []))
}
