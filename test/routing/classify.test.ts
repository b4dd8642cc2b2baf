import { array, assert, integer, property, subarray, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Classifier } from '../../src/core/release.ts'
import { classify } from '../../src/routing/classify.ts'
import { dot, hasMeaning } from '../../src/core/vector.ts'

const labels = ['billing', 'code', 'weather']

/** Each label likes one axis. */
function axes(changes: Partial<Classifier> = {}): Classifier {
  const matrix = Float32Array.from([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0])
  return {
    kind: 'linear',
    labels,
    dimensions: 4,
    weights: matrix,
    bias: new Float32Array(3),
    centroids: matrix,
    calibrator: {
      logitMean: 0,
      logitDeviation: 1,
      centroidMean: 0,
      centroidDeviation: 1,
      slope: 4,
      offset: -4,
    },
    threshold: 0.5,
    training: 'full',
    report: { examples: 3, keptAndRight: null, rejected: null },
    ...changes,
  }
}

const vector = (...values: number[]) => Float32Array.from(values)
const everyone = () => true

describe('classify', () => {
  test('the nearest label, its runner-up, a confidence', () => {
    const found = classify(axes(), vector(0.9, 0.4, 0.1, 0), everyone)
    expect(found).toMatchObject({ label: 'billing', runnerUp: { label: 'code' }, abstained: false })
    expect(found?.confidence).toBeCloseTo(1 / (1 + Math.exp(-(4 * 1.8 - 4))), 5)
  })

  test('abstains below the threshold, and says what it would have been', () => {
    const found = classify(axes(), vector(0.3, 0, 0, 0.95), everyone)
    expect(found).toMatchObject({ label: 'billing', abstained: true, threshold: 0.5 })
    expect(classify(axes({ threshold: 0 }), vector(0.3, 0, 0, 0.95), everyone)?.abstained).toBe(false)
  })

  test('is ambiguous where the runner-up is close, and a label of its own may ask for more', () => {
    const near = vector(0.7, 0.69, 0, 0)
    const ambiguity = { slope: 4, leastGap: 1 / 3, take: 'best' } as const
    const best = classify(axes({ ambiguity }), near, everyone)
    expect(best).toMatchObject({ label: 'billing', answer: 'ambiguous', abstained: false })
    // Shares 1 / (1 + e^-.04) and the rest: their difference.
    expect(best?.gap).toBeCloseTo(2 / (1 + Math.exp(-0.04)) - 1, 5)
    const none = classify(axes({ ambiguity: { ...ambiguity, take: 'none' } }), near, everyone)
    expect(none).toMatchObject({ answer: 'ambiguous', abstained: true })
    const far = classify(axes({ ambiguity }), vector(0.9, 0.1, 0, 0), everyone)
    expect(far).toMatchObject({ answer: 'label', abstained: false })
    const alone = classify(axes({ ambiguity }), near, (label) => label === 'billing')
    expect(alone).toMatchObject({ answer: 'label', gap: null })
    const thresholds = [0.99, 0.5, 0.5]
    expect(classify(axes({ ambiguity, thresholds }), near, everyone)).toMatchObject({
      answer: 'none',
      threshold: 0.99,
    })
  })

  test('only among those whose other conditions hold', () => {
    const found = classify(axes(), vector(0.9, 0.4, 0.1, 0), (label) => label !== 'billing')
    expect(found).toMatchObject({ label: 'code', runnerUp: { label: 'weather' } })
    expect(classify(axes(), vector(1, 0, 0, 0), (label) => label === 'code')?.runnerUp).toBeNull()
    expect(classify(axes(), vector(1, 0, 0, 0), () => false)).toBeUndefined()
  })

  test('a text with no known word is no label', () => {
    expect(classify(axes(), vector(0, 0, 0, 0), everyone)).toBeUndefined()
    expect(hasMeaning(vector(0, 0, 0, 1e-9))).toBe(true)
  })

  test('the bias counts', () => {
    const bias = vector(0, 1, 0)
    expect(classify(axes({ bias }), vector(0.5, 0.4, 0, 0), everyone)?.label).toBe('code')
  })

  test('for any vector: the label has the highest logit among the eligible, confidences lie in 0..1', () => {
    const value = integer({ min: -100, max: 100 }).map((each) => each / 100)
    assert(
      property(tuple(value, value, value, value), subarray(labels, { minLength: 1 }), (values, eligible) => {
        const seen = vector(...values)
        const found = classify(axes(), seen, (label) => eligible.includes(label))
        expect(found === undefined).toBe(!hasMeaning(seen))
        if (found === undefined) return
        const best = Math.max(...eligible.map((label) => seen[labels.indexOf(label)] ?? 0))
        expect(seen[labels.indexOf(found.label)]).toBe(best)
        expect(found.confidence).toBeGreaterThan(0)
        expect(found.confidence).toBeLessThan(1)
        expect(found.abstained).toBe(found.confidence < found.threshold)
        if (found.runnerUp !== null) expect(found.runnerUp.confidence).toBeLessThanOrEqual(found.confidence)
      }),
      { seed: 51 },
    )
  })
})

test('dot is the dot product, at any length and offset', () => {
  const value = integer({ min: -9, max: 9 })
  assert(
    property(array(value, { maxLength: 40 }), integer({ min: 0, max: 7 }), (values, offset) => {
      const matrix = Float32Array.from([...Array.from({ length: offset }, () => 99), ...values, 99])
      const expected = values.reduce((sum, each) => sum + each * each, 0)
      expect(dot(matrix, offset, Float32Array.from(values))).toBe(expected)
    }),
    { seed: 52 },
  )
})
