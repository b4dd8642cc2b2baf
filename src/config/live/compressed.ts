import { joinBytes } from '../../core/join-bytes.ts'
import { ReleaseRefused } from './release-refused.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** No release is as large. */
const mostBytes = 64 * 1024 * 1024

/** A part of a release as a store keeps it: gzip. */
export function compress(part: string | Bytes): Promise<Bytes> {
  return through(part, new CompressionStream('gzip'))
}

/**
 * A part as it was made. What is no gzip is as it is: so are releases of earlier versions. Throws `ReleaseRefused` for
 * gzip that is not whole, or that holds more than any release.
 */
export async function decompress(stored: Bytes): Promise<Bytes> {
  if (stored[0] !== 0x1f || stored[1] !== 0x8b) return stored
  try {
    return await through(stored, new DecompressionStream('gzip'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ReleaseRefused(`A stored part of the release is damaged: ${why}`)
  }
}

async function through(
  part: string | Bytes,
  change: CompressionStream | DecompressionStream,
): Promise<Bytes> {
  const changed = new Response(part).body?.pipeThrough(change)
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of changed ?? []) {
    pieces.push(piece)
    length += piece.byteLength
    if (length > mostBytes) throw new RangeError(`more than ${mostBytes} bytes`)
  }
  return joinBytes(pieces)
}
