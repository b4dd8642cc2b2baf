import type { ChunkBody } from './chunk-schema.ts'
import { type OpenAiRequest, roleNames } from './request-schema.ts'
import type { ResponseBody } from './response-schema.ts'
import { isObject } from '../../core/json-object.ts'

/*
 * Quick yeses. A Worker may not compile code at run time, so zod interprets its schemas, which costs more than all
 * of routing. What these say yes to, the schema says yes to as well (test/dialects/plain-shapes.test.ts); whatever
 * they do not know, good or bad, the schema reads and words.
 */

const roles: ReadonlySet<unknown> = new Set(roleNames)

type Fields = Readonly<Record<string, unknown>>

export function isPlainRequest(body: Fields): body is OpenAiRequest {
  for (const name in body) if (!isPlainField(name, body[name])) return false
  const { messages } = body
  return Array.isArray(messages) && messages.length > 0 && messages.every(isPlainMessage)
}

function isPlainField(name: string, value: unknown): boolean {
  switch (name) {
    case 'messages':
      return true
    case 'model':
      return typeof value === 'string' && value !== ''
    case 'stream':
    case 'parallel_tool_calls':
    case 'logprobs':
      return typeof value === 'boolean'
    case 'temperature':
    case 'top_p':
    case 'frequency_penalty':
    case 'presence_penalty':
    case 'seed':
      return typeof value === 'number'
    case 'max_tokens':
    case 'max_completion_tokens':
    case 'n':
      return Number.isSafeInteger(value) && Number(value) >= 1
    case 'stop':
    case 'tool_choice':
    case 'reasoning_effort':
    case 'user':
    case 'service_tier':
      return typeof value === 'string'
    case 'stream_options':
      return isObject(value) && typeof value['include_usage'] === 'boolean'
    case 'tools':
      return Array.isArray(value) && value.every(isPlainTool)
    case 'response_format':
    case 'metadata':
    case 'umbel':
    case 'models':
    case 'provider':
    case 'top_logprobs':
      return false
    default:
      return true
  }
}

function isPlainMessage(message: unknown): boolean {
  if (!isObject(message) || !roles.has(message['role'])) return false
  const { content, tool_calls: calls, tool_call_id: callId } = message
  if (calls !== undefined || (callId !== undefined && typeof callId !== 'string')) return false
  return typeof content === 'string' || (Array.isArray(content) && content.every(isPlainPart))
}

function isPlainPart(part: unknown): boolean {
  return isObject(part) && typeof part['type'] === 'string'
}

function isPlainTool(tool: unknown): boolean {
  if (!isObject(tool) || typeof tool['type'] !== 'string') return false
  const called = tool['function']
  if (!isObject(called) || typeof called['name'] !== 'string' || called['strict'] !== undefined) return false
  return called['description'] === undefined || typeof called['description'] === 'string'
}

/** A finished text, as nearly all answers are. */
export function isPlainResponse(value: unknown): value is ResponseBody {
  return isPlainAnswer(value, 'message')
}

/** A piece of text, as nearly all events are. */
export function isPlainChunk(value: unknown): value is ChunkBody {
  return isPlainAnswer(value, 'delta')
}

function isPlainAnswer(value: unknown, inner: 'message' | 'delta'): boolean {
  if (!isObject(value) || !isText(value['id']) || !isText(value['model'])) return false
  const { created, choices } = value
  if (typeof created !== 'number' || !Array.isArray(choices)) return false
  return choices.every((choice: unknown) => {
    if (!isObject(choice) || !isText(choice['finish_reason'])) return false
    const said = choice[inner]
    if (!isObject(said) || said['tool_calls'] !== undefined) return false
    if (!isText(said['content']) || !isText(said['refusal'])) return false
    return isText(said['reasoning_content']) && isText(said['reasoning'])
  })
}

function isText(value: unknown): value is string | null | undefined {
  return typeof value === 'string' || value === null || value === undefined
}
