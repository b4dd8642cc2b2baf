// Accuracies of the shipped table, by the product's own code: node scripts/embedder/evaluate.mjs [table]
// Needs Node 22.18 or newer, and the intent data under UMBEL_DATA (default data/).
import { readFileSync } from 'node:fs'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { goals } from './evaluation/goals.ts'
import { findIntentData } from './evaluation/intent-data.ts'
import { measure } from './evaluation/measure.ts'

const folder = findIntentData()
if (!folder) throw new Error('No intent data: set UMBEL_DATA to a folder that holds intents/')
const table = process.argv[2] ?? new URL('../../src/embeddings/edge-table.bin', import.meta.url)
const embedder = new EdgeEmbedder(new Uint8Array(readFileSync(table)).buffer)
console.log(`${embedder.id}, build ${embedder.build}`)

let missed = 0
for (const name of ['clinc150', 'banking77', 'hwu64']) {
  const { scope, ...accuracies } = measure((text) => embedder.embedOne(text), folder, name)
  print(name, accuracies, goals[name])
  if (scope) print('clinc150 out of scope, AUROC', scope, goals.scope)
}
process.exitCode = missed > 0 ? 1 : 0

function print(name, found, wanted) {
  for (const [what, share] of Object.entries(found)) {
    const met = share * 100 >= wanted[what]
    if (!met) missed++
    console.log(`${name} ${what}: ${(share * 100).toFixed(1)} (must ${wanted[what]})${met ? '' : ' MISSED'}`)
  }
}
