import type {
  RedactedThinkingBlockParam,
  TextBlockParam,
  ThinkingBlockParam,
} from '@anthropic-ai/sdk/resources/messages'
import type { Block, JsonObject, Opaque } from '../../core/request.ts'
import type { RawJson } from '../raw-json.ts'
import { belongsTo } from '../carried.ts'
import { dialectName } from './request-schema.ts'
import { encodeMedia } from './media.ts'
import { invalid, unsupported } from '../refusal.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { safeCallId } from './call-id.ts'

/** What the blocks of one request are written with. */
export interface BlockWriter {
  readonly provider: string
  readonly model: string
  /** Thinking goes back to the model that wrote it only. */
  readonly boundThinking: boolean
  /** The caller speaks this dialect. */
  readonly own: boolean
  readonly raw: RawJson
  readonly dropped: Set<string>
}

type Speaker = 'user' | 'assistant'

/** One block as this dialect's: none where it is empty, or foreign and listed. */
export function encodeBlock(block: Block, speaker: Speaker, path: string, writer: BlockWriter): JsonObject[] {
  switch (block.type) {
    case 'text':
      return encodeText(block, writer)
    case 'refusal':
      return block.text === '' ? [] : [{ type: 'text', text: block.text } satisfies TextBlockParam]
    case 'image':
    case 'audio':
    case 'file': {
      if (speaker === 'assistant') throw unsupported(path, 'its own turns hold no files')
      const encoded = encodeMedia(block, path, writer.own)
      return [{ ...encoded, ...cached(block.cacheControl) }]
    }
    case 'tool-call':
      return [encodeCall(block, path, writer)]
    case 'tool-result':
      return [encodeResult(block, path, writer)]
    case 'reasoning':
      return encodeReasoning(block, writer)
    case 'opaque': {
      const { opaque } = block
      if (belongsTo(opaque, dialectName, writer.provider) && isObject(opaque.data)) return [opaque.data]
      writer.dropped.add(`${opaque.origin.dialect} block`)
      return []
    }
  }
}

function cached(cacheControl: JsonObject | undefined): JsonObject {
  return cacheControl === undefined ? {} : { cache_control: cacheControl }
}

function encodeText(block: Extract<Block, { type: 'text' }>, writer: BlockWriter): JsonObject[] {
  const { text, opaque, cacheControl } = block
  const data =
    opaque !== undefined && belongsTo(opaque, dialectName, writer.provider) ? opaque.data : undefined
  // A block of another kind that others read as its text.
  if (isObject(data) && typeof data['type'] === 'string' && data['type'] !== 'text') return [data]
  if (text === '') return []
  const citations = isObject(data) ? data['citations'] : undefined
  const encoded = { type: 'text', text } satisfies TextBlockParam
  return [{ ...encoded, ...(Array.isArray(citations) && { citations }), ...cached(cacheControl) }]
}

/** What goes back to its origin with a text or a call. */
function returned(opaque: Opaque | undefined, { provider, dropped }: BlockWriter): unknown {
  if (opaque === undefined) return undefined
  if (belongsTo(opaque, dialectName, provider)) return opaque.data
  // Another dialect's hold on its own reasoning.
  if (opaque.origin.dialect !== dialectName) dropped.add('reasoning')
  return undefined
}

function encodeCall(
  block: Extract<Block, { type: 'tool-call' }>,
  path: string,
  writer: BlockWriter,
): JsonObject {
  const { id, name, opaque } = block
  const text = block.arguments.trim() === '' ? '{}' : block.arguments
  if (!isObject(parse(text))) throw invalid(`${path}.arguments`, 'must be the JSON text of an object')
  const own = returned(opaque, writer)
  return {
    type: 'tool_use',
    id: safeCallId(id),
    name,
    input: writer.raw.hold(text),
    ...(isObject(own) && own),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function encodeResult(
  block: Extract<Block, { type: 'tool-result' }>,
  path: string,
  writer: BlockWriter,
): JsonObject {
  const content = block.content.flatMap((inner, index) =>
    encodeBlock(inner, 'user', `${path}.content[${index}]`, writer),
  )
  const only = content.length === 1 ? content[0] : undefined
  const isPlain = only?.['type'] === 'text' && Object.keys(only).length === 2
  return {
    type: 'tool_result',
    tool_use_id: safeCallId(block.callId),
    ...(content.length > 0 && { content: isPlain ? textAt(only, 'text') : content }),
    ...(block.isError === true && { is_error: true }),
  }
}

/** Thinking goes back where it came from, exactly as it was; any other is dropped. */
function encodeReasoning(block: Extract<Block, { type: 'reasoning' }>, writer: BlockWriter): JsonObject[] {
  const { text = '', opaque } = block
  const data = opaque !== undefined && returns(opaque, writer) ? opaque.data : undefined
  const signature = textAt(data, 'signature')
  if (signature !== undefined)
    return [{ type: 'thinking', thinking: text, signature } satisfies ThinkingBlockParam]
  const redacted = textAt(data, 'data')
  if (redacted !== undefined) {
    return [{ type: 'redacted_thinking', data: redacted } satisfies RedactedThinkingBlockParam]
  }
  writer.dropped.add('reasoning')
  return []
}

function returns(opaque: Opaque, { provider, model, boundThinking }: BlockWriter): boolean {
  if (!belongsTo(opaque, dialectName, provider)) return false
  return !boundThinking || opaque.origin.model === '' || opaque.origin.model === model
}
