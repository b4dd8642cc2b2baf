/** Characters looked at on each side. */
const sample = 512
const alphabet = /^[\w+/\s-]*={0,2}\s*$/

/**
 * Whether a text is base64, told from its length and both ends: reading megabytes for it would cost more than routing.
 * As callers write it: either alphabet of RFC 4648, line ends in between (MIME), with or without padding.
 */
export function looksLikeBase64(text: string): boolean {
  if (text.length === 0) return false
  if (text.length <= 2 * sample) return alphabet.test(text) && bareLength(text) % 4 !== 1
  const [start, end] = [text.slice(0, sample), text.slice(-sample)]
  if (!alphabet.test(end) || !/^[\w+/\s-]*$/.test(start)) return false
  const hasLines = /\s/.test(start) || /\s/.test(end)
  return hasLines || (text.length - paddingOf(end)) % 4 !== 1
}

/**
 * The same bytes in the one form that every upstream reads: the alphabet of RFC 4648, section 4, padded, on one line. A
 * text that has this form at both ends is not read further.
 */
export function plainBase64(text: string): string {
  if (text.length % 4 === 0 && !/[\s_-]/.test(text.slice(0, sample) + text.slice(-sample))) return text
  const bare = text.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/')
  return bare.padEnd(Math.ceil(bare.length / 4) * 4, '=')
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

const beginnings: readonly (readonly [start: RegExp, mediaType: string])[] = [
  [/^iVBORw0KGgo/, 'image/png'],
  [/^\/9j\//, 'image/jpeg'],
  [/^R0lGOD/, 'image/gif'],
  [/^JVBERi0/, 'application/pdf'],
  // RIFF holds WebP as well as WAV: the kind stands behind the length.
  [/^UklGR.{7}RUJQ/, 'image/webp'],
  [/^UklGR.{7}QVZF/, 'audio/wav'],
]

/** What plain base64 holds, by how the formats begin. */
export function sniffMediaType(base64: string): string | undefined {
  const start = base64.slice(0, 16)
  return beginnings.find(([pattern]) => pattern.test(start))?.[1]
}

/** Characters that carry bits; line ends may stand between them. */
function bareLength(text: string): number {
  return text.replace(/[\s=]/g, '').length
}

function paddingOf(text: string): number {
  return text.length - text.replace(/=+$/, '').length
}
