import type { JsonObject } from '../../core/request.ts'
import type { ResponsesRequest } from './request-schema.ts'
import { isObject } from '../../core/json-object.ts'

/*
 * A quick yes. A Worker may not compile code at run time, so zod interprets its schemas, which costs more than all of
 * routing. What this says yes to, the schema says yes to as well (test/dialects/openai-responses/plain-request.test.ts);
 * whatever it does not know, good or bad, the schema reads and words.
 */
export function isPlainRequest(body: JsonObject): body is ResponsesRequest {
  for (const name in body) if (!isPlainField(name, body[name])) return false
  return true
}

function isPlainField(name: string, value: unknown): boolean {
  switch (name) {
    case 'model':
      return typeof value === 'string' && value !== ''
    case 'instructions':
    case 'user':
    case 'safety_identifier':
    case 'service_tier':
    case 'tool_choice':
      return typeof value === 'string'
    case 'stream':
    case 'store':
    case 'parallel_tool_calls':
      return typeof value === 'boolean'
    case 'temperature':
    case 'top_p':
      return typeof value === 'number'
    case 'max_output_tokens':
      return Number.isSafeInteger(value) && Number(value) >= 1
    case 'include':
      return Array.isArray(value) && value.every((each) => typeof each === 'string')
    case 'tools':
      return Array.isArray(value) && value.every(isPlainTool)
    case 'reasoning':
      return (
        isObject(value) &&
        isWord(value['effort']) &&
        isWord(value['summary']) &&
        isWord(value['generate_summary'])
      )
    case 'top_logprobs':
    case 'text':
    case 'metadata':
    case 'umbel':
      return false
    default:
      return true
  }
}

function isPlainTool(tool: unknown): boolean {
  if (!isObject(tool) || tool['type'] !== 'function') return false
  const { name, strict } = tool
  if (typeof name !== 'string' || name === '' || !isWord(tool['description'])) return false
  return strict === undefined || strict === null || typeof strict === 'boolean'
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' || value === null || value === undefined
}
