import type { WireSchema } from '../wire-types/gemini.ts'

/** What Gemini's own Schema does not take though its fields are known; undefined: it takes all of it. */
export function refusedSchema(schema: WireSchema, where: string): string | undefined {
  const { anyOf = [], items, properties = {}, format, required = [] } = schema
  const type = schema.type?.toUpperCase()
  if (type === 'ARRAY' && items === undefined) return `* ${where}.items: missing field.\n`
  if (type === 'OBJECT' && schema.properties !== undefined && Object.keys(properties).length === 0)
    return `* ${where}.properties: should be non-empty for OBJECT type\n`
  if (schema.enum !== undefined && type !== 'STRING' && type !== undefined)
    return `* ${where}.enum: only allowed for STRING type\n`
  if (schema.enum?.includes('') === true)
    return `* ${where}.enum[${schema.enum.indexOf('')}]: cannot be empty\n`
  if (type === 'STRING' && format !== undefined && format !== 'enum' && format !== 'date-time')
    return `* ${where}.format: only 'enum' and 'date-time' are supported for STRING type\n`
  const unknown = required.findIndex((name) => !(name in properties))
  if (unknown !== -1) return `* ${where}.required[${unknown}]: property is not defined\n`
  const inner = [
    ...(items === undefined ? [] : [[items, `${where}.items`] as const]),
    ...Object.entries(properties).map(([name, value]) => [value, `${where}.properties[${name}]`] as const),
    ...anyOf.map((value, index) => [value, `${where}.any_of[${index}]`] as const),
  ]
  for (const [value, place] of inner) {
    const problem = refusedSchema(value, place)
    if (problem !== undefined) return problem
  }
  return undefined
}
