import type { MergeRules } from './merge-rules.ts'
import type { Said } from './said.ts'
import type { Step } from '../json/path-pattern.ts'
import { applyPolicy } from './apply-policy.ts'
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue } from '../../core/json/json-value.ts'
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
  if (known.length > 0 && known.every(isList)) {
    const join = rules.joinAt(path)
    if (join !== undefined) {
      return joinElements(known, join).map((group) => mergeValues(group, [...path, null], rules, conflicts))
    }
  }
  if (known.length > 0 && known.every(isRecord)) {
    return mergeRecords(known, (group, key) => mergeValues(group, [...path, key], rules, conflicts))
  }
  return applyPolicy(rules.policyAt(path), said, path, conflicts)
}

function isList(one: Said<JsonValue>): one is Said<readonly JsonValue[]> {
  return isJsonList(one.value)
}

function isRecord(one: Said<JsonValue>): one is Said<JsonRecord> {
  return isJsonRecord(one.value)
}

/** Keys in the order in which they first come. */
function mergeRecords(
  records: readonly Said<JsonRecord>[],
  mergeAt: (group: readonly Said<JsonValue>[], key: string) => JsonValue,
): JsonValue {
  const byKey = new Map<string, Said<JsonValue>[]>()
  for (const { value: record, member, weight } of records) {
    for (const key of Object.keys(record)) {
      const one = { member, weight, value: record[key] ?? null }
      const group = byKey.get(key)
      if (group === undefined) byKey.set(key, [one])
      else group.push(one)
    }
  }
  // `fromEntries` defines keys, so that "__proto__" is one like any other.
  return Object.fromEntries([...byKey].map(([key, group]) => [key, mergeAt(group, key)]))
}
