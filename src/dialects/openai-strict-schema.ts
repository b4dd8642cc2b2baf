import type { ChatRequest, Output, Tool } from '../core/request.ts'
import { callerField } from './caller-field.ts'
import { isObject } from '../core/json-object.ts'

/*
 * OpenAI holds a model to a schema only where every object of it names all its properties as required and takes no
 * others; any other schema is refused with the whole request when it is sent as `strict`.
 * Source: https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */

const refused = [
  'allOf',
  'oneOf',
  'not',
  'if',
  'dependentRequired',
  'dependentSchemas',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'contains',
  'minLength',
  'maxLength',
]

const formats: ReadonlySet<unknown> = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
])

/** A strict tool of another vendor's whose schema OpenAI would refuse is told without its strictness, and that is listed. */
export function withLooserTool(
  tool: Tool,
  index: number,
  { dialect }: ChatRequest,
  dropped: Set<string>,
): Tool {
  if (tool.strict !== true || isOpenAi(dialect) || fitsStrict(tool.parameters)) return tool
  dropped.add(`tools[${index}].strict`)
  return { ...tool, strict: false }
}

/** The same for the schema of an answer. */
export function withLooserSchema(output: Output, { dialect }: ChatRequest, dropped: Set<string>): Output {
  if (output.type !== 'json_schema' || output.strict !== true) return output
  if (isOpenAi(dialect) || fitsStrict(output.schema)) return output
  dropped.add(callerField(dialect, 'output'))
  return { ...output, strict: false }
}

/** Its own callers know its rules, and hear of them from the API itself. */
function isOpenAi(dialect: string): boolean {
  return dialect.startsWith('openai-')
}

function fitsStrict(schema: unknown): boolean {
  return isObject(schema) && schema['type'] === 'object' && schema['anyOf'] === undefined && fits(schema)
}

function fits(schema: unknown): boolean {
  if (!isObject(schema) || refused.some((keyword) => keyword in schema)) return false
  const { type, format, properties = {}, required, items, anyOf, $defs, definitions } = schema
  if (format !== undefined && !formats.has(format)) return false
  if (
    type === 'object' ||
    (Array.isArray(type) && type.includes('object')) ||
    isObject(schema['properties'])
  ) {
    if (schema['additionalProperties'] !== false || !isObject(properties)) return false
    const names = Object.keys(properties)
    if (!names.every((name) => Array.isArray(required) && required.includes(name))) return false
  }
  const inner = [properties, $defs, definitions].flatMap((each) =>
    isObject(each) ? Object.values(each) : [],
  )
  const choices = Array.isArray(anyOf) ? anyOf : []
  return [...inner, ...choices, ...(items === undefined ? [] : [items])].every(fits)
}
