import { canonicalJson, isAscii } from './write-json.ts'
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue } from '../../core/json/json-value.ts'

/** Whether two values have the same canonical text, without writing it. */
export function isSameJson(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true
  if (isJsonList(a)) return isJsonList(b) && isSameList(a, b)
  if (isJsonRecord(a)) return isJsonRecord(b) && isSameRecord(a, b)
  if (typeof a === 'string') return typeof b === 'string' && isSameText(a, b)
  // A double beyond 2^53 and an integer may be written alike.
  return (typeof a === 'bigint' || typeof b === 'bigint') && canonicalJson(a) === canonicalJson(b)
}

/** Those who say the same, in the order in which each thing was first said. */
export function groupBySame<One extends { readonly value: JsonValue }>(said: readonly One[]): One[][] {
  const groups: { readonly value: JsonValue; readonly group: One[] }[] = []
  for (const one of said) {
    const known = groups.find(({ value }) => isSameJson(value, one.value))
    if (known === undefined) groups.push({ value: one.value, group: [one] })
    else known.group.push(one)
  }
  return groups.map(({ group }) => group)
}

function isSameList(a: readonly JsonValue[], b: readonly JsonValue[]): boolean {
  return a.length === b.length && a.every((element, index) => isSameJson(element, b[index] ?? null))
}

function isSameRecord(a: JsonRecord, b: JsonRecord): boolean {
  const [ours, theirs] = [Object.keys(a), Object.keys(b)]
  if (!ours.every(isAscii) || !theirs.every(isAscii)) return canonicalJson(a) === canonicalJson(b)
  return (
    ours.length === theirs.length &&
    ours.every((key) => Object.hasOwn(b, key) && isSameJson(a[key] ?? null, b[key] ?? null))
  )
}

function isSameText(a: string, b: string): boolean {
  return !(isAscii(a) && isAscii(b)) && a.normalize('NFC') === b.normalize('NFC')
}
