import type { JsonObject } from '../../core/request.ts'

/** `const`, `enum` and `nullable` in the words that are honoured: an enum of strings and numbers, a type of null. */
export function limitValues(encoded: Record<string, unknown>, schema: JsonObject): void {
  const values = 'const' in schema ? [schema['const']] : schema['enum']
  const orNull = Array.isArray(values) && limitTo(encoded, values)
  if (orNull || schema['nullable'] === true) allowNull(encoded)
}

/** Whether null is one of the values that are left. */
function limitTo(encoded: Record<string, unknown>, values: readonly unknown[]): boolean {
  const { type } = encoded
  delete encoded['enum']
  const types = typesOf(values)
  if (types.includes('object')) return false
  const named = values.filter((value) => typeof value === 'string' || typeof value === 'number')
  const nullable =
    types.includes('null') && (type === undefined || (Array.isArray(type) && type.includes('null')))
  const others = Array.isArray(type)
    ? type.filter((each) => each !== 'null')
    : types.filter((each) => each !== 'null')
  if (type === undefined || Array.isArray(type))
    encoded['type'] = only(others.length === 0 ? ['null'] : others)
  if (named.length > 0) encoded['enum'] = named
  return nullable && others.length > 0
}

function typesOf(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))]
}

function only(types: readonly unknown[]): unknown {
  return types.length === 1 ? types[0] : types
}

function allowNull(encoded: Record<string, unknown>): void {
  const { type, anyOf, enum: values } = encoded
  if (Array.isArray(anyOf)) encoded['anyOf'] = [...anyOf, { type: 'null' }]
  else if (values !== undefined) {
    // An enum of null is not among them, so null is a choice of its own.
    encoded['anyOf'] = [{ type, enum: values }, { type: 'null' }]
    delete encoded['type']
    delete encoded['enum']
  } else if (typeof type === 'string' && type !== 'null') encoded['type'] = [type, 'null']
  else if (Array.isArray(type) && !type.includes('null')) encoded['type'] = [...type, 'null']
}
