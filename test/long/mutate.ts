import { type Json, type Path, changedAt, isFields, placesIn, valueAt } from './json-value.ts'
import { buried, hostileNumber, hostileText, hostileValue } from './hostile.ts'
import type { Dice } from './dice.ts'

/** What a corpus is made of: mutations put it where it does not belong. */
export interface Words {
  readonly keys: readonly string[]
  readonly texts: readonly string[]
  readonly values: readonly Json[]
}

export function wordsOf(corpus: readonly Json[]): Words {
  const keys = new Set<string>()
  const texts = new Set<string>()
  const values: Json[] = []
  for (const root of corpus) {
    for (const path of placesIn(root)) {
      const key = path.at(-1)
      const value = valueAt(root, path)
      if (typeof key === 'string') keys.add(key)
      if (typeof value === 'string' && value.length < 60) texts.add(value)
      if (value !== undefined) values.push(value)
    }
  }
  return { keys: [...keys], texts: [...texts], values }
}

/** A JSON value with a few things wrong, or odd, in it. */
export function mutate(value: Json, words: Words, dice: Dice): Json {
  let mutated = value
  const times = dice.few(5)
  for (let time = 0; time < times; time += 1) mutated = mutateOnce(mutated, words, dice)
  return mutated
}

function mutateOnce(root: Json, words: Words, dice: Dice): Json {
  const places = placesIn(root)
  const path = dice.pick(places.length > 1 ? places.slice(1) : places) ?? []
  const value = valueAt(root, path) ?? null
  const put = (to: Json | undefined) => changedAt(root, path, to) ?? null
  switch (dice.below(16)) {
    case 0:
      return put(undefined)
    case 1:
      return put(otherType(value, dice))
    case 2:
      return put(hostileValue(dice))
    case 3:
      return put(typeof value === 'number' ? hostileNumber(dice) : hostileText(dice))
    case 4:
      return put(dice.pick(words.values) ?? null)
    case 5:
    case 6:
      return inList(root, dice) ?? put(null)
    case 7:
      return renamed(root, path, dice.pick(words.keys) ?? '__proto__')
    case 8:
      return withField(root, words, dice)
    case 9:
      return put(buried(value, dice.pick([1, 2, 3, 40, 150, 600]), dice))
    case 10:
      return put(typeof value === 'string' ? bent(value, dice) : [value])
    case 11:
    case 12:
      return word(root, ['role', 'type', 'tool_choice', 'detail'], words, dice) ?? put(hostileText(dice))
    case 13:
      return (
        word(root, ['call_id', 'tool_use_id', 'tool_call_id', 'id', 'signature', 'data'], words, dice) ??
        put(null)
      )
    default:
      return put(typeof value === 'string' ? (dice.pick(words.texts) ?? '') : otherType(value, dice))
  }
}

function otherType(value: Json, dice: Dice): Json {
  return dice.pick<Json>([
    null,
    true,
    0,
    '',
    [],
    {},
    [value],
    { value },
    JSON.stringify(value),
    JSON.stringify(value).length,
  ])
}

/** Within some list: doubles, swaps, turns round, or repeats many times. */
function inList(root: Json, dice: Dice): Json | undefined {
  const lists = placesIn(root).filter((path) => {
    const value = valueAt(root, path)
    return Array.isArray(value) && value.length > 0
  })
  const path = dice.pick(lists)
  const list = path === undefined ? undefined : valueAt(root, path)
  if (path === undefined || !Array.isArray(list)) return undefined
  const at = dice.below(list.length)
  const item: Json = list[at] ?? null
  const other = dice.below(list.length)
  const changed = dice.pick<readonly Json[]>([
    [...list.slice(0, at), item, ...list.slice(at)],
    [...list, item],
    list.toReversed(),
    list.map((each: Json, index) => (index === at ? (list[other] ?? null) : index === other ? item : each)),
    list.slice(at + 1),
    list.slice(0, at),
    Array.from({ length: 100 }, () => item),
    [...list, ...list],
  ])
  return changedAt(root, path, changed)
}

function renamed(root: Json, path: Path, name: string): Json {
  const holder = valueAt(root, path.slice(0, -1))
  const key = path.at(-1)
  if (!isFields(holder) || key === undefined) return root
  const entries = Object.entries(holder).map(([each, value]) => [each === key ? name : each, value] as const)
  return changedAt(root, path.slice(0, -1), Object.fromEntries(entries)) ?? null
}

function withField(root: Json, words: Words, dice: Dice): Json {
  const holders = placesIn(root).filter((path) => isFields(valueAt(root, path)))
  const path = dice.pick(holders)
  const holder = path === undefined ? undefined : valueAt(root, path)
  if (path === undefined || !isFields(holder)) return root
  const key = dice.chance(0.1) ? hostileText(dice) : (dice.pick(words.keys) ?? '')
  const value = dice.chance(0.5) ? hostileValue(dice) : (dice.pick(words.values) ?? null)
  return changedAt(root, path, Object.fromEntries([...Object.entries(holder), [key, value]])) ?? null
}

/** Another word, of the corpus or hostile, in one of these fields. */
function word(root: Json, fields: readonly string[], words: Words, dice: Dice): Json | undefined {
  const path = dice.pick(placesIn(root).filter((each) => fields.includes(String(each.at(-1)))))
  if (path === undefined) return undefined
  return changedAt(root, path, dice.chance(0.6) ? (dice.pick(words.texts) ?? '') : hostileText(dice))
}

function bent(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1)
  return dice.pick([
    text.slice(0, at),
    text.slice(0, at) + hostileText(dice) + text.slice(at),
    text + text,
    text.toUpperCase(),
    [...text].toReversed().join(''),
  ])
}
