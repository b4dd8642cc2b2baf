const sample = 64

/**
 * Whether a text looks like base64 (RFC 4648, section 4): its length, and both ends of it. A body may hold many
 * megabytes that only pass through, so the middle is not read.
 */
export function looksLikeBase64(text: string): boolean {
  if (text.length === 0 || text.length % 4 !== 0) return false
  if (text.length <= 2 * sample) return /^[A-Za-z0-9+/]+={0,2}$/.test(text)
  return /^[A-Za-z0-9+/]+$/.test(text.slice(0, sample)) && /^[A-Za-z0-9+/]+={0,2}$/.test(text.slice(-sample))
}

/** The text behind base64 of UTF-8; undefined when it is neither. */
export function textOfBase64(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}

const beginnings: readonly (readonly [beginning: string, mediaType: string])[] = [
  ['iVBORw0KGgo', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
  ['JVBERi', 'application/pdf'],
]

/** What base64 holds, by how the formats begin. */
export function sniffMediaType(base64: string): string | undefined {
  return beginnings.find(([beginning]) => base64.startsWith(beginning))?.[1]
}
