// CPU per query of the edge embedder, and the time to load it: node bench/embedder.mjs (Node 22.18 or newer)
import { readFileSync } from 'node:fs'
import { EdgeEmbedder } from '../src/embeddings/edge-embedder.ts'
import { WordPiece } from '../src/embeddings/wordpiece.ts'
import { parseEdgeTable } from '../src/embeddings/edge-table.ts'

const words =
  'i was charged twice for my last order and would like to know when the refund will be on my card because the ' +
  'bank says that nothing has come in yet and the person on the phone could not find the payment either so please ' +
  'look at the two invoices i sent on monday and tell me which one is wrong and why'
const bytes = readFileSync(new URL('../src/embeddings/edge-table.bin', import.meta.url))
const artifact = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)

const loading = performance.now()
const embedder = new EdgeEmbedder(artifact)
console.log(`load: ${(performance.now() - loading).toFixed(1)} ms`)

const tokenizer = new WordPiece(parseEdgeTable(artifact).vocabulary)
const ids = new Uint16Array(512)

for (const tokens of [11, 30, 57]) {
  const text = textOf(tokens)
  const times = []
  for (let run = 0; run < 7; run++) times.push(measure(() => embedder.embedOne(text)))
  const tokenizing = measure(() => tokenizer.encode(text, ids))
  const median = times.toSorted((a, b) => a - b)[3]
  console.log(
    `${tokens} tokens: ${median.toFixed(2)} us a query, of which tokenizing ${tokenizing.toFixed(2)} us`,
  )
}

/** The longest run of whole words with at most this many pieces; these words are one piece each or nearly. */
function textOf(tokens) {
  const all = words.split(' ')
  let count = all.length
  while (tokenizer.encode(all.slice(0, count).join(' '), ids) > tokens) count--
  return all.slice(0, count).join(' ')
}

/** Mean time of one call, in microseconds. */
function measure(call) {
  const calls = 20_000
  const began = performance.now()
  for (let index = 0; index < calls; index++) call()
  return ((performance.now() - began) / calls) * 1000
}
