import type { WordTable } from './word-table.ts'

/** What `docs-ranker.bin` holds. Sections are in the order of docs-index.json; one more, the last, is the stranger. */
export interface DocsRanker {
  /** The build of the embedder that the rows were made for. */
  readonly build: string
  /** A hash of what it was made from. */
  readonly inputs: string
  readonly dimensions: number
  /** What speaks for each section before anything is asked. */
  readonly biases: Float32Array
  /** [sections x dimensions] in steps of `rowSteps`, one a section. */
  readonly rows: Float32Array
  readonly rowSteps: Float32Array
  readonly words: WordTable
  /** For each word, where its votes begin; and, at the end, where the last word's end. */
  readonly firstVotes: Uint32Array
  /** How far a vote's section is from that of the vote before; a word's first is counted from section 0. */
  readonly gaps: Uint8Array
  /** How much a word speaks for a section, in steps of `voteStep`. */
  readonly votes: Int8Array
  readonly voteStep: number
}

/** Its first bytes. */
export const rankerMagic = 'UMBELDOC'
/** Word weights are kept in steps of this. */
export const weightStep = 1 / 25
/** Magic, and the length of the header (uint32, little-endian). */
const prefixBytes = 12

/** The numbers in the header, a JSON object; `build` and `inputs` besides. */
const fields = ['sections', 'dimensions', 'words', 'votes', 'wordBytes', 'unknown', 'voteStep'] as const

type Header = Record<(typeof fields)[number], number> & { readonly build: string; readonly inputs: string }

/**
 * Reads `docs-ranker.bin`: prefix, header, then biases and row steps (float32), rows (int8), the words (one a line),
 * their weights (uint8), their numbers of votes (uint16), the votes' gaps (uint8) and votes (int8).
 *
 * @throws {TypeError} when `artifact` is no such file
 */
export function readRanker(artifact: ArrayBuffer): DocsRanker {
  const decoder = new TextDecoder()
  const magic = decoder.decode(new Uint8Array(artifact, 0, Math.min(rankerMagic.length, artifact.byteLength)))
  if (magic !== rankerMagic) throw new TypeError('Not a ranker of the docs: the magic bytes differ')
  let at = prefixBytes
  const take = (bytes: number) => artifact.slice(at, (at += bytes))
  const header = readHeader(decoder.decode(take(new DataView(artifact).getUint32(rankerMagic.length, true))))
  const { build, inputs, sections, dimensions, unknown, voteStep } = header
  const biases = new Float32Array(take(4 * sections))
  const rowSteps = new Float32Array(take(4 * sections))
  const rows = new Float32Array(new Int8Array(take(sections * dimensions)))
  const stems = decoder.decode(take(header.wordBytes)).split('\n')
  const weights = Float32Array.from(new Uint8Array(take(header.words)), (steps) => steps * weightStep)
  const counts = new Uint16Array(take(2 * header.words))
  const gaps = new Uint8Array(take(header.votes))
  const votes = new Int8Array(take(header.votes))
  if (at !== artifact.byteLength) throw new TypeError('A ranker of the docs of the wrong length')
  const places = new Map(stems.map((stem, place) => [stem, place]))
  const words = { places, weights, unknown }
  return {
    build,
    inputs,
    dimensions,
    biases,
    rows,
    rowSteps,
    words,
    firstVotes: sumUp(counts),
    gaps,
    votes,
    voteStep,
  }
}

function readHeader(text: string): Header {
  const header: unknown = JSON.parse(text)
  if (!isHeader(header)) throw new TypeError('A ranker of the docs without the fields it needs')
  return header
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false
  const header: Partial<Record<keyof Header, unknown>> = value
  const texts = [header.build, header.inputs]
  return (
    texts.every((text) => typeof text === 'string') &&
    fields.every((field) => typeof header[field] === 'number')
  )
}

function sumUp(counts: Uint16Array): Uint32Array {
  const sums = new Uint32Array(counts.length + 1)
  for (let place = 0; place < counts.length; place += 1) {
    sums[place + 1] = (sums[place] ?? 0) + (counts[place] ?? 0)
  }
  return sums
}
