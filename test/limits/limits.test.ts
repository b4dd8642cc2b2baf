import { describe, expect, test } from 'vitest'
import { Buckets } from '../../src/limits/buckets.ts'
import { Limiter } from '../../src/limits/limiter.ts'
import type { Limit, SharedBuckets } from '../../src/limits/limiter.ts'
import { admit, noTokens } from '../../src/limits/admit.ts'
import { holdAll } from '../../src/core/account.ts'
import { holdsToLimits } from './shared-bucket-laws.ts'
import { limitAccount } from '../../src/limits/limit-account.ts'

const clock = { now: () => 0 }
const limit = (rule: Limit['rule'], subject = 'route:r'): Limit => ({ subject, rule })
const forget = () => {}

/** The memory twin of the Durable Object. */
function memoryShared(): SharedBuckets {
  const buckets = new Buckets({ now: () => Date.now() })
  return {
    take: async (...args) => buckets.take(...args),
    give: async (...args) => buckets.give(...args),
  }
}

test('the memory twin keeps the laws of shared buckets', () => holdsToLimits(memoryShared(), 'route:r'))

describe('admission', () => {
  test('counts, and tells how the tightest limit stands', () => {
    const limiter = new Limiter(clock, undefined)
    const limits = [limit({ requests: 100 }, 'key:k'), limit({ requests: 10, tokens: 1000 })]
    expect(admit(limits, noTokens, limiter)).toEqual({
      'x-ratelimit-limit-requests': '10',
      'x-ratelimit-remaining-requests': '9',
      'x-ratelimit-reset-requests': '6s',
      'x-ratelimit-limit-tokens': '1000',
      'x-ratelimit-remaining-tokens': '1000',
      'x-ratelimit-reset-tokens': '0s',
    })
  })

  test('refuses with 429, when to come back, and how it stands', () => {
    const limiter = new Limiter(clock, undefined)
    const limits = [limit({ requests: 1 }, 'key:k')]
    admit(limits, noTokens, limiter)
    expect(() => admit(limits, noTokens, limiter)).toThrow(
      expect.objectContaining({
        status: 429,
        message: 'Rate limit reached for this API key: 1 requests a minute. Try again in 60 s.',
        details: expect.objectContaining({
          retryAfterMs: 60_000,
          headers: expect.objectContaining({ 'x-ratelimit-remaining-requests': '0' }),
        }),
      }),
    )
  })

  test('what no full bucket reaches for is refused at once, and not told to come again', () => {
    const limiter = new Limiter(clock, undefined)
    const limits = [limit({ tokens: 1000 }, 'route:r')]
    limiter.give(limits[0] ?? limit({}), { requests: 0, tokens: -900 }, forget)
    expect(() => admit(limits, { most: 5000, least: 1001 }, limiter)).toThrow(
      expect.objectContaining({
        status: 429,
        message: "This request needs about 1001 tokens, and the route 'r' may use 1000 a minute.",
        details: { code: 'request_too_large', headers: { 'x-should-retry': 'false' } },
      }),
    )
    expect(() => admit(limits, { most: 5000, least: 500 }, limiter)).toThrow(/Try again in 54 s/)
  })

  test('an exact limit without its object, or with it down, is closed', async () => {
    const limits = [limit({ requests: 1, exact: true })]
    const closed = expect.objectContaining({
      status: 503,
      details: expect.objectContaining({ code: 'limits_unavailable' }),
    })
    expect(() => admit(limits, noTokens, new Limiter(clock, undefined))).toThrow(closed)
    const down = {
      take: () => Promise.reject(new Error('down')),
      give: () => Promise.reject(new Error('down')),
    }
    await expect(Promise.resolve(admit(limits, noTokens, new Limiter(clock, down)))).rejects.toThrow(closed)
  })
})

describe('tokens of a limit', () => {
  const want = { usd: null, tokens: 400 }
  const least = { usd: null, tokens: 20 }

  test('are set aside before and charged after', async () => {
    const limiter = new Limiter(clock, undefined)
    const account = limitAccount(limit({ tokens: 1000 }), limiter, forget)
    const first = await account.hold(want, least)
    expect(first.granted).toEqual({ usd: null, tokens: Number.POSITIVE_INFINITY })
    await account.hold(want, least)
    expect(() => account.hold(want, least)).toThrow(expect.objectContaining({ status: 429 }))
    first.settle({ tokens: 10, usd: null })
    first.settle({ tokens: 10, usd: null })
    await account.hold(want, least)
    expect(() => account.hold(want, least)).toThrow(expect.objectContaining({ status: 429 }))
  })

  test('an answer is bounded to what a full bucket holds; what never fits is told so', async () => {
    const account = limitAccount(limit({ tokens: 100 }), new Limiter(clock, undefined), forget)
    expect((await account.hold(want, least)).granted.tokens).toBe(100)
    const code = expect.objectContaining({ details: expect.objectContaining({ code: 'request_too_large' }) })
    expect(() => account.hold(want, { usd: null, tokens: 101 })).toThrow(code)
  })

  test('held on every account or on none', async () => {
    const limiter = new Limiter(clock, undefined)
    const [wide, narrow] = [
      limitAccount(limit({ tokens: 1000 }), limiter, forget),
      limitAccount(limit({ tokens: 300 }, 'route:n'), limiter, forget),
    ]
    await narrow.hold(want, least)
    expect(() => holdAll([wide, narrow], want, least)).toThrow(expect.objectContaining({ status: 429 }))
    const taken = limiter.take(limit({ tokens: 1000 }), { requests: 0, tokens: 1000 })
    expect(taken).toMatchObject({ ok: true })
  })
})
