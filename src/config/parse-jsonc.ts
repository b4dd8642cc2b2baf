import { type DocumentNode, type ValueNode, parse } from '@humanwhocodes/momoa'
import { type Path, type Problem, pathText } from './problem.ts'

export interface ParsedJsonc {
  readonly value: unknown
  /** Where the value at a path stands; of a path that goes too deep, its last part that is there. */
  place(path: Path): { readonly line: number; readonly column: number }
}

const sizeLimit = 2_000_000

/** JSON with comments and trailing commas. What cannot be read, or is said twice, is a problem with its place. */
export function parseJsonc(
  text: string,
):
  { readonly ok: true; readonly parsed: ParsedJsonc } | { readonly ok: false; readonly problems: Problem[] } {
  if (text.length > sizeLimit) return refuse(1, 1, `The config has more than ${sizeLimit} characters.`)
  if (text.trim() === '') return refuse(1, 1, 'The config is empty.')
  const read = text.replace(/^\uFEFF/, '')
  let document: DocumentNode
  try {
    document = parse(read, { mode: 'jsonc', allowTrailingCommas: true })
  } catch (error) {
    return endsEarly(error, read) ? refuse(...endOf(read)) : refuse(...syntaxError(error))
  }
  const problems: Problem[] = []
  const value = valueOf(document.body, [], problems)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, parsed: { value, place: (path) => nodeAt(document.body, path).loc.start } }
}

function refuse(line: number, column: number, message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path: '', line, column, message }] }
}

const tokenWords: Readonly<Record<string, string>> = {
  LBrace: '"{"',
  RBrace: '"}"',
  LBracket: '"["',
  RBracket: '"]"',
  Comma: 'a comma',
  Colon: 'a colon',
  String: 'a text',
  Number: 'a number',
}

/** Of a text that is cut the parser blames its last token. */
function endsEarly(error: unknown, text: string): boolean {
  if (!(error instanceof Error)) return false
  if (error.message.includes('end of input')) return true
  const offset = 'offset' in error && typeof error.offset === 'number' ? error.offset : text.length
  const rest = text.slice(offset).replaceAll(/\/\/[^\n]*|\/\*[^]*?\*\//g, '')
  return /^(?:[{[,:]|"(?:[^"\\]|\\.)*"|[-+.\deE]+)?\s*$/.test(rest)
}

function endOf(text: string): [line: number, column: number, message: string] {
  const lines = text.trimEnd().split('\n')
  const column = (lines.at(-1)?.length ?? 0) + 1
  return [lines.length, column, 'This is not JSON: it ends too early. Is a bracket or a quote not closed?']
}

function syntaxError(error: unknown): [line: number, column: number, message: string] {
  const said = error instanceof Error ? error.message : 'Not JSON'
  const at = /\((\d+):(\d+)\)\s*$/.exec(said)
  const what = said
    .replace(/\s*\(\d+:\d+\)\s*$/, '')
    .replace(/token (\w+) found/, (whole, token: string) => tokenWords[token] ?? whole)
    .replace(/\.?$/, '.')
  return [Number(at?.[1] ?? 1), Number(at?.[2] ?? 1), `This is not JSON: ${what}${hintOn(what)}`]
}

function hintOn(what: string): string {
  if (what.includes('a text')) return ' Is a comma missing before it?'
  return /character '['`\w]'/.test(what) ? ' Names and texts stand in double quotes.' : ''
}

function valueOf(node: ValueNode, path: Path, problems: Problem[]): unknown {
  switch (node.type) {
    case 'Object': {
      const entries = new Map<string, unknown>()
      for (const { name, value } of node.members) {
        const key = name.type === 'String' ? name.value : name.name
        const inner = [...path, key]
        if (entries.has(key) || key === '__proto__') {
          const message = key === '__proto__' ? 'This name cannot be used.' : `"${key}" stands here twice.`
          problems.push({ path: pathText(inner), ...position(name), message })
        }
        entries.set(key, valueOf(value, inner, problems))
      }
      return Object.fromEntries(entries)
    }
    case 'Array':
      return node.elements.map(({ value }, index) => valueOf(value, [...path, index], problems))
    case 'String':
    case 'Number':
    case 'Boolean':
      return node.value
    case 'Null':
      return null
    case 'NaN':
    case 'Infinity':
      problems.push({ path: pathText(path), ...position(node), message: `${node.type} is not JSON.` })
      return 0
  }
}

function position(node: {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } }
}) {
  return { line: node.loc.start.line, column: node.loc.start.column }
}

function nodeAt(root: ValueNode, path: Path): ValueNode {
  let node = root
  for (const step of path) {
    const next =
      node.type === 'Object'
        ? node.members.find(({ name }) => name.type === 'String' && name.value === step)?.value
        : node.type === 'Array' && typeof step === 'number'
          ? node.elements[step]?.value
          : undefined
    if (next === undefined) return node
    node = next
  }
  return node
}
