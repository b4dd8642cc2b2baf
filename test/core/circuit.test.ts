import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ErrorClass } from '../../src/core/errors.ts'
import {
  type Circuit,
  failed,
  fresh,
  probing,
  standingOf,
  succeeded,
  untold,
} from '../../src/core/circuit.ts'
import { cooldownOf, lengthOf } from '../../src/core/cooldown.ts'

/** The longest that any cooldown and the longest that any probe may last. */
const longest = 10 * 60_000
const probeLasts = 60_000

function after(count: number, errorClass: ErrorClass, from: Circuit = fresh, now = 1000): Circuit {
  let circuit = from
  for (let turn = 0; turn < count; turn += 1) {
    circuit = failed(circuit, { class: errorClass, startedAt: now, probe: null }, now)
  }
  return circuit
}

function ok(circuit: Circuit, now = 1000): Circuit {
  return succeeded(circuit, { startedAt: now, probe: null }, now) ?? fresh
}

describe('a circuit opens', () => {
  test.each<[ErrorClass, number]>([
    ['rate_limit', 1],
    ['auth', 1],
    ['credit', 1],
    ['not_found', 1],
    ['server', 3],
    ['overloaded', 3],
    ['network', 3],
    ['timeout', 3],
    ['garbage', 3],
  ])('after %s: %i', (errorClass, count) => {
    expect(after(count - 1, errorClass).open).toBe(null)
    expect(after(count, errorClass).open).not.toBe(null)
  })

  test.each<ErrorClass>([
    'request',
    'context_window',
    'content_policy',
    'budget',
    'gate',
    'unsupported',
    'aborted',
  ])('never after %s', (errorClass) => {
    expect(after(100, errorClass)).toEqual(fresh)
  })

  test('at once when an overloaded one says when to come back', () => {
    const failure = { class: 'overloaded', startedAt: 1000, probe: null, retryAfterMs: 2000 } as const
    expect(failed(fresh, failure, 1000).open?.until).toBe(3000)
    expect(failed(fresh, { ...failure, class: 'server' }, 1000).open).toBe(null)
  })

  test('after five failures among the last ten calls, whatever their order', () => {
    let circuit: Circuit = fresh
    let count = 0
    while (circuit.open === null) {
      circuit = after(1, 'server', circuit)
      count += 1
      if (circuit.open === null) circuit = ok(circuit)
    }
    expect(count).toBe(5)
  })

  test('after three streams in a row that broke off, each of which had begun well', () => {
    let circuit: Circuit = fresh
    for (const count of [1, 2, 3]) {
      circuit = failed(ok(circuit), { class: 'network', startedAt: 1000, probe: null, begun: true }, 1000)
      expect(circuit.open !== null).toBe(count === 3)
    }
    // What failed before stays failed.
    const mixed = failed(
      after(2, 'server'),
      { class: 'network', startedAt: 1000, probe: null, begun: true },
      1000,
    )
    expect(mixed.open).not.toBe(null)
  })

  test('not after failures that are rare', () => {
    let circuit: Circuit = fresh
    for (let turn = 0; turn < 200; turn += 1) {
      circuit = after(1, 'server', circuit)
      for (let good = 0; good < 3; good += 1) circuit = ok(circuit)
      expect(circuit.open).toBe(null)
    }
  })

  test('not after failures that are minutes apart', () => {
    let circuit: Circuit = fresh
    for (let turn = 1; turn < 50; turn += 1) circuit = after(1, 'server', circuit, turn * 301_000)
    expect(circuit.open).toBe(null)
  })
})

describe('a cooldown', () => {
  test('of a rate limit is what the upstream asks, within bounds', () => {
    const rule = cooldownOf('rate_limit')
    if (rule === undefined) throw new Error('no rule')
    expect(lengthOf('rate_limit', rule, 3, 7000)).toBe(7000)
    expect(lengthOf('rate_limit', rule, 0, 0)).toBe(1000)
    expect(lengthOf('rate_limit', rule, 0, 9e9)).toBe(longest)
    expect(lengthOf('rate_limit', rule, 0, undefined)).toBe(5000)
  })

  test('grows with each probe that fails, up to a bound, and begins anew after a calm', () => {
    let circuit = after(3, 'server')
    const lengths: number[] = []
    let now = 1000
    for (let turn = 1; turn <= 6; turn += 1) {
      const { open } = circuit
      if (open === null) throw new Error('closed')
      lengths.push(open.until - open.since)
      now = open.until
      circuit = failed(probing(circuit, turn, now), { class: 'server', startedAt: now, probe: turn }, now)
    }
    expect(lengths).toEqual([5000, 10_000, 20_000, 40_000, 60_000, 60_000])
    const { open } = circuit
    now = open?.until ?? 0
    const well = succeeded(probing(circuit, 9, now), { startedAt: now, probe: 9 }, now) ?? fresh
    const again = after(1, 'server', well, now + 30_000)
    expect(again.open?.until).toBe(now + 30_000 + 60_000)
    const later = after(3, 'server', well, now + 90_000)
    expect(later.open?.until).toBe(now + 90_000 + 5000)
  })

  test('of a wrong key is of the provider; of a refusal with 403 of the model', () => {
    expect(cooldownOf('auth', 401)).toMatchObject({ of: 'provider', least: 60_000 })
    expect(cooldownOf('auth', 403)).toMatchObject({ of: 'model', least: 60_000 })
    expect(cooldownOf('credit', 402)).toMatchObject({ of: 'provider' })
  })
})

test('a probe that goes well closes it on trial: the next failure opens it at once', () => {
  const circuit = after(3, 'server')
  const well = succeeded(probing(circuit, 1, 6000), { startedAt: 6000, probe: 1 }, 6100)
  expect(well?.open).toBe(null)
  expect(after(1, 'server', well, 6200).open).not.toBe(null)
  expect(after(2, 'server', ok(well ?? fresh, 6150), 6200).open).toBe(null)
})

test('what began before it opened tells of before; a call made though it is open tells of now', () => {
  const circuit = after(3, 'server', fresh, 1000)
  expect(succeeded(circuit, { startedAt: 900, probe: null }, 1500)).toBe(circuit)
  expect(failed(circuit, { class: 'server', startedAt: 900, probe: null }, 1500)).toBe(circuit)
  expect(succeeded(circuit, { startedAt: 1200, probe: null }, 1500)?.open).toBe(null)
})

/** Something that may happen to a circuit. */
const event = record({
  does: constantFrom('call', 'end', 'fail', 'drop', 'named'),
  class: constantFrom<ErrorClass>('server', 'rate_limit', 'auth', 'network', 'timeout', 'request'),
  wait: integer({ min: 0, max: 90_000 }),
  which: integer({ min: 0, max: 5 }),
  retryAfterMs: integer({ min: 0, max: 2_000_000 }),
})

describe('any sequence of calls, outcomes and times', () => {
  test('never more than one probe at once, and it always probes again', () => {
    assert(
      property(array(event, { maxLength: 120 }), (events) => {
        let circuit: Circuit | undefined = fresh
        let now = 1_000_000
        let ids = 0
        let under: { id: number | null; startedAt: number }[] = []
        for (const { does, class: errorClass, wait, which, retryAfterMs } of events) {
          now += wait
          const current: Circuit = circuit ?? fresh
          const standing = standingOf(current, now)
          const one = under[which % Math.max(1, under.length)]
          if (does === 'call' || does === 'named') {
            if (standing === 'open' && does === 'call') continue
            const id: number | null = standing === 'half-open' ? (ids += 1) : null
            if (id !== null) circuit = probing(current, id, now)
            under.push({ id, startedAt: now })
          } else if (one !== undefined) {
            under = under.filter((call) => call !== one)
            const call = { startedAt: one.startedAt, probe: one.id }
            if (does === 'end') circuit = succeeded(current, call, now)
            else if (does === 'drop') circuit = untold(current, one.id)
            else circuit = failed(current, { ...call, class: errorClass, retryAfterMs }, now)
          }
          const { open } = circuit ?? fresh
          if (open === null) continue
          // Those that were given up after a minute are no probes any more.
          const probes = under.filter(
            ({ id, startedAt }) => id !== null && now < startedAt + probeLasts && open.since <= startedAt,
          )
          expect(probes.length).toBeLessThanOrEqual(1)
          expect(open.until - now).toBeLessThanOrEqual(longest)
          expect(standingOf(circuit ?? fresh, now + longest + probeLasts)).toBe('half-open')
        }
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  test('an upstream that fails always costs at most five failures before it is passed over', () => {
    const outcome = record({
      ok: constantFrom(true, false),
      class: constantFrom<ErrorClass>('server', 'overloaded', 'network', 'timeout', 'garbage', 'rate_limit'),
    })
    assert(
      property(array(outcome, { maxLength: 30 }), (before) => {
        let circuit: Circuit | undefined = fresh
        for (const one of before) {
          const call = { startedAt: 1000, probe: null }
          circuit = one.ok
            ? succeeded(circuit ?? fresh, call, 1000)
            : failed(circuit ?? fresh, { ...call, class: one.class }, 1000)
        }
        let count = 0
        while (standingOf(circuit ?? fresh, 1000) !== 'open') {
          circuit = failed(circuit ?? fresh, { class: 'server', startedAt: 1000, probe: null }, 1000)
          count += 1
        }
        expect(count).toBeLessThanOrEqual(5)
      }),
      { seed: 8 },
    )
  })
})
