import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JudgedRow } from '../../../src/learning/report/judged-row.ts'
import { auroc } from '../../../src/learning/report/auroc.ts'
import { aiqGain } from '../../../src/learning/quality/policy-curve.ts'
import { classFigures } from '../../../src/learning/report/class-figures.ts'
import { policyFigures } from '../../../src/learning/report/policy-figures.ts'
import { reliabilityOf } from '../../../src/learning/report/reliability.ts'

const row = (label: string | null, best: string, answered: boolean, confidence: number): JudgedRow => ({
  label,
  best,
  answer: answered ? best : null,
  confidence,
})

describe('a classifier', () => {
  const rows = [
    row('a', 'a', true, 0.9),
    row('a', 'a', false, 0.3),
    row('a', 'b', true, 0.6),
    row('b', 'b', true, 0.8),
    row(null, 'b', false, 0.2),
    row(null, 'b', true, 0.7),
  ]
  const figures = classFigures(rows)

  test('has its shares of what they are shares of', () => {
    expect(figures).toMatchObject({ inScope: 4, outOfScope: 2 })
    expect(figures.accuracy?.value).toBe(3 / 4)
    expect(figures.keptAndRight?.value).toBe(2 / 4)
    expect(figures.precision?.value).toBe(2 / 4)
    expect(figures.rejected?.value).toBe(1 / 2)
    // 0.9, 0.8 above both; 0.6 above 0.2; 0.3 above 0.2: six of eight pairs.
    expect(figures.auroc).toBe(6 / 8)
    for (const each of [figures.accuracy, figures.rejected]) {
      expect(each?.low).toBeLessThanOrEqual(each?.value ?? 0)
      expect(each?.high).toBeGreaterThanOrEqual(each?.value ?? 1)
    }
  })

  test('is told label by label, by what it answered', () => {
    expect(figures.classes).toEqual([
      { label: 'a', rows: 3, precision: 1, recall: 1 / 3, f1: 2 / 4 },
      { label: 'b', rows: 1, precision: 1 / 3, recall: 1, f1: 2 / 4 },
    ])
    expect(figures.confusions).toEqual([{ label: 'a', best: 'b', rows: 1 }])
  })

  test('without rows of a kind has no figure of it', () => {
    const { rejected, auroc: ranks, precision } = classFigures([row('a', 'a', false, 0.4)])
    expect([rejected, ranks, precision]).toEqual([null, null, null])
  })
})

test('the area under the curve is the share of pairs in the right order, ties half', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(scores, scores, (higher, lower) => {
      const pairs = higher.flatMap((high) => lower.map((low) => (high > low ? 1 : high === low ? 0.5 : 0)))
      const expected = pairs.reduce<number>((sum, each) => sum + each, 0) / pairs.length
      expect(auroc(higher, lower)).toBeCloseTo(expected, 12)
    }),
  )
})

test('reliability is counted in tenths; the error is the mean distance', () => {
  const { bins, calibrationError } = reliabilityOf([0.95, 1, 0.15, 0.05], [1, 0, 1, 0])
  expect(bins).toEqual([
    { from: 0, rows: 1, confidence: 0.05, share: 0 },
    { from: 0.1, rows: 1, confidence: 0.15, share: 1 },
    { from: 0.9, rows: 2, confidence: 0.975, share: 0.5 },
  ])
  expect(calibrationError).toBeCloseTo((0.05 + 0.85 + 2 * 0.475) / 4, 12)
})

describe('a predictor', () => {
  // Two models: the dear one is always right, the cheap one on every other query.
  const queries = 40
  const scores = Float32Array.from({ length: 2 * queries }, (_, at) =>
    at % 2 === 1 || Math.floor(at / 2) % 2 === 0 ? 1 : 0,
  )
  const costs = Float32Array.from({ length: 2 * queries }, (_, at) => (at % 2 === 0 ? 1 : 10))
  const outcomes = { queries, models: 2, scores, costs }

  test('that knows all gains what an oracle gains, and saves what can be saved', () => {
    const figures = policyFigures({ scores, costs }, outcomes)
    expect(figures).toMatchObject({ cheapest: 0, best: 1 })
    expect(figures.gain.value).toBeCloseTo(figures.oracleGain, 9)
    expect(figures.gain.value).toBeCloseTo(aiqGain({ scores, costs }, outcomes), 9)
    expect(figures.gain.low).toBeGreaterThan(0)
    // Half of the queries at 1, half at 10; 99 % of the best is a little cheaper.
    expect(figures.savedAt99).toBeCloseTo(1 - (5.5 - 0.01 * 9) / 10, 2)
    expect(figures.reliability.calibrationError).toBe(0)
  })

  test('that knows nothing gains nothing', () => {
    const blind = Float32Array.from({ length: 2 * queries }, (_, at) => (at % 2 === 0 ? 0.5 : 1))
    expect(policyFigures({ scores: blind, costs }, outcomes).gain.value).toBeCloseTo(0, 9)
  })
})
