import * as z from 'zod'
import { readJsonFile } from '../json-lines.ts'
import { TerminalError } from '../terminal-error.ts'

const namesSchema = z.record(z.string(), z.string().trim().min(1))

/** The descriptions of labels: `{ "label": "what belongs there" }`. */
export function readNames(file: string): Readonly<Record<string, string>> {
  const read = namesSchema.safeParse(readJsonFile(file))
  if (read.success) return read.data
  const at = read.error.issues[0]?.path.join('.') ?? ''
  throw new TerminalError(
    `${file}${at === '' ? '' : `: "${at}"`} must be text: { "label": "what belongs there" }.`,
  )
}

/** A label as words: what it is called by where it has no description. */
export function asWords(label: string): string {
  return label.replaceAll(/[_/]+/g, ' ')
}
