import type {
  Base64ImageSource,
  DocumentBlockParam,
  ImageBlockParam,
} from '@anthropic-ai/sdk/resources/messages'
import type { Block } from '../../core/request.ts'
import { unsupported } from '../refusal.ts'
import { sniffMediaType, textOfBase64 } from '../base64.ts'

type Media = Extract<Block, { type: 'image' | 'audio' | 'file' }>

/**
 * An image or a document as this dialect says it; throws class `unsupported` where it has no place for it. `own`: the
 * caller speaks this dialect, so that its file ids mean files here.
 */
export function encodeMedia(block: Media, path: string, own: boolean): ImageBlockParam | DocumentBlockParam {
  const { source } = block
  if (block.type === 'audio') throw unsupported(path, 'it takes no audio')
  if (source.kind === 'file-id') {
    if (!own) throw unsupported(path, 'the id of a file means something only to the provider that keeps it')
    const file = { type: 'file', file_id: source.id } as const
    return block.type === 'image' ? { type: 'image', source: file } : documentOf(block, file)
  }
  if (block.type === 'image') return encodeImage(block, path)
  return encodeFile(block, path)
}

function encodeImage(block: Media, path: string): ImageBlockParam {
  const { source } = block
  if (source.kind === 'url') return { type: 'image', source: { type: 'url', url: source.url } }
  const data = source.kind === 'base64' ? source.data : ''
  const mediaType = imageType(block.mediaType ?? sniffMediaType(data) ?? '')
  if (mediaType === undefined)
    throw unsupported(path, `it takes no images of the type '${block.mediaType ?? ''}'`)
  return { type: 'image', source: { type: 'base64', media_type: mediaType, data } }
}

const imageTypes: ReadonlyMap<string, Base64ImageSource['media_type']> = new Map([
  ['image/png', 'image/png'],
  ['image/jpeg', 'image/jpeg'],
  ['image/jpg', 'image/jpeg'],
  ['image/gif', 'image/gif'],
  ['image/webp', 'image/webp'],
])

function imageType(mediaType: string): Base64ImageSource['media_type'] | undefined {
  return imageTypes.get(mediaType.toLowerCase())
}

function encodeFile(block: Media, path: string): ImageBlockParam | DocumentBlockParam {
  const { source } = block
  if (source.kind === 'url') {
    const isImage = block.mediaType?.startsWith('image/') === true
    return isImage ? encodeImage(block, path) : documentOf(block, { type: 'url', url: source.url })
  }
  const data = source.kind === 'base64' ? source.data : ''
  const mediaType = (block.mediaType || sniffMediaType(data) || 'text/plain').toLowerCase()
  if (mediaType === 'application/pdf')
    return documentOf(block, { type: 'base64', media_type: mediaType, data })
  if (imageType(mediaType) !== undefined) return encodeImage({ ...block, mediaType }, path)
  const text = isText(mediaType) ? textOfBase64(data) : undefined
  if (text === undefined) throw unsupported(path, `it takes no files of the type '${mediaType}'`)
  return documentOf(block, { type: 'text', media_type: 'text/plain', data: text })
}

function isText(mediaType: string): boolean {
  return mediaType.startsWith('text/') || /[/+](json|xml|yaml|csv)$/.test(mediaType)
}

function documentOf(block: Media, source: DocumentBlockParam['source']): DocumentBlockParam {
  return { type: 'document', source, ...(block.name !== undefined && { title: block.name }) }
}
