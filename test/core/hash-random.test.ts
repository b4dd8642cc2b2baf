import { assert, integer, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { hashText, randomFrom } from '../../src/core/hash-random.ts'

test('lies in [0, 1), the same for the same seed and place', () => {
  assert(
    property(integer(), string(), (seed, path) => {
      const value = randomFrom(seed, path)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThan(1)
      expect(randomFrom(seed, path)).toBe(value)
    }),
    { seed: 81 },
  )
})

/** Chi-squared over 20 buckets has 19 degrees of freedom; 43.8 is passed by chance once in a thousand. */
function unevenness(values: readonly number[]): number {
  const counts = Array.from({ length: 20 }, () => 0)
  for (const value of values) counts[Math.floor(value * 20)] = (counts[Math.floor(value * 20)] ?? 0) + 1
  const expected = values.length / 20
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

test('is even over seeds in a row, over places alike, and over sessions', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => index)
  expect(unevenness(many.map((seed) => randomFrom(seed, 'routes.a.use')))).toBeLessThan(43.8)
  expect(unevenness(many.map((index) => randomFrom(7, `routes.a.use.balance[${index}]`)))).toBeLessThan(43.8)
  const sessions = many.map((index) => randomFrom(hashText(`session-${index}`), 'routes.a.use'))
  expect(unevenness(sessions)).toBeLessThan(43.8)
})

test('two places draw apart under one seed', () => {
  const pairs = Array.from({ length: 4000 }, (_, seed) => [randomFrom(seed, 'a'), randomFrom(seed, 'b')])
  const both = pairs.filter(([left = 0, right = 0]) => left < 0.5 && right < 0.5).length
  expect(both / pairs.length).toBeGreaterThan(0.22)
  expect(both / pairs.length).toBeLessThan(0.28)
})
