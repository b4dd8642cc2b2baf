import type { Account } from '../core/account.ts'
import type { Caller } from '../core/caller.ts'
import type { ChatRequest } from '../core/request.ts'
import type { HeaderFields } from '../core/headers.ts'
import type { BudgetRule, LimitRule, Subject } from '../core/limit-rules.ts'
import type { Budgets } from './budgets.ts'
import type { Limiter } from './limiter.ts'
import type { ModelProfile, Release, Route } from '../core/release.ts'
import { UmbelError } from '../core/errors.ts'
import { type TokensWanted, admit, noTokens } from './admit.ts'
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
  readonly budgets: Budgets
}

const free: Admitted = { headers: {}, accounts: [] }

/** Lets a request in, or throws 429. Nothing is asked and nothing waits where no limit holds. */
export function admitRequest(
  counted: Counted,
  tokens: () => TokensWanted,
  gates: Gates,
  waitUntil: WaitUntil,
): Admitted | Promise<Admitted> {
  const below = gates.ceiling(counted.caller)
  if (below === undefined) return count(counted, tokens, gates, waitUntil)
  return below.then((isBelow) => {
    if (isBelow) return count(counted, tokens, gates, waitUntil)
    throw new UmbelError('rate_limit', 'Rate limit reached for this API key. Try again later.', {
      code: 'rate_limit_exceeded',
      retryAfterMs: 10_000,
    })
  })
}

function count(
  counted: Counted,
  tokens: () => TokensWanted,
  { limiter, budgets }: Gates,
  waitUntil: WaitUntil,
): Admitted | Promise<Admitted> {
  const rules = rulesOf(counted)
  if (rules.length === 0) return free
  const limits = rules.flatMap(({ subject, limits: rule }) => (rule === undefined ? [] : [{ subject, rule }]))
  const limited = limits
    .filter(({ rule }) => rule.tokens !== undefined)
    .map((limit) => limitAccount(limit, limiter, waitUntil))
  const { alerts } = counted.release
  const paying = rules.flatMap(({ subject, budgets: own }) =>
    own === undefined ? [] : [budgets.account(subject, own, alerts, waitUntil)],
  )
  const accounts = [...limited, ...paying]
  const headers = admit(limits, limited.length === 0 ? noTokens : tokens(), limiter)
  return headers instanceof Promise
    ? headers.then((resolved) => ({ headers: resolved, accounts }))
    : { headers, accounts }
}

/** Letters of a user's id that count: a caller may send any number of any length, and each is remembered. */
const longestUser = 512

/** What holds for one subject. */
interface Rules {
  readonly subject: Subject
  readonly limits?: LimitRule
  readonly budgets?: readonly BudgetRule[]
}

function rulesOf({ caller, tags, request, route, release }: Counted): Rules[] {
  const rules: Rules[] = []
  const add = (subject: Subject, own: Omit<Rules, 'subject'> | undefined) => {
    if (own === undefined || (own.limits === undefined && own.budgets === undefined)) return
    const { limits, budgets } = own
    rules.push({
      subject,
      ...(limits !== undefined && { limits }),
      ...(budgets !== undefined && { budgets }),
    })
  }
  if (caller.account !== null) add(`key:${caller.account}`, caller)
  if (route !== undefined) add(`route:${route.name}`, route)
  if (release.tags !== undefined) {
    const all = request.user === null ? tags : [...tags, `user:${request.user.slice(0, longestUser)}`]
    for (const tag of all) {
      add(
        `tag:${tag}`,
        release.tags.find(({ pattern }) => fitsGlob(pattern, tag)),
      )
    }
  }
  return rules
}

/** What a model itself allows: each call counts, whichever request makes it, and by whichever name. */
export function modelAccounts({ models }: Release, limiter: Limiter, waitUntil: WaitUntil) {
  return (called: string, profile: ModelProfile): Account | undefined => {
    const { name, limits } = Object.hasOwn(models, called) ? profile : (declared(profile, models) ?? profile)
    return limits === undefined
      ? undefined
      : limitAccount({ subject: `model:${name}`, rule: limits }, limiter, waitUntil, 1)
  }
}

/** The limited model that `provider/model`, or a wildcard, reaches without its name. */
function declared({ provider, upstream }: ModelProfile, models: Release['models']): ModelProfile | undefined {
  return Object.values(models).find(
    (model) => model.limits !== undefined && model.provider === provider && model.upstream === upstream,
  )
}
