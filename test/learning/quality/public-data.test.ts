import { describe, expect, test } from 'vitest'
import { findRoutingData, routingMeta, routingSplit } from '../../../scripts/quality/routing-data.ts'
import { measurePredictor } from '../../../scripts/quality/measure-predictor.ts'
import { shippedEmbedder } from '../../../src/cli/shipped-embedder.ts'
import { qualityRows } from '../../../src/cli/quality/quality-rows.ts'

const folder = findRoutingData()

/** Floors well under what `node scripts/evaluate-quality.mjs` finds: this only tells that nothing broke. */
describe.skipIf(folder === null)('public outcomes, edge vectors (needs UMBEL_DATA)', () => {
  test('zeroeval: the predictor gains, and the stop rule more', () => {
    const embedder = shippedEmbedder()
    const split = (part: 'train' | 'test') => {
      const file = routingSplit(folder ?? '', 'zeroeval', part)
      const vectors = new Float32Array(file.prompts.length * embedder.dimensions)
      for (const [row, prompt] of file.prompts.entries()) {
        vectors.set(embedder.embedOne(prompt), row * embedder.dimensions)
      }
      return { file, rows: qualityRows(file, embedder.dimensions, vectors) }
    }
    const { models } = routingMeta(folder ?? '', 'zeroeval')
    const found = measurePredictor(models, split('train'), split('test'), 1)
    expect(found.oracle).toBeCloseTo(0.1721, 4)
    expect(found.gain).toBeGreaterThan(0.006)
    expect(found.cascade?.gain).toBeGreaterThan(0.012)
    expect(found.calibrationError).toBeLessThan(0.05)
  })
})
