import { array, assert, boolean, double, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../scripts/embedder/evaluation/seeded-random.ts'
import { classify } from '../../src/routing/classify.ts'
import { type ClassifierExample, trainClassifier } from '../../src/learning/train-classifier.ts'
import { dimensions, vectorNear } from './rows.ts'

const modes = ['full', 'centroid'] as const

function examplesFor(counts: readonly number[], spread: number, seed: number): ClassifierExample[] {
  const random = seededRandom(seed)
  return counts.flatMap((count, label) =>
    Array.from({ length: count }, () => ({
      label: `route ${label}`,
      vector: vectorNear(label, spread, random),
    })),
  )
}

describe.each(modes)('trainClassifier, %s', (mode) => {
  test('is finite, in range and the same twice, for any handful of routes and examples', () => {
    assert(
      property(
        array(integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
        double({ min: 0, max: 4, noNaN: true }),
        integer({ min: 1, max: 1000 }),
        boolean(),
        (counts, spread, seed, withBackground) => {
          const examples = examplesFor(counts, spread, seed)
          const background = withBackground
            ? [vectorNear(50, 1, seededRandom(9)), new Float32Array(dimensions)]
            : []
          const classifier = trainClassifier(examples, dimensions, { mode, background })
          expect(trainClassifier(examples, dimensions, { mode, background })).toEqual(classifier)
          if (classifier === null) throw new Error('no classifier')
          const { weights, bias, centroids, calibrator, threshold, report, labels } = classifier
          const numbers = [...weights, ...bias, ...centroids, ...Object.values(calibrator), threshold]
          expect(numbers.every(Number.isFinite)).toBe(true)
          expect(labels).toEqual(counts.map((_, label) => `route ${label}`))
          expect(weights).toHaveLength(labels.length * dimensions)
          expect(calibrator.logitDeviation).toBeGreaterThan(0)
          expect(calibrator.centroidDeviation).toBeGreaterThan(0)
          expect(calibrator.slope).toBeGreaterThan(0)
          expect(report.examples).toBe(examples.length)
          for (const share of [threshold, report.keptAndRight ?? 0, report.rejected ?? 0]) {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1)
          }
          const found = classify(classifier, vectorNear(0, 1, seededRandom(seed)), () => true)
          expect(found?.confidence).toBeGreaterThanOrEqual(0)
          expect(found?.confidence).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('keeps what is near and turns down what is opposite', () => {
    const examples = examplesFor([5, 5, 5], 0.8, 4)
    const classifier = trainClassifier(examples, dimensions, { mode })
    if (classifier === null) throw new Error('no classifier')
    const random = seededRandom(77)
    for (const direction of [0, 1, 2]) {
      const query = vectorNear(direction, 0.8, random)
      const found = classify(classifier, query, () => true)
      expect(found).toMatchObject({ label: `route ${direction}`, abstained: false })
      const opposite = classify(
        classifier,
        query.map((value) => -value),
        () => true,
      )
      expect(opposite?.confidence).toBeLessThan(found?.confidence ?? 0)
    }
    const mean = new Float32Array(dimensions)
    for (const direction of [0, 1, 2])
      vectorNear(direction, 0, random).forEach((value, index) => (mean[index] = (mean[index] ?? 0) - value))
    const length = Math.hypot(...mean)
    expect(
      classify(
        classifier,
        mean.map((value) => value / length),
        () => true,
      )?.abstained,
    ).toBe(true)
  })

  test('leaves out examples without meaning, and is null when nothing is left', () => {
    const zero = new Float32Array(dimensions)
    expect(trainClassifier([], dimensions, { mode })).toBeNull()
    expect(trainClassifier([{ label: 'a', vector: zero }], dimensions, { mode })).toBeNull()
    const examples = examplesFor([2, 2], 0.5, 4)
    const more = [...examples, { label: 'empty', vector: zero }, { label: 'route 0', vector: zero }]
    expect(trainClassifier(more, dimensions, { mode })).toEqual(
      trainClassifier(examples, dimensions, { mode }),
    )
  })

  test('bears examples whose labels mean nothing', () => {
    const random = seededRandom(6)
    const examples = Array.from({ length: 40 }, (_, row) => ({
      label: `route ${row % 8}`,
      vector: vectorNear(Math.floor(row / 8), 0.01, random),
    }))
    const classifier = trainClassifier(examples, dimensions, { mode })
    expect(Object.values(classifier?.calibrator ?? { none: Number.NaN }).every(Number.isFinite)).toBe(true)
    expect(classifier?.report.keptAndRight).toBe(0)
  })

  test('bears two examples that say the opposite', () => {
    const vector = vectorNear(0, 0, seededRandom(1))
    const examples = [vector, vector.map((value) => -value)].map((each) => ({ label: 'both', vector: each }))
    const classifier = trainClassifier(examples, dimensions, { mode })
    expect(Object.values(classifier?.calibrator ?? { none: Number.NaN }).every(Number.isFinite)).toBe(true)
  })
})
