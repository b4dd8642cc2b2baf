import { isJsonList, isJsonRecord, type JsonValue } from './json-value.ts'

const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']
/** Keywords that hold schemas: one, or a list of them. */
const schemas =
  'items prefixItems additionalItems additionalProperties unevaluatedItems unevaluatedProperties propertyNames contains not if then else allOf anyOf oneOf'.split(
    ' ',
  )
/** Keywords that hold schemas by name. */
const named = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']

/**
 * What makes a schema of no use, where that can be told without a value: a type that JSON has not, a local `$ref` that
 * leads nowhere. Undefined: nothing.
 */
export function schemaProblem(schema: JsonValue, root: JsonValue = schema): string | undefined {
  if (isJsonList(schema)) return firstOf(schema, root)
  if (!isJsonRecord(schema)) return undefined
  const { type, $ref } = schema
  const unknown = (isJsonList(type) ? type : [type]).find((each) => each !== undefined && !isType(each))
  if (unknown !== undefined) return `${JSON.stringify(unknown)} is no type; there are ${types.join(', ')}`
  if (typeof $ref === 'string' && $ref.startsWith('#/') && !leads($ref, root))
    return `"${$ref}" leads nowhere`
  const below = schemas.map((keyword) => schema[keyword] ?? null)
  const byName = named.flatMap((keyword) => Object.values(schema[keyword] ?? {}))
  return firstOf([...below, ...byName], root)
}

function firstOf(list: readonly JsonValue[], root: JsonValue): string | undefined {
  for (const each of list) {
    const problem = schemaProblem(each, root)
    if (problem !== undefined) return problem
  }
  return undefined
}

function isType(value: JsonValue): boolean {
  return typeof value === 'string' && types.includes(value)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function leads(ref: string, root: JsonValue): boolean {
  let value: JsonValue | undefined = root
  for (const part of ref.slice(2).split('/')) {
    const name = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~')
    if (isJsonList(value)) value = value[Number(name)]
    else value = isJsonRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
  }
  return value !== undefined
}
