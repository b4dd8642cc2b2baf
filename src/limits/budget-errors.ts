import type { Amount, Refusal } from './exchange.ts'
import type { Subject } from '../core/limit-rules.ts'
import { UmbelError } from '../core/errors.ts'
import { inWords } from './rate-limited.ts'

/** 402 where a budget is used up; 429 where the rest of it is only set aside for calls under way. */
export function usedUp(
  subject: Subject,
  { per, unit, limit, left, resetsAt }: Refusal,
  least: Amount,
): UmbelError {
  const amount = unit === 'usd' ? `$${limit}` : `${limit} tokens`
  const period = per === 'total' ? 'in total' : `a ${per}`
  const what = `The budget of ${amount} ${period} of ${inWords(subject)}`
  if (left >= least[unit]) {
    const message = `${what} does not reach: its rest is set aside for requests under way. Try again.`
    return new UmbelError('rate_limit', message, { code: 'budget_reserved', retryAfterMs: 1000 })
  }
  const anew = resetsAt === null ? '' : ` It starts anew at ${new Date(resetsAt).toISOString()}.`
  const wait = resetsAt === null ? {} : { retryAfterMs: Math.max(1000, resetsAt - Date.now()) }
  const rest = unit === 'usd' ? `$${Number(left.toPrecision(3))}` : `${Math.floor(left)} tokens`
  const state = left > 0 ? `has ${rest} left, too little for this request` : 'is used up'
  return new UmbelError('budget', `${what} ${state}.${anew}`, { code: 'budget_used_up', ...wait })
}

/** Who counts cannot be reached, and nothing is leased any more: closed. */
export function budgetDown(subject: Subject): UmbelError {
  const message = `The budget of ${inWords(subject)} cannot be read at the moment. Try again soon.`
  return new UmbelError('budget', message, {
    status: 503,
    code: 'budget_unavailable',
    retryAfterMs: 5_000,
  })
}
