import { array, assert, boolean, double, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../scripts/embedder/evaluation/seeded-random.ts'
import { fitPlatt } from '../../src/learning/platt.ts'

const observation = record({
  score: double({ min: -15, max: 15, noNaN: true }),
  right: boolean(),
  weight: double({ min: 0, max: 1000, noNaN: true }),
})

describe('fitPlatt', () => {
  test('finds the curve that made the data', () => {
    const random = seededRandom(3)
    const observations = Array.from({ length: 20_000 }, () => {
      const score = random() * 8 - 4
      return { score, right: random() < 1 / (1 + Math.exp(-(1.2 * score - 0.7))), weight: 1 }
    })
    const { slope, offset } = fitPlatt(observations)
    // Targets a little short of 0 and 1 make the curve a little flatter than the truth.
    expect(slope).toBeGreaterThan(1)
    expect(slope).toBeLessThan(1.3)
    expect(-offset / slope).toBeCloseTo(0.7 / 1.2, 1)
  })

  test('stays finite and never falls where higher scores are right', () => {
    const parted = [-5, -4, -3, 3, 4, 5].map((score) => ({ score, right: score > 0, weight: 1 }))
    const { slope, offset } = fitPlatt(parted)
    expect(slope).toBeGreaterThan(0.5)
    expect(slope).toBeLessThan(10)
    expect(Math.abs(offset)).toBeLessThan(0.5)
  })

  test('is finite for any data, also one-sided, constant or empty', () => {
    assert(
      property(array(observation, { maxLength: 30 }), (observations) => {
        const { slope, offset } = fitPlatt(observations)
        expect(Number.isFinite(slope)).toBe(true)
        expect(Number.isFinite(offset)).toBe(true)
        expect(fitPlatt(observations)).toEqual({ slope, offset })
      }),
    )
  })

  test('does not mind in how many parts an observation comes', () => {
    assert(
      property(array(observation, { maxLength: 30 }), (observations) => {
        const whole = fitPlatt(observations)
        const halves = fitPlatt(
          observations.flatMap((each) => {
            const half = { ...each, weight: each.weight / 2 }
            return [half, half]
          }),
        )
        expect(halves.slope).toBeCloseTo(whole.slope, 2)
        expect(halves.offset).toBeCloseTo(whole.offset, 2)
      }),
    )
  })
})
