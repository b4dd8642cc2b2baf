import { Validator, type Schema } from '@cfworker/json-schema'
import { isJsonList, isJsonRecord, type JsonValue } from './json-value.ts'
import { shortened } from '../shortened.ts'

/** What is wrong with a value; undefined when it fits. */
export type SchemaCheck = (value: JsonValue) => string | undefined

/** A JSON Schema (draft 2020-12, as OpenAI's structured outputs use it) as a check. Interpreted: Workers have no `eval`. */
export function schemaCheck(schema: unknown): SchemaCheck {
  if (!isSchema(schema)) return () => 'the schema is no JSON Schema'
  let validator: Validator | undefined
  return (value) => {
    try {
      validator ??= new Validator(schema, '2020-12')
      const { valid, errors } = validator.validate(withDoubles(value))
      // The first errors only say that something below is wrong.
      const last = errors.at(-1)
      return valid
        ? undefined
        : shortened(`${last?.instanceLocation ?? '#'}: ${last?.error ?? 'does not fit'}`)
    } catch (thrown) {
      // A reference that leads nowhere, or a pattern that is none.
      return shortened(
        `the schema cannot be checked: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      )
    }
  }
}

function isSchema(schema: unknown): schema is Schema {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema)
}

/** The validator knows no `bigint`. */
function withDoubles(value: JsonValue): JsonValue {
  if (typeof value === 'bigint') return Number(value)
  if (isJsonList(value)) return value.map(withDoubles)
  if (!isJsonRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withDoubles(child)]))
}
