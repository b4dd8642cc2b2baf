import type { JsonValue } from './json-value.ts'
import { parseJson } from './json-value.ts'

export interface FoundJson {
  readonly value: JsonValue
  /** `whole`: nothing else was said. `fence`: in a block of code. `prose`: between words. */
  readonly where: 'whole' | 'fence' | 'prose'
  /** UTF-16 units of the JSON text. */
  readonly length: number
}

const fence = /(?:^|\n)[ \t]*(```|~~~)[^\n`]*\n([\s\S]*?)(?:\n[ \t]*)?\1/g
/** A list between words is JSON only if it holds texts or objects: "[1]" is a footnote. */
const opening = /\{|\[(?=\s*["{[])/g
/** Places in prose where JSON is looked for, and UTF-16 units that are read in all while doing so. */
const most = { tries: 64, units: 1_000_000 }

/** The JSON that an answer holds: all of it, else its last block of code that is JSON, else the longest in prose. */
export function findJson(text: string): FoundJson | undefined {
  const trimmed = text.trim()
  const whole = parseJson(trimmed)
  if (whole !== undefined) return { value: whole, where: 'whole', length: trimmed.length }
  return findFenced(trimmed) ?? findInProse(trimmed)
}

function findFenced(text: string): FoundJson | undefined {
  if (!text.includes('```') && !text.includes('~~~')) return undefined
  let found: FoundJson | undefined
  for (const [, , inner = ''] of text.matchAll(fence)) {
    const value = parseJson(inner)
    if (value !== undefined) found = { value, where: 'fence', length: inner.length }
  }
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
    if (end === undefined || end - start <= (found?.length ?? 0)) continue
    const value = parseJson(text.slice(start, end))
    if (value === undefined) continue
    found = { value, where: 'prose', length: end - start }
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
