import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { TerminalError } from '../terminal-error.ts'

const namesSchema = z.record(z.string(), z.string().trim().min(1))

/** The descriptions of labels: `{ "label": "what belongs there" }`. */
export function readNames(file: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) throw new TerminalError(`There is no file ${file}.`)
  let content: unknown
  try {
    content = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFileSync(file)),
    )
  } catch (error) {
    throw new TerminalError(`${file} is not JSON in UTF-8: ${error instanceof Error ? error.message : ''}`)
  }
  const read = namesSchema.safeParse(content)
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
