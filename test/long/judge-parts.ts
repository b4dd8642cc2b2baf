import type { StreamPart } from '../../src/core/stream-part.ts'

/**
 * What is wrong with the parts that a stream was read as. That blocks open before they go on is not asked of a stream
 * which does not do so itself: what the surfaces make of it is judged instead.
 */
export function partsProblem(parts: readonly StreamPart[]): string | undefined {
  let started = false
  let finished = false
  for (const [at, part] of parts.entries()) {
    if (part.type === 'error' && at < parts.length - 1) return `${parts[at + 1]?.type} after an error`
    if (part.type === 'start' && started) return 'a second start'
    if (part.type === 'finish' && finished) return 'a second finish'
    if (finished && part.type !== 'usage' && part.type !== 'error') return `${part.type} after the finish`
    started ||= part.type === 'start'
    finished ||= part.type === 'finish'
  }
  const last = parts.at(-1)
  return finished || last?.type === 'error' ? undefined : 'neither a finish nor an error at the end'
}
