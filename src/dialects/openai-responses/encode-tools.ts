import type { FunctionTool } from 'openai/resources/responses/responses'
import type { ChatRequest, JsonObject, Output, Tool } from '../../core/request.ts'
import type { EncodeContext } from './encode-items.ts'
import { callerField } from '../caller-field.ts'
import { dialectName } from './request-schema.ts'
import { withLooserTool } from '../openai-strict-schema.ts'
import { isObject } from '../../core/json-object.ts'

export function encodeTools({ request, patch, dropped }: EncodeContext): JsonObject {
  const { toolChoice, parallelToolCalls: parallel } = request
  const tools = request.tools.flatMap((tool, index) => {
    const encoded = encodeTool(
      withLooserTool(tool, index, request, dropped),
      patch.quirks.has('no_strict_tools'),
    )
    if (encoded === undefined) dropped.add(`tools[${index}]`)
    else if (tool.cacheControl !== undefined) dropped.add('cache_control')
    return encoded === undefined ? [] : [encoded]
  })
  if (tools.length === 0) return {}
  const sayParallel = parallel !== null && !patch.quirks.has('no_parallel_tool_calls')
  if (parallel === false && !sayParallel) dropped.add(callerField(request.dialect, 'parallelToolCalls'))
  return {
    tools,
    ...(toolChoice.type !== 'auto' && { tool_choice: encodeToolChoice(toolChoice) }),
    ...(sayParallel && { parallel_tool_calls: parallel }),
  }
}

/** A tool that the provider of another dialect runs itself has no place here. */
export function encodeTool(tool: Tool, withoutStrict = false): JsonObject | FunctionTool | undefined {
  const { name, description, parameters, strict = false, origin } = tool
  if (origin?.dialect === dialectName && isObject(origin.data)) return origin.data
  const isFunction = parameters !== undefined || origin === undefined || 'function' in Object(origin.data)
  if (!isFunction) return undefined
  const called = {
    type: 'function',
    name,
    ...(description !== undefined && { description }),
    parameters: isObject(parameters) ? parameters : { type: 'object', properties: {} },
  } as const
  // Left out, it counts as true here, and as false everywhere else.
  return withoutStrict ? called : ({ ...called, strict } satisfies FunctionTool)
}

export function encodeToolChoice(choice: ChatRequest['toolChoice']): unknown {
  return choice.type === 'tool' ? { type: 'function', name: choice.name } : choice.type
}

export function encodeFormat(output: Output): JsonObject {
  if (output.type === 'text') return { type: 'text' }
  if (output.type === 'json') return { type: 'json_object' }
  const { name, description, schema, strict } = output
  return {
    type: 'json_schema',
    name,
    ...(description !== undefined && { description }),
    schema,
    ...(strict !== undefined && { strict }),
  }
}
