import type { HeaderFields } from '../core/headers.ts'
import type { Limit, Limiter } from './limiter.ts'
import type { Taken } from './buckets.ts'
import { rateLimited, tooLarge } from './rate-limited.ts'
import { tightest } from './limit-headers.ts'

/** What a request may use, and what it needs at the least. */
export interface TokensWanted {
  readonly most: number
  readonly least: number
}

export const noTokens: TokensWanted = { most: 0, least: 0 }

/**
 * Counts a request on each of its limits and says how they stand. Throws 429 where one is used up, also where its
 * tokens do not reach for the most of `tokens`, or for a full bucket's worth if that is less, and at once where the
 * least is more than that. Waits only for exact limits.
 */
export function admit(
  limits: readonly Limit[],
  tokens: TokensWanted,
  limiter: Limiter,
): HeaderFields | Promise<HeaderFields> {
  if (limits.length === 0) return {}
  const taken = limits.map((limit) => limiter.take(limit, { requests: 1, tokens: 0 }))
  if (taken.some((each) => each instanceof Promise)) {
    return Promise.all(taken).then((answers) => judge(limits, answers, tokens))
  }
  return judge(limits, taken.filter(isTaken), tokens)
}

function isTaken(taken: Taken | Promise<Taken>): taken is Taken {
  return !(taken instanceof Promise)
}

function judge(limits: readonly Limit[], answers: readonly Taken[], tokens: TokensWanted): HeaderFields {
  const all = limits.flatMap((limit, index) => {
    const answer = answers[index]
    return answer === undefined ? [] : [[limit, answer] as const]
  })
  const headers = tightest(all)
  for (const [limit, answer] of all) {
    if (!answer.ok) throw rateLimited(limit, answer, headers)
    const { tokens: perMinute } = limit.rule
    const { tokens: left } = answer.left
    if (perMinute === undefined || left === null) continue
    if (tokens.least > perMinute) throw tooLarge(limit, tokens.least)
    const short = Math.min(tokens.most, perMinute) - left
    if (short > 0) throw rateLimited(limit, { ...answer, waitMs: (short * 60_000) / perMinute }, headers)
  }
  return headers
}
