import { hexDigits } from '../../core/sha256.ts'

/** SHA-256 as 64 hexadecimal digits. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return hexDigits(new Uint8Array(digest))
}
