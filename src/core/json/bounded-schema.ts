import type { Schema } from '@cfworker/json-schema'
import { worstSteps } from '../bounded-regex.ts'

/** Steps of one pattern on one text: some tens of milliseconds. */
const mostSteps = 2e6

/** Keywords whose values are schemas by name: their keys are names, not keywords. */
const schemaMaps = new Set(['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'])
/** Keywords whose values are data, whatever they look like. */
const dataKeywords = new Set(['enum', 'const', 'default', 'examples', 'required'])

export interface BoundedSchema {
  readonly schema: Schema
  /** Patterns that are not checked, because a text exists on which they would take too long. */
  readonly skipped: readonly string[]
}

/**
 * A copy of a JSON schema that the validator may keep its notes in, without patterns that could take very long: the
 * caller writes the schema, and can make the model write the text.
 *
 * @param length UTF-16 units of the longest text that is checked by it
 */
export function boundedSchema(schema: unknown, length: number): BoundedSchema {
  const skipped: string[] = []
  const tooSlow = (pattern: string) => {
    const slow = worstSteps(pattern, length) > mostSteps
    if (slow) skipped.push(pattern)
    return slow
  }
  return { schema: copyOf(schema, tooSlow), skipped }
}

type TooSlow = (pattern: string) => boolean

function copyOf(schema: unknown, tooSlow: TooSlow): Schema {
  const copy: Schema = {}
  if (typeof schema !== 'object' || schema === null) return copy
  for (const [key, value] of Object.entries(schema)) {
    if (key === '__proto__' || (key === 'pattern' && typeof value === 'string' && tooSlow(value))) continue
    // The validator's own pattern for this format is not bounded.
    if (key === 'format' && value === 'url') copy['format'] = 'uri'
    else if (dataKeywords.has(key)) copy[key] = value
    else if (schemaMaps.has(key)) copy[key] = mapOf(key, value, tooSlow)
    else copy[key] = valueOf(value, tooSlow)
  }
  return copy
}

function mapOf(keyword: string, map: unknown, tooSlow: TooSlow): Schema {
  const copy: Schema = {}
  if (typeof map !== 'object' || map === null) return copy
  for (const [name, value] of Object.entries(map)) {
    if (name === '__proto__' || (keyword === 'patternProperties' && tooSlow(name))) continue
    copy[name] = valueOf(value, tooSlow)
  }
  return copy
}

function valueOf(value: unknown, tooSlow: TooSlow): unknown {
  if (Array.isArray(value)) return value.map((item) => valueOf(item, tooSlow))
  return typeof value === 'object' && value !== null ? copyOf(value, tooSlow) : value
}
