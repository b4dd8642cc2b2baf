/**
 * The text of one value within valid JSON, byte for byte, by its path of keys and indexes; undefined when it is not
 * there. Of a key that comes twice the last counts, as for `JSON.parse`.
 */
export function sliceOf(json: string, path: readonly (string | number)[]): string | undefined {
  let start = skipSpace(json, 0)
  for (const step of path) {
    const next = typeof step === 'number' ? elementAt(json, start, step) : memberAt(json, start, step)
    if (next === undefined) return undefined
    start = next
  }
  return json.slice(start, skipValue(json, start))
}

function memberAt(json: string, start: number, name: string): number | undefined {
  if (json[start] !== '{') return undefined
  let found: number | undefined
  let at = skipSpace(json, start + 1)
  while (at < json.length && json[at] !== '}') {
    const end = skipString(json, at)
    const value = skipSpace(json, skipSpace(json, end) + 1)
    if (JSON.parse(json.slice(at, end)) === name) found = value
    at = skipSeparator(json, skipValue(json, value))
  }
  return found
}

function elementAt(json: string, start: number, index: number): number | undefined {
  if (json[start] !== '[') return undefined
  let at = skipSpace(json, start + 1)
  for (let position = 0; at < json.length && json[at] !== ']'; position += 1) {
    if (position === index) return at
    at = skipSeparator(json, skipValue(json, at))
  }
  return undefined
}

/** Behind the comma after a value, or at the bracket that ends its list. */
function skipSeparator(json: string, end: number): number {
  const at = skipSpace(json, end)
  return json[at] === ',' ? skipSpace(json, at + 1) : at
}

function skipValue(json: string, start: number): number {
  const first = json[start]
  if (first === '"') return skipString(json, start)
  if (first !== '{' && first !== '[') {
    let at = start
    while (at < json.length && !/[\s,\]}]/.test(json.charAt(at))) at += 1
    return at
  }
  let depth = 0
  for (let at = start; at < json.length; at += 1) {
    const character = json[at]
    if (character === '"') at = skipString(json, at) - 1
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return json.length
}

function skipString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1
    else if (json[at] === '"') return at + 1
  }
  return json.length
}

function skipSpace(json: string, start: number): number {
  let at = start
  while (at < json.length && /\s/.test(json.charAt(at))) at += 1
  return at
}
