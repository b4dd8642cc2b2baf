import { createHash } from 'node:crypto'
import type { SeenBlock, Understood } from './understood.ts'

const shown = 400

/** One line of JSON that says all of a request: what is missing here was lost on the way. */
export function summary(understood: Understood): string {
  const { turns, ...rest } = understood
  return JSON.stringify({
    ...rest,
    turns: turns.map(({ role, blocks }) => ({ role, blocks: blocks.map(blockSummary) })),
  })
}

function blockSummary(block: SeenBlock): object {
  if (block.kind === 'result') return { ...block, blocks: block.blocks.map(blockSummary) }
  if (!('text' in block)) return block
  const { text, ...rest } = block
  const size = Buffer.byteLength(text)
  // A long text is told by its digest, so that an answer stays one line to read.
  return text.length <= shown
    ? { ...rest, text, size }
    : { ...rest, size, sha256: createHash('sha256').update(text).digest('hex') }
}
