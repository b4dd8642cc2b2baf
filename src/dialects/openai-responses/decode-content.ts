import type { Block, JsonObject } from '../../core/request.ts'
import { base64Source, decodeFileData, decodeUrl } from '../data-url.ts'
import { dialectName } from './request-schema.ts'
import { isObject, textAt } from '../../core/json-object.ts'
import { unknownMaker } from '../carried.ts'

/** The content of a message or of a tool's result as blocks. */
export function decodeContent(content: unknown): Block[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  return Array.isArray(content) ? content.filter(isObject).map(decodePart) : []
}

function decodePart(part: JsonObject): Block {
  return decodeKnown(part) ?? { type: 'opaque', opaque: { origin: unknownMaker(dialectName), data: part } }
}

function decodeKnown(part: JsonObject): Block | undefined {
  const cached = decodeBreakpoint(part)
  switch (part['type']) {
    case 'input_text':
    case 'output_text':
    case 'text':
    case 'summary_text':
      return { type: 'text', text: textAt(part, 'text') ?? '', ...cached }
    case 'refusal':
      return { type: 'refusal', text: textAt(part, 'refusal') ?? '' }
    case 'input_image': {
      const id = textAt(part, 'file_id')
      const detail = textAt(part, 'detail')
      const looked = { ...(detail !== undefined && { detail }), ...cached }
      if (id !== undefined) return { type: 'image', source: { kind: 'file-id', id }, ...looked }
      return { type: 'image', ...decodeUrl(textAt(part, 'image_url') ?? ''), ...looked }
    }
    case 'input_file':
      return decodeFile(part, cached)
    case 'input_audio': {
      const data = textAt(part['input_audio'], 'data') ?? ''
      const format = textAt(part['input_audio'], 'format') ?? 'wav'
      return { type: 'audio', source: base64Source(data), mediaType: `audio/${format}` }
    }
    default:
      return undefined
  }
}

function decodeFile(part: JsonObject, cached: { readonly cacheControl?: JsonObject }): Block {
  const filename = textAt(part, 'filename')
  const named = { ...(filename !== undefined && { name: filename }), ...cached }
  const data = textAt(part, 'file_data')
  const url = textAt(part, 'file_url')
  if (data !== undefined) return { type: 'file', ...decodeFileData(data), ...named }
  if (url !== undefined) return { type: 'file', ...decodeUrl(url), ...named }
  return { type: 'file', source: { kind: 'file-id', id: textAt(part, 'file_id') ?? '' }, ...named }
}

/** OpenAI's marker of a cached prefix in the common form, which is Anthropic's. Both have a short and a long time. */
function decodeBreakpoint(part: JsonObject): { readonly cacheControl?: JsonObject } {
  const breakpoint = part['prompt_cache_breakpoint']
  if (!isObject(breakpoint)) return {}
  const long = breakpoint['ttl'] === '12h' ? { ttl: '1h' } : {}
  return { cacheControl: { type: 'ephemeral', ...long } }
}
