import { describe, expect, test } from 'vitest'
import type { SurfaceDialect, UpstreamDialect } from '../../src/dialects/dialect.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { gemini } from '../../src/dialects/gemini/index.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'

const surfaces = [openAiChat, openAiResponses, anthropicMessages]

const anthropicBody = (type: string, message: string) => ({ type: 'error', error: { type, message } })
const openAiBody = (code: string, message: string) => ({
  error: { message, type: 'invalid_request_error', param: null, code },
})
const geminiBody = (code: number, message: string) => ({
  error: { code, message, status: 'INVALID_ARGUMENT' },
})

function shown(from: UpstreamDialect, to: SurfaceDialect, status: number, body: object) {
  const encoded = to.encodeError(from.decodeError(status, new Headers(), JSON.stringify(body)))
  const { error }: { error: { message: string } } = JSON.parse(encoded.body)
  return { status: encoded.status, message: error.message, body: JSON.parse(encoded.body) }
}

const badKey = geminiBody(400, 'API key not valid. Please pass a valid API key.')
const noCredit = anthropicBody('invalid_request_error', 'Your credit balance is too low.')
const tooLong = {
  gemini: geminiBody(
    400,
    'The input token count (1200341) exceeds the maximum number of tokens allowed (1048576).',
  ),
  anthropic: anthropicBody('invalid_request_error', 'prompt is too long: 208310 tokens > 200000 maximum'),
  openAi: openAiBody('context_length_exceeded', "This model's maximum context length is 128000 tokens."),
}

describe('an error of another dialect has the status that clients know its class by', () => {
  test.each(surfaces)('a key that Google says 400 to, on $name', (surface) => {
    expect(shown(gemini, surface, 400, badKey).status).toBe(401)
  })

  test('a key without access stays a 403', () => {
    const denied = { error: { code: 403, message: 'No.', status: 'PERMISSION_DENIED' } }
    expect(shown(gemini, openAiChat, 403, denied).status).toBe(403)
  })

  test('being out of credit', () => {
    expect(shown(anthropicMessages, openAiChat, 400, noCredit).status).toBe(402)
    const depleted = { error: { code: 429, message: 'Your prepayment credits are depleted.' } }
    expect(shown(gemini, anthropicMessages, 429, depleted)).toMatchObject({
      status: 402,
      body: { error: { type: 'billing_error' } },
    })
  })

  test('and its own where it speaks the same', () => {
    expect(shown(anthropicMessages, anthropicMessages, 400, noCredit).status).toBe(400)
  })
})

describe('a full context window is told in words that clients look for', () => {
  test.each([
    [gemini, tooLong.gemini],
    [openAiChat, tooLong.openAi],
  ])('of Anthropic', (upstream, body) => {
    expect(shown(upstream, anthropicMessages, 400, body).message).toMatch(
      /^prompt is too long: (The input|This)/,
    )
  })

  test.each([
    [gemini, tooLong.gemini],
    [anthropicMessages, tooLong.anthropic],
  ])('of OpenAI', (upstream, body) => {
    for (const surface of [openAiChat, openAiResponses])
      expect(shown(upstream, surface, 400, body).message).toMatch(
        /^Your input exceeds the context window of this model: (The input|prompt)/,
      )
  })

  test('once', () => {
    expect(shown(openAiChat, openAiResponses, 400, tooLong.openAi).message).toBe(tooLong.openAi.error.message)
    expect(shown(anthropicMessages, anthropicMessages, 400, tooLong.anthropic).message).toBe(
      tooLong.anthropic.error.message,
    )
  })
})

describe('between OpenAI’s own dialects', () => {
  const quota = {
    error: { message: 'Out.', type: 'insufficient_quota', param: 'messages', code: 'insufficient_quota' },
  }
  const badKeyHere = openAiBody('invalid_api_key', 'Incorrect API key provided.')

  test.each([
    [openAiChat, openAiResponses],
    [openAiResponses, openAiChat],
  ])('an error keeps its status, type and code, not the name of a field', (from, to) => {
    expect(shown(from, to, 429, quota)).toMatchObject({
      status: 429,
      body: { error: { ...quota.error, param: null } },
    })
    expect(shown(from, to, 401, badKeyHere)).toMatchObject({ status: 401, body: badKeyHere })
  })
})

test('a model that another vendor does not know is not found by OpenAI’s code', () => {
  const body = anthropicBody('not_found_error', 'model: claude-9')
  expect(shown(anthropicMessages, openAiChat, 404, body)).toMatchObject({
    status: 404,
    body: { error: { code: 'model_not_found' } },
  })
})
