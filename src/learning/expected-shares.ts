import type { ClassifierReport } from '../core/release.ts'
import type { Judged } from './calibrate.ts'
import { weightOf } from './weight-of.ts'

type Shares = Required<Pick<ClassifierReport, 'keptAndRight' | 'kept' | 'precision' | 'rejected'>>

/** What the thresholds are expected to do, by what was held out; null where nothing was. */
export function expectedShares(
  judged: readonly Judged[],
  thresholds: readonly number[],
  threshold: number,
): Shares {
  const seen = judged.filter(({ expected }) => !expected)
  const isKept = ({ label, confidence }: Judged) => confidence >= (thresholds[label] ?? threshold)
  const inside = seen.filter(({ stranger }) => !stranger)
  return {
    keptAndRight: share(inside, (row) => row.right && isKept(row)),
    kept: share(inside, isKept),
    precision: inside.length === 0 ? null : share(seen.filter(isKept), ({ right }) => right),
    rejected: share(
      seen.filter(({ stranger }) => stranger),
      (row) => !isKept(row),
    ),
  }
}

/** Fewer say nothing. */
const fewest = 5

function share(rows: readonly Judged[], holds: (row: Judged) => boolean): number | null {
  const total = weightOf(rows)
  return rows.length < fewest || total === 0 ? null : weightOf(rows.filter(holds)) / total
}
