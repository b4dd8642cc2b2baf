import { describe, expect, test } from 'vitest'
import type { Judged } from '../../src/learning/calibrate.ts'
import { fitAmbiguity } from '../../src/learning/fit-ambiguity.ts'
import { fitThreshold } from '../../src/learning/fit-threshold.ts'
import { labelThresholds } from '../../src/learning/label-thresholds.ts'
import { seededRandom } from '../../src/learning/seeded-random.ts'

const curve = { slope: 1, offset: 0 }

function judged(score: number, kind: 'right' | 'wrong' | 'stranger', label = 0): Judged {
  return {
    row: 0,
    label,
    logit: score,
    nearness: 0.5,
    none: 0,
    margin: 1,
    right: kind === 'right',
    secondRight: false,
    stranger: kind === 'stranger',
    reject: false,
    shares: [],
    weight: 1,
    score,
    confidence: 1 / (1 + Math.exp(-score)),
    expected: false,
  }
}

/** Right answers score from 0 to 4, strangers from -3 to 1. */
const rows = [
  ...Array.from({ length: 100 }, (_, index) => judged(index / 25, 'right')),
  ...Array.from({ length: 100 }, (_, index) => judged(index / 25 - 3, 'stranger')),
]
const keptOf = (threshold: number, kind: 'right' | 'stranger') =>
  rows.filter(
    ({ right, stranger, confidence }) => (kind === 'right' ? right : stranger) && confidence >= threshold,
  ).length / 100

describe('the threshold by a goal', () => {
  test.each([0.5, 0.9, 0.95, 0.99])('keep %d', (keep) => {
    expect(keptOf(fitThreshold(rows, curve, { keep }), 'right')).toBeCloseTo(keep, 1)
  })

  test.each([0.6, 0.9])('reject %d', (reject) => {
    expect(1 - keptOf(fitThreshold(rows, curve, { reject }), 'stranger')).toBeGreaterThanOrEqual(reject)
  })

  test('precision: the lowest threshold that is precise enough, else the most precise one', () => {
    const threshold = fitThreshold(rows, curve, { precision: 0.9 })
    const [right, strange] = [keptOf(threshold, 'right'), keptOf(threshold, 'stranger')]
    expect(right / (right + strange)).toBeGreaterThanOrEqual(0.9)
    expect(strange).toBeGreaterThan(0)
    const mixed = [judged(2, 'wrong'), judged(1, 'right'), judged(0, 'wrong')]
    expect(fitThreshold(mixed, curve, { precision: 0.9 })).toBeCloseTo(1 / (1 + Math.exp(-1)), 6)
  })

  test('without a goal about as much is kept as is rejected', () => {
    const threshold = fitThreshold(rows, curve)
    expect(keptOf(threshold, 'right')).toBeGreaterThan(0.75)
    expect(keptOf(threshold, 'stranger')).toBeLessThan(0.25)
  })
})

describe('thresholds of labels of their own', () => {
  const random = seededRandom(1)
  /** A label of which answers are right from `bar` on. */
  const label = (bar: number, name: number) =>
    Array.from({ length: 200 }, () => {
      const score = 6 * (random() - 0.5)
      return judged(score, score > bar ? 'right' : 'wrong', name)
    })

  test('where labels differ much, each is drawn towards its own', () => {
    const found = labelThresholds([...label(-1, 0), ...label(1, 1)], 2, 0.5)
    expect(found?.[0]).toBeLessThan(0.45)
    expect(found?.[1]).toBeGreaterThan(0.55)
  })

  test('where they do not, there is one for all; a label never seen has the common one', () => {
    expect(labelThresholds([...label(0, 0), ...label(0, 1)], 2, 0.5)).toBeUndefined()
    const found = labelThresholds([...label(-1, 0), ...label(1, 1)], 3, 0.5)
    expect(found?.[2]).toBe(0.5)
  })
})

describe('telling the best label from the second', () => {
  const random = seededRandom(2)
  const seen = (slope: number) =>
    Array.from({ length: 4000 }, () => {
      const margin = 4 * random()
      const right = random() < 1 / (1 + Math.exp(-slope * margin))
      return { ...judged(0, right ? 'right' : 'wrong'), margin, secondRight: !right }
    })

  test.each([0.3, 1, 3])('finds a slope of %d', (slope) => {
    const found = fitAmbiguity(seen(slope), 'best').slope
    expect(found / slope).toBeGreaterThan(0.85)
    expect(found / slope).toBeLessThan(1.15)
  })

  test('bears nothing to learn from, and a single label', () => {
    expect(fitAmbiguity([], 'none')).toEqual({ slope: 1, leastGap: 1 / 3, take: 'none' })
    expect(fitAmbiguity([{ ...judged(0, 'right'), margin: Infinity }], 'best').slope).toBe(1)
  })
})
