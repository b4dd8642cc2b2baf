import type { HeldOut, Share } from './held-out.ts'
import type { LinearModel } from './linear-model.ts'
import { multiplyRows } from './matrix-product.ts'

export interface Scorer {
  readonly model: LinearModel
  readonly centroids: Float32Array
  readonly dimensions: number
  /** Labels that the model was trained on, without that of rejects. */
  readonly known: ReadonlySet<number>
  /** The label of logged rejects. */
  readonly none?: number
}

/** Shares of the softmax below this are not told. */
const smallestShare = 0.02

/**
 * Scores unit vectors as routing will.
 *
 * @param vectors [rows x dimensions]
 * @param answers the right labels of each row; one without a `known` label is a stranger
 * @param positions where each row stands among the training rows
 */
export function scoreRows(
  { model, centroids, dimensions, known, none }: Scorer,
  vectors: Float32Array,
  answers: readonly (readonly number[])[],
  positions: readonly number[] = [],
): HeldOut[] {
  const labels = model.bias.length
  const products = new Float32Array(answers.length * labels)
  multiplyRows(vectors, answers.length, model.weights, labels, dimensions, products)
  return answers.map((own, row) => {
    const logits = products.subarray(row * labels, (row + 1) * labels)
    for (let label = 0; label < labels; label += 1) {
      logits[label] = (logits[label] ?? 0) + (model.bias[label] ?? 0)
    }
    const [best, second] = topTwo(logits, known)
    const [logit, other] = [logits[best] ?? 0, logits[second] ?? Number.NEGATIVE_INFINITY]
    const position = positions[row] ?? -1
    let nearness = 0
    for (let index = 0; index < dimensions; index += 1) {
      nearness += (centroids[best * dimensions + index] ?? 0) * (vectors[row * dimensions + index] ?? 0)
    }
    return {
      row: position,
      reject: position >= 0 && own.length === 0,
      label: best,
      logit,
      nearness,
      none: none === undefined ? 0 : (logits[none] ?? 0),
      margin: logit - other,
      right: own.includes(best),
      secondRight: own.includes(second),
      stranger: !own.some((label) => known.has(label)),
      shares: sharesOf(logits, known, logit),
    }
  })
}

function topTwo(logits: Float32Array, known: ReadonlySet<number>): [best: number, second: number] {
  let [best, second] = [-1, -1]
  let [first, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const label of known) {
    const value = logits[label] ?? 0
    if (value > first) [second, next, best, first] = [best, first, label, value]
    else if (value > next) [second, next] = [label, value]
  }
  return [best, second]
}

function sharesOf(logits: Float32Array, known: ReadonlySet<number>, highest: number): Share[] {
  let sum = 0
  for (const label of known) sum += Math.exp((logits[label] ?? 0) - highest)
  const shares: Share[] = []
  for (const label of known) {
    const share = Math.exp((logits[label] ?? 0) - highest) / sum
    if (share >= smallestShare) shares.push({ label, share })
  }
  return shares
}
