import type * as z from 'zod'
import type { requestSchema } from './request-schema.ts'
import type { responseSchema } from './response-schema.ts'
import { isObject } from '../../core/json-object.ts'

/*
 * Quick yeses. A Worker may not compile code at run time, so zod interprets its schemas. What these say yes to, the
 * schema says yes to as well (test/dialects/anthropic-messages/plain-shapes.test.ts); the rest the schema reads and
 * words.
 */

type Fields = Readonly<Record<string, unknown>>

export function isPlainRequest(body: Fields): body is z.infer<typeof requestSchema> {
  for (const name in body) if (!isPlainField(name, body[name])) return false
  return 'max_tokens' in body && 'messages' in body
}

function isPlainField(name: string, value: unknown): boolean {
  switch (name) {
    case 'model':
      return typeof value === 'string' && value !== ''
    case 'max_tokens':
      return Number.isSafeInteger(value) && Number(value) >= 0
    case 'messages':
      return Array.isArray(value) && value.length > 0
    case 'stream':
      return typeof value === 'boolean'
    case 'temperature':
    case 'top_p':
    case 'top_k':
      return Number.isFinite(value)
    case 'service_tier':
      return typeof value === 'string'
    case 'stop_sequences':
      return Array.isArray(value) && value.every((each) => typeof each === 'string')
    case 'tools':
      return Array.isArray(value) && value.every(isObject)
    case 'metadata':
      return isObject(value) && isText(value['user_id'])
    case 'tool_choice':
    case 'thinking':
    case 'output_config':
    case 'umbel':
      return false
    default:
      return true
  }
}

export function isPlainResponse(value: unknown): value is z.infer<typeof responseSchema> {
  if (!isObject(value) || !isText(value['id']) || !isText(value['model'])) return false
  if (!isText(value['stop_reason']) || !isText(value['stop_sequence'])) return false
  const { content, stop_details: details } = value
  return (details ?? null) === null && Array.isArray(content) && content.every(isBlock)
}

function isBlock(block: unknown): boolean {
  return isObject(block) && typeof block['type'] === 'string'
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || value === null || value === undefined
}
