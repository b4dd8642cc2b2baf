import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of the artifact that ships, in a buffer of their own. */
export function readShippedTable(): ArrayBuffer {
  const file = readFileSync(join(import.meta.dirname, '../../src/embeddings/edge-table.bin'))
  return new Uint8Array(file).buffer
}
