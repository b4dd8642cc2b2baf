import { readFileSync } from 'node:fs'
import { parseEdgeTable } from '../src/embeddings/edge-table.ts'
import { WordPiece } from '../src/embeddings/wordpiece.ts'

const words =
  'i was charged twice for my last order and would like to know when the refund will be on my card because the ' +
  'bank says that nothing has come in yet and the person on the phone could not find the payment either so please ' +
  'look at the two invoices i sent on monday and tell me which one is wrong and why'

/** The shipped table in a buffer of its own. */
export function shippedTable() {
  return new Uint8Array(readFileSync(new URL('../src/embeddings/edge-table.bin', import.meta.url))).buffer
}

/** Queries of 11, 30 and 57 pieces: [pieces, text]. */
export function queries() {
  const tokenizer = new WordPiece(parseEdgeTable(shippedTable()).vocabulary)
  const ids = new Uint16Array(512)
  return [11, 30, 57].map((tokens) => {
    const parts = words.split(' ')
    while (tokenizer.encode(parts.join(' '), ids) > tokens) parts.pop()
    return [tokenizer.encode(parts.join(' '), ids), parts.join(' ')]
  })
}
