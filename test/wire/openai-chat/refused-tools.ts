import { tooLong } from '../openai-limits.ts'
import { openAIRefusal } from '../openai-refusals.ts'
import type { Refusal } from '../refusal.ts'
import { notStrict } from '../strict-schema.ts'
import type { Request } from '../wire-types/openai-chat.ts'

const namePattern = /^[a-zA-Z0-9_-]+$/

export function refusedTools({ tools }: Request): Refusal | undefined {
  if (tools?.length === 0)
    return openAIRefusal(
      "Invalid 'tools': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      { param: 'tools', code: 'empty_array' },
    )
  for (const [index, tool] of (tools ?? []).entries()) {
    if (tool.type !== 'function') continue
    const { name, parameters, strict } = tool.function
    const refusal = refusedFunction({ name, parameters, strict }, `tools[${index}].function`)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

interface Declared {
  readonly name: string
  readonly parameters: unknown
  readonly strict: boolean | null | undefined
}

export function refusedFunction({ name, parameters, strict }: Declared, param: string): Refusal | undefined {
  if (name.length > 64) return tooLong(`${param}.name`, name, 64)
  if (!namePattern.test(name))
    return openAIRefusal(
      `Invalid '${param}.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
      { param: `${param}.name`, code: 'invalid_value' },
    )
  const problem = strict === true ? notStrict(parameters) : undefined
  if (problem === undefined) return undefined
  return openAIRefusal(`Invalid schema for function '${name}': ${problem}`, {
    param: `${param}.parameters`,
    code: 'invalid_function_parameters',
  })
}

export function refusedFormat({ response_format: format, messages }: Request): Refusal | undefined {
  if (format?.type === 'json_object' && !JSON.stringify(messages).toLowerCase().includes('json'))
    return openAIRefusal(
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      { param: 'messages' },
    )
  if (format?.type !== 'json_schema' || format.json_schema.strict !== true) return undefined
  const { name, schema } = format.json_schema
  const problem = notStrict(schema)
  return problem === undefined
    ? undefined
    : openAIRefusal(`Invalid schema for response_format '${name}': ${problem}`, { param: 'response_format' })
}
