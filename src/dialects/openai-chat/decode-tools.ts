import type { OpenAiRequest } from './request-schema.ts'
import type { Tool, ToolChoice } from '../../core/request.ts'
import { dialectName } from './request-schema.ts'
import { isObject } from '../../core/json-object.ts'

type WireTool = NonNullable<OpenAiRequest['tools']>[number]
type WireChoice = OpenAiRequest['tool_choice']

/** The tools that may be used: the choice may leave only some of them. */
export function decodeTools({ tools, tool_choice: choice }: OpenAiRequest): Tool[] {
  const allowed = allowedBy(choice)?.tools
  const usable = (tools ?? []).filter(
    (tool) => allowed === undefined || allowed.some((each) => nameOf(each) === nameOf(tool)),
  )
  return usable.map(decodeTool)
}

function decodeTool(tool: WireTool): Tool {
  if (tool.function === undefined) return { name: tool.type, origin: { dialect: dialectName, data: tool } }
  const { name, description, parameters, strict } = tool.function
  const cacheControl = tool['cache_control']
  return {
    name,
    ...(description !== undefined && { description }),
    ...(parameters !== undefined && { parameters }),
    ...(typeof strict === 'boolean' && { strict }),
    ...(isObject(cacheControl) && { cacheControl }),
    origin: { dialect: dialectName, data: tool },
  }
}

export function decodeToolChoice(choice: WireChoice): ToolChoice {
  if (choice === 'none' || choice === 'required') return { type: choice }
  if (typeof choice !== 'object' || choice === null) return { type: 'auto' }
  const allowed = allowedBy(choice)
  const name = allowed === undefined ? choice.function?.name : undefined
  if (name !== undefined) return { type: 'tool', name }
  if (allowed?.mode !== 'required') return { type: 'auto' }
  const [only, ...others] = allowed.tools
  const single = others.length === 0 ? only?.function?.name : undefined
  return single === undefined ? { type: 'required' } : { type: 'tool', name: single }
}

function allowedBy(choice: WireChoice) {
  return typeof choice === 'object' && choice?.type === 'allowed_tools' ? choice.allowed_tools : undefined
}

/** A custom tool has its name in an object of its own. */
function nameOf(tool: WireTool): unknown {
  const custom = tool['custom']
  return tool.function?.name ?? (isObject(custom) ? custom['name'] : tool.type)
}
