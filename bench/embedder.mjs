// CPU per query of the edge embedder, and the time to load it: node bench/embedder.mjs (Node 22.18 or newer)
import { EdgeEmbedder } from '../src/embeddings/edge-embedder.ts'
import { parseEdgeTable } from '../src/embeddings/edge-table.ts'
import { WordPiece } from '../src/embeddings/wordpiece.ts'
import { queries, shippedTable } from './embedder-queries.mjs'

const CALLS = 20_000

const table = shippedTable()
const loading = performance.now()
const embedder = new EdgeEmbedder(table)
console.log(`load: ${(performance.now() - loading).toFixed(1)} ms`)

const tokenizer = new WordPiece(parseEdgeTable(table).vocabulary)
const ids = new Uint16Array(512)
for (const [tokens, text] of queries()) {
  const whole = median(() => embedder.embedOne(text))
  const tokenizing = median(() => tokenizer.encode(text, ids))
  console.log(
    `${tokens} tokens: ${whole.toFixed(2)} us a query, of which tokenizing ${tokenizing.toFixed(2)} us`,
  )
}

/** Microseconds of one call: the median of 7 means. */
function median(call) {
  const means = Array.from({ length: 7 }, () => {
    const began = performance.now()
    for (let index = 0; index < CALLS; index++) call()
    return ((performance.now() - began) / CALLS) * 1000
  })
  return means.toSorted((a, b) => a - b)[3]
}
