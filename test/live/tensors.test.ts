import { describe, expect, test } from 'vitest'
import { packTensors, unpackTensors } from '../../src/config/live/tensors.ts'
import { ReleaseRefused } from '../../src/config/live/release-refused.ts'
import { seededRandom } from '../../src/learning/seeded-random.ts'

const [rows, width] = [64, 321]
const random = seededRandom(3)
const many = Float32Array.from({ length: rows * width }, () => random() - 0.5)
const few = Float32Array.from([1, 1e-9, -3])

describe('tensors', () => {
  const { layout, bytes } = packTensors({
    few: { values: few, rows: 1 },
    many: { values: many, rows },
    few2: few,
  })
  const tensor = unpackTensors(layout, bytes)

  test('small ones come back as they were, large ones with rows in a quarter of the bytes, near enough', () => {
    expect(tensor('few', 3)).toEqual(few)
    expect(tensor('few2', 3)).toEqual(few)
    expect(bytes.length).toBeLessThan(many.byteLength / 3.9)
    const back = tensor('many', many.length)
    const furthest = many.reduce((most, value, at) => Math.max(most, Math.abs(value - (back[at] ?? 0))), 0)
    expect(furthest).toBeLessThan(0.5 / 254 + 1e-6)
  })

  test('packing what was unpacked changes nothing that shows', () => {
    const back = tensor('many', many.length)
    const again = packTensors({ many: { values: back, rows } })
    const twice = unpackTensors(again.layout, again.bytes)('many', many.length)
    for (const [at, value] of back.entries()) expect(twice[at]).toBeCloseTo(value, 6)
  })

  test('a tensor that is missing, cut or of another length is refused', () => {
    expect(() => tensor('none', 3)).toThrow(ReleaseRefused)
    expect(() => tensor('many', many.length - 1)).toThrow(ReleaseRefused)
    const cut = unpackTensors(layout, bytes.slice(0, bytes.length - 20))
    expect(() => cut('few2', 3)).toThrow(ReleaseRefused)
    expect(() => unpackTensors(layout, bytes.slice(0, 1000))('many', many.length)).toThrow(ReleaseRefused)
  })
})
