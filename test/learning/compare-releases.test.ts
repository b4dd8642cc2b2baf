import { describe, expect, test } from 'vitest'
import { compareReleases } from '../../src/learning/compare-releases.ts'
import { makeRelease } from '../live/release-fixture.ts'

/** A release whose examples came out as told, by text. */
function judged(outcomes: Readonly<Record<string, string>>) {
  const texts = Object.keys(outcomes).map((text) => ({ text, label: 'billing' }))
  const [mean, variance, directions] = [new Float32Array(1), new Float32Array(1), new Float32Array(0)]
  const training = {
    dimensions: 1,
    rows: texts.length,
    mean,
    variance,
    directions,
    spreads: [],
    classes: {},
    confidence: [],
    heldOut: Object.values(outcomes).join(''),
    accuracy: null,
  }
  return makeRelease({
    exampleIndex: { texts, dimensions: 1, vectors: new Float32Array(texts.length) },
    training,
  })
}

function examples(count: number, outcome: (at: number) => boolean, prefix = 'text') {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${prefix} ${at}`, outcome(at) ? '1' : '0']),
  )
}

describe('a release against the one before', () => {
  test('is worse where it gets far fewer of the same examples right', () => {
    const live = judged(examples(100, (at) => at % 20 !== 0))
    const worse = judged(examples(100, (at) => at % 3 !== 0))
    expect(compareReleases(live, worse)).toMatchObject({
      rows: 100,
      paired: true,
      earlier: 0.95,
      later: 0.66,
      isWorse: true,
      difference: { value: expect.closeTo(-0.29) },
    })
    expect(compareReleases(worse, live)?.isWorse).toBe(false)
    expect(compareReleases(live, live)).toMatchObject({
      difference: { value: 0, low: 0, high: 0 },
      isWorse: false,
    })
  })

  test('is not where chance explains it', () => {
    const live = judged(examples(60, (at) => at % 10 !== 0))
    const other = judged(examples(60, (at) => at % 9 !== 0))
    expect(compareReleases(live, other)?.isWorse).toBe(false)
  })

  test('goes by the examples in common, and by all where those are few', () => {
    const live = judged(examples(50, () => true))
    const grown = judged({ ...examples(50, () => true), ...examples(50, () => false, 'new') })
    expect(compareReleases(live, grown)).toMatchObject({ rows: 50, paired: true, isWorse: false })
    const elsewhere = judged(examples(50, () => false, 'other'))
    expect(compareReleases(live, elsewhere)).toMatchObject({ rows: 50, paired: false, isWorse: true })
  })

  test('cannot be told where one was never held to its examples', () => {
    const live = judged(examples(50, () => true))
    expect(compareReleases(makeRelease(), live)).toBeUndefined()
    expect(compareReleases(live, judged({ a: '-', b: '-' }))).toBeUndefined()
  })
})
