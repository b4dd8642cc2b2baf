import type { HeldOut } from './held-out.ts'
import type { LinearModel } from './linear-model.ts'
import { multiplyRows } from './matrix-product.ts'

export interface Scorer {
  readonly model: LinearModel
  readonly centroids: Float32Array
  readonly dimensions: number
  /** Labels that the model was trained on. */
  readonly known: ReadonlySet<number>
}

/**
 * Scores unit vectors as routing will.
 *
 * @param vectors [rows x dimensions]
 * @param classes the right label of each row; one that is not `known` makes it a stranger
 */
export function scoreRows(
  { model, centroids, dimensions, known }: Scorer,
  vectors: Float32Array,
  classes: ArrayLike<number>,
): HeldOut[] {
  const labels = model.bias.length
  const logits = new Float32Array(classes.length * labels)
  multiplyRows(vectors, classes.length, model.weights, labels, dimensions, logits)
  return Array.from(classes, (own, row) => {
    let best = -1
    let logit = Number.NEGATIVE_INFINITY
    for (const label of known) {
      const value = (logits[row * labels + label] ?? 0) + (model.bias[label] ?? 0)
      if (value > logit) [best, logit] = [label, value]
    }
    let nearness = 0
    for (let index = 0; index < dimensions; index += 1) {
      nearness += (centroids[best * dimensions + index] ?? 0) * (vectors[row * dimensions + index] ?? 0)
    }
    const stranger = !known.has(own)
    return { logit, nearness, right: !stranger && best === own, stranger }
  })
}
