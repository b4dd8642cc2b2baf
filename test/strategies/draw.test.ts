import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Drawn, drawByWeight, drawLowest, drawOfTwo } from '../../src/strategies/draw.ts'
import { randomFrom } from '../../src/core/hash-random.ts'

const rounds = 20_000

/** How often each was drawn, beside the propensities that were written down for it. */
function drawn(count: number, draw: (seed: number) => Drawn) {
  const times = Array.from({ length: count }, () => 0)
  const said = Array.from({ length: count }, () => 0)
  for (let seed = 0; seed < rounds; seed += 1) {
    const { index, propensity } = draw(seed)
    times[index] = (times[index] ?? 0) + 1
    said[index] = propensity
  }
  return times.map((time, index) => ({ share: time / rounds, said: said[index] ?? 0 }))
}

const of = (seed: number) => (name: string) => randomFrom(seed, name)

describe('what is written down as the chance of a draw is how often it is drawn', () => {
  test.each<[string, readonly number[], (scores: readonly number[], seed: number) => Drawn]>([
    ['by weight', [3, 1, 0, 6], (scores, seed) => drawByWeight(scores, of(seed)('point'))],
    ['the lowest', [2, 1, 5, 1], (scores, seed) => drawLowest(scores, of(seed))],
    ['of two', [300, 100, 200, 100, 900], (scores, seed) => drawOfTwo(scores, of(seed))],
    ['of two, of which there are only two', [10, 5], (scores, seed) => drawOfTwo(scores, of(seed))],
    ['of two alike', [0, 0, 0], (scores, seed) => drawOfTwo(scores, of(seed))],
  ])('%s', (_, scores, draw) => {
    for (const { share, said } of drawn(scores.length, (seed) => draw(scores, seed))) {
      expect(Math.abs(share - said)).toBeLessThan(0.012)
    }
  })

  test('the chances of all add up to one', () => {
    assert(
      property(array(integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 }), (scores) => {
        const all = new Map<number, number>()
        for (let seed = 0; seed < 3000 && all.size < scores.length; seed += 1) {
          const { index, propensity } = drawOfTwo(scores, of(seed))
          all.set(index, propensity)
        }
        const sum = [...all.values()].reduce((total, each) => total + each, 0)
        expect(sum).toBeCloseTo(1, 9)
      }),
      { seed: 3, numRuns: 60 },
    )
  })
})

test('the slowest of several is hardly drawn, but never forgotten', () => {
  const shares = drawn(3, (seed) => drawOfTwo([5, 10, 1000], of(seed))).map(({ share }) => share)
  expect(shares[2]).toBeGreaterThan(0.01)
  expect(shares[2]).toBeLessThan(0.03)
  expect(shares[0]).toBeGreaterThan(0.6)
})
