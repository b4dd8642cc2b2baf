import type { Source } from '../core/request.ts'
import { looksLikeBase64, plainBase64 } from './base64.ts'

/** A `data:` URL becomes its base64 and media type; any other address stays one. RFC 2397. */
export function decodeUrl(url: string): { readonly source: Source; readonly mediaType?: string } {
  const comma = url.startsWith('data:') ? url.indexOf(',') : -1
  if (comma < 0) return { source: { kind: 'url', url } }
  const mediaType = url.slice('data:'.length, comma).split(';')[0] ?? ''
  return { source: base64Source(url.slice(comma + 1)), mediaType }
}

/** The data of a file as OpenAI's dialects take it: a `data:` URL, an address, or base64 alone. */
export function decodeFileData(data: string): ReturnType<typeof decodeUrl> {
  return isAddress(data) ? decodeUrl(data) : { source: base64Source(data) }
}

/**
 * What is wrong with a `data:` URL, or with base64 alone; undefined when it is good, or an address, which is not looked
 * at.
 */
export function problemOfData(data: string): string | undefined {
  const isUrl = data.startsWith('data:')
  if (!isUrl && isAddress(data)) return undefined
  const comma = isUrl ? data.indexOf(',') : -1
  if (isUrl && !data.slice(0, Math.max(comma, 0)).endsWith(';base64')) return 'expected base64 data'
  return looksLikeBase64(data.slice(comma + 1)) ? undefined : 'the base64 is not valid'
}

function isAddress(text: string): boolean {
  return /^[a-z][\w+.-]*:/i.test(text)
}

/** Bytes of a caller, in the form that every upstream reads. */
export function base64Source(data: string): Source {
  return { kind: 'base64', data: plainBase64(data) }
}

export function dataUrl(mediaType: string, base64: string): string {
  return `data:${mediaType};base64,${base64}`
}
