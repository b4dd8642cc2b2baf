import { type LinesReading, readJsonLines, readTexts, throwProblems } from '../json-lines.ts'
import { TerminalError } from '../terminal-error.ts'

export interface IntentRow {
  /** From 1. */
  readonly line: number
  readonly text: string
  readonly label: string
}

/** The label of what fits none of the others. */
export const outOfScope = 'oos'

/** The rows `{ text, label }` of a file; other fields are not read. Throws all bad rows, each with its line. */
export function readIntents(file: string, reading: LinesReading = {}): IntentRow[] {
  const rows: IntentRow[] = []
  const problems: string[] = []
  for (const { line, value } of readJsonLines(file, reading)) {
    const { text, label } = fieldsOf(value)
    if (isWord(text) && isWord(label)) rows.push({ line, text, label })
    else problems.push(`${file}:${line}: ${isWord(text) ? wrong('label', label) : wrong('text', text)}`)
  }
  throwProblems(problems)
  return rows
}

/** The texts of a file; a label is not needed, a word is. */
export function readQueries(file: string): string[] {
  return readTexts(file, isWord)
}

/** Throws where a text stands under two labels: nothing can tell them apart, and both would be learned. */
export function checkTwins(rows: readonly IntentRow[], file: string): void {
  const first = new Map<string, IntentRow>()
  const problems: string[] = []
  for (const row of rows) {
    const key = row.text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
    const other = first.get(key)
    if (other === undefined) first.set(key, row)
    else if (other.label !== row.label) {
      problems.push(
        `${file}:${row.line}: "${row.text.slice(0, 60)}" is "${row.label}" here and "${other.label}" in line ${other.line}. Leave it where it belongs.`,
      )
    }
  }
  throwProblems(problems)
}

/** Throws where there is nothing to learn from. */
export function checkLabels(labels: readonly unknown[], file: string): void {
  if (labels.length > 0) return
  throw new TerminalError(`${file} holds only rows of "${outOfScope}". Give examples of at least one label.`)
}

function fieldsOf(value: unknown): { readonly text?: unknown; readonly label?: unknown } {
  return typeof value === 'object' && value !== null ? value : {}
}

function wrong(field: string, value: unknown): string {
  const what = typeof value === 'number' ? `the number ${value} as its` : 'no'
  return `has ${what} "${field}". Give { "text": "…", "label": "…" }, both in quotes.`
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
