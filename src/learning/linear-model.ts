/** One row of weights and one bias a label; the label with the highest logit is the answer. */
export interface LinearModel {
  /** [labels x dimensions], row-major. */
  readonly weights: Float32Array
  /** [labels] */
  readonly bias: Float32Array
}

/** Share of the common direction that logits do without. Chosen on validation files. */
const sharedShare = 0.6

/**
 * The same answers, from logits that say more about doubt: what all labels share tells that a query is of this
 * config's kind, not that it fits a label, and the cosine to the centroid tells that already. It helps most against
 * strangers from a neighbouring field.
 *
 * @param present labels with a row of weights; the others' rows are zeros
 */
export function withoutShared(
  { weights, bias }: LinearModel,
  dimensions: number,
  present: number,
): LinearModel {
  const mean = new Float32Array(dimensions)
  for (const [index, weight] of weights.entries()) {
    const at = index % dimensions
    mean[at] = (mean[at] ?? 0) + weight / present
  }
  const share = sharedShareOf(present)
  return { weights: weights.map((weight, index) => weight - share * (mean[index % dimensions] ?? 0)), bias }
}

/** A label alone shares nothing with others. */
export function sharedShareOf(labels: number): number {
  return labels < 2 ? 0 : (sharedShare * (labels - 1)) / labels
}
