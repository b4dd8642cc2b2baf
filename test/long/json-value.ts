export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export type Path = readonly (string | number)[]

export function isFields(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every place in a value, the value itself first. */
export function placesIn(value: Json): Path[] {
  const places: Path[] = []
  const walk = (each: Json, path: Path) => {
    places.push(path)
    if (Array.isArray(each)) for (const [index, item] of each.entries()) walk(item, [...path, index])
    else if (isFields(each)) for (const [key, item] of Object.entries(each)) walk(item, [...path, key])
  }
  walk(value, [])
  return places
}

export function valueAt(value: Json, path: Path): Json | undefined {
  let found: Json | undefined = value
  for (const key of path) {
    if (Array.isArray(found)) found = found[Number(key)]
    else found = isFields(found) ? found[key] : undefined
  }
  return found
}

/** The value with another one in a place; undefined takes the place away. */
export function changedAt(value: Json, path: Path, to: Json | undefined): Json | undefined {
  const [key, ...rest] = path
  if (key === undefined) return to
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, index) => {
      if (index !== Number(key)) return [item]
      const changed = changedAt(item, rest, to)
      return changed === undefined ? [] : [changed]
    })
  }
  if (!isFields(value)) return value
  const entries = Object.entries(value).flatMap(([name, item]): [string, Json][] => {
    if (name !== key) return [[name, item]]
    const changed = changedAt(item, rest, to)
    return changed === undefined ? [] : [[name, changed]]
  })
  // Not an assignment: `__proto__` becomes a field like any other.
  return Object.fromEntries(entries)
}
