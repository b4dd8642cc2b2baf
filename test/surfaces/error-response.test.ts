import { describe, expect, test } from 'vitest'
import { UmbelError } from '../../src/core/errors.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { errorResponse } from '../../src/surfaces/error-response.ts'
import { gemini } from '../../src/dialects/gemini/index.ts'

const retryInfo = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '6.2s' }
const limited = (headers: Headers) =>
  gemini.decodeError(
    429,
    headers,
    JSON.stringify({
      error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'Slow down.', details: [retryInfo] },
    }),
  )

describe('when to come back', () => {
  test('is told in a header, wherever the upstream told it', () => {
    const { headers } = errorResponse(limited(new Headers()), anthropicMessages)
    expect(headers.get('retry-after')).toBe('7')
  })

  test("is the upstream's own header where there is one", () => {
    const own = new Headers({ 'retry-after': '3', 'retry-after-ms': '2500' })
    const { headers } = errorResponse(limited(own), anthropicMessages)
    expect(headers.get('retry-after')).toBe('3')
    expect(headers.get('retry-after-ms')).toBe('2500')
  })

  test('is told of our own errors too', () => {
    const error = new UmbelError('rate_limit', 'Slow down.', { retryAfterMs: 1500 })
    expect(errorResponse(error, anthropicMessages).headers.get('retry-after')).toBe('2')
  })
})

test('how our limits stand is told whole, whatever the upstream says of its own', () => {
  const theirs = {
    'x-ratelimit-limit-requests': '9999',
    'x-ratelimit-remaining-tokens': '5',
    'retry-after': '20',
  }
  const ours = { 'x-ratelimit-limit-requests': '50', 'x-ratelimit-remaining-requests': '49' }
  const { headers } = errorResponse(limited(new Headers(theirs)), anthropicMessages, ours)
  expect(Object.fromEntries(headers)).toMatchObject({ ...theirs, ...ours })
})
