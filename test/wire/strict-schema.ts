import { isRecord } from './sample.ts'

/** Why OpenAI takes no such schema as a strict one; undefined: it does. */
export function notStrict(schema: unknown, context: readonly string[] = []): string | undefined {
  if (!isRecord(schema)) return undefined
  const { properties, items, anyOf, required } = schema
  const where = `In context=${tuple(context)}`
  if (schema['type'] === 'object' || isRecord(properties)) {
    if (schema['additionalProperties'] !== false)
      return `${where}, 'additionalProperties' is required to be supplied and to be false.`
    const known = Array.isArray(required) ? required : []
    const missing = Object.keys(isRecord(properties) ? properties : {}).find((key) => !known.includes(key))
    if (missing !== undefined)
      return `${where}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`
  }
  const inner = [
    ...Object.entries(isRecord(properties) ? properties : {}).map(
      ([key, value]) => [value, ['properties', key]] as const,
    ),
    ...(Array.isArray(anyOf) ? anyOf : []).map((value, index) => [value, ['anyOf', String(index)]] as const),
    ...Object.entries(isRecord(schema['$defs']) ? schema['$defs'] : {}).map(
      ([key, value]) => [value, ['$defs', key]] as const,
    ),
    [items, ['items']] as const,
  ]
  for (const [value, step] of inner) {
    const problem = notStrict(value, [...context, ...step])
    if (problem !== undefined) return problem
  }
  return undefined
}

/** As Python writes a tuple. */
function tuple(items: readonly string[]): string {
  const quoted = items.map((item) => `'${item}'`)
  return `(${quoted.join(', ')}${quoted.length === 1 ? ',' : ''})`
}
