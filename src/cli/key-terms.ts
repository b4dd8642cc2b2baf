import { type KeyTerms, keyTermsSchema } from '../keys/key-record.ts'
import type { Surface } from '../core/caller.ts'
import { UsageError } from './usage-error.ts'
import { fieldPath } from '../dialects/refusal.ts'
import { spanOf } from './time-span.ts'

const periods = ['day', 'month', 'total'] as const

/** The options of `umbel keys create`, as they are written. */
export interface KeyOptions {
  readonly route?: string[]
  readonly model?: string[]
  readonly surface?: Surface[]
  readonly admin?: true
  readonly tier?: string
  readonly tenant?: string
  readonly tag?: string[]
  readonly expires?: string
  readonly quality?: string
  readonly requests?: string
  readonly tokens?: string
  readonly exact?: true
  readonly budget?: string[]
  readonly tokenBudget?: string[]
  readonly strict?: true
}

export function termsOf(name: string, options: KeyOptions, now: number): KeyTerms {
  const outcome = keyTermsSchema.safeParse(asWritten(name, options, now))
  if (outcome.success) return outcome.data
  const [issue] = outcome.error.issues
  throw new UsageError(`${fieldPath(issue?.path ?? [])}: ${issue?.message}.`)
}

function asWritten(name: string, options: KeyOptions, now: number): KeyTerms {
  const { route, model, surface, admin, tier, tenant, tag, expires } = options
  return {
    name,
    scopes: {
      ...(route !== undefined && { routes: route }),
      ...(model !== undefined && { models: model }),
      ...(surface !== undefined && { surfaces: surface }),
      ...(admin === true && { admin }),
    },
    tier: tier ?? null,
    tenant: tenant ?? null,
    tags: tag ?? [],
    ...(options.quality !== undefined && { quality: qualityOf(options.quality) }),
    ...limitsOf(options),
    ...budgetsOf(options),
    expiresAt: expires === undefined ? null : new Date(now + lifeOf(expires)).toISOString(),
  }
}

function lifeOf(expires: string): number {
  const life = spanOf(expires)
  if (life > 0) return life
  throw new UsageError(`A key that lives for "${expires}" opens nothing.`)
}

function qualityOf(written: string): number {
  const quality = Number(written)
  if (written.trim() !== '' && quality >= 0 && quality <= 1) return quality
  throw new UsageError(`"${written}" is no quality: write a number from 0 (cheapest) to 1 (best).`)
}

function limitsOf({ requests, tokens, exact }: KeyOptions): Pick<KeyTerms, 'limits'> {
  if (requests === undefined && tokens === undefined) {
    if (exact === true) throw new UsageError('--exact is of a limit: say --requests or --tokens too.')
    return {}
  }
  return {
    limits: {
      ...(requests !== undefined && { requests: numberOf(requests) }),
      ...(tokens !== undefined && { tokens: numberOf(tokens) }),
      ...(exact === true && { exact }),
    },
  }
}

function budgetsOf({ budget = [], tokenBudget = [], strict }: KeyOptions): Pick<KeyTerms, 'budgets'> {
  const all = [
    ...budget.map((written) => budgetOf(written, 'usd', strict)),
    ...tokenBudget.map((written) => budgetOf(written, 'tokens', strict)),
  ]
  if (all.length > 0) return { budgets: all }
  if (strict === true) throw new UsageError('--strict is of a budget: say --budget or --token-budget too.')
  return {}
}

function budgetOf(written: string, unit: 'usd' | 'tokens', strict: true | undefined) {
  const match = /^(\d+(?:\.\d+)?)\/(day|month|total)$/.exec(written)
  const per = periods.find((period) => period === match?.[2])
  const amount = Number(match?.[1])
  if (per === undefined || !(amount > 0)) {
    throw new UsageError(`"${written}" is not a budget: write 10/day, 200/month or 500/total.`)
  }
  return { [unit]: amount, per, ...(strict === true && { strict }) }
}

function numberOf(written: string): number {
  const number = Number(written)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new UsageError(`"${written}" is not a whole number above 0.`)
}
