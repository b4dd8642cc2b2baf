// What the classifiers keep and turn down with the shipped table: node scripts/embedder/evaluate-classifier.mjs
// Needs the intent data under UMBEL_DATA (default data/). 10-shot rows are from the public test files, with
// CLINC150's out-of-scope test queries; rows of some routes are means over random draws from the validation file.
import { readFileSync } from 'node:fs'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { findIntentData } from './evaluation/intent-data.ts'
import { measureClassifier } from './evaluation/measure-classifier.ts'
import { subsetTask, tenShotTask } from './evaluation/routing-tasks.ts'

const folder = findIntentData()
if (!folder) throw new Error('No intent data: set UMBEL_DATA to a folder that holds intents/')
const table = process.argv[2] ?? new URL('../../src/embeddings/edge-table.bin', import.meta.url)
const embedder = new EdgeEmbedder(new Uint8Array(readFileSync(table)).buffer)

const draws = (count, routes, shots) =>
  Array.from({ length: count }, (_, index) => subsetTask(folder, routes, shots, index + 1))
const tasks = {
  'clinc150, 10-shot': [tenShotTask(folder, 'clinc150')],
  'banking77, 10-shot': [tenShotTask(folder, 'banking77')],
  'hwu64, 10-shot': [tenShotTask(folder, 'hwu64')],
  '1 route of 1': draws(20, 1, 1),
  '1 route of 5': draws(20, 1, 5),
  '3 routes of 1': draws(20, 3, 1),
  '3 routes of 5': draws(20, 3, 5),
  '10 routes of 5': draws(10, 10, 5),
  '50 routes of 5': draws(5, 50, 5),
}

console.log(`${embedder.id}, build ${embedder.build}`)
for (const mode of ['full', 'centroid']) {
  for (const [name, list] of Object.entries(tasks)) {
    const scores = list.map((task) => measureClassifier(embedder, task, mode))
    const mean = (key) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length
    const percent = (key) => (100 * mean(key)).toFixed(1)
    console.log(
      `${mode}, ${name}: right ${percent('accuracy')}, kept and right ${percent('keptAndRight')}, ` +
        `strangers rejected ${percent('rejected')}, ${(1000 * mean('seconds')).toFixed(1)} ms`,
    )
  }
}
