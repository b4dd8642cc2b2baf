import { describe, expect, test } from 'vitest'
import { isolateHealth } from '../../src/telemetry/isolate-health.ts'

function measured(times: readonly number[]) {
  const health = isolateHealth()
  for (const firstTokenMs of times) health.observe('a', { firstTokenMs, failed: false })
  return health
}

describe('the usual slow first token', () => {
  test('is not known from fewer than 19 samples', () => {
    expect(measured(Array.from({ length: 18 }, () => 5)).slowFirstToken('a')).toBe(null)
    expect(measured(Array.from({ length: 19 }, (_, index) => index)).slowFirstToken('a')).toBe(18)
    expect(isolateHealth().slowFirstToken('b')).toBe(null)
  })

  test('is what one call in twenty exceeds, of the last 64', () => {
    const times = Array.from({ length: 200 }, (_, index) => index)
    expect(measured(times).slowFirstToken('a')).toBe(197)
    let seed = 1
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
    const health = isolateHealth()
    let later = 0
    for (let turn = 0; turn < 20_000; turn += 1) {
      const firstTokenMs = Math.exp(3 * random())
      const usual = health.slowFirstToken('a')
      if (usual !== null && firstTokenMs > usual) later += 1
      health.observe('a', { firstTokenMs, failed: false })
    }
    expect(later / 20_000).toBeGreaterThan(0.042)
    expect(later / 20_000).toBeLessThanOrEqual(0.05)
  })

  test('whole answers do not tell a first token; failures tell nothing', () => {
    const health = measured(Array.from({ length: 30 }, () => 10))
    health.observe('a', { firstTokenMs: 9000, failed: false, kind: 'whole' })
    health.observe('a', { firstTokenMs: null, failed: true })
    expect(health.slowFirstToken('a')).toBe(10)
  })

  test('a call that was given up counts when it was late already, so that cutting the tail does not hide it', () => {
    const health = measured(Array.from({ length: 60 }, () => 10))
    health.observe('a', { firstTokenMs: 3, failed: false, kind: 'given-up' })
    expect(health.slowFirstToken('a')).toBe(10)
    for (let turn = 0; turn < 3; turn += 1) {
      health.observe('a', { firstTokenMs: 40 + turn, failed: false, kind: 'given-up' })
    }
    expect(health.slowFirstToken('a')).toBe(40)
    expect(health.facts('a')?.samples).toBe(60)
  })
})
