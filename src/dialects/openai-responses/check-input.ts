import type { JsonObject } from '../../core/request.ts'
import { UmbelError } from '../../core/errors.ts'
import { invalid } from '../refusal.ts'
import { looksLikeBase64 } from '../base64.ts'
import { problemOfData } from '../data-url.ts'
import { isObject } from '../../core/json-object.ts'

const roles: ReadonlySet<unknown> = new Set(['user', 'assistant', 'system', 'developer'])

/**
 * Refuses what no model could be asked, naming its place. One walk without a copy, since most requests pass through.
 * Items of a type that is not known here are let by: OpenAI adds some with every kind of tool.
 */
export function checkInput(input: readonly unknown[]): void {
  for (const [at, item] of input.entries()) checkItem(item, `input[${at}]`)
}

function checkItem(item: unknown, path: string): void {
  if (!isObject(item)) throw invalid(path, 'expected an object')
  switch (typeOf(item)) {
    case 'message':
      if (!roles.has(item['role'])) {
        throw invalid(`${path}.role`, `expected 'user', 'assistant', 'system' or 'developer'`)
      }
      return checkContent(item['content'], `${path}.content`)
    case 'function_call':
      for (const field of ['call_id', 'name', 'arguments']) requireText(item, field, path)
      return
    case 'function_call_output':
      // A call that the provider made itself is named, and has no id.
      if (typeof item['name'] !== 'string' || (item['call_id'] ?? undefined) !== undefined) {
        requireText(item, 'call_id', path)
      }
      return checkContent(item['output'], `${path}.output`)
    case 'item_reference':
      return requireText(item, 'id', path)
    case 'reasoning':
      if (item['summary'] !== undefined && !Array.isArray(item['summary'])) {
        throw invalid(`${path}.summary`, 'expected a list')
      }
      return
    case undefined:
      throw missing(`${path}.type`)
    default:
  }
}

/** An item's type; easy messages and references may leave it out. */
export function typeOf(item: JsonObject): string | undefined {
  const { type } = item
  if (typeof type === 'string') return type
  if (type !== undefined && type !== null) return undefined
  if (typeof item['role'] === 'string') return 'message'
  return typeof item['id'] === 'string' ? 'item_reference' : undefined
}

function checkContent(content: unknown, path: string): void {
  if (typeof content === 'string') return
  if (content === undefined) throw missing(path)
  if (!Array.isArray(content)) throw invalid(path, 'expected a text or a list of parts')
  for (const [at, part] of content.entries()) checkPart(part, `${path}[${at}]`)
}

function checkPart(part: unknown, path: string): void {
  if (!isObject(part)) throw invalid(path, 'expected an object')
  switch (part['type']) {
    case 'input_text':
    case 'output_text':
    case 'text':
    case 'summary_text':
    case 'reasoning_text':
      return requireText(part, 'text', path)
    case 'refusal':
      return requireText(part, 'refusal', path)
    case 'input_image':
      if (typeof part['file_id'] === 'string') return
      requireText(part, 'image_url', path)
      return checkUrl(part['image_url'], `${path}.image_url`)
    case 'input_file':
      if (typeof part['file_data'] === 'string') return checkData(part['file_data'], `${path}.file_data`)
      if (typeof part['file_url'] === 'string') return checkUrl(part['file_url'], `${path}.file_url`)
      return requireText(part, 'file_id', path)
    case 'input_audio': {
      const audio = part['input_audio']
      if (!isObject(audio)) throw invalid(`${path}.input_audio`, 'expected an object')
      requireText(audio, 'data', `${path}.input_audio`)
      return checkBase64(audio['data'], `${path}.input_audio.data`)
    }
    case 'computer_screenshot':
      return
    case undefined:
      throw missing(`${path}.type`)
    default:
      throw invalid(`${path}.type`, `a part of type ${JSON.stringify(part['type'])} is not known`)
  }
}

function checkUrl(url: unknown, path: string): void {
  if (typeof url !== 'string' || !/^[a-z][\w+.-]*:/i.test(url)) throw invalid(path, 'expected a URL')
  if (url.startsWith('data:')) checkData(url, path)
}

/** Base64, alone or in a `data:` URL. */
function checkData(data: unknown, path: string): void {
  const problem = typeof data === 'string' ? problemOfData(data) : 'expected base64'
  if (problem !== undefined) throw invalid(path, problem)
}

function checkBase64(data: unknown, path: string): void {
  if (typeof data !== 'string' || !looksLikeBase64(data)) throw invalid(path, 'the base64 is not valid')
}

function requireText(holder: JsonObject, field: string, path: string): void {
  const value = holder[field]
  if (typeof value === 'string') return
  if (value === undefined || value === null) throw missing(`${path}.${field}`)
  throw invalid(`${path}.${field}`, 'expected a text')
}

function missing(param: string): UmbelError {
  return new UmbelError('request', `Missing required parameter: '${param}'.`, {
    param,
    code: 'missing_required_parameter',
  })
}
