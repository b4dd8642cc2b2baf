import type { Block, JsonObject } from '../../core/request.ts'
import { type CallCargo, carriedOpaque, unknownMaker, unloadCallId } from '../carried.ts'
import { cached, decodeDocument, decodeSearchResult, sourceOf } from './decode-document.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { isOwnCitation, reasoningBlock } from './carried-block.ts'

const maker = unknownMaker(dialectName)

/**
 * One block of a caller's message, which check-block.ts has looked at. `keeps`: the message goes on as it came where
 * this dialect is spoken, so that its texts need not hold what only this dialect knows of them.
 */
export function decodeBlock(block: JsonObject, keeps: boolean): Block {
  switch (block['type']) {
    case 'text':
      return decodeText(block, keeps)
    case 'image':
      return { type: 'image', ...sourceOf(block['source']), ...cached(block) }
    case 'document':
      return decodeDocument(block, keeps)
    case 'search_result':
      return decodeSearchResult(block, keeps)
    case 'thinking':
      return decodeThinking(block)
    case 'redacted_thinking': {
      const data = textAt(block, 'data') ?? ''
      const carried = carriedOpaque(data)
      return carried === undefined
        ? { type: 'reasoning', opaque: { origin: maker, data: { type: 'redacted_thinking', data } } }
        : reasoningBlock(carried)
    }
    case 'tool_use':
      return decodeCall(block)
    case 'tool_result':
      return decodeResult(block, keeps)
    default:
      return { type: 'opaque', opaque: { origin: maker, data: block } }
  }
}

function decodeText(block: JsonObject, keeps: boolean): Block {
  const { citations: all } = block
  const citations = Array.isArray(all) ? all.filter(isOwnCitation) : []
  return {
    type: 'text',
    text: textAt(block, 'text') ?? '',
    ...(citations.length > 0 && !keeps && { opaque: { origin: maker, data: { type: 'text', citations } } }),
    ...cached(block),
  }
}

function decodeThinking(block: JsonObject): Block {
  const text = textAt(block, 'thinking') ?? ''
  const signature = textAt(block, 'signature') ?? ''
  const carried = carriedOpaque(signature)
  if (carried !== undefined) return reasoningBlock(carried, text)
  if (signature === '') return { type: 'reasoning', text }
  return { type: 'reasoning', text, opaque: { origin: maker, data: { type: 'thinking', signature } } }
}

function decodeCall(block: JsonObject): Block {
  const { id, cargo } = unloadCallId(textAt(block, 'id') ?? '')
  const opaque = cargo.opaque ?? callWords(block)
  return {
    type: 'tool-call',
    id,
    name: textAt(block, 'name') ?? '',
    arguments: JSON.stringify(block['input'] ?? {}),
    ...(opaque !== undefined && { opaque }),
  }
}

/** Who called a tool, and of which set it is: goes back with the call, unless it is what is meant anyway. */
export function callWords(block: JsonObject, origin = maker): CallCargo['opaque'] {
  const { caller, toolset_name } = block
  const data = {
    ...(isObject(caller) && caller['type'] !== 'direct' && { caller }),
    ...(typeof toolset_name === 'string' && { toolset_name }),
  }
  return Object.keys(data).length === 0 ? undefined : { origin, data }
}

function decodeResult(block: JsonObject, keeps: boolean): Block {
  const { content } = block
  const blocks = typeof content === 'string' ? textOnly(content) : blocksOf(content, keeps)
  const { cacheControl } = cached(block)
  return {
    type: 'tool-result',
    callId: unloadCallId(textAt(block, 'tool_use_id') ?? '').id,
    content: cacheControl === undefined ? blocks : markLast(blocks, cacheControl),
    ...(block['is_error'] === true && { isError: true }),
  }
}

function textOnly(text: string): Block[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

function blocksOf(content: unknown, keeps: boolean): Block[] {
  return Array.isArray(content) ? content.filter(isObject).map((block) => decodeBlock(block, keeps)) : []
}

/** A result has no place for the marker of a cached prefix; its last block has, and there it means the same. */
function markLast(blocks: readonly Block[], cacheControl: JsonObject): Block[] {
  const last = blocks.at(-1)
  if (last?.type !== 'text' && last?.type !== 'image' && last?.type !== 'file') return [...blocks]
  return [...blocks.slice(0, -1), { ...last, cacheControl }]
}
