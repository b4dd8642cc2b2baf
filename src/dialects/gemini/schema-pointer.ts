import { isObject } from '../../core/json-object.ts'

/** What a reference within a schema points at: `#`, `#/$defs/x`; undefined when that is nothing. RFC 6901. */
export function resolvePointer(root: unknown, reference: unknown): unknown {
  if (reference === '#') return root
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined
  let found = root
  for (const raw of reference.slice(2).split('/')) {
    const key = unescapePointer(raw)
    if (Array.isArray(found)) found = found[Number(key)]
    else if (isObject(found) && Object.hasOwn(found, key)) found = found[key]
    else return undefined
  }
  return found
}

function unescapePointer(raw: string): string {
  let text = raw
  try {
    text = decodeURIComponent(raw)
  } catch {
    // A stray per cent sign stands for itself.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}
