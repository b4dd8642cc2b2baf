import type { Nearest } from '../core/record.ts'
import type { VectorIndex } from '../core/release.ts'
import { hasMeaning } from '../core/vector.ts'
import { nearestOf } from './neighbour-logits.ts'
import { type RowProducts, rowProducts } from './row-products.ts'

/** Made once an index, when it is first asked: most requests never ask. */
const products = new WeakMap<VectorIndex, RowProducts>()

/** The examples most like a unit vector, the nearest first; none for a text without a known word. */
export function nearestExamples(index: VectorIndex, vector: Float32Array, count: number): Nearest[] {
  const { texts, vectors, dimensions } = index
  if (texts.length === 0 || !hasMeaning(vector)) return []
  let rows = products.get(index)
  if (rows === undefined) {
    rows = rowProducts(vectors, texts.length, dimensions)
    products.set(index, rows)
  }
  const similarities = rows(vector)
  return nearestOf(similarities, count).flatMap((row) => {
    const example = texts[row]
    return example === undefined
      ? []
      : [{ text: example.text, route: example.label, similarity: similarities[row] ?? 0 }]
  })
}
