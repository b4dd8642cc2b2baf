import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDirectory } from '../../../scripts/minilm/places.mjs'

const keyBytes = 16

/** A file that has grown beyond this is begun anew. */
const mostBytes = 256 * 2 ** 20

/**
 * Vectors on disk, by the hash of their text: one file an embedder build, so that vectors of two builds never meet.
 * The file is a row of records of one length, the key and the numbers (little-endian 32-bit floats), and is only ever
 * added to, so that two commands may do so at once. One that was cut is begun anew.
 */
export class VectorCache {
  readonly #file: string
  /** Bytes of a record. */
  readonly #size: number
  /** What the file held, and where each record begins. */
  #bytes = Buffer.alloc(0)
  readonly #places = new Map<string, number>()
  readonly #put = new Map<string, Float32Array>()
  #fresh: Buffer[] = []

  constructor({ build, dimensions }: { readonly build: string; readonly dimensions: number }) {
    this.#file = join(cacheDirectory(), 'vectors', `${build}-${dimensions}.bin`)
    this.#size = keyBytes + 4 * dimensions
    if (!existsSync(this.#file)) return
    const bytes = readFileSync(this.#file)
    const isWhole = bytes.length % this.#size === 0
    if (!isWhole || bytes.length > mostBytes) rmSync(this.#file, { force: true })
    if (!isWhole) return
    this.#bytes = bytes
    for (let at = 0; at < bytes.length; at += this.#size) {
      this.#places.set(bytes.toString('latin1', at, at + keyBytes), at + keyBytes)
    }
  }

  get(text: string): Float32Array | undefined {
    const key = keyOf(text).toString('latin1')
    const place = this.#places.get(key)
    if (place === undefined) return this.#put.get(key)
    const numbers = new Uint8Array(this.#bytes.subarray(place, place + this.#size - keyBytes))
    const vector = new Float32Array(numbers.buffer)
    return isVector(vector) ? vector : this.#put.get(key)
  }

  put(text: string, vector: Float32Array): void {
    const key = keyOf(text)
    this.#put.set(key.toString('latin1'), vector)
    this.#fresh.push(key, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength))
  }

  /** Writes what was put since. A disk that is full or read-only costs the next command time, not this one its work. */
  save(): void {
    if (this.#fresh.length === 0) return
    try {
      mkdirSync(join(cacheDirectory(), 'vectors'), { recursive: true })
      appendFileSync(this.#file, Buffer.concat(this.#fresh))
    } catch {
      // Nothing is lost but time.
    }
    this.#fresh = []
  }
}

function keyOf(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, keyBytes)
}

/** Of length 1, or all zeros. */
function isVector(vector: Float32Array): boolean {
  const squares = vector.reduce((sum, value) => sum + value * value, 0)
  return squares === 0 || Math.abs(squares - 1) < 1e-3
}
