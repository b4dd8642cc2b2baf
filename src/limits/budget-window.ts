import type { BudgetPeriod } from '../core/limit-rules.ts'

/** When the period began that a time lies in. Days and months are those of UTC. */
export function windowStart(per: BudgetPeriod, now: number): number {
  if (per === 'total') return 0
  const date = new Date(now)
  const day = per === 'day' ? date.getUTCDate() : 1
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day)
}

/** When it ends; null: never. */
export function windowEnd(per: BudgetPeriod, now: number): number | null {
  if (per === 'total') return null
  const date = new Date(now)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return per === 'day' ? Date.UTC(year, month, date.getUTCDate() + 1) : Date.UTC(year, month + 1, 1)
}
