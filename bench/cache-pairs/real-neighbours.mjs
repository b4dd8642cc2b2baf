// The gate of the semantic cache on what people wrote: questions of different intents whose vectors are near, from the
// public intent sets under data/. `node bench/cache-pairs/real-neighbours.mjs [--show]`
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asksTheSame, readQuestion } from '../../src/cache/question/asks-the-same.ts'
import { dot } from '../../src/core/vector.ts'
import { leastSimilarity } from '../../src/config/schema/cache-schema.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'

const folder = join(process.env['UMBEL_DATA'] ?? 'data', 'intents')
const embedder = shippedEmbedder()
const show = process.argv.includes('--show')

/** The first half of the training rows was looked at while the gate was written: only the other half counts. */
function readHalf(name) {
  const lines = readFileSync(join(folder, `${name}.train.jsonl`), 'utf8')
    .trim()
    .split('\n')
  return lines
    .filter((_, index) => index % 2 === 1)
    .map((line) => JSON.parse(line))
    .map(({ text, label }) => ({ text, label, question: readQuestion(text, embedder) }))
}

function measure(name) {
  const rows = readHalf(name)
  const found = { different: 0, joined: 0, sameIntent: 0, sameJoined: 0 }
  for (const [index, a] of rows.entries()) {
    for (const b of rows.slice(index + 1)) {
      if (dot(a.question.vector, 0, b.question.vector) < leastSimilarity) continue
      const joined = asksTheSame(a.question, b.question)
      if (a.label === b.label) {
        found.sameIntent += 1
        found.sameJoined += joined ? 1 : 0
        continue
      }
      found.different += 1
      found.joined += joined ? 1 : 0
      if (joined && show) console.log(`  ${a.label}: ${a.text}  |  ${b.label}: ${b.text}`)
    }
  }
  const share = ((100 * found.joined) / found.different).toFixed(4)
  console.log(
    `${name}: of ${found.different} near pairs of different intents ${found.joined} joined (${share} %); of ${found.sameIntent} of one intent ${found.sameJoined}`,
  )
}

if (!existsSync(folder)) {
  console.error(`There is no ${folder}: set UMBEL_DATA to the folder that holds intents/.`)
  process.exitCode = 1
} else for (const name of ['clinc150', 'banking77', 'hwu64']) measure(name)
