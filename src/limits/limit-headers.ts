import type { HeaderFields } from '../core/headers.ts'
import type { Limit } from './limiter.ts'
import type { Taken } from './buckets.ts'
import { waitFor } from './token-bucket.ts'

/** The usual headers of a limit, in OpenAI's words: limit, what remains, and when the bucket is full again. */
export function limitHeaders({ rule }: Limit, { left }: Taken): HeaderFields {
  const headers: HeaderFields = {}
  for (const what of ['requests', 'tokens'] as const) {
    const limit = rule[what]
    const remaining = left[what]
    if (limit === undefined || remaining === null) continue
    headers[`x-ratelimit-limit-${what}`] = String(limit)
    headers[`x-ratelimit-remaining-${what}`] = String(Math.max(0, Math.floor(remaining)))
    headers[`x-ratelimit-reset-${what}`] = `${Math.ceil(waitFor(remaining, limit, limit) / 1000)}s`
  }
  return headers
}

/** Of several limits, the one of which the smallest share remains, for requests and tokens each. */
export function tightest(all: readonly (readonly [Limit, Taken])[]): HeaderFields {
  const [only] = all
  if (only !== undefined && all.length === 1) return limitHeaders(...only)
  const headers: HeaderFields = {}
  for (const what of ['requests', 'tokens'] as const) {
    const share = ([limit, taken]: readonly [Limit, Taken]) =>
      (taken.left[what] ?? 0) / (limit.rule[what] ?? 1)
    const [first] = all
      .filter(([limit]) => limit.rule[what] !== undefined)
      .toSorted((one, other) => share(one) - share(other))
    if (first === undefined) continue
    const [limit, taken] = first
    Object.assign(headers, limitHeaders({ ...limit, rule: { [what]: limit.rule[what] } }, taken))
  }
  return headers
}
