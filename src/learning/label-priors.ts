import type { TrainingRows } from './training-rows.ts'

/**
 * How much of a label's share of the rows training is told. Chosen on draws from the training files of CLINC150,
 * Banking77, HWU64 and MMLU: 1 is worth most where shares are uneven by accident and costs half a point where queries
 * have the same shares; this costs nothing.
 */
const toldShare = 0.5

/**
 * What the number of a label's rows adds to its logit while training, which the model then goes without: that a label
 * has more examples does not say that more queries are for it.
 */
export function labelPriors({ labels, classes, weights, none }: TrainingRows): Float32Array {
  const counts = new Float32Array(labels.length)
  for (const [row, label] of classes.entries()) counts[label] = (counts[label] ?? 0) + (weights[row] ?? 1)
  // Rejects are weighed against labels where all is calibrated.
  const told = (count: number, label: number) => count > 0 && label !== none
  const own = counts.filter(told)
  const mean = own.reduce((sum, count) => sum + count, 0) / own.length
  return counts.map((count, label) => (told(count, label) ? toldShare * Math.log(count / mean) : 0))
}
