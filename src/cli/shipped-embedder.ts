import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EdgeEmbedder } from '../embeddings/edge-embedder.ts'

/** The embedder with the table that the Worker carries: vectors of one build only ever meet each other. */
export function shippedEmbedder(): EdgeEmbedder {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve('../embeddings/edge-table.bin')))
  return new EdgeEmbedder(new Uint8Array(bytes).buffer)
}
