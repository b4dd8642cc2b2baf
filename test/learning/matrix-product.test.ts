import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../../scripts/embedder/evaluation/seeded-random.ts'
import { multiplyRows } from '../../src/learning/matrix-product.ts'

test('multiplyRows gives every dot product, whatever the counts', () => {
  assert(
    property(
      integer({ min: 0, max: 7 }),
      integer({ min: 0, max: 11 }),
      integer({ min: 1, max: 9 }),
      integer({ min: 1, max: 1000 }),
      (leftRows, rightRows, dimensions, seed) => {
        const random = seededRandom(seed)
        const left = Float32Array.from({ length: leftRows * dimensions }, () => random() - 0.5)
        const right = Float32Array.from({ length: rightRows * dimensions }, () => random() - 0.5)
        const out = new Float32Array(leftRows * rightRows)
        multiplyRows(left, leftRows, right, rightRows, dimensions, out)
        for (const [at, product] of out.entries()) {
          const [i, k] = [Math.floor(at / rightRows), at % rightRows]
          let expected = 0
          for (let d = 0; d < dimensions; d++)
            expected += (left[i * dimensions + d] ?? 0) * (right[k * dimensions + d] ?? 0)
          expect(product).toBeCloseTo(expected, 5)
        }
      },
    ),
  )
})
