import { createHash } from 'node:crypto'
import type { SeenMedia } from './understood.ts'

/** What base64 holds: by its digest a test sees that the very bytes arrived. */
export function embedded(kind: SeenMedia['kind'], data: string, mediaType?: string): SeenMedia {
  const bytes = Buffer.from(data, 'base64')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { kind, ...(mediaType === undefined ? {} : { mediaType }), size: bytes.length, sha256 }
}

/** An address: one with the data in it, or one to fetch. */
export function addressed(kind: SeenMedia['kind'], url: string): SeenMedia {
  const parts = /^data:([^;,]*);base64,(.*)$/s.exec(url)
  return parts === null ? { kind, url } : embedded(kind, parts[2] ?? '', parts[1])
}
