import { existsSync, readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { TerminalError } from './terminal-error.ts'

export interface JsonLine {
  /** From 1. */
  readonly line: number
  readonly value: unknown
}

export interface LinesReading {
  /** Whether a file without rows may be taken. */
  readonly mayBeEmpty?: boolean
}

const lineFeed = 10

/** Problems beyond these are only counted. */
const mostShown = 10

/**
 * The values of a JSON Lines file, plain or gzip; blank lines are passed over. Throws one `TerminalError` for all bad
 * lines, each with its number and what to do.
 */
export function readJsonLines(file: string, { mayBeEmpty = false }: LinesReading = {}): JsonLine[] {
  const bytes = readBytes(file)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  const values: JsonLine[] = []
  const problems: string[] = []
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(lineFeed, start)
    const end = found < 0 ? bytes.length : found
    const read = parseLine(bytes.subarray(start, end), decoder)
    if ('problem' in read) problems.push(`${file}:${line}: ${read.problem}`)
    else if (read.value !== undefined) values.push({ line, value: read.value })
    start = end + 1
  }
  throwProblems(problems)
  if (values.length === 0 && !mayBeEmpty)
    throw new TerminalError(`${file} holds no rows. Give one JSON object a line.`)
  return values
}

/** The `text` of every line; other fields are not read. Throws all lines without one that may be taken. */
export function readTexts(file: string, mayBe: (text: string) => boolean = () => true): string[] {
  const texts: string[] = []
  const problems: string[] = []
  for (const { line, value } of readJsonLines(file)) {
    const { text }: { text?: unknown } = typeof value === 'object' && value !== null ? value : {}
    if (typeof text === 'string' && mayBe(text)) texts.push(text)
    else problems.push(`${file}:${line}: has no "text". Give { "text": "…" }.`)
  }
  throwProblems(problems)
  return texts
}

/** Throws the first ten problems, and how many more there are; returns where there are none. */
export function throwProblems(problems: readonly string[]): void {
  if (problems.length === 0) return
  const more = problems.length - mostShown
  const shown = problems.slice(0, mostShown)
  throw new TerminalError([...shown, ...(more > 0 ? [`… and ${more} more lines.`] : [])].join('\n'))
}

/** The file's bytes, unpacked where they are gzip; `-` is standard input. */
export function readBytes(file: string): Buffer {
  if (file !== '-' && !existsSync(file)) throw new TerminalError(`There is no file ${file}.`)
  if (file !== '-' && statSync(file).isDirectory())
    throw new TerminalError(`${file} is a folder. Give a file.`)
  const bytes = readFileSync(file === '-' ? 0 : file)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new TerminalError(`${file} is not whole gzip (${why}). Copy or make it again.`)
  }
}

/** The value of a JSON file in UTF-8, plain or gzip. */
export function readJsonFile(file: string): unknown {
  const bytes = readBytes(file)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new TerminalError(`${file} is not JSON in UTF-8: ${why}. Save it as one JSON object.`)
  }
}

type Line = { readonly value: unknown } | { readonly problem: string }

function parseLine(bytes: Buffer, decoder: TextDecoder): Line {
  let text: string
  try {
    text = decoder.decode(bytes).trim()
  } catch {
    return { problem: 'not UTF-8. Save the file as UTF-8.' }
  }
  if (text === '') return { value: undefined }
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { problem: `not JSON (${why}). Each line is one whole JSON object.` }
  }
}
