import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of the docs' ranker that ships, in a buffer of their own. */
export function readShippedRanker(): ArrayBuffer {
  const file = readFileSync(join(import.meta.dirname, '../../src/providers/edge/docs/docs-ranker.bin'))
  return new Uint8Array(file).buffer
}
