import Anthropic from '@anthropic-ai/sdk'
import { describe, expect, test } from 'vitest'
import { type ErrorClass, UmbelError } from '../../../src/core/errors.ts'
import { anthropicMessages } from '../../../src/dialects/anthropic-messages/index.ts'
import { noHeaders } from '../../../src/core/headers.ts'

const body = (type: string, message: string, code?: string): string =>
  JSON.stringify({
    type: 'error',
    error: { type, message, ...(code !== undefined && { details: { error_code: code } }) },
  })

const encode = (error: UmbelError): { status: number; error: unknown } => {
  const { status, body: text } = anthropicMessages.encodeError(error)
  return { status, ...JSON.parse(text) }
}

describe('an upstream’s errors, by their meaning', () => {
  test.each<[number, string, ErrorClass]>([
    [400, body('invalid_request_error', 'max_tokens: Field required'), 'request'],
    [
      400,
      body('invalid_request_error', 'prompt is too long: 210000 tokens > 200000 maximum'),
      'context_window',
    ],
    [
      400,
      body('invalid_request_error', 'input length and `max_tokens` exceed context limit: 1 + 2 > 2'),
      'context_window',
    ],
    [400, body('invalid_request_error', 'Output blocked by content filtering policy'), 'content_policy'],
    [
      400,
      body('invalid_request_error', 'Your credit balance is too low to access the Anthropic API.'),
      'credit',
    ],
    [400, body('invalid_request_error', 'You have reached your specified API usage limits.'), 'credit'],
    [400, body('invalid_request_error', 'On hold.', 'organization_on_hold'), 'auth'],
    [401, body('authentication_error', 'invalid x-api-key'), 'auth'],
    [402, body('billing_error', 'Pay.'), 'credit'],
    [403, body('permission_error', 'No.'), 'auth'],
    [404, body('not_found_error', 'model: claude-x'), 'not_found'],
    [404, body('not_found_error', 'Thread gone', 'thread_not_found'), 'request'],
    [404, 'Not Found', 'not_found'],
    [413, body('request_too_large', 'Request exceeds the maximum size'), 'request'],
    [429, body('rate_limit_error', 'Slow down.'), 'rate_limit'],
    [429, body('rate_limit_error', 'Spent.', 'enforced_spend_limit_reached'), 'credit'],
    [500, body('api_error', 'Oh.'), 'server'],
    [504, body('timeout_error', 'Late.'), 'timeout'],
    [529, body('overloaded_error', 'Overloaded'), 'overloaded'],
    [503, '', 'overloaded'],
    [302, '', 'garbage'],
  ])('%i %s', (status, text, errorClass) => {
    const error = anthropicMessages.decodeError(status, noHeaders, text)
    expect(error.class).toBe(errorClass)
    expect(error.message).not.toBe('')
    expect(error.details.upstream).toMatchObject({
      status,
      body: text,
      dialect: 'anthropic-messages',
      inBand: false,
    })
  })

  test('with the time to wait', () => {
    const headers = new Headers({ 'retry-after': '3' })
    expect(anthropicMessages.decodeError(429, headers, '').details.retryAfterMs).toBe(3000)
  })
})

describe('errors for a caller', () => {
  test.each<[ErrorClass, number, string]>([
    ['request', 400, 'invalid_request_error'],
    ['context_window', 400, 'invalid_request_error'],
    ['content_policy', 400, 'invalid_request_error'],
    ['auth', 401, 'authentication_error'],
    ['credit', 402, 'billing_error'],
    ['not_found', 404, 'not_found_error'],
    ['rate_limit', 429, 'rate_limit_error'],
    ['overloaded', 529, 'overloaded_error'],
    ['server', 502, 'api_error'],
    ['network', 502, 'api_error'],
    ['timeout', 504, 'timeout_error'],
    ['budget', 402, 'billing_error'],
    ['unsupported', 400, 'invalid_request_error'],
  ])('%s', (errorClass, status, type) => {
    expect(encode(new UmbelError(errorClass, 'Oh'))).toEqual({
      status,
      type: 'error',
      error: { type, message: errorClass === 'context_window' ? 'prompt is too long: Oh' : 'Oh' },
    })
  })

  test('with code and field', () => {
    const error = new UmbelError('request', 'Oh', { param: 'messages[0].role', code: 'invalid_value' })
    expect(encode(error).error).toMatchObject({
      details: { error_code: 'invalid_value', param: 'messages[0].role' },
    })
  })

  test.each([
    [413, 'request_too_large'],
    [409, 'conflict_error'],
  ])('by their status %i', (status, type) => {
    expect(encode(new UmbelError('request', 'Oh', { status }))).toMatchObject({ status, error: { type } })
  })

  test('an upstream’s own words go on as they came', () => {
    const text = body('rate_limit_error', 'Slow down.', 'ramp_limit_exceeded')
    const error = anthropicMessages.decodeError(429, noHeaders, text)
    expect(anthropicMessages.encodeError(error)).toEqual({ status: 429, body: text })
  })

  test('another dialect’s keep their message and status', () => {
    const upstream = {
      status: 503,
      headers: noHeaders,
      body: '{"error":{"message":"x"}}',
      dialect: 'openai-chat',
    }
    expect(encode(new UmbelError('overloaded', 'Busy', { upstream }))).toEqual({
      status: 529,
      type: 'error',
      error: { type: 'overloaded_error', message: 'Busy' },
    })
    const other = new UmbelError('server', 'Oh', { upstream: { ...upstream, status: 500 } })
    expect(encode(other)).toMatchObject({ status: 500, error: { type: 'api_error', message: 'Oh' } })
  })

  test('all that failed are named', () => {
    const members = [
      new UmbelError('timeout', 'late', { model: 'a' }),
      new UmbelError('server', 'oh', { model: 'b' }),
    ]
    const text = body('api_error', 'oh')
    const upstream = { status: 500, headers: noHeaders, body: text, dialect: 'anthropic-messages' }
    expect(encode(new UmbelError('server', 'All failed.', { members, upstream })).error).toEqual({
      type: 'api_error',
      message: 'All failed.',
      members: [
        { model: 'a', class: 'timeout', status: null, message: 'late' },
        { model: 'b', class: 'server', status: null, message: 'oh' },
      ],
    })
  })

  test('the official client knows them by class', async () => {
    const { status, body: text } = anthropicMessages.encodeError(new UmbelError('overloaded', 'Busy'))
    const fetch = async (): Promise<Response> =>
      new Response(text, { status, headers: { 'content-type': 'application/json' } })
    const client = new Anthropic({ apiKey: 'k', fetch, maxRetries: 0 })
    const asked = client.messages.create({ model: 'm', max_tokens: 1, messages: [] })
    await expect(asked).rejects.toMatchObject({ status: 529, type: 'overloaded_error', apiMessage: 'Busy' })
  })
})
