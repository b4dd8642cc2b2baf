import { isObject } from '../../core/json-object.ts'

const mostCharacters = 60

/** In words, field by field: `price.input: 1 → 2`, `examples: +"refund" −"money back"`. Empty where nothing differs. */
export function changedFields(before: unknown, after: unknown, path = ''): string[] {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) =>
      // Where a node stands is no change of what it does.
      key === 'path' ? [] : changedFields(before[key], after[key], path === '' ? key : `${path}.${key}`),
    )
  }
  if (Array.isArray(before) && Array.isArray(after)) return changedList(before, after, path)
  if (JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return []
  return [`${path === '' ? '' : `${path}: `}${shown(before)} → ${shown(after)}`]
}

function changedList(before: readonly unknown[], after: readonly unknown[], path: string): string[] {
  if ([...before, ...after].every((item) => typeof item !== 'object')) {
    const added = after.filter((item) => !before.includes(item)).map((item) => `+${shown(item)}`)
    const removed = before.filter((item) => !after.includes(item)).map((item) => `−${shown(item)}`)
    const changes = [...added, ...removed]
    if (changes.length > 0) return [`${path}: ${few(changes)}`]
    return before.some((item, at) => item !== after[at]) ? [`${path}: another order`] : []
  }
  const shared = Math.min(before.length, after.length)
  const items = before
    .slice(0, shared)
    .flatMap((item, at) => changedFields(item, after[at], `${path}[${at}]`))
  return before.length === after.length
    ? items
    : [...items, `${path}: ${before.length} → ${after.length} entries`]
}

/** A value in short. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'none'
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const quoted = typeof value === 'string' && /[\s,]/.test(text) ? `"${text}"` : text
  return quoted.length > mostCharacters ? `${quoted.slice(0, mostCharacters - 1)}…` : quoted
}

const mostNamed = 4

function few(changes: readonly string[]): string {
  const rest = changes.length - mostNamed
  return changes.slice(0, mostNamed).join(' ') + (rest > 0 ? ` and ${rest} more` : '')
}
