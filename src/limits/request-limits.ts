import type { Account } from '../core/account.ts'
import type { Caller } from '../core/caller.ts'
import type { ChatRequest } from '../core/request.ts'
import type { HeaderFields } from '../core/headers.ts'
import type { Limit, Limiter } from './limiter.ts'
import type { LimitRule } from '../core/limit-rules.ts'
import type { ModelProfile, Release, Route } from '../core/release.ts'
import { UmbelError } from '../core/errors.ts'
import { admit } from './admit.ts'
import { fitsGlob } from '../core/glob.ts'
import { limitAccount } from './limit-account.ts'

type WaitUntil = (work: Promise<unknown>) => void

/** What a request is counted on. */
export interface Counted {
  readonly caller: Caller
  /** Of the key and of the request. */
  readonly tags: readonly string[]
  readonly request: ChatRequest
  readonly route: Route | undefined
  readonly release: Release
}

export interface Admitted {
  readonly headers: HeaderFields
  readonly accounts: readonly Account[]
}

/** A coarse limit over a caller that needs no count of ours: false when it is reached; undefined: there is none. */
export type Ceiling = (caller: Caller) => Promise<boolean> | undefined

export interface Gates {
  readonly limiter: Limiter
  readonly ceiling: Ceiling
}

const free: Admitted = { headers: {}, accounts: [] }

/** Lets a request in, or throws 429. Nothing is asked and nothing waits where no limit holds. */
export function admitRequest(
  counted: Counted,
  tokens: () => number,
  gates: Gates,
  waitUntil: WaitUntil,
): Admitted | Promise<Admitted> {
  const below = gates.ceiling(counted.caller)
  if (below === undefined) return count(counted, tokens, gates.limiter, waitUntil)
  return below.then((isBelow) => {
    if (isBelow) return count(counted, tokens, gates.limiter, waitUntil)
    throw new UmbelError('rate_limit', 'Rate limit reached for this API key. Try again later.', {
      code: 'rate_limit_exceeded',
      retryAfterMs: 10_000,
    })
  })
}

function count(
  counted: Counted,
  tokens: () => number,
  limiter: Limiter,
  waitUntil: WaitUntil,
): Admitted | Promise<Admitted> {
  const limits = limitsOf(counted)
  if (limits.length === 0) return free
  const accounts = limits
    .filter(({ rule }) => rule.tokens !== undefined)
    .map((limit) => limitAccount(limit, limiter, waitUntil))
  const headers = admit(limits, accounts.length === 0 ? 0 : tokens(), limiter)
  return headers instanceof Promise
    ? headers.then((resolved) => ({ headers: resolved, accounts }))
    : { headers, accounts }
}

function limitsOf({ caller, tags, request, route, release }: Counted): Limit[] {
  const limits: Limit[] = []
  const add = (subject: string, rule: LimitRule | undefined) => {
    if (rule !== undefined) limits.push({ subject, rule })
  }
  if (caller.account !== null) add(`key:${caller.account}`, caller.limits)
  if (route !== undefined) add(`route:${route.name}`, route.limits)
  if (release.tags !== undefined) {
    const all = request.user === null ? tags : [...tags, `user:${request.user}`]
    for (const tag of all) {
      add(`tag:${tag}`, release.tags.find(({ pattern }) => fitsGlob(pattern, tag))?.limits)
    }
  }
  return limits
}

/** What a model itself allows: each call counts, whichever request makes it. */
export function modelAccounts(limiter: Limiter, waitUntil: WaitUntil) {
  return (name: string, { limits }: ModelProfile): Account | undefined =>
    limits === undefined
      ? undefined
      : limitAccount({ subject: `model:${name}`, rule: limits }, limiter, waitUntil, 1)
}
