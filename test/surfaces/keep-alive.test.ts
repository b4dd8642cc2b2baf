import { expect, test, vi } from 'vitest'
import { KeepAlive } from '../../src/surfaces/keep-alive.ts'

test('says something only after silence, and nothing once stopped', () => {
  vi.useFakeTimers()
  let pings = 0
  const keepAlive = new KeepAlive(() => {
    pings += 1
    return Promise.reject(new Error('the client has gone'))
  }, 1000)
  vi.advanceTimersByTime(900)
  keepAlive.wrote()
  vi.advanceTimersByTime(900)
  expect(pings).toBe(0)
  vi.advanceTimersByTime(2300)
  expect(pings).toBeGreaterThanOrEqual(2)
  const before = pings
  keepAlive.stop()
  vi.advanceTimersByTime(60_000)
  expect(pings).toBe(before)
  vi.useRealTimers()
})
