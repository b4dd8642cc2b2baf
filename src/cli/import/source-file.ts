import { LineCounter, isNode, parseDocument } from 'yaml'
import { existsSync, readFileSync } from 'node:fs'
import type { Path } from '../../config/problem.ts'
import { TerminalError } from '../terminal-error.ts'
import { parseJsonc } from '../../config/parse-jsonc.ts'

/** A config of another project, read but not yet understood. */
export interface SourceFile {
  readonly name: string
  readonly value: unknown
  /** From 1; of a path that goes too deep, of its last part that is there. */
  lineOf(path: Path): number
}

/** Reads JSON, JSON with comments or YAML; `-` is standard input. */
export function readSourceFile(name: string): SourceFile {
  if (name !== '-' && !existsSync(name)) throw new TerminalError(`There is no file ${name}.`)
  const text = readFileSync(name === '-' ? 0 : name, 'utf8')
  const shown = name === '-' ? 'standard input' : name
  const json = /^\s*[[{/]/.test(text) ? parseJsonc(text) : undefined
  if (json?.ok === true) {
    const { value, place } = json.parsed
    return { name: shown, value, lineOf: (path) => place(path).line }
  }
  return readYaml(text, shown)
}

function readYaml(text: string, name: string): SourceFile {
  const lines = new LineCounter()
  // Aliases may stand for each other ten times over, so their number is bounded.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new TerminalError(`${name}:${line}:${col} This is neither JSON nor YAML: ${error.message}`)
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  return { name, value: document.toJS({ maxAliasCount: 100 }), lineOf }
}
