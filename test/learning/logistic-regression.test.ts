import { describe, expect, test } from 'vitest'
import { fitCentroids } from '../../src/learning/centroid-model.ts'
import type { LinearModel } from '../../src/learning/linear-model.ts'
import { fitLogistic } from '../../src/learning/logistic-regression.ts'
import { scoreRows } from '../../src/learning/score-rows.ts'
import { centroidsOf, type TrainingRows } from '../../src/learning/training-rows.ts'
import { dimensions, rowsFor } from './rows.ts'

function shareRight(model: LinearModel, train: TrainingRows): number {
  const scorer = { model, centroids: centroidsOf(train), dimensions, known: new Set(train.classes) }
  const scores = scoreRows(scorer, train.vectors, train.answers)
  return scores.filter(({ right }) => right).length / scores.length
}

describe('fitLogistic', () => {
  test('fits classes of unlike spread better than their centroids do', () => {
    const train = rowsFor([60, 60, 8, 8, 30, 30], 2.4, 5)
    const centroid = shareRight(fitCentroids(train), train)
    expect(centroid).toBeGreaterThan(0.4)
    expect(shareRight(fitLogistic(train), train)).toBeGreaterThan(centroid + 0.02)
  })

  test('does not take a label with more rows for one that more queries are for', () => {
    const train = rowsFor([200, 10, 200, 10, 200, 10], 1.5, 5)
    const scorer = {
      model: fitLogistic(train),
      centroids: centroidsOf(train),
      dimensions,
      known: new Set(train.classes),
    }
    const asked = rowsFor([60, 60, 60, 60, 60, 60], 1.5, 6)
    const found = scoreRows(scorer, asked.vectors, asked.answers)
    const rare = found.filter((_, row) => (asked.classes[row] ?? 0) % 2 === 1)
    // 0.37 where shares of rows are taken for shares of queries.
    expect(rare.filter(({ right }) => right).length / rare.length).toBeGreaterThan(0.45)
  })

  test('leaves alone what has nothing to compare', () => {
    const rows = rowsFor([4], 1, 5)
    expect(fitLogistic(rows)).toEqual(fitCentroids(rows))
  })

  test('gives every label a finite row, also one whose only row is left out', () => {
    const rows = rowsFor([3, 1, 3], 1, 5)
    const without = { ...rows, labels: [...rows.labels, 'without rows'] }
    const { weights, bias } = fitLogistic(without)
    expect(weights).toHaveLength(4 * dimensions)
    expect([...weights, ...bias].every(Number.isFinite)).toBe(true)
  })
})
