/** A value that came from JSON text. Integers beyond 2^53 are kept exactly, as `bigint`. */
export type JsonValue = null | boolean | number | bigint | string | readonly JsonValue[] | JsonRecord

export interface JsonRecord {
  readonly [key: string]: JsonValue
}

/** Deeper nesting is no JSON to us: every walk over a value is recursive. */
const deepest = 200

/** Only such a text may hold an integer that a double cannot. */
const mayBeBig = /\d{16}/

/** The value of a JSON text; undefined when it is none, or nested too deeply. */
export function parseJson(text: string): JsonValue | undefined {
  let value: unknown
  try {
    value = mayBeBig.test(text) ? JSON.parse(text, keepBig) : JSON.parse(text)
  } catch {
    return undefined
  }
  return isJsonValue(value, 0) ? value : undefined
}

export function isJsonRecord(value: JsonValue | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !isJsonList(value)
}

/** `Array.isArray` does not narrow read-only lists. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** The digits are told by engines with "JSON.parse source text access" (ES2026): workerd, Node from 21 on. */
function keepBig(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source
  if (typeof value !== 'number' || Number.isSafeInteger(value) || source === undefined) return value
  return /^-?\d+$/.test(source) ? BigInt(source) : value
}

function isJsonValue(value: unknown, depth: number): value is JsonValue {
  if (typeof value !== 'object') return value !== undefined
  if (value === null) return true
  if (depth === deepest) return false
  const children: unknown[] = Array.isArray(value) ? value : Object.values(value)
  return children.every((child) => isJsonValue(child, depth + 1))
}
