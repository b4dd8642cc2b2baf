import type { Block, JsonObject, Source } from '../../core/request.ts'
import { type CallCargo, carriedOpaque, unknownMaker, unloadCallId } from '../carried.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../json-object.ts'
import { isOwnCitation, reasoningBlock } from './carried-block.ts'

const maker = unknownMaker(dialectName)

/** One block of a caller's message, which check-block.ts has looked at. */
export function decodeBlock(block: JsonObject): Block {
  switch (block['type']) {
    case 'text':
      return decodeText(block)
    case 'image':
      return { type: 'image', ...sourceOf(block['source']), ...cached(block) }
    case 'document':
      return decodeDocument(block)
    case 'search_result':
      return { type: 'text', text: searchResultText(block), opaque: { origin: maker, data: block } }
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
      return decodeResult(block)
    default:
      return { type: 'opaque', opaque: { origin: maker, data: block } }
  }
}

function cached(block: JsonObject): { cacheControl?: JsonObject } {
  const cacheControl = block['cache_control']
  return isObject(cacheControl) ? { cacheControl } : {}
}

function decodeText(block: JsonObject): Block {
  const { citations: all } = block
  const citations = Array.isArray(all) ? all.filter(isOwnCitation) : []
  return {
    type: 'text',
    text: textAt(block, 'text') ?? '',
    ...(citations.length > 0 && { opaque: { origin: maker, data: { type: 'text', citations } } }),
    ...cached(block),
  }
}

function sourceOf(source: unknown): { readonly source: Source; readonly mediaType?: string } {
  const url = textAt(source, 'url')
  if (url !== undefined) return { source: { kind: 'url', url } }
  const id = textAt(source, 'file_id')
  if (id !== undefined) return { source: { kind: 'file-id', id } }
  const mediaType = textAt(source, 'media_type')
  const base64: Source = { kind: 'base64', data: textAt(source, 'data') ?? '' }
  return { source: base64, ...(mediaType !== undefined && { mediaType }) }
}

/** A document of text is read as its text elsewhere; what other upstreams cannot be told stays opaque. */
function decodeDocument(block: JsonObject): Block {
  const { source } = block
  const title = textAt(block, 'title')
  const kind = textAt(source, 'type')
  if (kind === 'text' || kind === 'content') {
    const text = kind === 'text' ? textAt(source, 'data') : contentText(source)
    const opaque = { origin: maker, data: block }
    if (text === undefined) return { type: 'opaque', opaque }
    return { type: 'text', text: title === undefined ? text : `${title}\n\n${text}`, opaque }
  }
  const file = sourceOf(source)
  const mediaType = file.source.kind === 'url' ? { mediaType: 'application/pdf' } : {}
  return {
    type: 'file',
    ...mediaType,
    ...file,
    ...(title !== undefined && { name: title }),
    ...cached(block),
  }
}

/** The text of a document made of blocks; undefined when some are not text. */
function contentText(source: unknown): string | undefined {
  const content = isObject(source) ? source['content'] : undefined
  if (typeof content === 'string') return content
  const texts = Array.isArray(content) ? content.map((part) => textAt(part, 'text')) : []
  return texts.includes(undefined) ? undefined : texts.join('\n')
}

function searchResultText(block: JsonObject): string {
  const { content } = block
  const texts = Array.isArray(content) ? content.map((part) => textAt(part, 'text') ?? '') : []
  return [textAt(block, 'title') ?? '', textAt(block, 'source') ?? '', ...texts].join('\n')
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

function decodeResult(block: JsonObject): Block {
  const { content } = block
  const blocks = typeof content === 'string' ? textOnly(content) : blocksOf(content)
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

function blocksOf(content: unknown): Block[] {
  return Array.isArray(content) ? content.filter(isObject).map(decodeBlock) : []
}

/** A result has no place for the marker of a cached prefix; its last block has, and there it means the same. */
function markLast(blocks: readonly Block[], cacheControl: JsonObject): Block[] {
  const last = blocks.at(-1)
  if (last?.type !== 'text' && last?.type !== 'image' && last?.type !== 'file') return [...blocks]
  return [...blocks.slice(0, -1), { ...last, cacheControl }]
}
