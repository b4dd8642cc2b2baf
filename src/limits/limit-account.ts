import type { Account } from '../core/account.ts'
import type { Limit, Limiter } from './limiter.ts'
import type { Taken } from './buckets.ts'
import { rateLimited, tooLarge } from './rate-limited.ts'

/**
 * The tokens a minute of a limit, as an account: the longest answer is set aside before a call, what was used is
 * charged after it. `requests` counts each call as one: for limits of models, which requests as such do not meet.
 */
export function limitAccount(
  limit: Limit,
  limiter: Limiter,
  waitUntil: (work: Promise<unknown>) => void,
  requests: 0 | 1 = 0,
): Account {
  const perMinute = limit.rule.tokens
  return {
    caps: { usd: false, tokens: perMinute !== undefined },
    hold(want, least) {
      if (perMinute !== undefined && least.tokens > perMinute) throw tooLarge(limit, least.tokens)
      // No bucket ever holds more: the answer is bounded to what a full one does.
      const tokens = perMinute === undefined ? 0 : Math.min(want.tokens, perMinute)
      const taken = limiter.take(limit, { requests, tokens })
      const held = (answer: Taken) => {
        if (!answer.ok) throw rateLimited(limit, answer)
        let settled = false
        return {
          granted: {
            usd: null,
            tokens:
              perMinute === undefined ? null : tokens === want.tokens ? Number.POSITIVE_INFINITY : tokens,
          },
          settle: (used: { readonly tokens: number }) => {
            if (settled || perMinute === undefined) return
            settled = true
            limiter.give(limit, { requests: 0, tokens: tokens - used.tokens }, waitUntil)
          },
        }
      }
      return taken instanceof Promise ? taken.then(held) : held(taken)
    },
  }
}
