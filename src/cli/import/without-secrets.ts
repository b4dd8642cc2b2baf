import type { JsonObject } from '../../core/request.ts'
import type { Notes } from './notes.ts'
import type { Path } from '../../config/problem.ts'
import { isObject } from '../../core/json-object.ts'

/** Names under which keys are kept. `max_tokens` is a number and no text, so it is none. */
const secretName = /(api_?key|token|secret|password|passwd|authorization|credential|cookie)/i

/** What is copied as it is, without texts that look like keys by their names; a note for each. */
export function withoutSecrets(value: JsonObject, path: Path, notes: Notes): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (typeof item === 'string' && secretName.test(key)) {
        notes.say([...path, key], 'looks like a key, so it is not copied.')
        return []
      }
      return [[key, cleaned(item, [...path, key], notes)]]
    }),
  )
}

function cleaned(value: unknown, path: Path, notes: Notes): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => cleaned(item, [...path, index], notes))
  return isObject(value) ? withoutSecrets(value, path, notes) : value
}
