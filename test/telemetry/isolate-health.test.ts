import { describe, expect, test } from 'vitest'
import type { HealthFacts } from '../../src/core/record.ts'
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

describe('the report of a model', () => {
  test('averages, quantiles and errors by class', () => {
    const health = measured(Array.from({ length: 40 }, (_, index) => 100 + index))
    for (let turn = 0; turn < 20; turn += 1) {
      health.observe('a', { firstTokenMs: 139, failed: false, tokens: { output: 10 + turn, ms: 1000 } })
    }
    const well = health.report('a')
    expect(well).toMatchObject({ samples: 60, errorRate: 0, errors: {} })
    expect(well?.firstToken).toEqual({ p50: 129, p95: 139 })
    expect(well?.speed).toEqual({ p50: 19, p5: 10 })
    for (const name of ['server', 'server', 'timeout'] as const) {
      health.observe('a', { firstTokenMs: null, failed: true, class: name })
    }
    const { errorRate = 0, errors = {} } = health.report('a') ?? {}
    expect(errorRate).toBeCloseTo(1 - 0.8 ** 3)
    expect((errors.server ?? 0) + (errors.timeout ?? 0)).toBeCloseTo(errorRate)
    expect(errors.server).toBeGreaterThan(errors.timeout ?? 0)
    const failing = isolateHealth()
    failing.observe('a', { firstTokenMs: null, failed: true, class: 'server' })
    expect(failing.report('a')).toMatchObject({ errorRate: 1, errors: { server: 1 } })
    for (let turn = 0; turn < 60; turn += 1) health.observe('a', { firstTokenMs: 100, failed: false })
    expect(health.report('a')?.errors).toEqual({})
    expect(health.report('b')).toBe(null)
  })

  test('the speed is that of all tokens over all time: a long answer weighs more than a short one', () => {
    const health = isolateHealth()
    for (let turn = 0; turn < 50; turn += 1) {
      health.observe('a', { firstTokenMs: 10, failed: false, tokens: { output: 1000, ms: 10_000 } })
      health.observe('a', { firstTokenMs: 10, failed: false, tokens: { output: 1, ms: 500 } })
    }
    const rate = health.facts('a')?.tokensPerSecond ?? 0
    expect(rate).toBeGreaterThan(85)
    expect(rate).toBeLessThan(100)
  })
})

function isolate(others?: { facts(model: string): HealthFacts | null }) {
  const clock = { at: 1_000_000, now: () => clock.at }
  const health = isolateHealth(others, clock)
  const calls = (model: string, count: number, firstTokenMs: number) => {
    for (let turn = 0; turn < count; turn += 1) health.observe(model, { firstTokenMs, failed: false })
  }
  calls('slow', 10, 30_000)
  return { clock, health, calls }
}

describe('what is chosen by', () => {
  test('is no longer what was measured five minutes and twenty calls ago; the averages begin anew', () => {
    const { clock, health, calls } = isolate()
    calls('quick', 30, 100)
    clock.at += 299_999
    expect(health.recent('slow')?.firstTokenMs).toBe(30_000)
    clock.at += 1
    expect(health.recent('slow')).toBe(null)
    // What is usual, and what people are shown, is still known.
    expect(health.facts('slow')?.firstTokenMs).toBe(30_000)
    expect(health.report('slow')?.samples).toBe(10)
    health.observe('slow', { firstTokenMs: null, failed: true, class: 'server' })
    expect(health.recent('slow')).toEqual({ samples: 11, firstTokenMs: null, errorRate: 1 })
    health.observe('slow', { firstTokenMs: 200, failed: false })
    expect(health.recent('slow')).toMatchObject({ samples: 12, firstTokenMs: 200, errorRate: 0.8 })
  })

  test('stands while few calls were made, so that finding out costs one in twenty at most', () => {
    const { clock, health, calls } = isolate()
    clock.at += 86_400_000
    calls('quick', 19, 100)
    expect(health.recent('slow')?.firstTokenMs).toBe(30_000)
    calls('quick', 1, 100)
    expect(health.recent('slow')).toBe(null)
  })

  test('stands for as long again where it was looked at in vain', () => {
    const { clock, health, calls } = isolate()
    calls('quick', 20, 100)
    clock.at += 300_000
    health.observe('slow', { firstTokenMs: null, failed: false, kind: 'given-up' })
    expect(health.recent('slow')?.firstTokenMs).toBe(30_000)
    clock.at += 300_000
    calls('quick', 20, 100)
    expect(health.recent('slow')).toBe(null)
    health.observe('nobody', { firstTokenMs: null, failed: false, kind: 'given-up' })
    expect(health.recent('nobody')).toBe(null)
  })

  test('is what others measured lately, where they did', () => {
    const told = { samples: 40, firstTokenMs: 250, errorRate: 0 }
    const { clock, health, calls } = isolate({ facts: (model) => (model === 'slow' ? told : null) })
    expect(health.recent('slow')?.firstTokenMs).toBe(30_000)
    calls('quick', 20, 100)
    clock.at += 300_000
    expect(health.recent('slow')).toBe(told)
  })
})
