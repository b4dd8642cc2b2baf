import { array, assert, float, property } from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Predictor } from '../../../src/core/predictor.ts'
import { aiqGain } from '../../../src/learning/quality/policy-curve.ts'
import { trainPredictor } from '../../../src/learning/quality/train-predictor.ts'
import { predictQuality } from '../../../src/routing/predict-quality.ts'
import { dimensions, featureCount, syntheticRows, trainOptions } from './synthetic-outcomes.ts'
import { pickQualityRows } from '../../../src/learning/quality/quality-rows.ts'

let predictor: Predictor

beforeAll(() => {
  predictor = trainPredictor(syntheticRows(600, 1), trainOptions).predictor
})

function predictAll(of: Predictor, rows = syntheticRows(300, 2)) {
  const models = of.models.length
  const [scores, costs] = [new Float32Array(300 * models), new Float32Array(300 * models)]
  for (let row = 0; row < 300; row += 1) {
    const { vectors, features } = pickQualityRows(rows, [row])
    const found = predictQuality(of, vectors, features)
    scores.set(found.scores, row * models)
    costs.set(found.costs, row * models)
  }
  return { scores, costs }
}

/** What the dear model would cost. */
function costAt(long: number): number {
  const features = Float32Array.from([long, 0.5, 0.5, 0])
  return predictQuality(predictor, new Float32Array(dimensions), features).costs[2] ?? 0
}

describe('a predictor of models that know different kinds of queries', () => {
  it('tells which one will do, and gains most of what an oracle of kinds would', () => {
    const test = syntheticRows(300, 2)
    const { outcomes } = test
    const beliefs = predictAll(predictor, test)
    for (let row = 0; row < 300; row += 1) {
      const isFirst = (test.vectors[row * dimensions] ?? 0) > 0
      const [first, second] = [beliefs.scores[3 * row] ?? 0, beliefs.scores[3 * row + 1] ?? 0]
      expect(first > second).toBe(isFirst)
    }
    expect(aiqGain(beliefs, outcomes)).toBeGreaterThan(0.15)
    expect(predictor.report.gain).toBeGreaterThan(0.15)
  })

  it('is calibrated: chances are near the true ones', () => {
    const vector = new Float32Array(dimensions)
    vector[0] = 1
    const { scores } = predictQuality(predictor, vector, new Float32Array(featureCount))
    expect(scores[0]).toBeGreaterThan(0.8)
    expect(scores[1]).toBeLessThan(0.32)
    expect(scores[2]).toBeGreaterThan(0.85)
    expect(predictor.report.calibrationError).toBeLessThan(0.05)
  })

  it('predicts costs by length', () => {
    expect(costAt(1)).toBeGreaterThan(20)
    expect(costAt(-1)).toBeLessThan(6)
  })

  it('gives the means, about, for a query without a meaning', () => {
    const { scores } = predictQuality(predictor, new Float32Array(dimensions), new Float32Array(featureCount))
    expect(scores.every((score) => score > 0.3 && score < 0.98)).toBe(true)
  })

  it('is the same for the same seed, to the bit', () => {
    const again = trainPredictor(syntheticRows(600, 1), trainOptions).predictor
    expect(predictAll(again)).toEqual(predictAll(predictor))
    expect(again.report).toEqual(predictor.report)
  })

  it('keeps chances within 0 and 1 and costs above 0 for whatever comes', () => {
    const number = float({ min: -50, max: 50, noNaN: true })
    assert(
      property(
        array(number, { minLength: dimensions, maxLength: dimensions }),
        array(number, { minLength: featureCount, maxLength: featureCount }),
        (vector, features) => {
          const found = predictQuality(predictor, Float32Array.from(vector), Float32Array.from(features))
          expect(found.scores.every((score) => score >= 0 && score <= 1)).toBe(true)
          expect(found.costs.every((cost) => cost > 0 && Number.isFinite(cost))).toBe(true)
        },
      ),
    )
  })
})

describe('a model that joined late', () => {
  it('needs few labels: 40 of 600 rows tell what kind it knows', () => {
    const rows = syntheticRows(600, 3)
    const scores = rows.outcomes.scores.slice()
    const costs = rows.outcomes.costs.slice()
    for (let row = 40; row < 600; row += 1) scores[3 * row + 1] = costs[3 * row + 1] = Number.NaN
    const late = trainPredictor(
      { ...rows, outcomes: { ...rows.outcomes, scores, costs } },
      trainOptions,
    ).predictor
    const of = (first: number) => {
      const vector = new Float32Array(dimensions)
      vector[0] = first
      return predictQuality(late, vector, new Float32Array(featureCount)).scores[1] ?? 0
    }
    expect(of(-1)).toBeGreaterThan(of(1) + 0.2)
    expect(late.report.perModel[1]?.labels).toBe(40)
    // What it is worth is measured on the models that were tried often.
    expect(late.report.gain).not.toBeNull()
  })

  it('a handful of labels say how good it is, the pool says on what', () => {
    const rows = syntheticRows(600, 4)
    const scores = rows.outcomes.scores.slice()
    const costs = rows.outcomes.costs.slice()
    // Model 2 knows both kinds; it was tried 8 times and failed each time.
    for (let row = 0; row < 600; row += 1) {
      if (row % 75 === 0) scores[3 * row + 2] = 0
      else scores[3 * row + 2] = costs[3 * row + 2] = Number.NaN
    }
    const { predictor: late } = trainPredictor(
      { ...rows, outcomes: { ...rows.outcomes, scores, costs } },
      trainOptions,
    )
    const chances = predictQuality(
      late,
      rows.vectors.subarray(0, dimensions),
      rows.features.subarray(0, featureCount),
    ).scores
    // Eight failures are no proof: its chance is low, not naught, and nobody else's chance has moved to it.
    expect(chances[2]).toBeGreaterThan(0.02)
    expect(chances[2]).toBeLessThan(0.45)
    expect(Math.max(chances[0] ?? 0, chances[1] ?? 0)).toBeGreaterThan(0.7)
  })
})

describe('what cannot be learned from', () => {
  it('is fewer than 20 rows', () => {
    expect(() => trainPredictor(syntheticRows(19, 1), trainOptions)).toThrow(RangeError)
  })
})
