import type { Judged } from './calibrate.ts'

/** Rows at which a label's own threshold counts as much as the common one. */
const halfTrusted = 10

/**
 * A threshold for each label, drawn to the common one with weight n / (n + 10); undefined where the folds do not say
 * that this is better. From ten examples a label's own threshold is mostly noise.
 *
 * What is better: right answers kept count 1 - threshold, wrong ones kept count -threshold, since at the common
 * threshold these two are worth as much.
 */
export function labelThresholds(
  judged: readonly Judged[],
  labels: number,
  threshold: number,
): number[] | undefined {
  const rows = judged.filter(({ expected }) => !expected)
  const half = (part: number) => rows.filter((_, index) => index % 2 === part)
  const gain = [0, 1].reduce((sum, part) => {
    const learned = shrunk(half(part), labels, threshold)
    return sum + worth(half(1 - part), learned, threshold) - worth(half(1 - part), [], threshold)
  }, 0)
  const deviation = Math.sqrt(rows.reduce((sum, { weight }) => sum + weight ** 2, 0)) / 4
  return gain > deviation ? shrunk(rows, labels, threshold) : undefined
}

function shrunk(rows: readonly Judged[], labels: number, threshold: number): number[] {
  const byLabel = Map.groupBy(rows, ({ label }) => label)
  return Array.from({ length: labels }, (_, label) => {
    const own = byLabel.get(label) ?? []
    const trust = own.length / (own.length + halfTrusted)
    return threshold + trust * (best(own, threshold) - threshold)
  })
}

/** The threshold at which these rows are worth most. */
function best(rows: readonly Judged[], threshold: number): number {
  const sorted = rows.toSorted((one, other) => other.confidence - one.confidence)
  let [sum, highest, found] = [0, worth(rows, [], threshold), threshold]
  for (const row of sorted) {
    sum += worthOf(row, threshold)
    if (sum > highest + 1e-9) [highest, found] = [sum, row.confidence]
  }
  return found
}

function worth(rows: readonly Judged[], thresholds: readonly number[], threshold: number): number {
  return rows
    .filter(({ label, confidence }) => confidence >= (thresholds[label] ?? threshold))
    .reduce((sum, row) => sum + worthOf(row, threshold), 0)
}

function worthOf({ right, weight }: Judged, threshold: number): number {
  return weight * (Number(right) - threshold)
}
