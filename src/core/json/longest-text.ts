import type { JsonValue } from './json-value.ts'

/** UTF-16 units of the longest text in a JSON value, keys included. */
export function longestText(value: JsonValue): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  let longest = 0
  for (const [key, inner] of Object.entries(value)) {
    longest = Math.max(longest, key.length, longestText(inner))
  }
  return longest
}
