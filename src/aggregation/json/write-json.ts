import type { JsonRecord, JsonValue } from './json-value.ts'
import { isJsonList } from './json-value.ts'

/**
 * One text for all JSON texts that mean the same: keys in order of their UTF-16 units, numbers as ECMAScript writes
 * them (1.0 is 1, -0 is 0), no white space, as RFC 8785 asks; beyond it, strings in Unicode's normal form C, and
 * integers beyond 2^53 with all their digits.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value !== 'object' || value === null) return writeScalar(value)
  if (isJsonList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const byKey = new Map(Object.keys(value).map((key) => [key.normalize('NFC'), value[key] ?? null]))
  const keys = [...byKey.keys()].toSorted()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(byKey.get(key) ?? null)}`).join(',')}}`
}

/** JSON text of a value as it is, keys in their own order. */
export function jsonText(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value)
  if (isJsonList(value)) return `[${value.map(jsonText).join(',')}]`
  return `{${entries(value).join(',')}}`
}

function entries(record: JsonRecord): string[] {
  return Object.keys(record).map((key) => `${JSON.stringify(key)}:${jsonText(record[key] ?? null)}`)
}

function writeScalar(value: null | boolean | number | bigint | string): string {
  // 1e999 is JSON, and reads as the same infinity again.
  if (value === Infinity) return '1e999'
  if (value === -Infinity) return '-1e999'
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value)
}
