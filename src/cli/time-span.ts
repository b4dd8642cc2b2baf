import { UsageError } from './usage-error.ts'

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** A span as written at a terminal, `90s`, `12h` or `30d`, in milliseconds. */
export function spanOf(written: string): number {
  const match = /^(\d{1,6})([smhd])$/.exec(written)
  const unit = units[match?.[2] ?? '']
  if (match === null || unit === undefined) {
    throw new UsageError(`"${written}" is not a span of time: write 90s, 15m, 12h or 30d.`)
  }
  return Number(match[1]) * unit
}
