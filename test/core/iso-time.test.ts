import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { isoTime } from '../../src/core/iso-time.ts'

test('a time reads as the runtime writes it', () => {
  for (const time of [0, 1, 999, 1000, -1, -1000, 1_780_000_000_007]) {
    expect(isoTime(time)).toBe(new Date(time).toISOString())
  }
})

test('any time, near the one before or far from it', () => {
  const step = integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 })
  assert(
    property(step, integer({ min: -2000, max: 2000 }), (time, later) => {
      expect(isoTime(time)).toBe(new Date(time).toISOString())
      expect(isoTime(time + later)).toBe(new Date(time + later).toISOString())
    }),
  )
})
