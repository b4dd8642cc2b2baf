import type { JsonValue } from './json-value.ts'
import { parseJson } from './json-value.ts'

export interface FoundJson {
  readonly value: JsonValue
  /** The JSON text that it was read from, without white space around it. */
  readonly text: string
  /** `whole`: nothing else was said. `fence`: in a block of code. `prose`: between words. */
  readonly where: 'whole' | 'fence' | 'prose'
}

const fence = /(```|~~~)[^\n`~]*\n([\s\S]*?)\1/g
/** Where JSON may begin between words. "[1]" and "[2, 3]" are footnotes, "[ ]" is a box to tick, "[this](…)" a link. */
const opening = /\{|\[(?!\s*(?:\d+\s*(?:,\s*\d+\s*)*)?\])(?=\s*(?:["{[\d-]|true|false|null))/g
/** Places in prose where JSON is looked for, and UTF-16 units that are read in all while doing so. */
const most = { tries: 64, units: 1_000_000 }

/**
 * The JSON that an answer holds: all of it, else its last block of code that is JSON, since a model that writes a second
 * one corrects the first, else the longest in prose. Only what is JSON as it stands.
 */
export function findJson(text: string): FoundJson | undefined {
  const trimmed = text.trim()
  return foundIn(trimmed, 'whole') ?? findFenced(trimmed) ?? findInProse(trimmed)
}

function foundIn(text: string, where: FoundJson['where']): FoundJson | undefined {
  const value = parseJson(text)
  return value === undefined ? undefined : { value, text, where }
}

function findFenced(text: string): FoundJson | undefined {
  if (!text.includes('```') && !text.includes('~~~')) return undefined
  let found: FoundJson | undefined
  for (const [, , inner = ''] of text.matchAll(fence)) found = foundIn(inner.trim(), 'fence') ?? found
  return found
}

function findInProse(text: string): FoundJson | undefined {
  let found: FoundJson | undefined
  opening.lastIndex = 0
  let read = 0
  for (let tries = 0; tries < most.tries && read < most.units; tries += 1) {
    const start = opening.exec(text)?.index
    if (start === undefined) break
    const end = closingOf(text, start)
    read += (end ?? text.length) - start
    if (end === undefined || end - start <= (found?.text.length ?? 0)) continue
    const longer = foundIn(text.slice(start, end), 'prose')
    if (longer === undefined) continue
    found = longer
    opening.lastIndex = end
  }
  return found
}

/** Where the bracket at `start` is closed, strings left aside; one past it. */
function closingOf(text: string, start: number): number | undefined {
  let depth = 0
  let inString = false
  for (let index = start; index < text.length; index += 1) {
    const sign = text[index]
    if (inString) {
      if (sign === '\\') index += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 0) return index + 1
    }
  }
  return undefined
}
