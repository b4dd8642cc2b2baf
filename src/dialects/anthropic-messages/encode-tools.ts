import type { Tool as AnthropicTool } from '@anthropic-ai/sdk/resources/messages'
import type { ChatRequest, JsonObject, Tool } from '../../core/request.ts'
import type { ModelTraits } from './model-traits.ts'
import type { Patch } from '../dialect.ts'
import { dialectName } from './request-schema.ts'
import { isObject } from '../../core/json-object.ts'
import { strictSchema } from './strict-schema.ts'

/** `tools` and `tool_choice`. Another dialect's built-in tools have no place here. */
export function encodeTools(
  request: ChatRequest,
  patch: Patch,
  traits: ModelTraits,
  dropped: Set<string>,
): JsonObject {
  const strict = traits.structured && !patch.quirks.has('no_strict_tools')
  const tools = request.tools.flatMap((tool, index) => encodeTool(tool, `tools[${index}]`, strict, dropped))
  if (tools.length === 0) return {}
  return { tools, ...encodeChoice(request, traits, dropped) }
}

function encodeTool(tool: Tool, path: string, strict: boolean, dropped: Set<string>): JsonObject[] {
  if (tool.origin?.dialect === dialectName) return isObject(tool.origin.data) ? [tool.origin.data] : []
  if (!isFunction(tool)) {
    dropped.add(path)
    return []
  }
  const schema = tool.strict === true && strict ? strictSchema(tool.parameters) : undefined
  if (tool.strict === true && schema === undefined) dropped.add(`${path}.strict`)
  for (const keyword of schema?.told ?? []) dropped.add(`${path}.${keyword}`)
  const encoded = {
    name: tool.name,
    ...(tool.description !== undefined && { description: tool.description }),
    input_schema: inputSchema(schema?.schema ?? tool.parameters),
    ...(schema !== undefined && { strict: true }),
  } satisfies AnthropicTool
  return [{ ...encoded, ...(tool.cacheControl !== undefined && { cache_control: tool.cacheControl }) }]
}

/** Other dialects mark the tools that they run themselves by a type of their own, or by no name. */
function isFunction({ parameters, origin }: Tool): boolean {
  if (parameters !== undefined || !isObject(origin?.data)) return true
  const { type, name } = origin.data
  if (type === undefined) return typeof name === 'string'
  return type === 'function' && (origin.data['function'] !== undefined || typeof name === 'string')
}

function inputSchema(parameters: unknown): AnthropicTool.InputSchema {
  if (!isObject(parameters)) return { type: 'object', properties: {} }
  return { ...parameters, type: 'object' }
}

function encodeChoice(request: ChatRequest, traits: ModelTraits, dropped: Set<string>): JsonObject {
  const { toolChoice, parallelToolCalls } = request
  const alone = parallelToolCalls === false ? { disable_parallel_tool_use: true } : {}
  if (toolChoice.type === 'none') return { tool_choice: { type: 'none' } }
  const forced = toolChoice.type !== 'auto'
  if (!forced || !traits.forcedTools) {
    if (forced) dropped.add('tool_choice')
    return parallelToolCalls === false ? { tool_choice: { type: 'auto', ...alone } } : {}
  }
  const choice = toolChoice.type === 'tool' ? { type: 'tool', name: toolChoice.name } : { type: 'any' }
  return { tool_choice: { ...choice, ...alone } }
}

/** A tool must be called. */
export function forcesTool(request: ChatRequest, traits: ModelTraits): boolean {
  const { type } = request.toolChoice
  return traits.forcedTools && request.tools.length > 0 && (type === 'required' || type === 'tool')
}
