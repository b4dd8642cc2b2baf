import type { JsonObject } from '../../core/request.ts'
import { isObject } from '../json-object.ts'

/*
 * Schemas go out as JSON Schema, in `parametersJsonSchema` and `responseJsonSchema`: both take a whole JSON Schema,
 * of which they honour $defs, $ref, type (also lists with null), format, title, description, enum (of strings and
 * numbers), items, prefixItems, minItems, maxItems, minimum, maximum, anyOf, oneOf (as anyOf), properties,
 * additionalProperties and required, and ignore the rest. The older `parameters` and `responseSchema` take an OpenAPI
 * subset and refuse a request for one unknown keyword, so they are not used. What the newer ones refuse, or what
 * would lose its meaning, is said in the words they know:
 * - $ref stands alone ("can only contain properties starting with '$' when $ref is present") and points into $defs
 * - const -> enum; allOf -> one schema; nullable -> a type of null; a list of items -> prefixItems
 * Source: GenerationConfig.responseJsonSchema in @google/genai; https://ai.google.dev/gemini-api/docs/structured-output
 */

/** Keywords that hold schemas which nothing would honour, and whose references would point nowhere. */
const removed: ReadonlySet<string> = new Set([
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'patternProperties',
  'dependencies',
  'dependentSchemas',
  'unevaluatedItems',
  'unevaluatedProperties',
  'additionalItems',
])

/** Read elsewhere: they are written anew, or say nothing of values. */
const written: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$defs',
  'definitions',
  'allOf',
  'const',
  'nullable',
])

/** A schema that the API takes. Keywords that had to be left out are added to `lost`. */
export function encodeSchema(schema: unknown, lost: Set<string>): JsonObject {
  const encoder = new SchemaEncoder(schema, lost)
  const encoded = encoder.encode(encoder.withoutReference(schema))
  return encoder.definitions.size === 0
    ? encoded
    : { ...encoded, $defs: Object.fromEntries(encoder.definitions) }
}

class SchemaEncoder {
  readonly definitions = new Map<string, JsonObject>()
  readonly #root: unknown
  readonly #lost: Set<string>
  /** Names in $defs, by the reference that they stand for. */
  readonly #names = new Map<string, string>()

  constructor(root: unknown, lost: Set<string>) {
    this.#root = root
    this.#lost = lost
  }

  encode(schema: unknown): JsonObject {
    if (!isObject(schema)) return {}
    const { $ref: reference, ...beside } = schema
    if (typeof reference === 'string') return this.#encodeReference(reference, beside)
    const whole = Array.isArray(schema['allOf']) ? this.#merged(schema, 0) : schema
    const encoded: Record<string, unknown> = {}
    for (const [keyword, value] of Object.entries(whole)) {
      if (removed.has(keyword)) this.#lost.add(`schema keyword ${keyword}`)
      else if (!written.has(keyword)) encoded[keyword] = this.#encodeKeyword(keyword, value)
    }
    if (Array.isArray(whole['items'])) {
      encoded['prefixItems'] = whole['items'].map((item) => this.encode(item))
      delete encoded['items']
    }
    limitValues(encoded, whole)
    return encoded
  }

  /** A schema that is only a reference cannot be the root, which has to describe an object itself. */
  withoutReference(schema: unknown): unknown {
    let found = schema
    for (let step = 0; step < 8 && isObject(found) && typeof found['$ref'] === 'string'; step += 1) {
      const { $ref: reference, ...beside } = found
      const target = this.#resolve(reference)
      found = isObject(target) ? { ...target, ...beside } : beside
    }
    return found
  }

  #encodeKeyword(keyword: string, value: unknown): unknown {
    switch (keyword) {
      case 'properties':
        if (!isObject(value)) return {}
        return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, this.encode(schema)]))
      case 'anyOf':
      case 'oneOf':
      case 'prefixItems':
        return Array.isArray(value) ? value.map((schema) => this.encode(schema)) : []
      case 'items':
        return this.encode(value)
      case 'additionalProperties':
        return typeof value === 'boolean' ? value : this.encode(value)
      default:
        return value
    }
  }

  #encodeReference(reference: string, beside: JsonObject): JsonObject {
    const name = this.#define(reference)
    if (name === undefined) return this.encode(beside)
    const alone = { $ref: `#/$defs/${name}` }
    const rest = this.encode(beside)
    if (Object.keys(rest).length === 0) return alone
    // Nothing may stand beside a reference, but a choice of one means the same.
    return { ...rest, anyOf: [alone] }
  }

  /** The name under which a reference's target stands in $defs; undefined when it points at nothing. */
  #define(reference: string): string | undefined {
    const known = this.#names.get(reference)
    if (known !== undefined) return known
    const target = this.#resolve(reference)
    if (target === undefined) return undefined
    const wanted = (reference.split('/').at(-1) ?? '').replaceAll(/[^\w.-]/g, '_') || 'root'
    const taken = new Set(this.#names.values())
    let name = wanted
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`
    // Named before it is encoded: it may refer to itself.
    this.#names.set(reference, name)
    const { $defs: _, definitions: __, ...schema } = isObject(target) ? target : {}
    this.definitions.set(name, this.encode(schema))
    return name
  }

  #resolve(reference: unknown): unknown {
    if (reference === '#') return this.#root
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined
    let found = this.#root
    for (const raw of reference.slice(2).split('/')) {
      const key = unescapePointer(raw)
      if (Array.isArray(found)) found = found[Number(key)]
      else if (isObject(found) && Object.hasOwn(found, key)) found = found[key]
      else return undefined
    }
    return found
  }

  /** One schema for all of several: properties and required are joined, of any other keyword the last holds. */
  #merged(schema: JsonObject, depth: number): JsonObject {
    const { allOf, ...own } = schema
    const members: unknown[] = Array.isArray(allOf) && depth < 16 ? allOf : []
    let merged: JsonObject = {}
    for (const member of [...members, own]) {
      const resolved = this.withoutReference(member)
      if (isObject(resolved)) merged = joined(merged, this.#merged(resolved, depth + 1))
    }
    return members.length === 0 ? own : merged
  }
}

function joined(one: JsonObject, other: JsonObject): JsonObject {
  const properties = { ...objectOf(one['properties']), ...objectOf(other['properties']) }
  const required = [...new Set([...listOf(one['required']), ...listOf(other['required'])])]
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  }
}

/** `const`, `enum` and `nullable` in the words that are honoured: an enum of strings and numbers, a type of null. */
function limitValues(encoded: Record<string, unknown>, schema: JsonObject): void {
  const values = 'const' in schema ? [schema['const']] : schema['enum']
  let orNull = schema['nullable'] === true
  if (Array.isArray(values)) {
    const named = values.filter((value) => typeof value === 'string' || typeof value === 'number')
    const types = new Set(values.map((value) => (value === null ? 'null' : typeof value)))
    delete encoded['enum']
    if (named.length > 0) encoded['enum'] = named
    if (encoded['type'] === undefined && !types.has('object')) {
      encoded['type'] = types.size === 1 ? [...types][0] : [...types]
    }
    orNull ||= types.has('null')
  }
  if (orNull) allowNull(encoded)
}

function allowNull(encoded: Record<string, unknown>): void {
  const { type, anyOf } = encoded
  if (typeof type === 'string') {
    if (type !== 'null') encoded['type'] = [type, 'null']
  } else if (Array.isArray(type)) {
    if (!type.includes('null')) encoded['type'] = [...type, 'null']
  } else if (Array.isArray(anyOf)) encoded['anyOf'] = [...anyOf, { type: 'null' }]
}

/** RFC 6901, section 6. */
function unescapePointer(raw: string): string {
  let text = raw
  try {
    text = decodeURIComponent(raw)
  } catch {
    // A stray per cent sign stands for itself.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
