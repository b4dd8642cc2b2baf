import type { HeldOut } from './held-out.ts'
import type { LinearModel } from './linear-model.ts'
import { scoreRows } from './score-rows.ts'
import { centroidsOf, pickRows, type TrainingRows } from './training-rows.ts'

const mostFolds = 5

/** Beyond so many rows two folds hold out more than calibration needs. */
const manyRows = 4000

/**
 * Scores without a single real reject: each fold's model is trained without a share of every class's rows, and
 * without a share of the classes. The rows held out stand for queries to come, the classes for what no route wants.
 * Logged rejects, where there are some, are held out in shares like the rows of a class.
 */
export function holdOutFolds(rows: TrainingRows, fit: (rows: TrainingRows) => LinearModel): HeldOut[] {
  const { dimensions, labels, classes, none } = rows
  const folds = foldCount(rows)
  const groups = Math.min(mostFolds, none ?? labels.length)
  const rounds = classes.length > manyRows ? 2 : Math.max(folds, groups)
  const foldOf = foldsOf(classes, folds)
  const scores: HeldOut[] = []
  for (let round = 0; round < rounds; round += 1) {
    const heldOut = (row: number) => {
      const label = classes[row] ?? 0
      return foldOf[row] === round || (groups > 1 && label !== none && label % groups === round)
    }
    const train = pickRows(rows, (row) => !heldOut(row))
    const known = new Set(train.classes)
    if (none !== undefined) known.delete(none)
    if (known.size === 0) continue
    const test = pickRows(rows, heldOut)
    const positions = Array.from(classes, (_, row) => row).filter(heldOut)
    const scorer = {
      model: fit(train),
      centroids: centroidsOf(train),
      dimensions,
      known,
      ...(none !== undefined && { none }),
    }
    scores.push(...scoreRows(scorer, test.vectors, test.answers, positions))
  }
  return scores
}

/**
 * How much of the wrong answers in folds is to be expected of the model that has all rows: errors fall about with the
 * 0.4th power of the rows (training files of CLINC150, Banking77 and HWU64, 1 to 10 rows a label).
 */
export function errorShare(rows: TrainingRows): number {
  return (1 - 1 / foldCount(rows)) ** 0.4
}

function foldCount({ classes, labels }: TrainingRows): number {
  return Math.min(mostFolds, Math.max(2, Math.round(classes.length / labels.length)))
}

/**
 * Rows of a class get fold numbers in turn, so that each fold holds a share of every class; -1: always trained on.
 */
export function foldsOf(
  classes: Int32Array,
  folds: number,
  always: (row: number) => boolean = () => false,
): number[] {
  const seen = new Map<number, number>()
  return Array.from(classes, (label, row) => {
    if (always(row)) return -1
    const count = seen.get(label) ?? 0
    seen.set(label, count + 1)
    return (count + label) % folds
  })
}
