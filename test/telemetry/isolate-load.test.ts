import { expect, test } from 'vitest'
import { isolateLoad } from '../../src/telemetry/isolate-load.ts'

function setUp() {
  const clock = { at: 0, now: () => clock.at }
  const load = isolateLoad(clock)
  const call = (ms: number, failed = false) => {
    load.started('a')
    load.ended('a', { ms, failed }, clock.at)
  }
  return { clock, load, call }
}

test('counts the calls under way, and never fewer than none', () => {
  const { load } = setUp()
  load.started('a')
  load.started('a')
  expect(load.of('a').inFlight).toBe(2)
  load.ended('a', null, 0)
  expect(load.of('a')).toEqual({ latencyMs: 0, inFlight: 1 })
  load.ended('a', null, 0)
  load.ended('a', null, 0)
  expect(load.of('a').inFlight).toBe(0)
})

test('believes a slow call at once, and quick ones bit by bit', () => {
  const { clock, load, call } = setUp()
  call(100)
  call(900)
  expect(load.of('a').latencyMs).toBe(900)
  clock.at += 1000
  call(100)
  const { latencyMs } = load.of('a')
  expect(latencyMs).toBeGreaterThan(700)
  expect(latencyMs).toBeLessThan(900)
})

test('what is not heard of fades, so that it is asked again', () => {
  const { clock, load, call } = setUp()
  call(5000)
  clock.at += 60_000
  expect(load.of('a').latencyMs).toBeLessThan(50)
})

test('a failure is no quick answer', () => {
  const { load, call } = setUp()
  call(100)
  call(1, true)
  expect(load.of('a').latencyMs).toBe(1000)
  call(1, true)
  expect(load.of('a').latencyMs).toBe(2000)
})
