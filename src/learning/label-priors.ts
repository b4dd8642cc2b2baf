import type { TrainingRows } from './training-rows.ts'

/**
 * Rows a label, in the harmonic mean, from which half of a label's share is believed: the fewer rows some labels have,
 * the more shares are an accident of what was at hand. Chosen on uneven and on natural draws from the training files of
 * CLINC150, Banking77 and HWU64.
 */
const rowsToBelieve = 20

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
  const harmonic = own.length / own.reduce((sum, count) => sum + 1 / count, 0)
  const accidental = rowsToBelieve / (rowsToBelieve + harmonic)
  return counts.map((count, label) => (told(count, label) ? accidental * Math.log(count / mean) : 0))
}
