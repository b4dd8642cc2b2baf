import { nearestNames } from '../../core/nearest-names.ts'
import { readJsonLines, throwProblems } from '../json-lines.ts'

export interface LabelledText {
  readonly text: string
  /** Null: it belongs to no label. */
  readonly label: string | null
}

/**
 * Reads lines `{ "text", "route" }` (or `"label"`), null for what no route wants. Throws all bad lines in one
 * `TerminalError`.
 */
export function readLabelledTexts(file: string, labels: readonly string[]): LabelledText[] {
  const rows: LabelledText[] = []
  const problems: string[] = []
  for (const { line, value } of readJsonLines(file)) {
    const read = readRow(value, labels)
    if (typeof read === 'string') problems.push(`${file}:${line}: ${read}`)
    else rows.push(read)
  }
  throwProblems(problems)
  return rows
}

function readRow(value: unknown, labels: readonly string[]): LabelledText | string {
  const row: { text?: unknown; label?: unknown; route?: unknown } =
    typeof value === 'object' && value !== null ? value : {}
  if (typeof row.text !== 'string' || row.text.trim() === '') {
    return 'has no "text". Give { "text": "…", "route": "name" }.'
  }
  const label = row.route === undefined ? row.label : row.route
  if (label === null) return { text: row.text, label }
  if (typeof label !== 'string') {
    return 'has no "route". Name the one that is right, or null where none is.'
  }
  if (labels.includes(label)) return { text: row.text, label }
  const [near] = nearestNames(label, labels)
  return `there is no ${label} among the labels. ${near === undefined ? `They are: ${labels.join(', ')}.` : `Did you mean ${near}?`}`
}
