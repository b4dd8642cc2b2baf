import { describe, expect, test } from 'vitest'
import { isolateHedges } from '../../src/telemetry/isolate-hedges.ts'

describe('the hedge budget', () => {
  test('a share of requests is exceeded by one hedge at most', () => {
    const account = isolateHedges().account('a', { requests: 0.05 })
    let taken = 0
    for (let request = 1; request <= 5000; request += 1) {
      account.enter()
      if (account.take()) taken += 1
      expect(taken).toBeLessThanOrEqual(0.05 * request + 1)
    }
    expect(taken).toBeGreaterThan(240)
  })

  test('credit of quiet hours is not kept for a storm', () => {
    const account = isolateHedges().account('a', { requests: 0.05 })
    for (let request = 0; request < 100_000; request += 1) account.enter()
    let taken = 0
    while (taken < 1000 && account.take()) taken += 1
    expect(taken).toBeLessThanOrEqual(10)
  })

  test('a share of spend', () => {
    const account = isolateHedges().account('a', { spend: 0.1 })
    let first = 0
    let hedged = 0
    for (let request = 0; request < 2000; request += 1) {
      account.enter()
      const hedges = account.take() ? 0.5 : 0
      account.settle(1, hedges)
      first += 1
      hedged += hedges
    }
    expect(hedged / first).toBeGreaterThan(0.08)
    expect(hedged / first).toBeLessThan(0.11)
  })

  test('without shares nothing is bounded; places are apart', () => {
    const ledger = isolateHedges()
    for (let turn = 0; turn < 10; turn += 1) expect(ledger.account('a', {}).take()).toBe(true)
    expect(ledger.account('b', { requests: 0.01 }).take()).toBe(true)
    expect(ledger.account('b', { requests: 0.01 }).take()).toBe(false)
  })
})
