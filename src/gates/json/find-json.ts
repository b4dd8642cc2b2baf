/** A JSON value in a text, and the text that it was parsed from. */
export interface FoundJson {
  readonly value: unknown
  readonly text: string
}

const fence = /(?:```|~~~)[ \t]*(?:json[c5]?|JSON)?[ \t]*\r?\n([\s\S]*?)(?:```|~~~)/g

/** Values that begin in prose and are tried: prose has few brackets. */
const mostTries = 20

/**
 * The JSON of an answer: the whole text, else what a fence holds, else the longest object or array that stands in the
 * prose. Only what parses as it is.
 */
export function findJson(text: string): FoundJson | undefined {
  const whole = parsed(text.trim())
  if (whole !== undefined) return whole
  for (const [, body = ''] of text.matchAll(fence)) {
    const found = parsed(body.trim())
    if (found !== undefined) return found
  }
  return longest(text)
}

export function parsed(text: string): FoundJson | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return { value, text }
  } catch {
    return undefined
  }
}

function longest(text: string): FoundJson | undefined {
  let best: FoundJson | undefined
  let from = 0
  for (let tries = 0; tries < mostTries; tries += 1) {
    const start = nextBracket(text, from)
    if (start < 0) break
    const end = endOfValue(text, start)
    const found = end < 0 ? undefined : parsed(text.slice(start, end))
    if (found !== undefined && found.text.length > (best?.text.length ?? 0)) best = found
    from = found === undefined ? start + 1 : end
  }
  return best
}

/** Where an object or array may begin, at or after `from`; -1 when nowhere. */
export function nextBracket(text: string, from: number): number {
  const at = text.slice(from).search(/[{[]/)
  return at < 0 ? -1 : at + from
}

/** Behind the bracket that closes the one at `start`, strings respected; -1 when none does. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let index = start; index < text.length; index += 1) {
    const sign = text[index]
    if (sign === '"') {
      index = endOfString(text, index)
      if (index < 0) return -1
    } else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 0) return index + 1
    }
  }
  return -1
}

/** The closing quote of the string that opens at `start`; -1 when it is not closed. */
function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1
    else if (text[index] === '"') return index
  }
  return -1
}
