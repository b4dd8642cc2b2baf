import * as z from 'zod'

const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }
export const durationPattern = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/

/** A duration as written: `"800ms"`, `"8s"`, `"2m"`. */
export const durationSchema = z
  .string()
  .regex(durationPattern, { error: 'a duration is a number with ms, s, m or h, such as "800ms" or "8s"' })
  .meta({ description: 'A duration: "800ms", "8s", "2m", "1h".' })

/** A duration in milliseconds, whole and at least 1. */
export function toMilliseconds(written: string): number {
  const match = durationPattern.exec(written)
  const [, number = '0', unit = 'ms'] = match ?? []
  return Math.max(1, Math.round(Number(number) * (milliseconds[unit] ?? 1)))
}

/** USD. */
export const moneySchema = z
  .number()
  .positive({ error: 'money is USD above 0' })
  .meta({ description: 'USD.' })

/** A number of tokens. */
export const tokensSchema = z.int().positive().meta({ description: 'Tokens.' })
