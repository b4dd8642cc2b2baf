import type { Block, JsonObject, Opaque, Source } from '../../core/request.ts'
import { base64Source } from '../data-url.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { unknownMaker } from '../carried.ts'

/** Where an image's or a document's bytes are. */
export function sourceOf(source: unknown): { readonly source: Source; readonly mediaType?: string } {
  const url = textAt(source, 'url')
  if (url !== undefined) return { source: { kind: 'url', url } }
  const id = textAt(source, 'file_id')
  if (id !== undefined) return { source: { kind: 'file-id', id } }
  const mediaType = textAt(source, 'media_type')
  const base64 = base64Source(textAt(source, 'data') ?? '')
  return { source: base64, ...(mediaType !== undefined && { mediaType }) }
}

/** The marker of a cached prefix, where the caller set one. */
export function cached(block: JsonObject): { cacheControl?: JsonObject } {
  const cacheControl = block['cache_control']
  return isObject(cacheControl) ? { cacheControl } : {}
}

/** A document of text is read as its text elsewhere; what other upstreams cannot be told stays opaque. */
export function decodeDocument(block: JsonObject, keeps: boolean): Block {
  const { source } = block
  const title = textAt(block, 'title')
  const kind = textAt(source, 'type')
  if (kind === 'text' || kind === 'content') {
    const text = kind === 'text' ? textAt(source, 'data') : contentText(source)
    if (text === undefined) return { type: 'opaque', opaque: whole(block) }
    return readAs(title === undefined ? text : `${title}\n\n${text}`, block, keeps)
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

/** A search result is read as its text elsewhere. */
export function decodeSearchResult(block: JsonObject, keeps: boolean): Block {
  const { content } = block
  const texts = Array.isArray(content) ? content.map((part) => textAt(part, 'text') ?? '') : []
  const text = [textAt(block, 'title') ?? '', textAt(block, 'source') ?? '', ...texts].join('\n')
  return readAs(text, block, keeps)
}

function readAs(text: string, block: JsonObject, keeps: boolean): Block {
  return { type: 'text', text, ...(!keeps && { opaque: whole(block) }), ...cached(block) }
}

function whole(block: JsonObject): Opaque {
  return { origin: unknownMaker(dialectName), data: block }
}
