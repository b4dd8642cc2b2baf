/** A value that fits a JSON Schema, be it written for Gemini or for the others. */
export function sampleOf(schema: unknown, root: unknown = schema, name = 'value', depth = 0): unknown {
  if (!isRecord(schema) || depth > 8) return null
  const reference = schema['$ref']
  if (typeof reference === 'string') return sampleOf(at(root, reference), root, name, depth + 1)
  if ('const' in schema) return schema['const']
  const choices = schema['enum']
  if (Array.isArray(choices)) return choices[0]
  for (const union of [schema['anyOf'], schema['oneOf']])
    if (Array.isArray(union)) return sampleOf(union[0], root, name, depth + 1)
  return ofType(schema, root, name, depth)
}

function ofType(
  schema: Readonly<Record<string, unknown>>,
  root: unknown,
  name: string,
  depth: number,
): unknown {
  const { type, properties, items } = schema
  const first: unknown = Array.isArray(type) ? type[0] : type
  switch (String(first).toLowerCase()) {
    case 'object':
      return Object.fromEntries(
        Object.entries(isRecord(properties) ? properties : {}).map(([key, value]) => [
          key,
          sampleOf(value, root, key, depth + 1),
        ]),
      )
    case 'array':
      return [sampleOf(items, root, name, depth + 1)]
    case 'integer':
    case 'number':
      return typeof schema['minimum'] === 'number' ? schema['minimum'] : 7
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return `${name}: Grüße, 東京 "🌼"`
  }
}

function at(root: unknown, reference: string): unknown {
  let value = root
  for (const step of reference.split('/').slice(1)) value = isRecord(value) ? value[step] : undefined
  return value
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
