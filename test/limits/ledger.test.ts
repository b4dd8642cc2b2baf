import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Ledger } from '../../src/limits/ledger.ts'
import { memoryOffice } from './memory-office.ts'
import { countsLeasesOnce, holdsToBudget } from './ledger-laws.ts'
import { memoryLedgerStore } from '../../src/limits/ledger-store.ts'
import { windowEnd, windowStart } from '../../src/limits/budget-window.ts'

const noon = Date.parse('2026-02-28T12:00:00Z')
const day = 86_400_000
const rules = [{ usd: 1, per: 'day' as const }]
const amount = (usd: number) => ({ usd, tokens: 0 })

function strict(id: string, usd: number, until = noon + 600_000) {
  return { id, kind: 'strict' as const, want: amount(usd), least: amount(usd), until }
}

function tinyLease(id: string, now: number) {
  return { id, kind: 'lease' as const, want: amount(1e-9), least: amount(0), until: now + 60_000 }
}

test('periods begin and end in UTC', () => {
  const dayStart = Date.parse('2026-02-28T00:00:00Z')
  expect([windowStart('day', noon), windowEnd('day', noon)]).toEqual([dayStart, dayStart + day])
  expect(windowStart('month', noon)).toBe(Date.parse('2026-02-01T00:00:00Z'))
  expect(windowEnd('month', noon)).toBe(Date.parse('2026-03-01T00:00:00Z'))
  expect(windowEnd('month', Date.parse('2026-12-31T23:59:59Z'))).toBe(Date.parse('2027-01-01T00:00:00Z'))
  expect([windowStart('total', noon), windowEnd('total', noon)]).toEqual([0, null])
})

describe('a ledger', () => {
  test('keeps the laws of the place that counts', () => holdsToBudget(memoryOffice().office, 'key:a'))
  test('counts a lease once', () => countsLeasesOnce(memoryOffice().office, 'key:a'))

  test('begins anew each day, and goes on each month', () => {
    const ledger = new Ledger(memoryLedgerStore())
    const both = [...rules, { usd: 1.5, per: 'month' as const }]
    const spend = (id: string, now: number) => {
      const { refusal } = ledger.exchange(
        { rules: both, settle: [], ask: strict(id, 1, now + 1000), alertAt: [] },
        now,
      )
      if (refusal !== null) return refusal.per
      ledger.exchange({ rules: both, settle: [{ id, kind: 'strict', used: amount(1) }], alertAt: [] }, now)
      return 'spent'
    }
    expect(spend('a', noon - day)).toBe('spent')
    expect(spend('b', noon - day)).toBe('day')
    expect(spend('c', noon)).toBe('month')
    expect(spend('d', noon + day)).toBe('spent')
  })

  test('gives the last call that is paid for all that it wants, however sums are rounded', () => {
    const ledger = new Ledger(memoryLedgerStore())
    const given = Array.from({ length: 101 }, (_, index) => {
      const id = String(index)
      const ask = { ...strict(id, 0.01), least: amount(0.001) }
      const { granted } = ledger.exchange({ rules, settle: [], ask, alertAt: [] }, noon)
      ledger.exchange({ rules, settle: [{ id, kind: 'strict', used: granted }], alertAt: [] }, noon)
      return granted.usd
    })
    expect(given.filter((usd) => usd === 0.01)).toHaveLength(100)
    expect(given.at(-1)).toBe(0)
  })

  test('a call that was never settled counts in full, and is put right when it is', () => {
    const ledger = new Ledger(memoryLedgerStore())
    ledger.exchange({ rules, settle: [], ask: strict('a', 0.8, noon + 1000), alertAt: [] }, noon)
    ledger.exchange({ rules, settle: [], alertAt: [] }, noon + 1000)
    expect(ledger.spent('day', noon).usd).toBeCloseTo(0.8)
    ledger.exchange(
      { rules, settle: [{ id: 'a', kind: 'strict', used: amount(0.1) }], alertAt: [] },
      noon + 2000,
    )
    expect(ledger.spent('day', noon).usd).toBeCloseTo(0.1)
  })

  test('a lease that lapsed goes back, and what was used of it counts when it is told', () => {
    const ledger = new Ledger(memoryLedgerStore())
    const lease = { ...strict('a', 0.05, noon + 1000), kind: 'lease' as const }
    ledger.exchange({ rules, settle: [], ask: lease, alertAt: [] }, noon)
    expect(ledger.exchange({ rules, settle: [], ask: strict('b', 1), alertAt: [] }, noon).refusal?.left).toBe(
      1,
    )
    const after = noon + 2000
    expect(ledger.exchange({ rules, settle: [], ask: strict('c', 1), alertAt: [] }, after).refusal).toBeNull()
    ledger.exchange({ rules, settle: [{ id: 'a', kind: 'lease', used: amount(0.05) }], alertAt: [] }, after)
    expect(ledger.spent('day', after).usd).toBeCloseTo(0.05)
  })

  test('is the same after it was put away and read again', () => {
    const store = memoryLedgerStore()
    const first = new Ledger(store)
    first.exchange({ rules, settle: [], ask: strict('a', 0.6), alertAt: [] }, noon)
    first.exchange({ rules, settle: [{ id: 'x', kind: 'lease', used: amount(0.3) }], alertAt: [] }, noon)
    const second = new Ledger(store)
    const left = second.exchange({ rules, settle: [], ask: strict('b', 0.11), alertAt: [] }, noon)
    expect(left.refusal).not.toBeNull()
    expect(
      second.exchange({ rules, settle: [], ask: strict('c', 0.1), alertAt: [] }, noon).refusal,
    ).toBeNull()
  })

  test('takes the leases of many isolates, and forgets them after a while', () => {
    const store = memoryLedgerStore()
    const ledger = new Ledger(store)
    const isolates = 1_500
    const hour = 3_600_000
    for (let turn = 0; turn < 100; turn += 1) {
      const now = noon + turn * 5_000
      for (let isolate = 0; isolate < isolates; isolate += 1) {
        const settle = [{ id: `${isolate}:${turn - 1}`, kind: 'lease' as const, used: amount(1e-9) }]
        ledger.exchange({ rules, settle, ask: tinyLease(`${isolate}:${turn}`, now), alertAt: [] }, now)
      }
    }
    expect(store.load().holds.length).toBeGreaterThan(140_000)
    const later = noon + hour + 61_000
    ledger.exchange({ rules, settle: [], ask: tinyLease('last', later), alertAt: [] }, later)
    ledger.exchange({ rules, settle: [], alertAt: [] }, later + hour)
    expect(store.load().holds.length).toBeLessThan(isolates)
  })

  test('nonsense from elsewhere gives nothing back', () => {
    const ledger = new Ledger(memoryLedgerStore())
    for (const usd of [-5, Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
      ledger.exchange(
        { rules, settle: [{ id: String(usd), kind: 'lease', used: amount(usd) }], alertAt: [] },
        noon,
      )
      expect(ledger.spent('day', noon).usd).toBe(0)
    }
  })

  test('in any order, what is used and held is never more than the budget', () => {
    const step = fc.record({
      usd: fc.double({ min: 0, max: 0.7, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      settle: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
        const ledger = new Ledger(memoryLedgerStore())
        const open: { id: string; usd: number }[] = []
        let used = 0
        for (const [index, { usd, share, settle }] of steps.entries()) {
          const id = String(index)
          const { refusal } = ledger.exchange({ rules, settle: [], ask: strict(id, usd), alertAt: [] }, noon)
          if (refusal === null) open.push({ id, usd })
          const done = settle ? open.shift() : undefined
          if (done !== undefined) {
            used += done.usd * share
            ledger.exchange(
              {
                rules,
                settle: [{ id: done.id, kind: 'strict', used: amount(done.usd * share) }],
                alertAt: [],
              },
              noon,
            )
          }
          const held = open.reduce((sum, each) => sum + each.usd, 0)
          expect(used + held).toBeLessThanOrEqual(1 + 1e-9)
          expect(ledger.spent('day', noon).usd).toBeCloseTo(used, 9)
        }
      }),
    )
  })
})
