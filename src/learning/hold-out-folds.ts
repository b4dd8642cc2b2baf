import type { HeldOut } from './held-out.ts'
import type { LinearModel } from './linear-model.ts'
import { scoreRows } from './score-rows.ts'
import { centroidsOf, countClasses, pickRows, type TrainingRows } from './training-rows.ts'

const mostFolds = 5

/**
 * Scores without a single real reject: each fold's model is trained without a share of every class's rows, and
 * without a share of the classes. The rows held out stand for queries to come, the classes for what no route wants.
 */
export function holdOutFolds(rows: TrainingRows, fit: (rows: TrainingRows) => LinearModel): HeldOut[] {
  const { dimensions, labels, classes } = rows
  const perClass = Math.round(classes.length / labels.length)
  const folds = Math.min(mostFolds, Math.max(2, perClass))
  const groups = Math.min(mostFolds, labels.length)
  const foldOf = foldsOf(classes, folds)
  const scores: HeldOut[] = []
  for (let round = 0; round < Math.max(folds, groups); round += 1) {
    const heldOut = (row: number) =>
      foldOf[row] === round || (groups > 1 && (classes[row] ?? 0) % groups === round)
    const train = pickRows(rows, (row) => !heldOut(row))
    const test = pickRows(rows, heldOut)
    if (countClasses(train) === 0) continue
    const known = new Set(train.classes)
    const scorer = { model: fit(train), centroids: centroidsOf(train), dimensions, known }
    scores.push(...scoreRows(scorer, test.vectors, test.answers))
  }
  return scores
}

/** Rows of a class get fold numbers in turn, so that each fold holds a share of every class. */
function foldsOf(classes: Int32Array, folds: number): number[] {
  const seen = new Map<number, number>()
  return Array.from(classes, (label) => {
    const count = seen.get(label) ?? 0
    seen.set(label, count + 1)
    return (count + label) % folds
  })
}
