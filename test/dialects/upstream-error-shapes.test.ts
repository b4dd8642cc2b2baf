import { expect, test } from 'vitest'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'

const headers = new Headers()

test.each([openAiChat, openAiResponses])(
  "$name: an upstream's error goes on as it came where it has the shape, and is worded anew where it has not",
  (dialect) => {
    const sent = (body: string) => dialect.encodeError(dialect.decodeError(429, headers, body)).body
    const fitting = JSON.stringify({ error: { message: 'Slow down.', extra: 1 } }, null, 2)
    expect(sent(fitting)).toBe(fitting)
    for (const error of ['Slow down.', ['x'], { message: 7 }, { message: null }, { type: 'tokens' }, {}]) {
      const worded: unknown = JSON.parse(sent(JSON.stringify({ error })))
      expect(worded).toMatchObject({
        error: { message: expect.stringMatching(/./), type: expect.any(String), code: 'rate_limit_exceeded' },
      })
    }
    expect(sent(JSON.stringify({ error: 'Slow down.' }))).toContain('"message":"Slow down."')
  },
)

test('an error within a stream has a message, whatever the upstream wrote there', () => {
  const decoder = openAiChat.decodeStream({ provider: 'up', model: 'm', dialect: 'openai-chat' })
  const parts = decoder.push(new TextEncoder().encode('data: {"error":{"message":null,"code":503}}\n\n'))
  const [part] = parts
  expect(part?.type).toBe('error')
  if (part?.type !== 'error') return
  expect(JSON.parse(openAiChat.encodeStreamError(part.error).slice('data: '.length))).toMatchObject({
    error: { message: expect.stringMatching(/./), code: 503 },
  })
})

function passed(body: unknown): string {
  return anthropicMessages.encodeError(anthropicMessages.decodeError(429, headers, JSON.stringify(body))).body
}

test("an upstream's error goes on to a Messages caller as it came only where the SDKs can read it", () => {
  const error = { type: 'rate_limit_error', message: 'Slow down.', details: null }
  const fitting = { type: 'error', error, request_id: 'req_1' }
  expect(passed(fitting)).toBe(JSON.stringify(fitting))
  for (const body of [
    { error },
    { type: null, error },
    { type: 'error', error: { ...error, type: null } },
    { type: 'error', error: { type: 'rate_limit_error' } },
    { type: 'error', error: { ...error, message: 7 } },
    { type: 'error', error: 'Slow down.' },
  ]) {
    expect(JSON.parse(passed(body))).toMatchObject({
      type: 'error',
      error: { type: 'rate_limit_error', message: expect.stringMatching(/./) },
    })
  }
})

test.each([openAiChat, anthropicMessages])('$name: an error over several lines is one event', (dialect) => {
  const body = '{"type":"error",\r\n"error":{\r"type":"x","message":"Slow down."}\n}'
  const event = dialect.encodeStreamError(dialect.decodeError(429, headers, body))
  expect(
    event
      .trimEnd()
      .split(/\r\n|\r|\n/)
      .filter((line) => !line.startsWith('event: ')),
  ).toHaveLength(1)
})
