import type { MergePolicy } from '../../core/aggregate-rule.ts'
import type { Said } from './said.ts'
import { canonicalJson } from '../json/write-json.ts'
import { isJsonList, type JsonValue } from '../../core/json/json-value.ts'
import { pathText, type Step } from '../json/path-pattern.ts'
import { groupBySame } from '../json/same-json.ts'
import { shortenedStart } from '../shortened.ts'
import { weightOf } from '../weight.ts'

type Values = readonly Said<JsonValue>[]

/** Nothing is lost by these, so values that differ are no conflict. */
const gathering: ReadonlySet<MergePolicy> = new Set(['union', 'concat', 'sum'])

/**
 * One value of several by a policy. Nulls count only in a `vote`, or when there is nothing else; what a policy cannot
 * use (the sum of texts) falls back to the first value.
 *
 * @param said at least one value
 */
export function applyPolicy(
  policy: MergePolicy,
  said: Values,
  path: readonly Step[],
  conflicts: string[],
): JsonValue {
  const groups = groupBySame(said)
  const first = said[0]?.value ?? null
  if (groups.length === 1 && policy !== 'sum' && policy !== 'concat') return first
  const known = said.filter(({ value }) => value !== null)
  const value = chosen(policy, known.length > 0 ? known : said, groups)
  if (groups.length > 1 && !gathering.has(policy)) {
    const lines = groups.map((group) => `${namesOf(group)}: ${shortJson(group[0]?.value ?? null)}`)
    conflicts.push(`${pathText(path) || '(all)'}: ${lines.join('; ')} (${policy}: ${shortJson(value)})`)
  }
  return value
}

function shortJson(value: JsonValue): string {
  return shortenedStart((enough) => canonicalJson(value, enough), 60)
}

function chosen(policy: MergePolicy, known: Values, groups: readonly Values[]): JsonValue {
  const values = known.map(({ value }) => value)
  const first = values[0] ?? null
  switch (policy) {
    case 'first':
      return first
    case 'last':
      return values.at(-1) ?? null
    case 'vote':
      return groups.toSorted((a, b) => weightOf(b) - weightOf(a))[0]?.[0]?.value ?? null
    case 'union':
      return [...new Map(elementsOf(values).map((element) => [canonicalJson(element), element])).values()]
    case 'concat':
      return values.every((value) => typeof value === 'string') ? values.join('\n') : elementsOf(values)
    case 'longest':
      return values.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null
    case 'sum':
    case 'min':
    case 'max':
    case 'mean':
      return reckoned(policy, values) ?? first
    default:
      return known.find(({ member }) => policy === `member:${member}`)?.value ?? first
  }
}

function reckoned(policy: 'sum' | 'min' | 'max' | 'mean', values: readonly JsonValue[]): number | undefined {
  const numbers = values.filter((value) => typeof value === 'number' || typeof value === 'bigint').map(Number)
  if (numbers.length === 0) return undefined
  if (policy === 'min') return Math.min(...numbers)
  if (policy === 'max') return Math.max(...numbers)
  const sum = numbers.reduce((total, number) => total + number, 0)
  return policy === 'sum' ? sum : sum / numbers.length
}

function elementsOf(values: readonly JsonValue[]): JsonValue[] {
  return values.flatMap((value) => (isJsonList(value) ? [...value] : [value]))
}

function sizeOf(value: JsonValue): number {
  if (typeof value === 'string') return value.length
  return isJsonList(value) ? value.length : canonicalJson(value).length
}

function namesOf(group: Values): string {
  return [...new Set(group.map(({ member }) => member))].join(', ')
}
