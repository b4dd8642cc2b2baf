import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface LabelledText {
  readonly text: string
  readonly label: string
}

/** The folder of intent data sets, or null where there is none: `intents` under UMBEL_DATA (default `data`). */
export function findIntentData(): string | null {
  const folder = join(process.env['UMBEL_DATA'] ?? 'data', 'intents')
  return existsSync(folder) ? folder : null
}

/** Reads `<name>.jsonl`, one text and label a line. */
export function readIntents(folder: string, name: string): LabelledText[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => parseRow(line))
}

function parseRow(line: string): LabelledText {
  const row: unknown = JSON.parse(line)
  if (typeof row === 'object' && row !== null && 'text' in row && 'label' in row) {
    const { text, label } = row
    if (typeof text === 'string' && typeof label === 'string') return { text, label }
  }
  throw new TypeError(`Not a labelled text: ${line}`)
}
