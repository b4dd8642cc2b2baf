import { describe, expect, test } from 'vitest'
import type { ErrorClass, UmbelError } from '../../../src/core/errors.ts'
import { gemini } from '../../../src/dialects/gemini/index.ts'

interface Details {
  readonly [field: string]: unknown
}

function decode(status: number, word: string, message: string, details: readonly Details[] = []): UmbelError {
  const body = JSON.stringify({ error: { code: status, message, status: word, details } })
  return gemini.decodeError(status, new Headers(), body)
}

const quota = (...quotaIds: readonly string[]): Details => ({
  '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
  violations: quotaIds.map((quotaId) => ({ quotaId })),
})
const retry = (retryDelay: string): Details => ({
  '@type': 'type.googleapis.com/google.rpc.RetryInfo',
  retryDelay,
})
const exceeded = 'You exceeded your current quota, please check your plan and billing details.'

/** Messages as the API words them. */
const worded: readonly (readonly [expected: ErrorClass, status: number, word: string, message: string])[] = [
  ['auth', 400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.'],
  ['auth', 400, 'INVALID_ARGUMENT', 'API key expired. Please renew the API key.'],
  ['auth', 401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.'],
  ['auth', 403, 'PERMISSION_DENIED', 'Your project has been denied access.'],
  ['auth', 400, 'FAILED_PRECONDITION', 'User location is not supported for the API use.'],
  ['credit', 403, 'PERMISSION_DENIED', 'This API method requires billing to be enabled.'],
  ['credit', 400, 'FAILED_PRECONDITION', 'Please enable billing on your project in Google AI Studio.'],
  ['credit', 429, 'RESOURCE_EXHAUSTED', 'Your prepayment credits are depleted.'],
  [
    'credit',
    429,
    'RESOURCE_EXHAUSTED',
    `${exceeded}\n* Quota exceeded for metric: x, limit: 0, model: gemini-3-pro`,
  ],
  ['rate_limit', 429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted (e.g. check quota).'],
  ['rate_limit', 429, 'RESOURCE_EXHAUSTED', exceeded],
  ['not_found', 404, 'NOT_FOUND', 'models/gemini-9 is not found for API version v1beta.'],
  ['not_found', 404, 'NOT_FOUND', 'This model models/gemini-2.5-flash is no longer available to new users.'],
  ['request', 404, 'NOT_FOUND', 'The file files/abc does not exist.'],
  ['overloaded', 503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'],
  ['timeout', 504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'],
  ['server', 500, 'INTERNAL', 'An internal error has occurred.'],
  ['server', 499, 'CANCELLED', 'The operation was cancelled.'],
  [
    'context_window',
    400,
    'INVALID_ARGUMENT',
    'The input token count (2000000) exceeds the maximum number of tokens allowed (1048576).',
  ],
  [
    'context_window',
    400,
    'INVALID_ARGUMENT',
    'The input token count exceeds the maximum number of tokens allowed 1048576.',
  ],
  ['content_policy', 400, 'INVALID_ARGUMENT', 'The prompt was blocked due to safety reasons.'],
  [
    'unsupported',
    400,
    'INVALID_ARGUMENT',
    'Thinking level MINIMAL is not supported for this model. Please retry with other thinking level.',
  ],
  ['unsupported', 400, 'INVALID_ARGUMENT', 'Penalty is not enabled for models/gemini-2.5-flash'],
  ['unsupported', 400, 'INVALID_ARGUMENT', 'Unsupported MIME type: image/gif'],
  ['unsupported', 400, 'INVALID_ARGUMENT', 'Cannot fetch content from the provided URL.'],
  [
    'unsupported',
    400,
    'INVALID_ARGUMENT',
    "Function calling with a response mime type: 'application/json' is unsupported",
  ],
  ['request', 400, 'INVALID_ARGUMENT', 'Corrupted thought signature.'],
  ['request', 400, 'INVALID_ARGUMENT', 'Invalid JSON payload received. Unknown name "x": Cannot find field.'],
]

describe('errors', () => {
  test.each(worded)('%s: %i %s %s', (expected, status, word, message) => {
    const error = decode(status, word, message)
    expect(error).toMatchObject({ class: expected, message, status })
    expect(error.details.upstream).toMatchObject({ status, dialect: 'gemini', inBand: false })
  })

  test('reasons tell of a bad key, too', () => {
    const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }
    expect(decode(400, 'INVALID_ARGUMENT', 'Bad Request', [info]).class).toBe('auth')
  })

  test('a list of one error is one', () => {
    const body = JSON.stringify([{ error: { code: 503, message: 'busy', status: 'UNAVAILABLE' } }])
    expect(gemini.decodeError(503, new Headers(), body)).toMatchObject({
      class: 'overloaded',
      message: 'busy',
    })
  })

  test('pages that are no answer of the API’s', () => {
    expect(gemini.decodeError(404, new Headers(), '<html>Error 404</html>').class).toBe('not_found')
    expect(gemini.decodeError(502, new Headers(), '<html>Bad Gateway</html>')).toMatchObject({
      class: 'server',
      message: 'The upstream answered with status 502.',
    })
    expect(gemini.decodeError(400, new Headers(), '').class).toBe('request')
    expect(gemini.decodeError(304, new Headers(), '').class).toBe('garbage')
  })
})

describe('quotas', () => {
  test('of a minute pass, after the delay that is told', () => {
    const error = decode(429, 'RESOURCE_EXHAUSTED', exceeded, [
      quota('GenerateRequestsPerMinutePerProjectPerModel-FreeTier'),
      retry('34.4s'),
    ])
    expect(error).toMatchObject({ class: 'rate_limit', details: { retryAfterMs: 34_400 } })
  })

  test('of a day do not, whatever delay is told', () => {
    const error = decode(429, 'RESOURCE_EXHAUSTED', exceeded, [
      quota('GenerateRequestsPerDayPerProjectPerModel-FreeTier'),
      retry('38s'),
    ])
    expect(error.class).toBe('credit')
    expect(error.details).not.toHaveProperty('retryAfterMs')
  })

  test('a delay may stand in a header or in words', () => {
    const message = 'Quota exceeded. Please retry in 7.5s.'
    expect(decode(429, 'RESOURCE_EXHAUSTED', message).details.retryAfterMs).toBe(7500)
    const headers = new Headers({ 'retry-after': '3' })
    const body = JSON.stringify({ error: { message, status: 'RESOURCE_EXHAUSTED', details: [retry('9s')] } })
    expect(gemini.decodeError(429, headers, body).details.retryAfterMs).toBe(3000)
  })
})
