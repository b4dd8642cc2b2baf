import { describe, expect, test } from 'vitest'
import { compileFile } from '../../src/cli/compile-file.ts'
import { packRelease, readManifest, unpackRelease } from '../../src/config/live/manifest.ts'
import { profileTraining } from '../../src/learning/training-profile.ts'
import { readFileSync } from 'node:fs'
import { seededRandom } from '../../src/learning/seeded-random.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { sketchVectors } from '../../src/learning/vector-sketch.ts'

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

describe('a sketch of vectors', () => {
  const dimensions = 12
  /** Rows spread along the first axis by 3, along the second by 1, elsewhere by 0.1; all shifted by 5 on the third. */
  function rows(count: number): Float32Array {
    const random = seededRandom(11)
    const wide = (scale: number) => scale * Math.sqrt(12) * (random() - 0.5)
    return Float32Array.from({ length: count * dimensions }, (_, at) => {
      const axis = at % dimensions
      return wide(axis === 0 ? 3 : axis === 1 ? 1 : 0.1) + (axis === 2 ? 5 : 0)
    })
  }

  test('finds mean, variance and the widest directions', () => {
    const { mean, variance, directions, spreads } = sketchVectors(rows(4_000), 4_000, dimensions, 2)
    expect(mean[2]).toBeCloseTo(5, 1)
    expect(mean[5]).toBeCloseTo(0, 1)
    expect(variance[0]).toBeCloseTo(9, 0)
    expect(variance[1]).toBeCloseTo(1, 1)
    expect(variance[7]).toBeCloseTo(0.01, 2)
    expect(spreads).toHaveLength(2)
    expect(spreads[0]).toBeCloseTo(9, 0)
    expect(spreads[1]).toBeCloseTo(1, 1)
    expect(Math.abs(directions[0] ?? 0)).toBeGreaterThan(0.999)
    expect(Math.abs(directions[dimensions + 1] ?? 0)).toBeGreaterThan(0.999)
  })

  test('keeps directions at right angles and of length 1, and no more than the rows span', () => {
    const few = rows(4)
    const { directions, spreads } = sketchVectors(few, 4, dimensions, 8)
    expect(spreads).toHaveLength(3)
    for (let one = 0; one < 3; one += 1) {
      for (let other = 0; other < 3; other += 1) {
        let product = 0
        for (let at = 0; at < dimensions; at += 1) {
          product += (directions[one * dimensions + at] ?? 0) * (directions[other * dimensions + at] ?? 0)
        }
        expect(product).toBeCloseTo(one === other ? 1 : 0, 5)
      }
    }
    expect(sketchVectors(few.slice(0, dimensions), 1, dimensions, 8).spreads).toEqual([])
  })
})

describe('the training profile of a release', () => {
  const embedder = shippedEmbedder()
  const compiled = compileFile(
    { name: 'umbel.jsonc', text: readFileSync('examples/umbel.jsonc', 'utf8') },
    embedder,
    true,
  )

  test('says how texts lie, how labels share them, and what came of each when held out', async () => {
    const { release } = await compiled
    const profile = profileTraining(release, embedder)
    if (profile === undefined) throw new Error('There is no profile.')
    const { texts } = release.exampleIndex
    expect(profile.rows).toBe(texts.length)
    expect(profile.heldOut).toHaveLength(texts.length)
    expect(profile.heldOut).toMatch(/^[01-]+$/)
    const judged = profile.heldOut.replaceAll('-', '')
    expect(profile.accuracy?.value).toBe(judged.replaceAll('0', '').length / judged.length)
    expect(sum(Object.values(profile.classes))).toBeCloseTo(1)
    expect(Object.keys(profile.classes)).toEqual(release.classifier?.labels)
    expect(sum(profile.confidence)).toBeCloseTo(1)
    // Unit vectors: what is not in the mean is in the variance.
    const length = sum(Array.from(profile.mean, (value) => value * value))
    expect(sum([...profile.variance]) + length).toBeCloseTo(1, 3)
    expect(profileTraining(release, embedder)).toEqual(profile)
  })

  test('is stored with the release and comes back; without examples there is none', async () => {
    const { release } = await compiled
    const training = profileTraining(release, embedder)
    const bare = await packRelease(release)
    const packed = await packRelease({ ...release, ...(training && { training }) })
    expect(unpackRelease(readManifest(packed.manifest), packed.blob.bytes, release.version)).toEqual({
      ...release,
      training,
    })
    const more =
      packed.manifest.length + packed.blob.bytes.length - bare.manifest.length - bare.blob.bytes.length
    expect(more).toBeLessThan(20_000)
    const none = { ...release.exampleIndex, texts: [], vectors: new Float32Array(0) }
    expect(profileTraining({ ...release, exampleIndex: none, classifier: null }, embedder)).toBeUndefined()
  })
})
