import * as fc from 'fast-check'
import { describe, expect, test, vi, afterEach, beforeEach } from 'vitest'
import type { Hold } from '../../src/core/account.ts'
import type { BudgetRule } from '../../src/core/limit-rules.ts'
import { Budgets } from '../../src/limits/budgets.ts'
import { memoryOffice } from './memory-office.ts'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-01-10T12:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const clock = { now: () => Date.now() }
const call = { usd: 0.01, tokens: 100 }
const least = { usd: 0.001, tokens: 10 }
const dollar: readonly BudgetRule[] = [{ usd: 1, per: 'day' }]

/** An isolate that spends from a budget, and what it leaves to the background. */
function isolate(office: ReturnType<typeof memoryOffice>['office'] | undefined, rules = dollar) {
  const told: unknown[] = []
  const budgets = new Budgets({
    office,
    clock,
    tell: async (subject, alert) => void told.push([subject, alert.share]),
  })
  const alerts = { url: 'https://hooks.test', secret: 'S', at: [0.5, 1] }
  const account = budgets.account('key:k', rules, alerts, () => {})
  return { account, told, settle: () => vi.advanceTimersByTimeAsync(10) }
}

const status = (thrown: unknown) => (thrown instanceof Object && 'status' in thrown ? thrown.status : thrown)
const tried = async (hold: () => Hold | Promise<Hold>) => {
  try {
    return await hold()
  } catch (thrown) {
    return status(thrown)
  }
}
const isHold = (value: unknown): value is Hold =>
  typeof value === 'object' && value !== null && 'settle' in value

describe('leases', () => {
  test('a warm isolate waits for nothing', async () => {
    const { office, state } = memoryOffice()
    const { account, settle } = isolate(office)
    await account.hold(call, least)
    await settle()
    const first = account.hold({ usd: 0.001, tokens: 1 }, least)
    expect(first).not.toBeInstanceOf(Promise)
    const before = state.exchanges
    for (let index = 0; index < 5; index += 1) {
      const hold = account.hold({ usd: 0.001, tokens: 1 }, { usd: 0.0001, tokens: 1 })
      expect(hold).not.toBeInstanceOf(Promise)
      if (!(hold instanceof Promise)) hold.settle({ usd: 0.0005, tokens: 1 })
    }
    // At most the next slice was fetched, behind them.
    expect(state.exchanges - before).toBeLessThanOrEqual(1)
  })

  test('many at once on a cold isolate get all that there is, and no more', async () => {
    vi.setTimerTickMode('interval', 1)
    const { office, ledgerOf } = memoryOffice()
    const { account, told } = isolate(office)
    const results = await Promise.all(
      Array.from({ length: 1000 }, () => tried(() => account.hold(call, call))),
    )
    const held = results.filter(isHold)
    expect(held.length).toBeGreaterThanOrEqual(99)
    expect(held.length).toBeLessThanOrEqual(100)
    expect(new Set(results.filter((result) => !isHold(result)))).toEqual(new Set([429]))
    for (const hold of held) hold.settle({ usd: 0.01, tokens: 100 })
    await vi.advanceTimersByTimeAsync(6_000)
    expect(ledgerOf('key:k').spent('day', Date.now()).usd).toBeCloseTo(held.length * 0.01)
    expect(told).toEqual([['key:k', held.length === 100 ? 1 : 0.5]])
    // A second later it is asked again, and told that it is used up.
    const after = await tried(() => account.hold(call, call))
    expect(after).toBe(402)
    // The next day begins anew.
    await vi.advanceTimersByTimeAsync(12 * 3_600_000)
    expect(isHold(await tried(() => account.hold(call, call)))).toBe(true)
  })

  test('the one who counts is down: the last lease is spent, then it is closed; a cold isolate is closed', async () => {
    const { office, state } = memoryOffice()
    const warm = isolate(office)
    await warm.account.hold({ usd: 0.001, tokens: 1 }, least)
    await warm.settle()
    state.mode = 'deaf'
    await vi.advanceTimersByTimeAsync(3_600_000)
    const small = { usd: 0.001, tokens: 1 }
    const results: unknown[] = []
    for (let index = 0; index < 40; index += 1) {
      results.push(await tried(() => warm.account.hold(small, small)))
      await vi.advanceTimersByTimeAsync(1_100)
    }
    const served = results.filter(isHold).length
    // A slice is a fiftieth of the dollar.
    expect(served).toBeGreaterThanOrEqual(15)
    expect(served).toBeLessThanOrEqual(20)
    expect(results.at(-1)).toBe(503)
    expect(await tried(() => isolate(office).account.hold(small, small))).toBe(503)
    state.mode = 'well'
    await vi.advanceTimersByTimeAsync(2_000)
    expect(isHold(await tried(() => warm.account.hold(small, small)))).toBe(true)
  })

  test('an answer is bounded to what is left', async () => {
    const { office } = memoryOffice()
    const { account } = isolate(office)
    const hold = await account.hold({ usd: 5, tokens: 100 }, least)
    expect(hold.granted.usd).toBeCloseTo(1)
    expect(hold.granted.tokens).toBeNull()
  })

  test('no order of calls, failures and ends of isolates overruns by more than the lost leases', async () => {
    const step = fc.record({
      who: fc.nat({ max: 2 }),
      usd: fc.double({ min: 0.0001, max: 0.05, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      later: fc.boolean(),
      wait: fc.constantFrom(0, 0, 0, 1_100, 8_000, 70_000),
      mode: fc.constantFrom('well', 'well', 'well', 'deaf', 'mute'),
      kill: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { office, state } = memoryOffice()
        const total = [{ usd: 1, per: 'total' as const }]
        const isolates = [0, 1, 2].map(() => isolate(office, total))
        const open: (() => void)[] = []
        let used = 0
        let ended = 0
        let failures = 0
        for (const { who, usd, share, later, wait, mode, kill } of steps) {
          state.mode = mode === 'deaf' ? 'deaf' : mode === 'mute' ? 'mute' : 'well'
          if (mode !== 'well') failures += 1
          if (kill === 1) {
            isolates[who] = isolate(office, total)
            ended += 1
          }
          const hold = await tried(
            () =>
              isolates[who]?.account.hold({ usd, tokens: 1 }, { usd: usd / 10, tokens: 1 }) ??
              Promise.reject(new Error('none')),
          )
          if (isHold(hold)) {
            const most = Math.min(usd, hold.granted.usd ?? usd)
            const settle = () => {
              used += most * share
              hold.settle({ usd: most * share, tokens: 1 })
            }
            if (later) open.push(settle)
            else settle()
          } else open.shift()?.()
          await vi.advanceTimersByTimeAsync(wait)
        }
        for (const settle of open) settle()
        // A slice, or the largest call and what was open: what an isolate can hold when it ends or is cut off.
        const lost = (ended + failures + open.length) * (0.1 + 0.05)
        expect(used).toBeLessThanOrEqual(1 + lost + 1e-9)
        if (ended + failures === 0 && open.length === 0) expect(used).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 60 },
    )
  })
})

describe('strict', () => {
  const strict: readonly BudgetRule[] = [{ usd: 1, per: 'day', strict: true }]

  test('a thousand at once with money for a hundred: a hundred, on any number of isolates', async () => {
    const { office, ledgerOf } = memoryOffice()
    const isolates = Array.from({ length: 10 }, () => isolate(office, strict))
    const results = await Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        tried(() => isolates[index % 10]?.account.hold(call, call) ?? Promise.reject(new Error('none'))),
      ),
    )
    const held = results.filter(isHold)
    expect(held).toHaveLength(100)
    for (const hold of held) hold.settle({ usd: 0.01, tokens: 1 })
    for (const each of isolates) await each.settle()
    expect(ledgerOf('key:k').spent('day', Date.now()).usd).toBeCloseTo(1)
    expect(
      await tried(() => isolates[0]?.account.hold(call, call) ?? Promise.reject(new Error('none'))),
    ).toBe(402)
  })

  test('calls that use thrice what was thought overrun by one of them at most', async () => {
    const { office, ledgerOf } = memoryOffice()
    const { account, settle } = isolate(office, strict)
    const want = { ...call, atMost: { usd: 0.03, tokens: 400 } }
    for (let turn = 0; turn < 5; turn += 1) {
      const held = await Promise.all(Array.from({ length: 200 }, () => tried(() => account.hold(want, call))))
      for (const hold of held) if (isHold(hold)) hold.settle({ usd: 0.03, tokens: 300 })
      await settle()
    }
    const { usd } = ledgerOf('key:k').spent('day', Date.now())
    expect(usd).toBeGreaterThan(0.98)
    expect(usd).toBeLessThanOrEqual(1.03)
  })

  test('what never fits is told so, what does not fit any more how much is left', async () => {
    const { office } = memoryOffice()
    const { account } = isolate(office, strict)
    const large = { usd: 4.5678, tokens: 0 }
    await expect(account.hold(large, large)).rejects.toThrow(
      'This request needs about $4.57, and this API key may use $1 a day.',
    )
    const most = await account.hold({ usd: 0.9, tokens: 0 }, least)
    most.settle({ usd: 0.9, tokens: 0 })
    const half = { usd: 0.5, tokens: 0 }
    await expect(account.hold(half, half)).rejects.toThrow(
      'does not reach: $0.1 is left, and this request needs about $0.5.',
    )
    expect(await tried(() => account.hold(half, half))).toBe(402)
  })

  test('down is closed; without a place that counts, too', async () => {
    const { office, state } = memoryOffice()
    state.mode = 'deaf'
    expect(await tried(() => isolate(office, strict).account.hold(call, call))).toBe(503)
    expect(await tried(() => isolate(undefined, strict).account.hold(call, call))).toBe(503)
    expect(await tried(() => isolate(undefined).account.hold(call, call))).toBe(503)
  })
})
