import type { HeaderFields } from '../core/headers.ts'
import type { Limit } from './limiter.ts'
import type { Taken } from './buckets.ts'
import { UmbelError } from '../core/errors.ts'
import { limitHeaders } from './limit-headers.ts'

/** 429 with what a client needs to wait well. */
export function rateLimited(limit: Limit, taken: Taken, headers?: HeaderFields): UmbelError {
  const { rule, subject } = limit
  const allowed = [
    rule.requests === undefined ? undefined : `${rule.requests} requests`,
    rule.tokens === undefined ? undefined : `${rule.tokens} tokens`,
  ].filter((part) => part !== undefined)
  const seconds = Math.max(1, Math.ceil(taken.waitMs / 1000))
  const message = `Rate limit reached for ${inWords(subject)}: ${allowed.join(' and ')} a minute. Try again in ${seconds} s.`
  return new UmbelError('rate_limit', message, {
    code: 'rate_limit_exceeded',
    retryAfterMs: seconds * 1000,
    headers: headers ?? limitHeaders(limit, taken),
  })
}

/** More than the limit gives in a whole minute: waiting does not help. */
export function tooLarge({ rule, subject }: Limit, tokens: number): UmbelError {
  const message = `This request needs about ${tokens} tokens, and ${inWords(subject)} may use ${rule.tokens ?? 0} a minute.`
  // Official clients try a 429 again, unless they are told not to.
  const headers = { 'x-should-retry': 'false' }
  return new UmbelError('rate_limit', message, { code: 'request_too_large', headers })
}

/** `key:key_1` says too much to a caller; a route or a tag it knows. */
export function inWords(subject: string): string {
  const colon = subject.indexOf(':')
  const [kind, name] = [subject.slice(0, colon), subject.slice(colon + 1)]
  return kind === 'key' ? 'this API key' : `the ${kind} '${name}'`
}
