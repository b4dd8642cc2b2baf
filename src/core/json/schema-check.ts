import { type OutputUnit, type Schema, type SchemaDraft, Validator } from '@cfworker/json-schema'
import { type BoundedSchema, boundedSchema } from './bounded-schema.ts'
import { isJsonList, isJsonRecord, type JsonValue } from './json-value.ts'
import { longestText } from './longest-text.ts'

/** A place in a JSON value and what is wrong there. */
export interface SchemaError {
  /** JSON pointer; empty for the value itself. */
  readonly pointer: string
  readonly message: string
}

export interface Checked {
  readonly errors: readonly SchemaError[]
  /** Patterns of the schema that were not tried: on texts as long as the value's they could take too long. */
  readonly skipped: readonly string[]
}

/** Errors that a model is told of at once. */
const mostErrors = 5

/** UTF-16 units. A schema is bounded once for all values whose texts are at most so long. */
const textLengths = [200, 2000, 20_000, Number.MAX_SAFE_INTEGER]

/** One JSON schema, ready to check values. */
export class SchemaCheck {
  readonly #schema: unknown
  readonly #validators = new Map<number, BoundedSchema & { validator: Validator }>()

  /** @throws {TypeError} when it is no schema */
  constructor(schema: unknown) {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
      throw new TypeError('a JSON schema is an object')
    }
    this.#schema = schema
    this.#validatorFor(0)
  }

  /** Undefined: the schema cannot be used, as an unknown `$ref` or one that leads to itself. */
  check(value: JsonValue): Checked | undefined {
    try {
      const { validator, skipped } = this.#validatorFor(longestText(value))
      return { errors: wordsOf(validator.validate(withDoubles(value)).errors), skipped }
    } catch {
      return undefined
    }
  }

  #validatorFor(length: number): BoundedSchema & { validator: Validator } {
    const most = textLengths.find((limit) => length <= limit) ?? length
    let known = this.#validators.get(most)
    if (known === undefined) {
      const bounded = boundedSchema(this.#schema, most)
      known = { ...bounded, validator: new Validator(bounded.schema, draftOf(bounded.schema), false) }
      this.#validators.set(most, known)
    }
    return known
  }
}

/** The validator knows no `bigint`. */
function withDoubles(value: JsonValue): JsonValue {
  if (typeof value === 'bigint') return Number(value)
  if (isJsonList(value)) return value.some(holdsBig) ? value.map(withDoubles) : value
  if (!isJsonRecord(value) || !Object.values(value).some(holdsBig)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withDoubles(child)]))
}

function holdsBig(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint'
  return (isJsonList(value) ? value : Object.values(value)).some(holdsBig)
}

const checks = new WeakMap<object, SchemaCheck>()

/** Kept as long as the schema is: a request's gates and retries share it. Undefined: no schema. */
export function sharedSchemaCheck(schema: unknown): SchemaCheck | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined
  const known = checks.get(schema)
  if (known !== undefined) return known
  try {
    const made = new SchemaCheck(schema)
    checks.set(schema, made)
    return made
  } catch {
    return undefined
  }
}

function draftOf({ $schema }: Schema): SchemaDraft {
  const name = String($schema)
  if (/draft-0[34]/.test(name)) return '4'
  if (/draft-0[67]/.test(name)) return '7'
  return name.includes('2019-09') ? '2019-09' : '2020-12'
}

/** Keywords that only say that something below them is wrong. */
const containers = new Set(
  'properties patternProperties additionalProperties items prefixItems additionalItems allOf $ref $recursiveRef if then else dependentSchemas unevaluatedProperties unevaluatedItems'.split(
    ' ',
  ),
)

function wordsOf(units: readonly OutputUnit[]): readonly SchemaError[] {
  const leaves = units.filter(({ keyword }) => !containers.has(keyword))
  const told = leaves.length > 0 ? leaves : units
  return told.slice(0, mostErrors).map(({ instanceLocation, keyword, error }) => ({
    pointer: pointerOf(instanceLocation),
    // Of `"additionalProperties": false` the validator says "False boolean schema".
    message: keyword === 'false' ? 'Must not be there.' : error,
  }))
}

/** The validator gives URI fragments. */
function pointerOf(fragment: string): string {
  const pointer = fragment.replace(/^#/, '')
  try {
    return decodeURI(pointer)
  } catch {
    return pointer
  }
}
