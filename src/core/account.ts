import type { Estimate } from './budget.ts'

/** What a call may use. */
export interface Want extends Estimate {
  /** Were each byte of its text a token: no tokenizer makes more. Who may never overrun sets that aside. */
  readonly atMost?: Estimate
}

/** What an account set aside for one call. */
export interface Hold {
  /** The most that the call may use. Null: not bounded here; Infinity: all that was wanted. */
  readonly granted: { readonly usd: number | null; readonly tokens: number | null }
  /** Replaces what was set aside by what was used. The first call counts; later ones do nothing. */
  settle(used: { readonly usd: number | null; readonly tokens: number }): void
}

/** What outlives the request and pays for it: the money of a key, the tokens a minute of a route. */
export interface Account {
  readonly caps: { readonly usd: boolean; readonly tokens: boolean }
  /**
   * Sets aside `want`, or what is left of it down to `least`. At once where memory knows. Throws (or rejects with)
   * class `budget` or `rate_limit`.
   */
  hold(want: Want, least: Estimate): Hold | Promise<Hold>
}

/** Holds on every account, or on none. */
export function holdAll(accounts: readonly Account[], want: Want, least: Estimate): Hold | Promise<Hold> {
  const held: Hold[] = []
  const waiting: Promise<Hold>[] = []
  try {
    for (const account of accounts) {
      const hold = account.hold(want, least)
      if (hold instanceof Promise) waiting.push(hold)
      else held.push(hold)
    }
  } catch (thrown) {
    release(held)
    for (const each of waiting) each.then((hold) => release([hold])).catch(() => {})
    throw thrown
  }
  return waiting.length === 0 ? joined(held) : all(held, waiting)
}

async function all(held: Hold[], waiting: readonly Promise<Hold>[]): Promise<Hold> {
  const outcomes = await Promise.allSettled(waiting)
  for (const outcome of outcomes) if (outcome.status === 'fulfilled') held.push(outcome.value)
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed === undefined) return joined(held)
  release(held)
  throw failed.reason
}

function release(held: readonly Hold[]): void {
  for (const hold of held) hold.settle({ usd: 0, tokens: 0 })
}

function joined(held: readonly Hold[]): Hold {
  const [only] = held
  if (only !== undefined && held.length === 1) return only
  return {
    granted: {
      usd: smallestOf(held.map(({ granted }) => granted.usd)),
      tokens: smallestOf(held.map(({ granted }) => granted.tokens)),
    },
    settle: (used) => {
      for (const hold of held) hold.settle(used)
    },
  }
}

/** The smallest of some bounds; null bounds nothing. */
export function smallestOf(bounds: readonly (number | null)[]): number | null {
  return bounds.reduce(
    (smallest, bound) => (bound === null ? smallest : smallest === null ? bound : Math.min(smallest, bound)),
    null,
  )
}
