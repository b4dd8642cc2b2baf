import type { Block, Message, Role, Source } from '../../core/request.ts'
import type { OpenAiMessage } from './request-schema.ts'
import { dialectName } from './request-schema.ts'

const roles: Readonly<Record<string, Role>> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  assistant: 'assistant',
  tool: 'tool',
  function: 'tool',
}

/** One Chat Completions message as blocks. A role of an unknown word counts as the user's. */
export function decodeMessage(message: OpenAiMessage): Message {
  const role = roles[message.role] ?? 'user'
  const content = decodeContent(message.content)
  const origin = { dialect: dialectName, data: message }
  if (role === 'tool') {
    return { role, content: [{ type: 'tool-result', callId: message.tool_call_id ?? '', content }], origin }
  }
  const reasoning = message['reasoning_content']
  const before: Block[] = typeof reasoning === 'string' ? [{ type: 'reasoning', text: reasoning }] : []
  const calls: Block[] = (message.tool_calls ?? []).map((call) => ({
    type: 'tool-call',
    id: call.id,
    name: call.function?.name ?? '',
    arguments: call.function?.arguments ?? '',
  }))
  return { role, content: [...before, ...content, ...calls], origin }
}

function decodeContent(content: OpenAiMessage['content']): Block[] {
  if (content === undefined || content === null) return []
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  return content.map(decodePart)
}

function decodePart(part: Readonly<Record<string, unknown>>): Block {
  if (part['type'] === 'text' && typeof part['text'] === 'string') return { type: 'text', text: part['text'] }
  if (part['type'] === 'refusal' && typeof part['refusal'] === 'string') {
    return { type: 'refusal', text: part['refusal'] }
  }
  if (part['type'] === 'image_url') {
    const url = field(part['image_url'], 'url')
    if (url !== undefined) return { type: 'image', ...decodeUrl(url) }
  }
  if (part['type'] === 'input_audio') {
    const data = field(part['input_audio'], 'data')
    const format = field(part['input_audio'], 'format')
    if (data !== undefined) {
      return { type: 'audio', source: { kind: 'base64', data }, mediaType: `audio/${format ?? 'wav'}` }
    }
  }
  if (part['type'] === 'file') {
    const data = field(part['file'], 'file_data')
    const id = field(part['file'], 'file_id')
    if (data !== undefined) return { type: 'file', ...decodeUrl(data) }
    if (id !== undefined) return { type: 'file', source: { kind: 'file-id', id } }
  }
  return {
    type: 'opaque',
    opaque: { origin: { provider: '', model: '', dialect: dialectName }, data: part },
  }
}

/** A `data:` URL becomes its base64 and media type; any other address stays one. */
function decodeUrl(url: string): { source: Source; mediaType?: string } {
  const comma = url.startsWith('data:') ? url.indexOf(',') : -1
  if (comma < 0) return { source: { kind: 'url', url } }
  const mediaType = url.slice('data:'.length, comma).split(';')[0] ?? ''
  return { source: { kind: 'base64', data: url.slice(comma + 1) }, mediaType }
}

function field(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, name)
  return typeof found === 'string' ? found : undefined
}
