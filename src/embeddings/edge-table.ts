/** First bytes of the artifact. */
const MAGIC = 'UMBELTAB'
const FORMAT = 1
const PREFIX_BYTES = 16

/** Scale bytes 0 and 255 stand for `low` and `high`; those between are spaced evenly in their logarithm. */
const SCALE_STEPS = 255

/** Token vectors as they lie in the artifact: 4 bits a number. */
export interface EdgeTable {
  /** Name of the embedder, the same across retrainings. */
  readonly id: string
  /** Hash of everything that vectors depend on: vectors of two builds do not mix. */
  readonly build: string
  /** Numbers in a vector; even. */
  readonly dimensions: number
  /** The WordPiece vocabulary, one piece a line; the line's number is the piece's id. */
  readonly vocabulary: string
  /** One byte a piece, an index into `steps`. */
  readonly scales: Uint8Array
  /** In a row with step s, a level n in 0..15 stands for (2n - 15) * s. */
  readonly steps: Float64Array
  /** dimensions / 2 bytes a piece. Byte j: dimension j in the low half, j + dimensions / 2 in the high half. */
  readonly rows: Uint8Array
}

interface Header {
  readonly id: string
  readonly build: string
  readonly pieces: number
  readonly dimensions: number
  readonly vocabularyBytes: number
  readonly scale: { readonly low: number; readonly high: number }
}

/**
 * Reads `edge-table.bin`: magic, format and header length (uint32, little-endian), a JSON header, the vocabulary,
 * one scale byte a piece, then the rows. `scales` and `rows` are views of `artifact`, not copies.
 *
 * @throws {TypeError} when `artifact` is not an edge table of this format, or is cut short
 */
export function parseEdgeTable(artifact: ArrayBuffer): EdgeTable {
  const bytes = new Uint8Array(artifact)
  const decoder = new TextDecoder()
  if (bytes.length < PREFIX_BYTES || decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new TypeError('Not an edge table: the magic bytes differ')
  }
  const view = new DataView(artifact)
  const format = view.getUint32(8, true)
  if (format !== FORMAT) throw new TypeError(`Edge table has format ${format}, this code reads ${FORMAT}`)

  const headerEnd = PREFIX_BYTES + view.getUint32(12, true)
  const header = parseHeader(decoder.decode(bytes.subarray(PREFIX_BYTES, headerEnd)))
  const scalesStart = headerEnd + header.vocabularyBytes
  const rowsStart = scalesStart + header.pieces
  const end = rowsStart + (header.pieces * header.dimensions) / 2
  if (bytes.length !== end) throw new TypeError(`Edge table has ${bytes.length} bytes instead of ${end}`)
  const { id, build, dimensions } = header
  const { low, high } = header.scale
  return {
    id,
    build,
    dimensions,
    vocabulary: decoder.decode(bytes.subarray(headerEnd, scalesStart)),
    scales: bytes.subarray(scalesStart, rowsStart),
    steps: Float64Array.from(
      { length: SCALE_STEPS + 1 },
      (_, byte) => low * (high / low) ** (byte / SCALE_STEPS),
    ),
    rows: bytes.subarray(rowsStart),
  }
}

function parseHeader(text: string): Header {
  const header: unknown = JSON.parse(text)
  if (!isHeader(header)) throw new TypeError('Edge table has a header without the fields it needs')
  return header
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false
  const header: Partial<Record<keyof Header, unknown>> = value
  return (
    typeof header.id === 'string' &&
    typeof header.build === 'string' &&
    [header.pieces, header.dimensions, header.vocabularyBytes].every(Number.isInteger) &&
    isScale(header.scale)
  )
}

function isScale(value: unknown): value is Header['scale'] {
  if (typeof value !== 'object' || value === null) return false
  const scale: { low?: unknown; high?: unknown } = value
  return typeof scale.low === 'number' && typeof scale.high === 'number'
}
