import { type LeftOver, leftOverInputs } from './left-over.ts'
import { dot } from '../../core/vector.ts'

/**
 * Deep Sets (Zaheer et al. 2017, arXiv 1703.06114): each word that is left over, with its counterpart, goes through one
 * layer; their sum, with the features of the pair, through another. Matrices are held row by row.
 */
export interface Network {
  /** Vectors of words to the few dimensions in which they are compared. */
  readonly projection: Float32Array
  readonly word: Float32Array
  readonly wordBias: Float32Array
  readonly joint: Float32Array
  readonly jointBias: Float32Array
  readonly out: Float32Array
  readonly outBias: number
}

/** More words than so many are seldom left over where both ask the same. */
export const mostWords = 24

/** The log odds that two questions ask the same. @param features of the pair, each of mean 0 and deviation 1 */
export function networkScore(
  network: Network,
  left: readonly LeftOver[],
  features: readonly number[],
  vectorOf: (word: string) => Float32Array,
): number {
  const places = new Map<string, Float32Array>()
  const placeOf = (word: string) => {
    const found = places.get(word) ?? product(network.projection, vectorOf(word))
    places.set(word, found)
    return found
  }
  const words = new Float32Array(network.wordBias.length)
  for (const word of left.slice(0, mostWords)) {
    const layer = rectified(network.word, wordInputs(word, placeOf), network.wordBias)
    for (const [index, value] of layer.entries()) words[index] = (words[index] ?? 0) + value
  }
  const joint = rectified(network.joint, Float32Array.from([...words, ...features]), network.jointBias)
  return joint.reduce((sum, value, index) => sum + value * (network.out[index] ?? 0), network.outBias)
}

/** A word's place, what it shares with its counterpart, how far they are apart, and what else is known of it. */
function wordInputs(left: LeftOver, placeOf: (word: string) => Float32Array): Float32Array {
  const { term, counterpart } = left
  const place = placeOf(term.text)
  const other = counterpart && placeOf(counterpart.text)
  const shared = place.map((value, index) => value * (other?.[index] ?? 0))
  const apart = place.map((value, index) => (other === undefined ? 0 : Math.abs(value - (other[index] ?? 0))))
  return Float32Array.from([...place, ...shared, ...apart, ...leftOverInputs(left)])
}

function rectified(matrix: Float32Array, input: Float32Array, bias: Float32Array): Float32Array {
  return product(matrix, input).map((value, index) => Math.max(0, value + (bias[index] ?? 0)))
}

/** A matrix times a vector. */
function product(matrix: Float32Array, vector: Float32Array): Float32Array {
  const { length } = vector
  return Float32Array.from({ length: matrix.length / length }, (_, row) => dot(matrix, row * length, vector))
}
