import { describe, expect, test } from 'vitest'
import { findIntentData } from '../../scripts/embedder/evaluation/intent-data.ts'
import { measureClassifier } from '../../scripts/embedder/evaluation/measure-classifier.ts'
import { subsetTask, tenShotTask } from '../../scripts/embedder/evaluation/routing-tasks.ts'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'

const folder = findIntentData()
const embedder = new EdgeEmbedder(readShippedTable())

/** In percent; CPU seconds of training. */
const goals = [
  { name: 'clinc150', mode: 'full', accuracy: 87, keptAndRight: 80, rejected: 85, seconds: 10 },
  { name: 'clinc150', mode: 'centroid', accuracy: 82.5, keptAndRight: 70, rejected: 88, seconds: 0.5 },
  { name: 'banking77', mode: 'full', accuracy: 80.5, keptAndRight: 72, rejected: 95, seconds: 5 },
  { name: 'banking77', mode: 'centroid', accuracy: 75, keptAndRight: 62, rejected: 95, seconds: 0.5 },
  { name: 'hwu64', mode: 'full', accuracy: 78.5, keptAndRight: 68, rejected: 80, seconds: 5 },
  { name: 'hwu64', mode: 'centroid', accuracy: 74.5, keptAndRight: 58, rejected: 84, seconds: 0.5 },
] as const

describe.skipIf(folder === null)('10 examples a route, public test files (needs UMBEL_DATA)', () => {
  test.each(goals)('$name, $mode', ({ name, mode, ...goal }) => {
    const found = measureClassifier(embedder, tenShotTask(folder ?? '', name), mode)
    expect(100 * found.accuracy).toBeGreaterThanOrEqual(goal.accuracy)
    expect(100 * found.keptAndRight).toBeGreaterThanOrEqual(goal.keptAndRight)
    expect(100 * found.rejected).toBeGreaterThanOrEqual(goal.rejected)
    expect(found.seconds).toBeLessThanOrEqual(goal.seconds)
  })
})

const small = [
  { routes: 1, shots: 5, keptAndRight: 93, rejected: 90 },
  { routes: 3, shots: 5, keptAndRight: 92, rejected: 88 },
  { routes: 10, shots: 5, keptAndRight: 90, rejected: 80 },
]

describe.skipIf(folder === null)('some of CLINC150, a few examples each (needs UMBEL_DATA)', () => {
  test.each(small)('$routes routes of $shots', ({ routes, shots, ...goal }) => {
    for (const mode of ['full', 'centroid'] as const) {
      const scores = Array.from({ length: 10 }, (_, index) =>
        measureClassifier(embedder, subsetTask(folder ?? '', routes, shots, index + 1), mode),
      )
      const mean = (key: 'keptAndRight' | 'rejected') =>
        (100 * scores.reduce((sum, score) => sum + score[key], 0)) / scores.length
      expect(mean('keptAndRight')).toBeGreaterThanOrEqual(goal.keptAndRight)
      expect(mean('rejected')).toBeGreaterThanOrEqual(goal.rejected)
    }
  })
})
