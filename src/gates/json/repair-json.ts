import type { FoundJson } from '../../core/json/find-json.ts'
import { jsonrepair } from 'jsonrepair'
import { parseJson } from '../../core/json/json-value.ts'

const openFence = /(?:```|~~~)[ \t]*(?:json[c5]?|JSON)?[ \t]*\r?\n/g

/**
 * The JSON that a text was meant to be: prose around it dropped, quotes, commas and brackets put right. Only objects and
 * arrays: any text at all could be "repaired" to a string.
 */
export function repairJson(text: string): FoundJson | undefined {
  for (const candidate of candidates(text)) {
    const found = repaired(candidate)
    if (found !== undefined) return found
  }
  return undefined
}

function repaired(text: string): FoundJson | undefined {
  try {
    const repairedText = jsonrepair(text)
    const value = parseJson(repairedText)
    if (typeof value !== 'object' || value === null) return undefined
    return { value, text: repairedText, where: 'prose' }
  } catch {
    // Not repairable, or nested deeper than the stack is.
    return undefined
  }
}

/** Texts that may be it, the likeliest first: what a fence holds, from the first to the last bracket, to the end. */
function candidates(text: string): string[] {
  const found: string[] = []
  for (const { index, 0: mark } of text.matchAll(openFence)) {
    const rest = text.slice(index + mark.length)
    const end = rest.search(/```|~~~/)
    const body = (end < 0 ? rest : rest.slice(0, end)).trim()
    if (/^[{[]/.test(body)) found.push(body)
  }
  const first = text.search(/[{[]/)
  if (first < 0) return found
  const last = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  if (last > first) found.push(text.slice(first, last + 1))
  found.push(text.slice(first))
  return found.slice(0, 5)
}
