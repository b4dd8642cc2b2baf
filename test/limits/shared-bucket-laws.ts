import { expect } from 'vitest'
import type { SharedBuckets } from '../../src/limits/limiter.ts'

/** What holds for shared buckets, wherever they are: in memory or in a Durable Object. Times are real. */
export async function holdsToLimits(buckets: SharedBuckets, subject: string): Promise<void> {
  const rule = { requests: 20, tokens: 1000, exact: true }
  const all = await Promise.all(
    Array.from({ length: 200 }, () => buckets.take(subject, rule, { requests: 1, tokens: 10 })),
  )
  const taken = all.filter(({ ok }) => ok).length
  // A request is filled up every three seconds.
  expect(taken).toBeGreaterThanOrEqual(20)
  expect(taken).toBeLessThanOrEqual(22)
  const refused = all.find(({ ok }) => !ok)
  expect(refused?.waitMs).toBeGreaterThan(0)
  expect(refused?.waitMs).toBeLessThanOrEqual(3000)
  await buckets.give(subject, rule, { requests: 5, tokens: 0 })
  const again = await Promise.all(
    Array.from({ length: 20 }, () => buckets.take(subject, rule, { requests: 1, tokens: 0 })),
  )
  expect(again.filter(({ ok }) => ok).length).toBeLessThanOrEqual(6)
  expect(again.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(5)
}
