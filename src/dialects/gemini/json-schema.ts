import type { JsonObject } from '../../core/request.ts'
import { isObject } from '../../core/json-object.ts'
import { joinSchemas } from './join-schemas.ts'
import { limitValues } from './schema-values.ts'
import { resolvePointer } from './schema-pointer.ts'

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

/** Deeper ones are refused by the API anyhow. */
const deepest = 100

/** References that lead from one to the next; more of them lead in a circle. */
const longestChain = 8

/** Schemas that consist of themselves come to no end. */
const mostMerges = 1000

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
  #depth = 0
  #merges = 0

  constructor(root: unknown, lost: Set<string>) {
    this.#root = root
    this.#lost = lost
  }

  encode(schema: unknown): JsonObject {
    if (!isObject(schema)) return {}
    if (this.#depth >= deepest) {
      this.#lost.add('schema depth')
      return {}
    }
    this.#depth += 1
    const { $ref: reference, ...beside } = schema
    const encoded =
      typeof reference === 'string' ? this.#encodeReference(reference, beside) : this.#encodeOwn(schema)
    this.#depth -= 1
    return encoded
  }

  #encodeOwn(schema: JsonObject): JsonObject {
    const whole = Array.isArray(schema['allOf']) ? this.#merged(schema) : schema
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
    for (let step = 1; isObject(found) && typeof found['$ref'] === 'string'; step += 1) {
      const { $ref: reference, ...beside } = found
      const target = resolvePointer(this.#root, reference)
      found = isObject(target) && step < longestChain ? { ...target, ...beside } : beside
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
    const target = resolvePointer(this.#root, reference)
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

  /** One schema in the place of several that all hold. */
  #merged(schema: JsonObject): JsonObject {
    const { allOf, ...own } = schema
    if (!Array.isArray(allOf)) return own
    let merged: JsonObject = {}
    for (const member of [...allOf, own]) {
      this.#merges += 1
      if (this.#merges > mostMerges) return merged
      const resolved = this.withoutReference(member)
      if (isObject(resolved)) merged = joinSchemas(merged, this.#merged(resolved))
    }
    return merged
  }
}
