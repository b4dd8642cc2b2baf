// Cosines of a query to the centroid of 1 to 5 examples of its own class, and of another class, as deciles: the
// constants of src/learning/expected-scores.ts. From the training files only.
//
//   UMBEL_DATA=data node scripts/embedder/own-cosines.mjs
import { readFileSync } from 'node:fs'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { findIntentData, readIntents } from './evaluation/intent-data.ts'
import { seededRandom, shuffle } from './evaluation/seeded-random.ts'

const DRAWS = 3000

const folder = findIntentData()
if (!folder) throw new Error('No intent data: set UMBEL_DATA to a folder that holds intents/')
const table = new URL('../../src/embeddings/edge-table.bin', import.meta.url)
const embedder = new EdgeEmbedder(new Uint8Array(readFileSync(table)).buffer)

const random = seededRandom(11)
const own = []
const foreign = []
for (const name of ['clinc150', 'banking77', 'hwu64']) {
  const classes = [...Map.groupBy(readIntents(folder, `${name}.train`), ({ label }) => label).values()]
  const texts = classes.map((rows) => rows.map(({ text }) => text))
  for (let draw = 0; draw < DRAWS; draw++) {
    const [here, there] = [pick(texts), pick(texts)]
    if (here === there) continue
    const some = [...here]
    shuffle(some, random)
    const centroid = sumOf(some.slice(1, 2 + (draw % 5)))
    own.push(dot(centroid, embedder.embedOne(some[0])))
    foreign.push(dot(centroid, embedder.embedOne(pick(there))))
  }
}
console.log(`own: ${deciles(own)}\nforeign: ${deciles(foreign)}`)

function pick(items) {
  return items[Math.floor(random() * items.length)]
}

/** The sum of the texts' vectors, at length 1. */
function sumOf(texts) {
  const sum = new Float32Array(embedder.dimensions)
  for (const text of texts) embedder.embedOne(text).forEach((x, j) => (sum[j] += x))
  const length = Math.hypot(...sum) || 1
  return sum.map((x) => x / length)
}

function dot(a, b) {
  return a.reduce((sum, x, j) => sum + x * b[j], 0)
}

function deciles(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return Array.from({ length: 9 }, (_, i) => sorted[Math.floor((sorted.length * (i + 1)) / 10)].toFixed(2))
}
