import { unitRows } from '../unit-rows.ts'
import { multiplyRows } from '../matrix-product.ts'
import { seededRandom, shuffledRange } from '../seeded-random.ts'

/** What a Worker can compare with a query in well under a millisecond. */
export const mostPrototypes = 2000

/** Queries compared at a time. */
const block = 128

/** Which prototype stands for which query. */
export interface Prototypes {
  readonly count: number
  /** [count x dimensions], rows of length 1 or 0. */
  readonly vectors: Float32Array
  /** For each query, the position of its prototype. */
  readonly memberOf: Int32Array
}

/**
 * Up to 2,000 queries stand for themselves. More are grouped around as many of them, drawn at random, each with the
 * nearest; a group's prototype is its middle (one step of k-means). Only vectors are read, no outcomes.
 */
export function choosePrototypes(vectors: Float32Array, dimensions: number, seed: number): Prototypes {
  const queries = vectors.length / dimensions
  if (queries <= mostPrototypes) {
    return { count: queries, vectors, memberOf: Int32Array.from({ length: queries }, (_, index) => index) }
  }
  const drawn = shuffledRange(queries, seededRandom(seed)).subarray(0, mostPrototypes)
  const centres = new Float32Array(mostPrototypes * dimensions)
  for (const [to, from] of drawn.entries()) {
    centres.set(vectors.subarray(from * dimensions, (from + 1) * dimensions), to * dimensions)
  }
  const memberOf = nearestRows(vectors, centres, dimensions)
  return { count: mostPrototypes, vectors: middlesOf(vectors, memberOf, dimensions), memberOf }
}

/** For each row of `vectors`, the position of the row of `centres` with the highest product. */
function nearestRows(vectors: Float32Array, centres: Float32Array, dimensions: number): Int32Array {
  const [rows, count] = [vectors.length / dimensions, centres.length / dimensions]
  const nearest = new Int32Array(rows)
  const products = new Float32Array(block * count)
  for (let start = 0; start < rows; start += block) {
    const size = Math.min(block, rows - start)
    multiplyRows(vectors.subarray(start * dimensions), size, centres, count, dimensions, products)
    for (let row = 0; row < size; row += 1) {
      let best = 0
      for (let index = 1; index < count; index += 1) {
        if ((products[row * count + index] ?? 0) > (products[row * count + best] ?? 0)) best = index
      }
      nearest[start + row] = best
    }
  }
  return nearest
}

function middlesOf(vectors: Float32Array, memberOf: Int32Array, dimensions: number): Float32Array {
  const middles = new Float32Array(mostPrototypes * dimensions)
  for (const [row, group] of memberOf.entries()) {
    for (let index = 0; index < dimensions; index += 1) {
      const at = group * dimensions + index
      middles[at] = (middles[at] ?? 0) + (vectors[row * dimensions + index] ?? 0)
    }
  }
  return unitRows(middles, dimensions)
}
