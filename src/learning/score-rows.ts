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
 * @param answers the right labels of each row; one without a `known` label is a stranger
 */
export function scoreRows(
  { model, centroids, dimensions, known }: Scorer,
  vectors: Float32Array,
  answers: readonly (readonly number[])[],
): HeldOut[] {
  const labels = model.bias.length
  const logits = new Float32Array(answers.length * labels)
  multiplyRows(vectors, answers.length, model.weights, labels, dimensions, logits)
  return answers.map((own, row) => {
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
    const stranger = !own.some((label) => known.has(label))
    return { logit, nearness, right: own.includes(best), stranger }
  })
}
