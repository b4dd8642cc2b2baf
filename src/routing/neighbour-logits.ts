import type { PredictorNeighbours } from '../core/predictor.ts'

/** Keeps logits of means near 0 and 1 within bounds. */
const furthest = 0.01

/**
 * The logit of each model's mean score over the prototypes nearest to a query.
 *
 * @param similarities the query's cosine to each prototype; NaN leaves one out
 * @param to one number a model
 */
export function neighbourLogits(
  neighbours: PredictorNeighbours,
  similarities: Float32Array,
  to: Float32Array,
): void {
  const { sums, known, means, prior, nearest, reach } = neighbours
  const models = means.length
  const members = nearestOf(similarities, nearest)
  const top = similarities[members[0] ?? 0] ?? 0
  const weights = members.map((member) => Math.exp(((similarities[member] ?? 0) - top) / reach))
  for (let model = 0; model < models; model += 1) {
    let [sum, total] = [prior * (means[model] ?? 0), prior]
    for (const [index, member] of members.entries()) {
      const weight = weights[index] ?? 0
      sum += weight * (sums[member * models + model] ?? 0)
      total += weight * (known[member * models + model] ?? 0)
    }
    const mean = Math.max(furthest, Math.min(1 - furthest, sum / total))
    to[model] = Math.log(mean / (1 - mean))
  }
}

/** The positions of the `count` highest numbers, the highest first; by insertion into a short list. */
export function nearestOf(similarities: Float32Array, count: number): number[] {
  const values: number[] = []
  const positions: number[] = []
  for (let position = 0; position < similarities.length; position += 1) {
    const value = similarities[position] ?? Number.NaN
    if (Number.isNaN(value)) continue
    if (values.length === count && value <= (values[count - 1] ?? 0)) continue
    let at = values.length < count ? values.length : count - 1
    for (; at > 0 && (values[at - 1] ?? 0) < value; at -= 1) {
      values[at] = values[at - 1] ?? 0
      positions[at] = positions[at - 1] ?? 0
    }
    values[at] = value
    positions[at] = position
  }
  return positions
}
