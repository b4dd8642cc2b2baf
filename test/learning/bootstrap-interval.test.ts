import { describe, expect, test } from 'vitest'
import {
  bootstrapInterval,
  meanInterval,
  pairedDifference,
  unpairedDifference,
} from '../../src/learning/bootstrap-interval.ts'
import { seededRandom } from '../../src/learning/seeded-random.ts'

/** 1 with the chance `share`, else 0. */
function coins(count: number, share: number, seed: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => (random() < share ? 1 : 0))
}

describe('a bootstrap interval', () => {
  test('is the same for the same seed, and holds the figure', () => {
    const values = coins(200, 0.8, 7)
    const one = meanInterval(values)
    expect(meanInterval(values)).toEqual(one)
    expect(meanInterval(values, { seed: 2 })).not.toEqual(one)
    expect(one.value).toBe(values.reduce((sum, value) => sum + value, 0) / 200)
    expect(one.low).toBeLessThan(one.value)
    expect(one.high).toBeGreaterThan(one.value)
  })

  test('is as wide as the standard error says', () => {
    const { low, high } = meanInterval(coins(400, 0.7, 3))
    const expected = 2 * 1.96 * Math.sqrt((0.7 * 0.3) / 400)
    expect((high - low) / expected).toBeGreaterThan(0.85)
    expect((high - low) / expected).toBeLessThan(1.15)
  })

  test('holds the true mean about as often as its level says', () => {
    let holds = 0
    for (let seed = 0; seed < 300; seed += 1) {
      const { low, high } = meanInterval(coins(150, 0.6, seed + 1), { rounds: 400, level: 0.9 })
      if (low <= 0.6 && 0.6 <= high) holds += 1
    }
    expect(holds / 300).toBeGreaterThan(0.85)
    expect(holds / 300).toBeLessThan(0.95)
  })

  test('of a paired difference leaves out what both find hard', () => {
    const earlier = coins(300, 0.5, 5)
    const later = earlier.map((value, row) => (row % 30 === 0 ? 1 : value))
    const { low, high, value } = pairedDifference(earlier, later)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(value).toBeGreaterThan(0)
    expect(high - low).toBeLessThan(0.05)
    expect(pairedDifference(earlier, earlier)).toEqual({ value: 0, low: 0, high: 0 })
  })

  test('of rows that are not the same holds the true difference about as often as its level says', () => {
    let holds = 0
    for (let seed = 0; seed < 200; seed += 1) {
      const [earlier, later] = [coins(120, 0.6, 2 * seed + 1), coins(80, 0.75, 2 * seed + 2)]
      const { low, high } = unpairedDifference(earlier, later, { rounds: 400, level: 0.9 })
      if (low <= 0.15 && 0.15 <= high) holds += 1
    }
    expect(holds / 200).toBeGreaterThan(0.84)
    expect(holds / 200).toBeLessThan(0.96)
  })

  test('takes any figure of the rows', () => {
    const most = bootstrapInterval(3, (drawn) => Math.max(...drawn))
    expect(most).toMatchObject({ value: 2, high: 2 })
    expect(bootstrapInterval(1, () => 4)).toEqual({ value: 4, low: 4, high: 4 })
    expect(() => meanInterval([])).toThrow(RangeError)
    expect(() => pairedDifference([1], [])).toThrow(RangeError)
  })
})
