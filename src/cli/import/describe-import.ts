import { type Note, noteLine } from './notes.ts'

/** What `umbel import` says beside the config itself. */
export function describeImport(notes: readonly Note[], secrets: readonly string[], source: string): string {
  const named = secrets.length === 0 ? '' : `It names these secrets: ${secrets.join(', ')}.\n\n`
  if (notes.length === 0) return `${named}All of ${source} has a counterpart.\n`
  const counted = notes.length === 1 ? 'One thing is' : `${notes.length} things are`
  const lines = notes.map((note) => `  ${noteLine(note, source)}`)
  return `${named}${counted} not as in ${source}:\n\n${lines.join('\n')}\n`
}
