import { pathText, type Path } from '../config/problem.ts'

/** Comment lines by the path of what they stand above; the empty path is the head of the file. */
export type Comments = Readonly<Record<string, readonly string[]>>

/** What fits into a line of so many characters stays on one. */
const width = 100
/** The file and its sections are always opened. */
const openDepth = 2

/** A value as JSON with comments, laid out as a person would write it. */
export function printJsonc(value: unknown, comments: Comments = {}): string {
  const print = (inner: unknown, path: Path, indent: string): string => {
    const flat = oneLine(inner)
    if (path.length >= openDepth && indent.length + flat.length <= width && !isCommented(path, comments))
      return flat
    const entries = entriesOf(inner)
    if (entries === undefined || entries.length === 0) return flat
    const deeper = `${indent}  `
    const lines = entries.flatMap(([key, item]) => {
      const at = [...path, key]
      const label = typeof key === 'number' ? '' : `${JSON.stringify(key)}: `
      const said = (comments[pathText(at)] ?? []).map((line) => `${deeper}// ${line}`)
      return [...said, `${deeper}${label}${print(item, at, deeper)},`]
    })
    const [open, close] = Array.isArray(inner) ? ['[', ']'] : ['{', '}']
    return [open, ...lines, `${indent}${close}`].join('\n')
  }
  const head = (comments[''] ?? []).map((line) => `// ${line}`)
  return `${[...head, print(value, [], '')].join('\n')}\n`
}

/** Whether something below a path has a comment, and so needs a line of its own. */
function isCommented(path: Path, comments: Comments): boolean {
  const here = pathText(path)
  return Object.keys(comments).some((at) => at.startsWith(`${here}.`) || at.startsWith(`${here}[`))
}

function entriesOf(value: unknown): [string | number, unknown][] | undefined {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item])
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).filter(([, item]) => item !== undefined)
}

/** As Prettier writes it: a space inside braces, none inside brackets. */
function oneLine(value: unknown): string {
  const entries = entriesOf(value)
  if (entries === undefined) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (entries.length === 0) return '{}'
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`).join(', ')} }`
}
