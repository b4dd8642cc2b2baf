import { describe, expect, it } from 'vitest'
import { packPredictor, unpackPredictor } from '../../src/config/predictor/pack-predictor.ts'
import { bytesToRows, rowsToBytes } from '../../src/config/predictor/rows-as-bytes.ts'
import { trainPredictor } from '../../src/learning/quality/train-predictor.ts'
import { predictQuality } from '../../src/routing/predict-quality.ts'
import { syntheticRows, trainOptions } from '../learning/quality/synthetic-outcomes.ts'

const rows = syntheticRows(60, 5)
const { predictor } = trainPredictor(rows, trainOptions)
const packed = packPredictor(predictor, { embedder: 'edge' })

describe('a stored predictor', () => {
  it('says what it said before, but for the bytes of its prototypes', async () => {
    const { predictor: read, notes } = await unpackPredictor(await packed)
    const [vector, features] = [rows.vectors.subarray(0, 8), rows.features.subarray(0, 4)]
    const [before, after] = [
      predictQuality(predictor, vector, features),
      predictQuality(read, vector, features),
    ]
    for (const [model, score] of before.scores.entries()) expect(after.scores[model]).toBeCloseTo(score, 3)
    expect(after.costs).toEqual(before.costs)
    expect(read.report).toEqual(predictor.report)
    expect(notes).toEqual({ embedder: 'edge' })
  })

  it('is refused with other numbers, or another manifest', async () => {
    const { manifest, tensors } = await packed
    const changed = tensors.slice()
    changed[0] = (changed[0] ?? 0) ^ 1
    await expect(unpackPredictor({ manifest, tensors: changed })).rejects.toThrow('not those')
    await expect(unpackPredictor({ manifest: '{}', tensors })).rejects.toThrow('not one of a predictor')
    await expect(unpackPredictor({ manifest: 'x', tensors })).rejects.toThrow('not JSON')
    await expect(unpackPredictor({ manifest, tensors: tensors.slice(4) })).rejects.toThrow('not those')
  })
})

describe('rows of bytes', () => {
  it('are off by half a step at most; a row of zeros stays one', () => {
    const matrix = Float32Array.from([1, -0.5, 0.003, 0, 0, 0])
    const back = bytesToRows(rowsToBytes(matrix, 2))
    for (const [at, value] of matrix.entries())
      expect(Math.abs((back[at] ?? 0) - value)).toBeLessThan(0.5 / 127)
  })
})
