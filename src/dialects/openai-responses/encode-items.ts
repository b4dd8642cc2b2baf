import type {
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseOutputRefusal,
  ResponseOutputText,
} from 'openai/resources/responses/responses'
import type { Block, ChatRequest, JsonObject, Message } from '../../core/request.ts'
import type { Entry } from './resolve-input.ts'
import type { Patch } from '../dialect.ts'
import { belongsTo } from '../carried.ts'
import { dialectName } from './request-schema.ts'
import { encodeInputPart } from './encode-content.ts'
import { entriesOf } from './decode-items.ts'
import { isObject } from '../json-object.ts'
import { refuseIrreplaceable } from '../irreplaceable.ts'
import { shortCallId } from './short-call-id.ts'
import { typeOf } from './check-input.ts'

/** What is asked, of whom, and where to list what this dialect cannot say. */
export interface EncodeContext {
  readonly request: ChatRequest
  readonly patch: Patch
  readonly dropped: Set<string>
}

/** One message as items of the input. */
export function encodeItems(message: Message, at: number, context: EncodeContext): JsonObject[] {
  const entries = entriesOf(message)
  if (entries !== undefined) return entries.flatMap((entry) => encodeEntry(entry, context))
  return message.role === 'assistant' ? encodeOutput(message, at, context) : encodeInput(message, at, context)
}

/** An item as it came, under its own id where this upstream gave it. */
function encodeEntry({ at, item, origin, opaque }: Entry, context: EncodeContext): JsonObject[] {
  const { patch, dropped } = context
  const home = origin === undefined || belongsTo({ origin, data: null }, dialectName, patch.provider)
  const type = typeOf(item)
  if (type === 'reasoning' || (type === 'item_reference' && opaque !== undefined)) {
    const sealed = opaque ?? { origin: { provider: '', model: '', dialect: dialectName }, data: item }
    if (home && belongsTo(sealed, dialectName, patch.provider) && isObject(sealed.data))
      return [withId(sealed.data)]
    dropped.add('reasoning')
    return []
  }
  if (type === 'item_reference' && !home) refuseIrreplaceable({ origin, data: item }, `input[${at}]`)
  const returned = opaque !== undefined && belongsTo(opaque, dialectName, patch.provider)
  if (opaque !== undefined && !returned) dropped.add('reasoning')
  const whole = returned && isObject(opaque.data) ? { ...opaque.data, ...item } : item
  if (home) return [withId(whole)]
  const { id: _, ...rest } = whole
  return [rest]
}

/** OpenAI refuses ids of more than 64 characters; items that are here whole may do without. */
function withId(item: JsonObject): JsonObject {
  const { id, ...rest } = item
  return typeof id === 'string' && id.length > 64 && typeOf(item) !== 'item_reference' ? rest : item
}

/** What was said to the model: results are items of their own, before the rest. */
function encodeInput(message: Message, at: number, context: EncodeContext): JsonObject[] {
  const path = (index: number) => `messages[${at}].content[${index}]`
  const results = message.content.flatMap((block, index) =>
    block.type === 'tool-result' ? [encodeResult(block, path(index), context)] : [],
  )
  const parts = message.content.flatMap((block, index) =>
    block.type === 'tool-result' ? [] : encodeInputPart(block, path(index), context),
  )
  if (parts.length === 0) return results
  return [...results, { type: 'message', role: inputRole(message, context), content: parts }]
}

function inputRole({ role }: Message, { patch }: EncodeContext): string {
  // What is left of a message of results is what a tool showed.
  if (role === 'tool') return 'user'
  return role === 'developer' && patch.quirks.has('no_developer_role') ? 'system' : role
}

function encodeResult(
  block: Extract<Block, { type: 'tool-result' }>,
  path: string,
  context: EncodeContext,
): JsonObject {
  if (block.isError === true) context.dropped.add('is_error')
  const { content, callId } = block
  const output = content.every((inner) => inner.type === 'text')
    ? content.map(({ text }) => text).join('\n')
    : content.flatMap((inner, index) => encodeInputPart(inner, `${path}.content[${index}]`, context))
  return { type: 'function_call_output', call_id: shortCallId(callId), output }
}

/** What the model said: neighbouring texts are one message, everything else an item of its own, in its order. */
function encodeOutput(message: Message, at: number, context: EncodeContext): JsonObject[] {
  const items: JsonObject[] = []
  let said: (ResponseOutputText | ResponseOutputRefusal)[] = []
  const flush = () => {
    if (said.length > 0) items.push({ type: 'message', role: 'assistant', content: said })
    said = []
  }
  for (const [index, block] of message.content.entries()) {
    if (block.type === 'text') {
      if (block.opaque !== undefined) context.dropped.add('reasoning')
      if (block.text !== '') said.push({ type: 'output_text', text: block.text, annotations: [] })
    } else if (block.type === 'refusal') said.push({ type: 'refusal', refusal: block.text })
    else {
      flush()
      items.push(...encodeOutputItem(block, `messages[${at}].content[${index}]`, context))
    }
  }
  flush()
  return items
}

function encodeOutputItem(block: Block, path: string, context: EncodeContext): JsonObject[] {
  const { patch, dropped } = context
  if (block.type === 'tool-call') {
    const item = {
      type: 'function_call',
      call_id: shortCallId(block.id),
      name: block.name,
      arguments: block.arguments,
    } as const satisfies ResponseFunctionToolCall & ResponseInputItem
    if (block.opaque === undefined) return [item]
    if (belongsTo(block.opaque, dialectName, patch.provider) && isObject(block.opaque.data)) {
      return [{ ...block.opaque.data, ...item }]
    }
    dropped.add('reasoning')
    return [item]
  }
  if (block.type === 'reasoning') {
    const { opaque } = block
    if (opaque !== undefined && belongsTo(opaque, dialectName, patch.provider) && isObject(opaque.data)) {
      return [withId(opaque.data)]
    }
    dropped.add('reasoning')
    return []
  }
  if (block.type === 'tool-result') return [encodeResult(block, path, context)]
  // A picture that the model made is shown to it by the user: an assistant's message holds only text.
  const parts = encodeInputPart(block, path, context)
  if (block.type === 'opaque') return parts.filter(isObject)
  return parts.length === 0 ? [] : [{ type: 'message', role: 'user', content: parts }]
}
