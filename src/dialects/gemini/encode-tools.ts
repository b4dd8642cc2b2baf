import type { FunctionDeclaration } from '@google/genai'
import type { ChatRequest, Output, Tool } from '../../core/request.ts'
import type { WireRequest, WireToolConfig } from './wire-types.ts'
import { callerField } from '../caller-field.ts'
import { encodeSchema } from './json-schema.ts'
import { isBefore } from './model-name.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { UmbelError } from '../../core/errors.ts'

export interface EncodedTools {
  readonly fields: Pick<WireRequest, 'tools' | 'toolConfig'>
  /** What may still be asked of the answer's form, beside these tools. */
  readonly output: Output
}

const text: Output = { type: 'text' }

/**
 * Tools and the answer's form, which do not go together everywhere: before Gemini 3 a request with functions may not
 * ask for JSON at all, and no model may be forced to call a function and to answer in JSON.
 * Source: https://ai.google.dev/gemini-api/docs/function-calling, and the API's own refusals
 */
export function encodeTools(request: ChatRequest, model: string, dropped: Set<string>): EncodedTools {
  const { toolChoice, output } = request
  const declared = request.tools.filter((tool, index) => {
    const declarable = isFunction(tool)
    if (!declarable) dropped.add(`tools[${index}]`)
    return declarable
  })
  if (declared.length === 0) return { fields: {}, output }
  const fields = {
    tools: [{ functionDeclarations: declared.map((tool) => encodeTool(tool, dropped)) }],
    ...encodeToolChoice(request, declared),
  }
  if (output.type === 'text') return { fields, output }
  if (toolChoice.type === 'required' || toolChoice.type === 'tool') {
    // The call is the answer: there is no text whose form would matter.
    dropped.add(callerField(request.dialect, 'output'))
    return { fields, output: text }
  }
  if (!isBefore(model, 3)) return { fields, output }
  // None may be called, so none is needed.
  if (toolChoice.type === 'none') return { fields: {}, output }
  throw new UmbelError(
    'unsupported',
    `${model} cannot answer in JSON while it has tools; Gemini 3 and later can.`,
    {
      param: callerField(request.dialect, 'output'),
      code: 'unsupported_parameter',
    },
  )
}

/** Tools that another vendor runs itself have no function to declare. */
function isFunction(tool: Tool): boolean {
  const wire = tool.origin?.data
  const type = textAt(wire, 'type')
  return type === undefined || type === 'function' || (isObject(wire) && isObject(wire['input_schema']))
}

function encodeTool(tool: Tool, dropped: Set<string>): FunctionDeclaration {
  const { name, description, parameters, cacheControl } = tool
  if (cacheControl !== undefined) dropped.add('cache_control')
  return {
    name,
    ...(description !== undefined && { description }),
    ...(isObject(parameters) && {
      parametersJsonSchema: { type: 'object', ...encodeSchema(parameters, dropped) },
    }),
  }
}

function encodeToolChoice(
  { toolChoice }: ChatRequest,
  tools: readonly Tool[],
): { readonly toolConfig?: WireToolConfig } {
  switch (toolChoice.type) {
    case 'none':
      return { toolConfig: { functionCallingConfig: { mode: 'NONE' } } }
    case 'required':
      return { toolConfig: { functionCallingConfig: { mode: 'ANY' } } }
    case 'tool':
      return {
        toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: [toolChoice.name] } },
      }
    case 'auto':
      // As AUTO, but arguments are held to their schemas; ANY does that by itself.
      if (!tools.some(({ strict }) => strict === true)) return {}
      return { toolConfig: { functionCallingConfig: { mode: 'VALIDATED' } } }
  }
}
