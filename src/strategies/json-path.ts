/** The value at a path within JSON; undefined when nothing is there. Own fields only: no prototype is looked at. */
export function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  let value = json
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    // A list's `length` is its own, but it is no JSON.
    if (Array.isArray(value) && typeof step !== 'number') return undefined
    value = Reflect.get(value, step)
  }
  return value
}

/** How a JSON value stands in a text: a text as it is, everything else as JSON. */
export function jsonText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
