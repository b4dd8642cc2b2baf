import type { Tool, ToolChoice } from '../../core/request.ts'
import { dialectName } from './request-schema.ts'
import type { ResponsesRequest, ResponsesTool, ResponsesToolChoice } from './request-schema.ts'

/** The tools that may be used. Those that the provider runs itself have no parameters, and keep only their origin. */
export function decodeTools({ tools, tool_choice: choice }: ResponsesRequest): Tool[] {
  const allowed = typeof choice === 'object' && choice?.type === 'allowed_tools' ? choice.tools : undefined
  const usable = (tools ?? []).filter(
    (tool) =>
      allowed === undefined ||
      allowed.some(({ type, name }) => type === tool.type && (name === undefined || name === tool.name)),
  )
  return usable.map(decodeTool)
}

function decodeTool(tool: ResponsesTool): Tool {
  const origin = { dialect: dialectName, data: tool }
  if (tool.type !== 'function') return { name: tool.name ?? tool.type, origin }
  const { name = '', description, parameters, strict } = tool
  return {
    name,
    ...(typeof description === 'string' && { description }),
    parameters: parameters ?? { type: 'object', properties: {} },
    ...(typeof strict === 'boolean' && { strict }),
    origin,
  }
}

export function decodeToolChoice(choice: ResponsesToolChoice | null | undefined): ToolChoice {
  if (choice === 'none' || choice === 'required') return { type: choice }
  if (typeof choice !== 'object' || choice === null) return { type: 'auto' }
  if (choice.type === 'function' && typeof choice.name === 'string')
    return { type: 'tool', name: choice.name }
  if (choice.type !== 'allowed_tools' || choice.mode !== 'required') return { type: 'auto' }
  const [only, ...others] = choice.tools ?? []
  return only?.type === 'function' && only.name !== undefined && others.length === 0
    ? { type: 'tool', name: only.name }
    : { type: 'required' }
}

/** Whether a choice has no common word: a tool that the provider runs itself. */
export function isOwnChoice(choice: ResponsesToolChoice | null | undefined): boolean {
  return typeof choice === 'object' && choice !== null && !['function', 'allowed_tools'].includes(choice.type)
}
