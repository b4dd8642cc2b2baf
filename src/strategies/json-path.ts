import { isJsonList, isJsonRecord, type JsonValue } from '../core/json/json-value.ts'
import { jsonText } from '../aggregation/json/write-json.ts'

/** The value at a path within JSON; undefined when nothing is there. Own fields only: no prototype is looked at. */
export function valueAt(json: JsonValue, path: readonly (string | number)[]): JsonValue | undefined {
  let value: JsonValue | undefined = json
  for (const step of path) {
    // A list's `length` is its own, but it is no JSON.
    if (isJsonList(value)) value = typeof step === 'number' ? value[step] : undefined
    else if (isJsonRecord(value) && Object.hasOwn(value, step)) value = value[step]
    else return undefined
  }
  return value
}

/** How a JSON value stands in a text: a text as it is, everything else as JSON. */
export function insertedText(value: JsonValue): string {
  return typeof value === 'string' ? value : jsonText(value)
}
