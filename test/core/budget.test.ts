import { array, assert, boolean, double, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Budget } from '../../src/core/budget.ts'
import { UmbelError } from '../../src/core/errors.ts'

describe('Budget', () => {
  test('a child never has more than its parent has left', () => {
    const root = new Budget({ usd: 1 })
    const child = root.child({ usd: 5 })
    expect(child.rest().usd).toBe(1)
    root.reserve({ usd: 0.6, tokens: 10 })
    expect(child.rest().usd).toBeCloseTo(0.4)
  })

  test('settling returns the surplus, once', () => {
    const root = new Budget({ usd: 1, tokens: 1000 })
    const reservation = root.child({}).reserve({ usd: 0.8, tokens: 800 })
    reservation.settle({ usd: 0.1, tokens: 100 })
    reservation.settle({ usd: 0, tokens: 0 })
    expect(root.rest()).toEqual({ usd: 0.9, tokens: 900, attempts: null })
  })

  test('an unpriced model cannot run under a money budget', () => {
    const budget = new Budget({ usd: 1 })
    expect(() => budget.reserve({ usd: null, tokens: 1 })).toThrow(/no known price/)
  })

  test('attempts are counted even when they cost nothing', () => {
    const budget = new Budget({ attempts: 2 })
    budget.reserve({ usd: 0, tokens: 0 }).settle({ usd: 0, tokens: 0 })
    budget.reserve({ usd: 0, tokens: 0 })
    expect(() => budget.reserve({ usd: 0, tokens: 0 })).toThrow(UmbelError)
  })

  test('no order of reservations and settlements spends more than the cap', () => {
    const step = record({
      usd: double({ min: 0, max: 0.5, noNaN: true }),
      share: double({ min: 0, max: 1, noNaN: true }),
      deep: boolean(),
      settle: boolean(),
    })
    assert(
      property(array(step, { maxLength: 40 }), (steps) => {
        const root = new Budget({ usd: 1 })
        const child = root.child({ usd: 0.7 })
        let spent = 0
        for (const { usd, share, deep, settle } of steps) {
          try {
            const reservation = (deep ? child : root).reserve({ usd, tokens: 0 })
            const used = settle ? usd * share : usd
            if (settle) reservation.settle({ usd: used, tokens: 0 })
            spent += used
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(UmbelError)
          }
        }
        expect(spent).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { seed: 7 },
    )
  })
})
