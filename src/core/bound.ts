import type { Budget } from './budget.ts'
import type { Left } from './record.ts'
import type { Scope } from './scope.ts'
import { roundedUsd } from './usage.ts'

/** A node with limits of its own, or the request itself. */
export interface Bound {
  readonly path: string
  readonly budget: Budget
  readonly scope: Scope
}

export function leftOf(budget: Budget, endsAt: number | null, now: number): Left {
  const { attempts, usd, tokens } = budget.rest()
  return {
    attemptsLeft: attempts,
    usdLeft: usd === null ? null : roundedUsd(usd),
    tokensLeft: tokens,
    msLeft: endsAt === null ? null : Math.max(0, endsAt - now),
  }
}
