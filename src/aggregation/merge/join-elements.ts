import type { Join } from './merge-rules.ts'
import type { Said } from './said.ts'
import { canonicalJson } from '../json/write-json.ts'
import { isJsonRecord, type JsonValue } from '../../core/json/json-value.ts'

/**
 * Elements of several lists that belong together, in the order in which they first come. A key that comes twice in one
 * list means two elements; an element without the key belongs with its equals.
 */
export function joinElements(lists: readonly Said<readonly JsonValue[]>[], join: Join): Said<JsonValue>[][] {
  const groups = new Map<string, Said<JsonValue>[]>()
  for (const { value: list, member, weight } of lists) {
    const seen = new Map<string, number>()
    for (const [index, value] of list.entries()) {
      const name = join === 'place' ? `${index}` : nameOf(value, join.by)
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      const id = `${count} ${name}`
      const group = groups.get(id)
      if (group === undefined) groups.set(id, [{ member, weight, value }])
      else group.push({ member, weight, value })
    }
  }
  return [...groups.values()]
}

function nameOf(value: JsonValue, key: string): string {
  const id = isJsonRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return id === undefined ? `whole ${canonicalJson(value)}` : `key ${canonicalJson(id)}`
}
