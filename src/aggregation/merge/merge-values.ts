import type { MergeRules } from './merge-rules.ts'
import type { Said } from './said.ts'
import type { Step } from '../json/path-pattern.ts'
import { applyPolicy } from './apply-policy.ts'
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue } from '../json/json-value.ts'
import { joinElements } from './join-elements.ts'

/**
 * One value of several, deeply: objects key by key, lists whole unless the rules join their elements. What only one
 * says is kept. A null is no object or list, and no conflict with one. Conflicts are added to `conflicts`.
 *
 * @param said at least one value
 */
export function mergeValues(
  said: readonly Said<JsonValue>[],
  path: readonly Step[],
  rules: MergeRules,
  conflicts: string[],
): JsonValue {
  if (rules.isWholeAt(path)) return applyPolicy(rules.policyAt(path), said, path, conflicts)
  const known = said.filter(({ value }) => value !== null)
  const join = rules.joinAt(path)
  const lists = known.flatMap(({ value, ...by }) => (isJsonList(value) ? [{ ...by, value }] : []))
  if (join !== undefined && lists.length > 0 && lists.length === known.length) {
    return joinElements(lists, join).map((group) => mergeValues(group, [...path, null], rules, conflicts))
  }
  const records = known.flatMap(({ value, ...by }) => (isJsonRecord(value) ? [{ ...by, value }] : []))
  if (records.length > 0 && records.length === known.length) {
    return mergeRecords(records, (group, key) => mergeValues(group, [...path, key], rules, conflicts))
  }
  return applyPolicy(rules.policyAt(path), said, path, conflicts)
}

/** Keys in the order in which they first come. */
function mergeRecords(
  records: readonly Said<JsonRecord>[],
  mergeAt: (group: readonly Said<JsonValue>[], key: string) => JsonValue,
): JsonValue {
  const byKey = new Map<string, Said<JsonValue>[]>()
  for (const { value: record, ...by } of records) {
    for (const [key, value] of Object.entries(record)) {
      const group = byKey.get(key)
      if (group === undefined) byKey.set(key, [{ ...by, value }])
      else group.push({ ...by, value })
    }
  }
  // `fromEntries` defines keys, so that "__proto__" is one like any other.
  return Object.fromEntries([...byKey].map(([key, group]) => [key, mergeAt(group, key)]))
}
