import { expect } from 'vitest'
import type { HealthDelta, HealthExchange, HealthView } from '../../src/telemetry/health-board.ts'

/** Where isolates meet, in memory or in a Durable Object. */
export type Meeting = (exchange: HealthExchange) => HealthView | Promise<HealthView>

export function delta(model: string, calls: number, failures = 0): HealthDelta {
  return {
    model,
    calls,
    failures,
    firstToken: { calls: calls - failures, ms: 200 * (calls - failures) },
    tokens: { output: 50 * calls, ms: 1000 * calls },
  }
}

/** What holds for a board, wherever it is. Times are real. */
export async function holdsToHealth(meet: Meeting): Promise<void> {
  const quiet = { outages: [], deltas: [] }
  await meet({ colo: 'LIM', isolate: 'one', deltas: [delta('a', 20), delta('b', 4, 4)], outages: [] })
  const until = Date.now() + 60_000
  const said = { upstream: 'up/c', class: 'rate_limit' as const, until }
  await meet({ ...quiet, colo: 'LIM', isolate: 'one', outages: [said] })

  const near = await meet({ ...quiet, colo: 'LIM', isolate: 'two' })
  const views = new Map(near.models.map((view) => [view.model, view]))
  expect(views.get('a')).toMatchObject({ of: 'colo', failureRate: 0 })
  expect(views.get('a')?.firstTokenMs).toBeCloseTo(200)
  expect(views.get('a')?.tokensPerSecond).toBeCloseTo(50)
  expect(views.get('a')?.calls).toBeGreaterThan(19)
  // Too few calls there: the region's.
  expect(views.get('b')).toMatchObject({ of: 'region', failureRate: 1 })
  expect(near.outages).toEqual([said])

  // Another location has calls of its own, and sees them.
  const far = await meet({ colo: 'GRU', isolate: 'three', deltas: [delta('a', 20, 20)], outages: [] })
  expect(far.models.find(({ model }) => model === 'a')).toMatchObject({ of: 'colo', failureRate: 1 })
  const again = await meet({ ...quiet, colo: 'LIM', isolate: 'two' })
  expect(again.models.find(({ model }) => model === 'a')).toMatchObject({ of: 'colo', failureRate: 0 })

  // Nobody is told what it said itself; what is over is said no more.
  expect((await meet({ ...quiet, colo: 'LIM', isolate: 'one', outages: [said] })).outages).toEqual([])
  await meet({ ...quiet, colo: 'LIM', isolate: 'one' })
  expect((await meet({ ...quiet, colo: 'LIM', isolate: 'two' })).outages).toEqual([])
}
