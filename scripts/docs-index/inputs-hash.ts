import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readFileSync, readdirSync } from 'node:fs'

/** Code of the Worker that decides what the trainer sees. */
const shared = ['content-words.ts', 'plain-text.ts', 'read-ranker.ts', 'without-name.ts', 'word-table.ts']

/**
 * A hash of all that the ranker is made from: `data`, and the trainer's own code. It tells whether a ranker is stale
 * without training another, whose last bits might differ on another processor.
 */
export function inputsHash(root: string, data: readonly string[]): string {
  const trainer = readdirSync(join(root, 'scripts/docs-index')).filter((name) => name.endsWith('.ts'))
  const files = [
    ...trainer.toSorted().map((name) => join(root, 'scripts/docs-index', name)),
    ...shared.map((name) => join(root, 'src/providers/edge/docs', name)),
  ]
  const hash = createHash('sha256')
  // With lengths, so that no text can run into the next.
  for (const text of [...data, ...files.map((file) => readFileSync(file, 'utf8'))]) {
    hash.update(`${text.length}:${text}`)
  }
  return hash.digest('hex').slice(0, 16)
}
