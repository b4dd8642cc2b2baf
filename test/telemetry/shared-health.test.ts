import { describe, expect, test } from 'vitest'
import { HealthBoard } from '../../src/telemetry/health-board.ts'
import { IsolateBreaker } from '../../src/telemetry/isolate-breaker.ts'
import { type ErrorClass, UmbelError } from '../../src/core/errors.ts'
import { type HealthOffice, SharedHealth } from '../../src/telemetry/shared-health.ts'
import { delta, holdsToHealth } from './health-board-laws.ts'
import { isolateHealth } from '../../src/telemetry/isolate-health.ts'
import { profile } from '../support/release.ts'

const a = profile('a')
const b = profile('b')
const place = { colo: 'LIM', continent: 'SA' }

test('the board in memory keeps the laws of a board', () => {
  const board = new HealthBoard()
  return holdsToHealth((exchange) => board.exchange(exchange, Date.now()))
})

test('the board is bounded, and old calls fade', () => {
  const board = new HealthBoard()
  const say = (model: string, now: number) =>
    board.exchange({ colo: 'LIM', isolate: 'one', deltas: [delta(model, 100)], outages: [] }, now)
  for (let turn = 0; turn < 10_000; turn += 1) say(`m${turn}`, 0)
  expect(say('m1', 0).models.length).toBeLessThanOrEqual(100)
  const later = board.exchange({ colo: 'LIM', isolate: 'two', deltas: [], outages: [] }, 600_000)
  expect(later.models).toEqual([])
})

/** Isolates that meet at one board, each with its own memory. */
function region() {
  const clock = { at: 1_000_000, now: () => clock.at }
  const boards = new Map<number, HealthBoard>()
  const state = { down: false, calls: 0 }
  const office: HealthOffice = {
    exchange: async (_, shard, exchange) => {
      state.calls += 1
      if (state.down) throw new Error('down')
      const board = boards.get(shard) ?? new HealthBoard()
      boards.set(shard, board)
      return board.exchange(exchange, clock.at)
    },
  }
  const isolate = () => {
    const shared = new SharedHealth(clock, office)
    const breaker = new IsolateBreaker(clock, shared)
    const health = isolateHealth(shared)
    const calls = (model: typeof a, count: number, failed?: ErrorClass, retryAfterMs?: number) => {
      for (let turn = 0; turn < count; turn += 1) {
        const passage = breaker.enter(model)
        const outcome = { firstTokenMs: failed === undefined ? 300 : null, failed: failed !== undefined }
        shared.observed(model, outcome, clock.at)
        health.observe(model.name, outcome)
        if (failed === undefined) breaker.succeeded(model, clock.at, passage)
        else {
          const upstream = { status: 500, headers: new Headers(), body: '', dialect: 'openai-chat' }
          const error = new UmbelError(failed, 'no', {
            upstream,
            ...(retryAfterMs !== undefined && { retryAfterMs }),
          })
          shared.cooled(breaker.failed(model, error, clock.at, passage))
        }
      }
    }
    /** As the entry does it with each request. */
    const tick = async () => {
      if (shared.isDue) await shared.exchange(place, breaker.open())
    }
    return { shared, breaker, health, calls, tick }
  }
  return { clock, state, isolate }
}

describe('what isolates tell each other', () => {
  test('a rate limit that another one has met: passed over by those that know nothing better', async () => {
    const { clock, isolate } = region()
    const [first, cold, well] = [isolate(), isolate(), isolate()]
    first.calls(a, 1, 'rate_limit', 20_000)
    await first.tick()
    cold.calls(b, 1)
    await cold.tick()
    well.calls(a, 5)
    await well.tick()
    expect(cold.breaker.outage(a)).toMatchObject({ class: 'rate_limit', of: 'others' })
    expect(cold.breaker.outage(b)).toBe(undefined)
    expect(well.breaker.outage(a)).toBe(undefined)
    // It ends when the upstream said so.
    clock.at += 20_000
    expect(cold.breaker.outage(a)).toBe(undefined)
  })

  test('what was said half a minute ago counts no more', async () => {
    const { clock, isolate } = region()
    const [first, cold] = [isolate(), isolate()]
    cold.calls(b, 1)
    clock.at += 20_000
    first.calls(a, 1, 'auth')
    await first.tick()
    await cold.tick()
    // Its own call has told it that the key is good.
    expect(cold.breaker.outage(a)).toBe(undefined)
    clock.at += 10_000
    expect(cold.breaker.outage(b)).toMatchObject({ class: 'auth', of: 'others' })
    clock.at += 20_001
    expect(cold.breaker.outage(b)).toBe(undefined)
  })

  test('a model that fails for others opens after the first failure here, not before', async () => {
    const { isolate } = region()
    const [first, second] = [isolate(), isolate()]
    first.calls(a, 12, 'server')
    await first.tick()
    second.calls(b, 1)
    await second.tick()
    expect(second.breaker.outage(a)).toBe(undefined)
    second.calls(a, 1, 'server')
    expect(second.breaker.outage(a)).toMatchObject({ class: 'server', of: 'model' })
  })

  test('others never close what is open here', async () => {
    const { clock, isolate } = region()
    const [first, second] = [isolate(), isolate()]
    first.calls(a, 3, 'server')
    second.calls(a, 100)
    await second.tick()
    clock.at += 1000
    await first.tick()
    expect(first.breaker.outage(a)).toMatchObject({ class: 'server', of: 'model' })
  })

  test('averages of others serve an isolate that has few calls of its own', async () => {
    const { isolate } = region()
    const [first, second] = [isolate(), isolate()]
    first.calls(a, 40)
    await first.tick()
    second.calls(b, 1)
    await second.tick()
    expect(second.health.facts('a')).toMatchObject({ samples: 40, firstTokenMs: 300, errorRate: 0 })
    expect(second.health.facts('b')).toMatchObject({ samples: 1 })
    expect(second.health.facts('c')).toBe(null)
  })
})

describe('how often', () => {
  test('every 5 seconds, sooner after 50 calls, and seldom with little to say', async () => {
    const { clock, state, isolate } = region()
    const one = isolate()
    const busy = async (seconds: number, perSecond: number) => {
      const before = state.calls
      for (let second = 0; second < seconds; second += 1) {
        for (let turn = 0; turn < perSecond; turn += 1) {
          one.calls(a, 1)
          await one.tick()
        }
        clock.at += 1000
      }
      return state.calls - before
    }
    await busy(5, 5)
    expect(await busy(100, 5)).toBeLessThanOrEqual(21)
    const often = await busy(20, 100)
    expect(often).toBeLessThanOrEqual(21)
    expect(often).toBeGreaterThanOrEqual(19)
    // One call in 20 seconds: one exchange a minute, once it has slowed down.
    await busy(60, 0)
    let told = state.calls
    for (let turn = 0; turn < 60; turn += 1) {
      one.calls(a, 1)
      await one.tick()
      clock.at += 20_000
    }
    told = state.calls - told
    expect(told).toBeLessThanOrEqual(24)
    expect(told).toBeGreaterThanOrEqual(15)
  })

  test('a cooldown that begins is told with the next request', async () => {
    const { clock, state, isolate } = region()
    const one = isolate()
    one.calls(a, 10)
    await one.tick()
    clock.at += 100
    one.calls(a, 1, 'rate_limit', 9000)
    await one.tick()
    expect(state.calls).toBe(2)
  })

  test('while the objects are down each goes by its own, and asks less and less', async () => {
    const { clock, state, isolate } = region()
    const one = isolate()
    state.down = true
    one.calls(a, 3, 'server')
    await one.tick()
    expect(one.breaker.outage(a)).toMatchObject({ class: 'server', of: 'model' })
    const before = state.calls
    for (let second = 0; second < 300; second += 1) {
      one.calls(b, 1)
      clock.at += 1000
      await one.tick()
    }
    expect(state.calls - before).toBeLessThan(15)
  })
})
