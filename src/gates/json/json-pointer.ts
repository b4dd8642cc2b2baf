/** What a JSON pointer points at; undefined where there is nothing. Source: RFC 6901. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    current = new Map<string, unknown>(Object.entries(current)).get(key)
  }
  return current
}
