import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Buckets } from '../../src/limits/buckets.ts'

const start = 1_000_000

describe('buckets', () => {
  test('a minute’s worth at once, then evenly', () => {
    let now = start
    const buckets = new Buckets({ now: () => now })
    const take = () => buckets.take('s', { requests: 6 }, { requests: 1, tokens: 0 })
    for (let index = 0; index < 6; index += 1) expect(take().ok).toBe(true)
    expect(take()).toEqual({ ok: false, waitMs: 10_000, left: { requests: 0, tokens: null } })
    now += 9_999
    expect(take().ok).toBe(false)
    now += 1
    expect(take().ok).toBe(true)
    expect(take().ok).toBe(false)
    now += 3_600_000
    for (let index = 0; index < 6; index += 1) expect(take().ok).toBe(true)
    expect(take().ok).toBe(false)
  })

  test('all that is wanted or nothing', () => {
    const buckets = new Buckets({ now: () => start })
    const rule = { requests: 10, tokens: 100 }
    expect(buckets.take('s', rule, { requests: 1, tokens: 101 }).ok).toBe(false)
    expect(buckets.take('s', rule, { requests: 1, tokens: 100 }).left).toEqual({ requests: 9, tokens: 0 })
    expect(buckets.take('s', rule, { requests: 1, tokens: 0 }).ok).toBe(true)
  })

  test('a clock that steps back gives nothing', () => {
    let now = start
    const buckets = new Buckets({ now: () => now })
    const take = () => buckets.take('s', { requests: 2 }, { requests: 1, tokens: 0 }).ok
    expect([take(), take(), take()]).toEqual([true, true, false])
    now -= 600_000
    expect(take()).toBe(false)
    now += 600_000
    expect(take()).toBe(false)
  })

  test('used beyond what was set aside is a debt', () => {
    let now = start
    const buckets = new Buckets({ now: () => now })
    const rule = { tokens: 60 }
    buckets.take('s', rule, { requests: 0, tokens: 60 })
    buckets.give('s', rule, { requests: 0, tokens: -30 })
    now += 30_000
    expect(buckets.take('s', rule, { requests: 0, tokens: 1 }).ok).toBe(false)
    now += 1000
    expect(buckets.take('s', rule, { requests: 0, tokens: 1 }).ok).toBe(true)
  })

  test('under any interleaving never more than a full bucket and what time fills', () => {
    const step = fc.record({
      wait: fc.nat({ max: 20_000 }),
      tokens: fc.nat({ max: 80 }),
      used: fc.double({ min: 0, max: 1, noNaN: true }),
      settleLater: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 100 }), (steps, perMinute) => {
        let now = start
        const buckets = new Buckets({ now: () => now })
        const rule = { tokens: perMinute }
        const open: (() => void)[] = []
        let used = 0
        let held = 0
        for (const { wait, tokens, used: share, settleLater } of steps) {
          now += wait
          const taken = buckets.take('s', rule, { requests: 0, tokens })
          if (taken.ok) {
            held += tokens
            const settle = () => {
              const real = Math.floor(tokens * share)
              buckets.give('s', rule, { requests: 0, tokens: tokens - real })
              held -= tokens
              used += real
            }
            if (settleLater) open.push(settle)
            else settle()
          } else open.shift()?.()
          expect(used + held).toBeLessThanOrEqual(perMinute + ((now - start) * perMinute) / 60_000 + 1e-6)
        }
      }),
    )
  })

  test('subjects are remembered up to a bound', () => {
    const buckets = new Buckets({ now: () => start })
    for (let index = 0; index < 10_001; index += 1) {
      buckets.take(`s${index}`, { requests: 1 }, { requests: 1, tokens: 0 })
    }
    expect(buckets.state('s0')).toBeUndefined()
    expect(buckets.state('s10000')).toBeDefined()
  })

  test('one that is used up stays so, whatever else is named beside it', () => {
    const buckets = new Buckets({ now: () => 0 })
    const one = { requests: 1, tokens: 0 }
    expect(buckets.take('key:a', { requests: 1 }, one).ok).toBe(true)
    for (let user = 0; user < 25_000; user += 1) {
      buckets.take(`tag:user:${user}`, { requests: 1 }, one)
      expect(buckets.take('key:a', { requests: 1 }, one).ok).toBe(false)
    }
  })
})
