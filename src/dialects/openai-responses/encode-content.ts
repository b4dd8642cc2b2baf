import type {
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
} from 'openai/resources/responses/responses'
import type { Block, JsonObject } from '../../core/request.ts'
import type { EncodeContext } from './encode-items.ts'
import { belongsTo } from '../carried.ts'
import { dataUrl } from '../data-url.ts'
import { dialectName } from './request-schema.ts'
import { isObject } from '../../core/json-object.ts'
import { refuseIrreplaceable } from '../irreplaceable.ts'
import { unsupported } from '../refusal.ts'

type InputPart = ResponseInputText | ResponseInputImage | ResponseInputFile | JsonObject

/** What a message to the model, or a tool's result, holds. */
export function encodeInputPart(block: Block, path: string, context: EncodeContext): InputPart[] {
  if ('cacheControl' in block && block.cacheControl !== undefined) context.dropped.add('cache_control')
  switch (block.type) {
    case 'text':
    case 'refusal':
      return block.text === '' ? [] : [{ type: 'input_text', text: block.text } satisfies ResponseInputText]
    case 'image':
      return [encodeImage(block, path, context)]
    case 'file':
      return [encodeFile(block, path, context)]
    case 'audio':
      throw unsupported(path, 'this dialect has no audio')
    case 'opaque':
      return encodeOpaque(block, path, context)
    case 'tool-call':
    case 'tool-result':
    case 'reasoning':
      return []
  }
}

type Media = Extract<Block, { type: 'image' | 'audio' | 'file' }>

function encodeImage(
  { source, mediaType = 'image/png', detail }: Media,
  path: string,
  context: EncodeContext,
): ResponseInputImage {
  const base = { type: 'input_image', detail: detailOf(detail) } as const
  if (source.kind === 'file-id') return { ...base, file_id: ownFile(source.id, path, context) }
  return { ...base, image_url: source.kind === 'url' ? source.url : dataUrl(mediaType, source.data) }
}

function encodeFile(
  { source, mediaType, name }: Media,
  path: string,
  context: EncodeContext,
): ResponseInputFile {
  if (source.kind === 'file-id') return { type: 'input_file', file_id: ownFile(source.id, path, context) }
  const named = name === undefined ? {} : { filename: name }
  if (source.kind === 'url') return { type: 'input_file', file_url: source.url, ...named }
  return {
    type: 'input_file',
    // Required beside the data.
    filename: name ?? 'file',
    file_data: dataUrl(mediaType ?? 'application/pdf', source.data),
  }
}

function detailOf(detail: string | undefined): ResponseInputImage['detail'] {
  return details.find((word) => word === detail) ?? 'auto'
}

const details = ['low', 'high', 'original'] as const

/** Files have ids only where they were stored: OpenAI's two dialects share a store. */
function ownFile(id: string, path: string, { request }: EncodeContext): string {
  if (request.dialect === dialectName || request.dialect === 'openai-chat') return id
  throw unsupported(path, 'the file is stored at another provider')
}

function encodeOpaque(
  { opaque }: Extract<Block, { type: 'opaque' }>,
  path: string,
  { patch, dropped }: EncodeContext,
): JsonObject[] {
  if (belongsTo(opaque, dialectName, patch.provider) && isObject(opaque.data)) return [opaque.data]
  refuseIrreplaceable(opaque, path)
  dropped.add(`${opaque.origin.dialect} block`)
  return []
}
