import { UmbelError } from '../../core/errors.ts'
import type { JsonValue } from '../../core/json/json-value.ts'
import { isJsonList, isJsonRecord } from '../../core/json/json-value.ts'

/** One step into a value: a key, or null for an element of a list. */
export type Step = string | null

type Segment =
  | { readonly kind: 'key'; readonly name: string }
  /** `*`: any one step. */
  | { readonly kind: 'any' }
  /** `[]`: each element, by its place. */
  | { readonly kind: 'each' }
  /** `[id]`: each element, by the value of this key of it. */
  | { readonly kind: 'by'; readonly key: string }

export type PathPattern = readonly Segment[]

const token = /\.?((?:\\.|[^.[\]\\])+)|\[([^\]]*)\]/y

/**
 * `items[].price`, `items[id].price`, `*.name`, `[]` for a list at the top; a backslash takes the meaning from a sign.
 *
 * @throws {UmbelError} of class `request`
 */
export function parsePattern(text: string): PathPattern {
  const segments: Segment[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const match = token.exec(text)
    if (match === null) throw new UmbelError('request', `'${text}' is not a path such as items[].price.`)
    const [, name, list] = match
    if (name === '*') segments.push({ kind: 'any' })
    else if (name !== undefined) segments.push({ kind: 'key', name: name.replace(/\\(.)/g, '$1') })
    else segments.push(list === undefined || list === '' ? { kind: 'each' } : { kind: 'by', key: list })
  }
  return segments
}

export function isPattern(text: string): boolean {
  try {
    return parsePattern(text).length > 0
  } catch {
    return false
  }
}

export function matches(pattern: PathPattern, path: readonly Step[]): boolean {
  return pattern.length === path.length && startsWith(pattern, path)
}

/** Whether the pattern goes through this path, or ends there. */
export function startsWith(pattern: PathPattern, path: readonly Step[]): boolean {
  if (pattern.length < path.length) return false
  return path.every((step, index) => {
    const segment = pattern[index]
    if (segment?.kind === 'any') return true
    return segment?.kind === 'key' ? segment.name === step : step === null
  })
}

/** More words and fewer stars count more: of two patterns that match, the higher one holds. */
export function exactness(pattern: PathPattern): number {
  return pattern.filter((segment) => segment.kind !== 'any').length
}

/** `items[].price` */
export function pathText(path: readonly Step[]): string {
  const text = path.map((step) => (step === null ? '[]' : `.${step}`)).join('')
  return text.replace(/^\./, '')
}

/** The value without what the patterns match. */
export function without(
  value: JsonValue,
  patterns: readonly PathPattern[],
  path: readonly Step[] = [],
): JsonValue {
  if (patterns.length === 0) return value
  const isKept = (step: Step) => !patterns.some((pattern) => matches(pattern, [...path, step]))
  if (isJsonList(value)) {
    return isKept(null) ? value.map((element) => without(element, patterns, [...path, null])) : []
  }
  if (!isJsonRecord(value)) return value
  const kept = Object.entries(value).filter(([key]) => isKept(key))
  // `fromEntries` defines keys, so that "__proto__" is one like any other.
  return Object.fromEntries(kept.map(([key, child]) => [key, without(child, patterns, [...path, key])]))
}
