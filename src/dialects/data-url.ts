import type { Source } from '../core/request.ts'

/** A `data:` URL becomes its base64 and media type; any other address stays one. RFC 2397. */
export function decodeUrl(url: string): { readonly source: Source; readonly mediaType?: string } {
  const comma = url.startsWith('data:') ? url.indexOf(',') : -1
  if (comma < 0) return { source: { kind: 'url', url } }
  const mediaType = url.slice('data:'.length, comma).split(';')[0] ?? ''
  return { source: { kind: 'base64', data: url.slice(comma + 1) }, mediaType }
}

export function dataUrl(mediaType: string, base64: string): string {
  return `data:${mediaType};base64,${base64}`
}
