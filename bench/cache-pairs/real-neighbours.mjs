// The gate of the semantic cache on what people wrote: questions of different intents whose vectors are near, from the
// public intent sets under data/. `node bench/cache-pairs/real-neighbours.mjs [--strict] [--show]`
import { asksTheSame } from '../../src/cache/question/asks-the-same.ts'
import { hasRealSets, realPairs, realSets } from './real-pairs.mjs'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'

const embedder = shippedEmbedder()
const [show, strict] = ['--show', '--strict'].map((option) => process.argv.includes(option))

function measure(name) {
  const found = { different: 0, joined: 0, sameIntent: 0, sameJoined: 0 }
  for (const [a, b] of realPairs(name, embedder, 'figures')) {
    const joined = asksTheSame(a.question, b.question, strict)
    if (a.label === b.label) {
      found.sameIntent += 1
      found.sameJoined += joined ? 1 : 0
      continue
    }
    found.different += 1
    found.joined += joined ? 1 : 0
    if (joined && show) console.log(`  ${a.label}: ${a.text}  |  ${b.label}: ${b.text}`)
  }
  const share = ((100 * found.joined) / found.different).toFixed(4)
  console.log(
    `${name}: of ${found.different} near pairs of different intents ${found.joined} joined (${share} %); of ${found.sameIntent} of one intent ${found.sameJoined}`,
  )
}

if (hasRealSets) for (const name of realSets) measure(name)
else {
  console.error('There is no data/intents: set UMBEL_DATA to the folder that holds intents/.')
  process.exitCode = 1
}
