import { describe, expect, test } from 'vitest'
import { goals } from '../../scripts/embedder/evaluation/goals.ts'
import { findIntentData } from '../../scripts/embedder/evaluation/intent-data.ts'
import { measure, type DataSet } from '../../scripts/embedder/evaluation/measure.ts'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { readShippedTable } from './shipped-table.ts'

const folder = findIntentData()
const embedder = new EdgeEmbedder(readShippedTable())
const dataSets: DataSet[] = ['clinc150', 'banking77', 'hwu64']

describe.skipIf(folder === null)('accuracy on the public test splits (needs UMBEL_DATA)', () => {
  test.each(dataSets)('%s', (name) => {
    const { scope, full, tenShot, centroid } = measure((text) => embedder.embedOne(text), folder ?? '', name)
    expect(full * 100).toBeGreaterThanOrEqual(goals[name].full)
    expect(tenShot * 100).toBeGreaterThanOrEqual(goals[name].tenShot)
    expect(centroid * 100).toBeGreaterThanOrEqual(goals[name].centroid)
    if (!scope) return
    expect(scope.topLogit * 100).toBeGreaterThanOrEqual(goals.scope.topLogit)
    expect(scope.logitAndCentroid * 100).toBeGreaterThanOrEqual(goals.scope.logitAndCentroid)
  })
})
