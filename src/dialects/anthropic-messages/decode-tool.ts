import type { JsonObject, Tool } from '../../core/request.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'

/** A tool that Anthropic runs or defines has a type and no schema; only this dialect's upstreams know it. */
export function decodeTool(tool: JsonObject): Tool {
  const origin = { dialect: dialectName, data: tool }
  const name = textAt(tool, 'name') ?? textAt(tool, 'type') ?? ''
  if (!isObject(tool['input_schema'])) return { name, origin }
  const description = textAt(tool, 'description')
  const cacheControl = tool['cache_control']
  return {
    name,
    ...(description !== undefined && { description }),
    parameters: tool['input_schema'],
    ...(typeof tool['strict'] === 'boolean' && { strict: tool['strict'] }),
    ...(isObject(cacheControl) && { cacheControl }),
    origin,
  }
}
