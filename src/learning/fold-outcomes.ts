import type { HeldOut } from './held-out.ts'
import { foldsOf } from './hold-out-folds.ts'
import { fitLogistic } from './logistic-regression.ts'
import { scoreRows } from './score-rows.ts'
import { centroidsOf, pickRows, type TrainingRows } from './training-rows.ts'

const folds = 5

/**
 * What each row scores under a model that was trained without its fold; undefined where no right label was left to
 * train on. Rows that `always` names are trained on and never scored.
 */
export function foldOutcomes(
  rows: TrainingRows,
  always: (row: number) => boolean = () => false,
): (HeldOut | undefined)[] {
  const foldOf = foldsOf(rows.classes, folds, always)
  const outcomes = Array.from<HeldOut | undefined>({ length: rows.classes.length })
  for (let fold = 0; fold < folds; fold += 1) {
    const out = foldOf.flatMap((own, row) => (own === fold ? [row] : []))
    const train = pickRows(rows, (row) => foldOf[row] !== fold)
    if (out.length === 0 || train.classes.length === 0) continue
    const test = pickRows(rows, (row) => foldOf[row] === fold)
    const known = new Set(train.classes)
    const scorer = {
      model: fitLogistic(train),
      centroids: centroidsOf(train),
      dimensions: rows.dimensions,
      known,
    }
    for (const [at, held] of scoreRows(scorer, test.vectors, test.answers).entries()) {
      if (!held.stranger) outcomes[out[at] ?? 0] = held
    }
  }
  return outcomes
}
