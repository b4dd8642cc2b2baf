import type {
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseOutputRefusal,
  ResponseOutputText,
} from 'openai/resources/responses/responses'
import type { Block, ChatRequest, JsonObject, Message, Opaque } from '../../core/request.ts'
import type { Entry } from './resolve-input.ts'
import type { Patch } from '../dialect.ts'
import { belongsTo, unknownMaker } from '../carried.ts'
import { dialectName } from './request-schema.ts'
import { encodeInputPart } from './encode-content.ts'
import { entriesOf } from './decode-items.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { refuseIrreplaceable } from '../irreplaceable.ts'
import { longestId, shortId } from '../short-id.ts'
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
  if (entries !== undefined) return encodeEntries(entries, context)
  return message.role === 'assistant' ? encodeOutput(message, at, context) : encodeInput(message, at, context)
}

/** Items as they came, under their own ids where this upstream gave them. */
function encodeEntries(entries: readonly Entry[], context: EncodeContext): JsonObject[] {
  // By an id the upstream knows what it thought before, and refuses to see the one without the other.
  const nameless = entries.some(
    (entry) => isReasoning(entry) && returnReasoning(entry, context) === undefined,
  )
  return entries.flatMap((entry) => {
    if (!isReasoning(entry)) return [encodeEntry(entry, nameless, context)]
    const item = returnReasoning(entry, context)
    if (item === undefined) context.dropped.add('reasoning')
    return item === undefined ? [] : [item]
  })
}

function isReasoning({ item, opaque }: Entry): boolean {
  const type = typeOf(item)
  return type === 'reasoning' || (type === 'item_reference' && opaque !== undefined)
}

function returnReasoning({ item, origin, opaque }: Entry, context: EncodeContext): JsonObject | undefined {
  return returnedReasoning(opaque ?? { origin: origin ?? unknownMaker(dialectName), data: item }, context)
}

/**
 * An item of reasoning for the upstream that made it. Without its encrypted content it is known there only by its id,
 * and only where the upstream was let to store it.
 */
function returnedReasoning(
  opaque: Opaque | undefined,
  { request, patch }: EncodeContext,
): JsonObject | undefined {
  if (opaque === undefined || !belongsTo(opaque, dialectName, patch.provider) || !isObject(opaque.data)) {
    return undefined
  }
  const stored = request.dialect === dialectName && request.extra[dialectName]?.['store'] !== false
  const { data } = opaque
  if (textAt(data, 'encrypted_content')) return withId(data)
  return stored && textAt(data, 'id') !== undefined ? data : undefined
}

function encodeEntry(
  { at, item, origin, opaque }: Entry,
  nameless: boolean,
  context: EncodeContext,
): JsonObject {
  const { patch, dropped } = context
  const home = origin === undefined || belongsTo({ origin, data: null }, dialectName, patch.provider)
  const type = typeOf(item)
  if (type === 'item_reference') {
    if (!home) refuseIrreplaceable({ origin, data: item }, `input[${at}]`)
    return item
  }
  const returned = opaque !== undefined && belongsTo(opaque, dialectName, patch.provider)
  if (opaque !== undefined && !returned) dropped.add('reasoning')
  const whole = returned && isObject(opaque.data) ? { ...opaque.data, ...item } : item
  if (home && (!nameless || (type !== 'message' && type !== 'function_call'))) return withId(whole)
  const { id: _, ...rest } = whole
  return rest
}

/** Items that are here whole may do without an id that would be refused. */
function withId(item: JsonObject): JsonObject {
  const { id, ...rest } = item
  return typeof id === 'string' && id.length > longestId ? rest : item
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
  return { type: 'function_call_output', call_id: shortId(callId, 'call_'), output }
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
      call_id: shortId(block.id, 'call_'),
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
    const item = returnedReasoning(block.opaque, context)
    if (item === undefined) dropped.add('reasoning')
    return item === undefined ? [] : [item]
  }
  if (block.type === 'tool-result') return [encodeResult(block, path, context)]
  // A picture that the model made is shown to it by the user: an assistant's message holds only text.
  const parts = encodeInputPart(block, path, context)
  if (block.type === 'opaque') return parts.filter(isObject)
  return parts.length === 0 ? [] : [{ type: 'message', role: 'user', content: parts }]
}
