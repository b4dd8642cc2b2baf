import { describe, expect, test } from 'vitest'
import { findIntentData, readIntents } from '../../scripts/embedder/evaluation/intent-data.ts'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { backgroundQueries } from '../../src/learning/background-queries.ts'
import { trainClassifier } from '../../src/learning/train-classifier.ts'
import { classify } from '../../src/routing/classify.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'

const folder = findIntentData()
const embedder = new EdgeEmbedder(readShippedTable())

/** Ten examples a class and the class's name as one more; scored on the public test files, in percent. */
function measure(name: string, mode: 'full' | 'centroid') {
  const few = readIntents(folder ?? '', `${name}.train_10shot`)
  const labels = [...new Set(few.map(({ label }) => label))]
  const examples = [...few, ...labels.map((label) => ({ label, text: label.replaceAll(/[_/]/g, ' ') }))]
  const rows = examples.map(({ label, text }) => ({ label, vector: embedder.embedOne(text) }))
  const background = backgroundQueries.map((text) => embedder.embedOne(text))
  const before = process.cpuUsage()
  const classifier = trainClassifier(rows, embedder.dimensions, { mode, background })
  const { user, system } = process.cpuUsage(before)
  if (classifier === null) throw new Error('no classifier')
  const ask = (text: string) => classify(classifier, embedder.embedOne(text), () => true)
  const queries = readIntents(folder ?? '', `${name}.test`)
  const answers = queries.map(({ text, label }) => ({ label, answer: ask(text) }))
  const right = answers.filter(({ label, answer }) => answer?.label === label)
  const strangers = readIntents(folder ?? '', 'clinc150.oos_test').map(({ text }) => ask(text))
  return {
    accuracy: percent(right.length, queries.length),
    keptAndRight: percent(right.filter(({ answer }) => answer?.abstained === false).length, queries.length),
    rejected: percent(strangers.filter((answer) => answer?.abstained !== false).length, strangers.length),
    seconds: (user + system) / 1e6,
  }
}

function percent(part: number, whole: number): number {
  return (100 * part) / whole
}

const goals = [
  { name: 'clinc150', mode: 'full', accuracy: 86, keptAndRight: 76, rejected: 85, seconds: 10 },
  { name: 'clinc150', mode: 'centroid', accuracy: 82, keptAndRight: 68, rejected: 85, seconds: 0.5 },
  { name: 'banking77', mode: 'full', accuracy: 80, keptAndRight: 72, rejected: 95, seconds: 5 },
  { name: 'banking77', mode: 'centroid', accuracy: 75, keptAndRight: 64, rejected: 95, seconds: 0.5 },
  { name: 'hwu64', mode: 'full', accuracy: 77, keptAndRight: 64, rejected: 85, seconds: 5 },
  { name: 'hwu64', mode: 'centroid', accuracy: 75, keptAndRight: 58, rejected: 85, seconds: 0.5 },
] as const

describe.skipIf(folder === null)('10 examples a route, public test files (needs UMBEL_DATA)', () => {
  test.each(goals)('$name, $mode', ({ name, mode, ...goal }) => {
    const found = measure(name, mode)
    expect(found.accuracy).toBeGreaterThanOrEqual(goal.accuracy)
    expect(found.keptAndRight).toBeGreaterThanOrEqual(goal.keptAndRight)
    expect(found.rejected).toBeGreaterThanOrEqual(goal.rejected)
    expect(found.seconds).toBeLessThanOrEqual(goal.seconds)
  })
})
