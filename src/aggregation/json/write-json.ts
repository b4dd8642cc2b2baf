import type { JsonRecord, JsonValue } from '../../core/json/json-value.ts'
import { isJsonList } from '../../core/json/json-value.ts'

/**
 * One text for all JSON texts that mean the same: keys in order of their UTF-16 units, numbers as ECMAScript writes
 * them (1.0 is 1, -0 is 0), no white space, as RFC 8785 asks; beyond it, strings in Unicode's normal form C, and
 * integers beyond 2^53 with all their digits.
 *
 * @param enough UTF-16 units after which no more need be written: the text may end anywhere behind them
 */
export function canonicalJson(value: JsonValue, enough = Infinity): string {
  if (typeof value === 'string') return JSON.stringify(isAscii(value) ? value : value.normalize('NFC'))
  if (typeof value !== 'object' || value === null) return writeScalar(value)
  return isJsonList(value) ? canonicalList(value, enough) : canonicalRecord(value, enough)
}

function canonicalList(list: readonly JsonValue[], enough: number): string {
  let text = '['
  for (const element of list) {
    if (text.length > enough) return text
    if (text.length > 1) text += ','
    text += canonicalJson(element, enough - text.length)
  }
  return `${text}]`
}

function canonicalRecord(record: JsonRecord, enough: number): string {
  const keys = Object.keys(record)
  const byKey = keys.every(isAscii)
    ? undefined
    : new Map(keys.map((key) => [key.normalize('NFC'), record[key] ?? null]))
  let text = '{'
  for (const key of (byKey === undefined ? keys : [...byKey.keys()]).toSorted()) {
    if (text.length > enough) return text
    if (text.length > 1) text += ','
    const value = (byKey === undefined ? record[key] : byKey.get(key)) ?? null
    text += `${JSON.stringify(key)}:${canonicalJson(value, enough - text.length)}`
  }
  return `${text}}`
}

/** Such a text is in normal form C. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
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
