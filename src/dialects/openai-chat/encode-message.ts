import type { Block, JsonObject, Message, Opaque } from '../../core/request.ts'
import type { Patch } from '../dialect.ts'
import { belongsTo } from '../carried.ts'
import { dataUrl } from '../data-url.ts'
import { dialectName } from './request-schema.ts'
import { ReturnedReasoning } from './returned-reasoning.ts'
import { encodeThoughtSignature } from './thought-signature.ts'
import { isObject } from '../../core/json-object.ts'
import { shortId } from '../short-id.ts'
import { unsupported } from '../refusal.ts'

/** Where a message stands, and where to list what this dialect cannot say. */
export interface EncodeContext {
  /** Ids of files are OpenAI's own: the caller speaks one of its dialects. */
  readonly openAiFiles: boolean
  readonly patch: Patch
  readonly dropped: Set<string>
}

/** One message as Chat Completions messages: tool results are messages of their own, before the rest. */
export function encodeMessage(message: Message, at: number, context: EncodeContext): JsonObject[] {
  if (message.origin?.dialect === dialectName && isObject(message.origin.data)) return [message.origin.data]
  const path = (index: number) => `messages[${at}].content[${index}]`
  const results: JsonObject[] = []
  const parts: JsonObject[] = []
  const calls: JsonObject[] = []
  let signature: JsonObject = {}
  const reasoning = new ReturnedReasoning(context)
  for (const [index, block] of message.content.entries()) {
    if (block.type === 'tool-result') {
      const { result, media } = encodeResult(block, path(index), context)
      results.push(result)
      // Results are text here; a picture among them follows as the user's.
      parts.push(...media)
    } else if (block.type === 'tool-call') {
      calls.push({
        id: shortCallId(block.id),
        type: 'function',
        function: { name: block.name, arguments: block.arguments },
        ...returned(block.opaque, context),
      })
    } else if (block.type === 'reasoning') {
      reasoning.add(block)
    } else {
      parts.push(...encodePart(block, path(index), context))
      if (block.type === 'text') signature = { ...signature, ...returned(block.opaque, context) }
    }
  }
  if (parts.length === 0 && calls.length === 0) return results
  return [
    ...results,
    {
      role: roleOf(message, context),
      content: contentOf(parts),
      ...reasoning.fields(),
      ...(calls.length > 0 && { tool_calls: calls }),
      ...signature,
    },
  ]
}

function roleOf({ role }: Message, { patch }: EncodeContext): string {
  // What is left of a message of results is what a tool showed.
  if (role === 'tool') return 'user'
  return role === 'developer' && patch.quirks.has('no_developer_role') ? 'system' : role
}

/** Texts alone are one string, which every server takes. */
function contentOf(parts: readonly JsonObject[]): unknown {
  if (parts.length === 0) return null
  const plain = parts.every((part) => part['type'] === 'text' && part['cache_control'] === undefined)
  return plain && parts.length === 1 ? parts[0]?.['text'] : parts
}

function encodeResult(block: Extract<Block, { type: 'tool-result' }>, path: string, context: EncodeContext) {
  const texts = block.content.flatMap((inner) => (inner.type === 'text' ? [inner.text] : []))
  if (block.isError === true) context.dropped.add('is_error')
  return {
    result: { role: 'tool', tool_call_id: shortCallId(block.callId), content: texts.join('\n') },
    media: block.content.flatMap((inner, index) =>
      inner.type === 'text' ? [] : encodePart(inner, `${path}.content[${index}]`, context),
    ),
  }
}

/** OpenAI refuses ids of calls of more characters here; other dialects have longer ones. */
function shortCallId(id: string): string {
  return shortId(id, 'call_', 40)
}

/** Gemini's signature goes back to Google's compatible endpoint, where it came from there. */
function returned(opaque: Opaque | undefined, { patch, dropped }: EncodeContext): JsonObject {
  if (opaque === undefined) return {}
  if (belongsTo(opaque, 'gemini', patch.provider)) return encodeThoughtSignature(opaque)
  dropped.add('reasoning')
  return {}
}

function encodePart(block: Block, path: string, context: EncodeContext): JsonObject[] {
  switch (block.type) {
    case 'text':
      return block.text === ''
        ? []
        : [{ type: 'text', text: block.text, ...cached(block.cacheControl, context) }]
    case 'refusal':
      return [{ type: 'refusal', refusal: block.text }]
    case 'image': {
      const url = urlOf(block)
      if (url === undefined) throw unsupported(path, 'an image is a URL or base64 here, not the id of a file')
      const { detail } = block
      const image = { url, ...(detail !== undefined && { detail }) }
      return [{ type: 'image_url', image_url: image, ...cached(block.cacheControl, context) }]
    }
    case 'audio': {
      if (block.source.kind !== 'base64') throw unsupported(path, 'audio is base64 here')
      const format = block.mediaType?.split('/')[1]?.replace('mpeg', 'mp3') ?? 'wav'
      return [{ type: 'input_audio', input_audio: { data: block.source.data, format } }]
    }
    case 'file':
      return [
        { type: 'file', file: encodeFile(block, path, context), ...cached(block.cacheControl, context) },
      ]
    case 'opaque':
      if (belongsTo(block.opaque, dialectName, context.patch.provider) && isObject(block.opaque.data)) {
        return [block.opaque.data]
      }
      context.dropped.add(`${block.opaque.origin.dialect} block`)
      return []
    case 'tool-call':
    case 'tool-result':
    case 'reasoning':
      return []
  }
}

type Media = Extract<Block, { type: 'image' | 'audio' | 'file' }>

function urlOf({ source, mediaType = 'image/png' }: Media): string | undefined {
  if (source.kind === 'url') return source.url
  return source.kind === 'base64' ? dataUrl(mediaType, source.data) : undefined
}

function encodeFile(
  { source, mediaType = 'application/pdf', name }: Media,
  path: string,
  { openAiFiles }: EncodeContext,
): JsonObject {
  if (source.kind === 'file-id') {
    if (!openAiFiles) throw unsupported(path, 'the id is of a file that another provider keeps')
    return { file_id: source.id }
  }
  if (source.kind === 'url') throw unsupported(path, 'a file is base64 or the id of a file here, not a URL')
  return { filename: name ?? 'file', file_data: dataUrl(mediaType, source.data) }
}

/** OpenAI refuses the field; it caches prompts by itself. */
export function cached(cacheControl: JsonObject | undefined, { patch, dropped }: EncodeContext): JsonObject {
  if (cacheControl === undefined) return {}
  if (patch.quirks.has('cache_control')) return { cache_control: cacheControl }
  dropped.add('cache_control')
  return {}
}
