import type { BudgetRule } from '../core/limit-rules.ts'
import type { Hold } from '../core/account.ts'
import { type Amount, type Unit, units } from './exchange.ts'

/** The share of a budget that an isolate takes at a time. */
const sliceShare = 0.02

/** What is fetched at a time: a share of the smallest budget, or what is wanted if that is more. */
export function sliceOf(rules: readonly BudgetRule[], want: Amount): Amount {
  const slice = (unit: Unit) => {
    const limits = rules.flatMap((rule) => rule[unit] ?? [])
    return limits.length === 0 ? 0 : Math.max(want[unit], Math.min(...limits) * sliceShare)
  }
  return { usd: slice('usd'), tokens: slice('tokens') }
}

/** The units that some rule bounds. */
export function cappedUnits(rules: readonly BudgetRule[]): Unit[] {
  return units.filter((unit) => rules.some((rule) => rule[unit] !== undefined))
}

/** As a hold says it: infinite where all that was wanted is given, null where nothing bounds. */
export function grantedOf(granted: Amount, want: Amount, capped: readonly Unit[]): Hold['granted'] {
  const part = (unit: Unit) => {
    if (!capped.includes(unit)) return null
    return granted[unit] >= want[unit] ? Number.POSITIVE_INFINITY : granted[unit]
  }
  return { usd: part('usd'), tokens: part('tokens') }
}

export function reaches(left: Amount, amount: Amount, capped: readonly Unit[]): boolean {
  return capped.every((unit) => left[unit] >= amount[unit])
}

export function plus(one: Amount, other: Amount): Amount {
  return { usd: one.usd + other.usd, tokens: one.tokens + other.tokens }
}

export function minus(one: Amount, other: Amount): Amount {
  return { usd: one.usd - other.usd, tokens: one.tokens - other.tokens }
}

export function atLeastZero({ usd, tokens }: Amount): Amount {
  return { usd: Math.max(0, usd), tokens: Math.max(0, tokens) }
}
