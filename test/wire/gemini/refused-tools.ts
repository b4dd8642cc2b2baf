import type { Refusal } from '../refusal.ts'
import type { Request } from '../wire-types/gemini.ts'
import { refusedSchema } from './refused-schema.ts'
import { geminiRefusal } from './refusals.ts'

export function refusedTools({ tools = [], toolConfig }: Request): Refusal | undefined {
  const names: string[] = []
  for (const [toolIndex, { functionDeclarations = [] }] of tools.entries())
    for (const [index, declared] of functionDeclarations.entries()) {
      const { name, parameters, parametersJsonSchema } = declared
      const where = `GenerateContentRequest.tools[${toolIndex}].function_declarations[${index}]`
      if (!/^[a-zA-Z_][\w.:-]{0,127}$/.test(name))
        return geminiRefusal(
          `* ${where}.name: Invalid function name. Must start with a letter or an underscore. Must be alphanumeric (a-z, A-Z, 0-9), underscores (_), dots (.), colons (:), or dashes (-), with a maximum length of 128.\n`,
        )
      if (names.includes(name)) return geminiRefusal(`Duplicate function declaration found: ${name}`)
      names.push(name)
      if (parameters !== undefined && parametersJsonSchema !== undefined)
        return geminiRefusal(`* ${where}: only one of parameters and parameters_json_schema may be set.\n`)
      const problem = parameters === undefined ? undefined : refusedSchema(parameters, `${where}.parameters`)
      if (problem !== undefined) return geminiRefusal(problem)
    }
  return refusedChoice(toolConfig, names)
}

function refusedChoice(toolConfig: Request['toolConfig'], names: readonly string[]): Refusal | undefined {
  const config = toolConfig?.functionCallingConfig
  if (config === undefined) return undefined
  if (names.length === 0)
    return geminiRefusal('Function calling config is set without function_declarations.')
  const allowed = config.allowedFunctionNames
  if (allowed === undefined) return undefined
  if (config.mode !== 'ANY' && config.mode !== 'VALIDATED')
    return geminiRefusal(
      'Allowed function names should only be set when the function calling mode is ANY or VALIDATED.',
    )
  const unknown = allowed.find((name) => !names.includes(name))
  return unknown === undefined
    ? undefined
    : geminiRefusal(`Allowed function name ${unknown} is not in the function declarations.`)
}
