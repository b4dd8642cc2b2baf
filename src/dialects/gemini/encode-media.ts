import type { Part } from '@google/genai'
import type { Block } from '../../core/request.ts'
import { isBefore } from './model-name.ts'
import { UmbelError } from '../../core/errors.ts'
import { sniffMediaType } from '../base64.ts'
import { ownEntry } from '../../core/own-entry.ts'

type Media = Extract<Block, { type: 'image' | 'audio' | 'file' }>

/**
 * An image, a sound or a file: its bytes, or where Gemini finds them.
 * Source: https://ai.google.dev/gemini-api/docs/file-input-methods
 */
export function encodeMedia(
  block: Media,
  path: string,
  model: string,
): Pick<Part, 'inlineData' | 'fileData'> {
  const { source, mediaType = '' } = block
  switch (source.kind) {
    case 'base64': {
      const mimeType = plainType(mediaType) || sniffMediaType(source.data)
      if (mimeType === undefined) throw unsupported(path, `this ${block.type} without a media type`)
      return { inlineData: { mimeType, data: source.data } }
    }
    case 'url':
      return { fileData: encodeUrl(source.url, block, path, model) }
    case 'file-id':
      if (!source.id.startsWith('files/')) throw unsupported(path, 'files that were uploaded elsewhere')
      return {
        fileData: {
          fileUri: `https://generativelanguage.googleapis.com/v1beta/${source.id}`,
          ...(mediaType !== '' && { mimeType: plainType(mediaType) }),
        },
      }
  }
}

/** Google's own storage: whatever is there can be read. YouTube's videos are read by their address. */
const ownStorage =
  /^(gs:\/\/|https:\/\/generativelanguage\.googleapis\.com\/[\w/]*files\/|https:\/\/(www\.youtube\.com\/watch\?|youtu\.be\/))/

function encodeUrl(
  fileUri: string,
  block: Media,
  path: string,
  model: string,
): NonNullable<Part['fileData']> {
  const mimeType = plainType(block.mediaType ?? '') || typeOfName(fileUri)
  const fileData = { fileUri, ...(mimeType !== undefined && { mimeType }) }
  if (ownStorage.test(fileUri)) return fileData
  if (!fileUri.startsWith('https://')) throw unsupported(path, 'this address')
  if (isBefore(model, 2, 5)) throw unsupported(path, 'addresses outside of Google')
  if (block.type === 'audio' || (mimeType !== undefined && !isFetched(mimeType))) {
    throw unsupported(path, `${mimeType ?? block.type} by address`)
  }
  return fileData
}

function unsupported(path: string, what: string): UmbelError {
  return new UmbelError('unsupported', `Gemini cannot take ${what} (${path}).`, {
    param: path,
    code: 'unsupported_content',
  })
}

/** Types that the API fetches from an address. */
const fetched: ReadonlySet<string> = new Set([
  'application/json',
  'application/pdf',
  'image/bmp',
  'image/jpeg',
  'image/png',
  'image/webp',
])

function isFetched(mimeType: string): boolean {
  return fetched.has(mimeType) || mimeType.startsWith('text/') || mimeType.startsWith('video/')
}

/** Without parameters, and by its registered name. */
function plainType(mediaType: string): string {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  return type === 'image/jpg' ? 'image/jpeg' : type
}

const typesByExtension: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  gif: 'image/gif',
  heic: 'image/heic',
  heif: 'image/heif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  rtf: 'text/rtf',
  txt: 'text/plain',
  xml: 'text/xml',
  avi: 'video/avi',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  webm: 'video/webm',
}

/** By the extension of an address's path. The API looks for itself where there is none. */
function typeOfName(url: string): string | undefined {
  const path = url.split(/[?#]/)[0] ?? ''
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return ownEntry(typesByExtension, extension)
}
