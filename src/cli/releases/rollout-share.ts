import type { RolloutShare } from '../../config/live/pointer.ts'
import { UsageError } from '../usage-error.ts'

export interface RolloutOptions {
  readonly by?: RolloutShare['by']
}

/** `10%` or `10`, from 0 to 100. */
export function percentOf(text: string): number {
  const percent = Number(text.replace(/%$/, ''))
  if (/^\d+(\.\d+)?%?$/.test(text) && percent <= 100) return percent
  throw new UsageError(`${text} is not a share: write it as 10%.`)
}
