import type { JsonObject } from '../../core/request.ts'
import { isObject } from '../../core/json-object.ts'

/*
 * The API takes a part of JSON Schema where it holds the model to it (`output_config.format`, `strict` tools): every
 * object is closed, references do not go round, and bounds on numbers, lengths and patterns are unknown.
 * Sources: https://platform.claude.com/docs/en/build-with-claude/structured-outputs#json-schema-limitations and
 * transform-json-schema.ts of @anthropic-ai/sdk 1.14.0, which moves what is unknown into the description, as here.
 */

const formats: ReadonlySet<string> = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'uri',
  'ipv4',
  'ipv6',
  'uuid',
])

/** Keywords that constrain nothing and are taken as they are. */
const notes: ReadonlySet<string> = new Set(['title', 'description', 'default', 'type', 'enum', 'const'])
/** Keywords that say nothing to the model. */
const silent: ReadonlySet<string> = new Set(['$schema', '$id', '$comment', 'examples'])
/** Properties that may be left out, in all of a schema. */
const mostOptional = 24
/** Schemas within schemas. */
const deepest = 100

export interface StrictSchema {
  readonly schema: JsonObject
  /** Keywords that are only told to the model, not held to. */
  readonly told: ReadonlySet<string>
}

/** The schema as the API takes it; undefined when it cannot say it: open objects, recursion, references elsewhere. */
export function strictSchema(schema: unknown): StrictSchema | undefined {
  if (!isObject(schema)) return undefined
  const walk = new Walk(schema)
  const written = walk.write(schema)
  if (!isObject(written) || walk.failed || walk.optional > mostOptional) return undefined
  return { schema: written, told: walk.told }
}

class Walk {
  failed = false
  optional = 0
  readonly told = new Set<string>()
  readonly #root: JsonObject
  /** References that are being followed. */
  readonly #path = new Set<string>()
  /** Optional properties behind references that were. */
  readonly #followed = new Map<string, number>()
  #depth = 0

  constructor(root: JsonObject) {
    this.#root = root
  }

  write(schema: unknown): unknown {
    if (!isObject(schema) || this.#depth > deepest) return this.#fail()
    this.#depth += 1
    const written = this.#write(schema)
    this.#depth -= 1
    return written
  }

  #write(schema: JsonObject): unknown {
    const written: Record<string, unknown> = {}
    const extra: [string, unknown][] = []
    if (typeof schema['$ref'] === 'string') this.#follow(schema['$ref'])
    for (const [keyword, value] of Object.entries(schema)) {
      if (silent.has(keyword)) continue
      const known = this.#keyword(keyword, value)
      if (known === undefined) extra.push([keyword, value])
      else written[known[0]] = known[1]
    }
    if (isObjectSchema(schema)) this.#close(schema, written)
    if (Object.keys(written).length === 0) return this.#fail()
    if (extra.length > 0) written['description'] = this.#tell(schema['description'], extra)
    return written
  }

  /** What is written for a keyword; undefined when it can only be told. */
  #keyword(keyword: string, value: unknown): readonly [string, unknown] | undefined {
    if (notes.has(keyword) || keyword === '$ref' || keyword === 'required') return [keyword, value]
    if (keyword === 'additionalProperties') return [keyword, false]
    if (keyword === 'properties') return [keyword, this.#map(value)]
    // Written where it stands; counted and followed where it is referred to.
    if (keyword === '$defs' || keyword === 'definitions') return [keyword, this.#definitions(value)]
    if (keyword === 'items') return [keyword, this.write(value)]
    if (keyword === 'anyOf' || keyword === 'allOf') return [keyword, this.#list(value)]
    if (keyword === 'oneOf') return ['anyOf', this.#list(value)]
    if (keyword === 'format' && typeof value === 'string' && formats.has(value)) return [keyword, value]
    if (keyword === 'minItems' && (value === 0 || value === 1)) return [keyword, value]
    return undefined
  }

  #close(schema: JsonObject, written: Record<string, unknown>): void {
    const { properties, additionalProperties, required } = schema
    const open = additionalProperties === true || isObject(additionalProperties)
    if (open || schema['patternProperties'] !== undefined) this.#fail()
    if (properties === undefined && additionalProperties !== false) this.#fail()
    written['additionalProperties'] = false
    const needed: ReadonlySet<unknown> = new Set(Array.isArray(required) ? required : [])
    const names = isObject(properties) ? Object.keys(properties) : []
    this.optional += names.filter((name) => !needed.has(name)).length
  }

  #follow(reference: string): void {
    if (this.#path.has(reference)) return void this.#fail()
    const known = this.#followed.get(reference)
    if (known !== undefined) return void (this.optional += known)
    const before = this.optional
    this.#path.add(reference)
    this.write(this.#resolve(reference))
    this.#path.delete(reference)
    this.#followed.set(reference, this.optional - before)
  }

  #resolve(reference: string): unknown {
    if (!reference.startsWith('#/')) return undefined
    let found: unknown = this.#root
    for (const step of reference.slice(2).split('/')) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined
    }
    return found
  }

  #definitions(value: unknown): unknown {
    const { optional } = this
    const written = this.#map(value)
    this.optional = optional
    return written
  }

  #map(value: unknown): unknown {
    if (!isObject(value)) return this.#fail()
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, this.write(schema)]))
  }

  #list(value: unknown): unknown {
    return Array.isArray(value) ? value.map((schema) => this.write(schema)) : this.#fail()
  }

  #tell(description: unknown, extra: readonly (readonly [string, unknown])[]): string {
    for (const [keyword] of extra) this.told.add(keyword)
    const words = extra.map(([keyword, value]) => `${keyword}: ${JSON.stringify(value)}`).join(', ')
    return typeof description === 'string' && description !== ''
      ? `${description}\n\n{${words}}`
      : `{${words}}`
  }

  #fail(): undefined {
    this.failed = true
    return undefined
  }
}

function isObjectSchema({ type, properties }: JsonObject): boolean {
  return type === 'object' || (Array.isArray(type) && type.includes('object')) || isObject(properties)
}
