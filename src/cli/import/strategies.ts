/** A strategy as a config writes it: a name, or an object with one verb. */
export type Strategy = string | Readonly<Record<string, unknown>>

interface Common {
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly system?: string | undefined
  readonly retry?: { readonly attempts: number; readonly on?: readonly string[] } | undefined
  readonly timeout?: string | undefined
  readonly firstTokenTimeout?: string | undefined
}

/** A strategy with options; a bare name stays one where there are none. */
export function withOptions(strategy: Strategy, common: Common): Strategy {
  const given = Object.fromEntries(
    Object.entries(common).filter(([, value]) => value !== undefined && !isEmpty(value)),
  )
  if (Object.keys(given).length === 0) return strategy
  return typeof strategy === 'string' ? { model: strategy, ...given } : { ...strategy, ...given }
}

/** In order, each once; one alone is itself. */
export function inOrder(members: readonly Strategy[], on?: readonly string[]): Strategy {
  const flat = on === undefined ? members.flatMap(chainOf) : members
  const each = flat.filter(
    (member, index) => flat.findIndex((other) => JSON.stringify(other) === JSON.stringify(member)) === index,
  )
  const [only] = each
  if (only !== undefined && each.length === 1) return only
  return { fallback: each, ...(on !== undefined && { on }) }
}

/** The members of a bare fallback: within another one they may stand by themselves. */
function chainOf(strategy: Strategy): readonly Strategy[] {
  if (typeof strategy === 'string') return [strategy]
  const { fallback, ...options } = strategy
  return isChain(fallback) && Object.keys(options).length === 0 ? fallback : [strategy]
}

function isChain(value: unknown): value is readonly Strategy[] {
  return Array.isArray(value)
}

/** One of several by weight; one alone is itself. */
export function byWeight(members: readonly Strategy[], weights: readonly (number | undefined)[]): Strategy {
  const [only] = members
  if (only !== undefined && members.length === 1) return only
  const isWeighted = weights.some((weight) => weight !== undefined) && new Set(weights).size > 1
  return { balance: members, ...(isWeighted && { weights: weights.map((weight) => weight ?? 1) }) }
}

/** Retries beside the first try, as tries in all: ten at most. */
export function tries(retries: number | undefined): { readonly attempts: number } | undefined {
  return retries === undefined || retries < 1
    ? undefined
    : { attempts: Math.min(10, Math.floor(retries) + 1) }
}

/** The class of error that a status means, as far as one means any that another try could help. */
const classes: Readonly<Record<number, string>> = {
  401: 'auth',
  402: 'credit',
  403: 'auth',
  404: 'not_found',
  408: 'timeout',
  429: 'rate_limit',
  500: 'server',
  502: 'server',
  503: 'overloaded',
  504: 'timeout',
  529: 'overloaded',
}

/** Classes of error for statuses, and the statuses that mean none. */
export function errorClasses(statuses: readonly number[]): { on: string[]; unknown: number[] } {
  const on = [...new Set(statuses.flatMap((status) => classes[status] ?? []))]
  return { on, unknown: statuses.filter((status) => classes[status] === undefined) }
}

function isEmpty(value: unknown): boolean {
  if (value === '') return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
