import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { fitCentroids, leaveOneOut } from '../../src/learning/centroid-model.ts'
import { scoreRows } from '../../src/learning/score-rows.ts'
import { centroidsOf, pickRows } from '../../src/learning/training-rows.ts'
import { dimensions, rowsFor } from './rows.ts'

test('leaveOneOut scores as a model that is trained anew without the row, or without its class', () => {
  assert(
    property(
      array(integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
      integer({ min: 1, max: 1000 }),
      (counts, seed) => {
        const rows = rowsFor(counts, 2, seed)
        const expected = [...rows.classes].flatMap((own, row) => {
          const alone = pickRows(rows, (other) => other === row)
          return [
            pickRows(rows, (other) => other !== row),
            pickRows(rows, (other) => rows.classes[other] !== own),
          ].flatMap((train, time) => {
            const known = new Set(train.classes)
            if (known.size === 0 || (time === 0 && !known.has(own))) return []
            const scorer = { model: fitCentroids(train), centroids: centroidsOf(train), dimensions, known }
            return scoreRows(scorer, alone.vectors, alone.answers)
          })
        })
        const found = leaveOneOut(rows)
        expect(found).toHaveLength(expected.length)
        for (const [index, { logit, nearness, right, stranger }] of found.entries()) {
          expect(logit).toBeCloseTo(expected[index]?.logit ?? Number.NaN, 3)
          expect(nearness).toBeCloseTo(expected[index]?.nearness ?? Number.NaN, 4)
          expect([right, stranger]).toEqual([expected[index]?.right, expected[index]?.stranger])
        }
      },
    ),
  )
})
