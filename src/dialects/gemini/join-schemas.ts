import type { JsonObject } from '../../core/request.ts'
import { isObject } from '../../core/json-object.ts'

/** One schema for both: properties and required are joined, of any other keyword the latter holds. */
export function joinSchemas(one: JsonObject, other: JsonObject): JsonObject {
  const properties = { ...objectOf(one['properties']), ...objectOf(other['properties']) }
  const required = [...new Set([...listOf(one['required']), ...listOf(other['required'])])]
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  }
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
