import { type Note, noteLine } from './notes.ts'

/** What `umbel import` says beside the config itself. */
export function describeImport(notes: readonly Note[], source: string): string {
  if (notes.length === 0) return `All of ${source} has a counterpart.\n`
  const counted = notes.length === 1 ? 'One thing is' : `${notes.length} things are`
  const lines = notes.map((note) => `  ${noteLine(note, source)}`)
  return `${counted} not as in ${source}:\n\n${lines.join('\n')}\n`
}
