import type { HeaderView } from '../core/headers.ts'

/**
 * How long an upstream asks to be left alone, in milliseconds; null when it does not say.
 * `retry-after-ms` (OpenAI, Azure) is the finer word; `retry-after` is seconds or an HTTP date (RFC 9110, 10.2.3).
 */
export function retryAfterMs(headers: HeaderView, now: number = Date.now()): number | null {
  // An empty text would read as 0.
  const fine = Number(headers.get('retry-after-ms')?.trim() || Number.NaN)
  if (Number.isFinite(fine) && fine >= 0) return fine
  const text = headers.get('retry-after')
  if (text === null || text.trim() === '') return null
  const seconds = Number(text)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
