import type { AbstainGoal } from '../core/release.ts'
import type { Judged } from './calibrate.ts'
import { fitPlatt, type LogisticCurve } from './platt.ts'
import { weightOf } from './weight-of.ts'

/**
 * Without a goal: of right answers and of strangers, as many of each, the chance that a query is the former. At this
 * one about as much is kept as is rejected, on draws from the training files of CLINC150, Banking77 and HWU64.
 */
const balancedChance = 0.31

/** What a wrong answer counts beside them: to reject it is better than to give it, and worse than to be right. */
const wrongShare = 0.5

/**
 * The confidence below which the classifier abstains, so that the goal is met on what was held out.
 *
 * @param curve makes a confidence of a score
 */
export function fitThreshold(
  judged: readonly Judged[],
  curve: LogisticCurve,
  goal: AbstainGoal = {},
): number {
  const { keep, precision, reject } = goal
  if (keep !== undefined) {
    const fits = judged.filter(({ stranger }) => !stranger)
    return quantile(fits, 1 - keep)
  }
  if (reject !== undefined) {
    const strangers = judged.filter(({ stranger }) => stranger)
    // Just above what must go.
    return Math.min(1, quantile(strangers, reject) + 1e-6)
  }
  return precision === undefined ? balanced(judged, curve) : precise(judged, precision)
}

/** The lowest confidence above which a share `least` of what is kept is right; the most precise one if none is. */
function precise(judged: readonly Judged[], least: number): number {
  const sure = judged.toSorted((one, other) => other.confidence - one.confidence)
  let [kept, right, threshold, highest] = [0, 0, 1, 0]
  for (const [index, row] of sure.entries()) {
    kept += row.weight
    if (row.right) right += row.weight
    if (sure[index + 1]?.confidence === row.confidence) continue
    const share = right / kept
    if (share >= least || share > highest) threshold = row.confidence
    highest = Math.min(least, Math.max(highest, share))
  }
  return threshold
}

/** The confidence below which a share `below` of the rows' weight lies. */
function quantile(rows: readonly Judged[], below: number): number {
  const sorted = rows.toSorted((one, other) => one.confidence - other.confidence)
  const total = weightOf(sorted)
  let sum = 0
  for (const { confidence, weight } of sorted) {
    sum += weight
    if (sum > below * total) return confidence
  }
  return sorted.at(-1)?.confidence ?? 0
}

function balanced(judged: readonly Judged[], { slope, offset }: LogisticCurve): number {
  const right = judged.filter((row) => row.right)
  const strangers = judged.filter(({ stranger }) => stranger)
  const share = weightOf(right) / weightOf(strangers)
  const parting = fitPlatt([
    ...right,
    ...judged
      .filter((row) => !row.right && !row.stranger)
      .map(({ score, weight }) => ({ score, right: false, weight: weight * wrongShare })),
    ...strangers.map(({ score, weight }) => ({ score, right: false, weight: weight * share })),
  ])
  const score = (Math.log(balancedChance / (1 - balancedChance)) - parting.offset) / parting.slope
  return 1 / (1 + Math.exp(-(slope * score + offset)))
}
