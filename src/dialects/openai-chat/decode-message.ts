import type { Block, JsonObject, Message, Opaque, Role } from '../../core/request.ts'
import type { OpenAiMessage } from './request-schema.ts'
import { decodeReasoningDetails } from './reasoning-details.ts'
import { base64Source, decodeFileData, decodeUrl } from '../data-url.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { thoughtSignature } from './thought-signature.ts'
import { type CallCargo, unknownMaker, unloadCallId } from '../carried.ts'

const roles: Readonly<Record<OpenAiMessage['role'], Role>> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  assistant: 'assistant',
  tool: 'tool',
  function: 'tool',
}

/**
 * One Chat Completions message as blocks. `keeps`: its own form may
 * go on as it is, since nothing in it was carried.
 */
export function decodeMessage(message: OpenAiMessage, keeps: boolean, place: string): Message {
  const role = roles[message.role]
  const content = decodeContent(message.content)
  const origin = keeps ? { origin: { dialect: dialectName, data: message } } : {}
  if (role === 'tool') {
    const { id } = unloadCallId(message.tool_call_id ?? '')
    return {
      role,
      content: [{ type: 'tool-result', callId: id, content }],
      place,
      blockPlaces: [place],
      ...origin,
    }
  }
  const signature = thoughtSignature(message, unknownMaker('gemini'))
  const said = signature === undefined ? content : signed(content, signature)
  const calls = (message.tool_calls ?? []).map(decodeCall)
  const cargo = calls.map((call) => call.cargo)
  const before = [...reasoningOf(message, cargo), ...said, ...refusalOf(message)]
  if (calls.length === 0) return { role, content: before, ...origin }
  return {
    role,
    content: [...before, ...calls.map(({ block }) => block)],
    place,
    blockPlaces: [...before.map(() => place), ...calls.map((_, at) => `${place}.tool_calls[${at}].function`)],
    ...origin,
  }
}

type ToolCall = NonNullable<NonNullable<OpenAiMessage['tool_calls']>[number]>

function decodeCall(call: ToolCall): { readonly block: Block; readonly cargo: CallCargo } {
  const { id, cargo } = unloadCallId(call.id)
  const opaque = cargo.opaque ?? thoughtSignature(call, unknownMaker('gemini'))
  const block: Block = {
    type: 'tool-call',
    id,
    name: call.function?.name ?? '',
    arguments: call.function?.arguments ?? '',
    ...(opaque !== undefined && { opaque }),
  }
  return { block, cargo }
}

/** Reasoning by the fullest form that the client kept: details, the ids of its tool calls, or only text. */
function reasoningOf(message: OpenAiMessage, cargo: readonly CallCargo[]): Block[] {
  const text = message['reasoning_content'] ?? message['reasoning']
  const shown = typeof text === 'string' && text !== '' ? text : undefined
  const details = message['reasoning_details']
  if (Array.isArray(details) && details.length > 0) return decodeReasoningDetails(details, shown)
  const loaded = cargo.flatMap(({ reasoning = [] }) => reasoning)
  if (loaded.length > 0) return loaded.map((block) => ({ type: 'reasoning', ...block }))
  return shown === undefined ? [] : [{ type: 'reasoning', text: shown }]
}

/** A model's refusal comes back where it stood in the answer: beside the content. */
function refusalOf({ refusal }: OpenAiMessage): Block[] {
  return typeof refusal === 'string' && refusal !== '' ? [{ type: 'refusal', text: refusal }] : []
}

/** What belongs to the whole text of a message stands on its last piece. */
function signed(content: readonly Block[], opaque: Opaque): Block[] {
  const last = content.findLastIndex((block) => block.type === 'text')
  if (last < 0) return [...content, { type: 'text', text: '', opaque }]
  return content.map((block, index) =>
    index === last && block.type === 'text' ? { ...block, opaque } : block,
  )
}

function decodeContent(content: OpenAiMessage['content']): Block[] {
  if (content === undefined || content === null) return []
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  return content.map(decodePart)
}

function decodePart(part: JsonObject): Block {
  const cacheControl = part['cache_control']
  const cached = isObject(cacheControl) ? { cacheControl } : {}
  if (part['type'] === 'text' && typeof part['text'] === 'string') {
    return { type: 'text', text: part['text'], ...cached }
  }
  if (part['type'] === 'refusal' && typeof part['refusal'] === 'string') {
    return { type: 'refusal', text: part['refusal'] }
  }
  if (part['type'] === 'image_url') {
    const url = textAt(part['image_url'], 'url')
    const detail = textAt(part['image_url'], 'detail')
    const looked = detail === undefined ? {} : { detail }
    if (url !== undefined) return { type: 'image', ...decodeUrl(url), ...looked, ...cached }
  }
  if (part['type'] === 'input_audio') {
    const data = textAt(part['input_audio'], 'data')
    const format = textAt(part['input_audio'], 'format') ?? 'wav'
    if (data !== undefined) return { type: 'audio', source: base64Source(data), mediaType: `audio/${format}` }
  }
  if (part['type'] === 'file') {
    const data = textAt(part['file'], 'file_data')
    const id = textAt(part['file'], 'file_id')
    const filename = textAt(part['file'], 'filename')
    const name = filename === undefined ? {} : { name: filename }
    if (data !== undefined) return { type: 'file', ...decodeFileData(data), ...name, ...cached }
    if (id !== undefined) return { type: 'file', source: { kind: 'file-id', id }, ...name }
  }
  return { type: 'opaque', opaque: { origin: unknownMaker(dialectName), data: part } }
}
