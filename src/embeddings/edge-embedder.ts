import type { EdgeEmbedder as EdgeEmbedderPort } from '../core/ports.ts'
import { parseEdgeTable, type EdgeTable } from './edge-table.ts'
import { WordPiece } from './wordpiece.ts'

/** Pieces of a text that are read; the rest does not count. */
const MOST_PIECES = 512

/** UTF-16 units of a text that are read: 512 pieces of English have about 2,500. */
const MOST_UNITS = 8192

/**
 * Sentence vectors without a network and without a wait: the sum of one learned row a token, at unit length.
 * How important a token is lies in the length of its row.
 *
 * Reads at most the first 512 pieces and the first 8,192 UTF-16 units of a text. A text without a known piece
 * (empty, emoji, another script) gives a zero vector: no meaning, which must not count as a match.
 */
export class EdgeEmbedder implements EdgeEmbedderPort {
  readonly id: string
  readonly build: string
  readonly dimensions: number

  readonly #table: EdgeTable
  readonly #tokenizer: WordPiece
  readonly #ids = new Uint16Array(MOST_PIECES)
  /** How often each id came in the text that is read; all 0 between texts. */
  readonly #counts: Uint16Array
  readonly #sums: Float64Array

  /**
   * Takes about 10 ms: do it once, at global scope.
   *
   * @param artifact the bytes of `edge-table.bin`; kept, not copied
   * @throws {TypeError} when they are not an edge table
   */
  constructor(artifact: ArrayBuffer) {
    this.#table = parseEdgeTable(artifact)
    this.#tokenizer = new WordPiece(this.#table.vocabulary)
    this.id = this.#table.id
    this.build = this.#table.build
    this.dimensions = this.#table.dimensions
    this.#counts = new Uint16Array(this.#table.scales.length)
    this.#sums = new Float64Array(this.dimensions)
  }

  /** One vector of length 1 (or 0, see above) for each text, in order. Never rejects. */
  embed(texts: readonly string[]): Promise<Float32Array[]> {
    return Promise.resolve(texts.map((text) => this.embedOne(text)))
  }

  /** As `embed`, for one text, without a wait. */
  embedOne(text: string): Float32Array {
    const bounded = text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text
    const count = this.#tokenizer.encode(bounded, this.#ids)
    this.#sum(count)
    return unit(this.#sums)
  }

  /** Adds up the rows of the first `count` ids: each once, as often as it came. */
  #sum(count: number): void {
    const sums = this.#sums.fill(0)
    const { rows, scales, steps } = this.#table
    const half = sums.length / 2
    const distinct = this.#countIds(count)
    for (let token = 0; token < distinct; token++) {
      const id = this.#ids[token] ?? 0
      const step = (steps[scales[id] ?? 0] ?? 0) * (this.#counts[id] ?? 0)
      this.#counts[id] = 0
      const start = id * half
      for (let j = 0; j < half; j++) {
        const byte = rows[start + j] ?? 0
        sums[j] = (sums[j] ?? 0) + step * (2 * (byte & 15) - 15)
        sums[j + half] = (sums[j + half] ?? 0) + step * (2 * (byte >> 4) - 15)
      }
    }
  }

  /** Counts the first `count` ids, and moves the distinct ones to the front; returns how many those are. */
  #countIds(count: number): number {
    let distinct = 0
    for (let token = 0; token < count; token++) {
      const id = this.#ids[token] ?? 0
      const before = this.#counts[id] ?? 0
      if (before === 0) this.#ids[distinct++] = id
      this.#counts[id] = before + 1
    }
    return distinct
  }
}

function unit(sums: Float64Array): Float32Array {
  let squares = 0
  for (const sum of sums) squares += sum * sum
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0
  const vector = new Float32Array(sums.length)
  for (let j = 0; j < sums.length; j++) vector[j] = (sums[j] ?? 0) * scale
  return vector
}
