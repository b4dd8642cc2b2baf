import { type JudgedRow, isRight } from '../../learning/report/judged-row.ts'
import { auroc } from '../../learning/report/auroc.ts'
import { calibrationError } from '../../learning/quality/chance-errors.ts'

/** What a classifier made of a query. */
export interface Prediction extends JudgedRow {
  readonly text: string
}

/** Shares of 1. Null where nothing was there to measure it on. */
export interface IntentFigures {
  readonly inScope: number
  readonly outOfScope: number
  /** By the nearest label, whether or not it is given. */
  readonly accuracy: number | null
  readonly keptAndRight: number | null
  /** Of the queries that fit a label, those that get one. */
  readonly kept: number | null
  /** Of the queries that fit none, those that get none. */
  readonly oosRecall: number | null
  /** How well confidence parts queries that fit from those that do not. */
  readonly oosAuroc: number | null
  /** Expected calibration error of the confidence, over all queries. */
  readonly calibrationError: number
}

export function intentFigures(predictions: readonly Prediction[]): IntentFigures {
  const inside = predictions.filter(({ label }) => label !== null)
  const outside = predictions.filter(({ label }) => label === null)
  const chances = Float32Array.from(predictions, ({ confidence }) => confidence)
  const rights = Float32Array.from(predictions, (row) => Number(isRight(row)))
  return {
    inScope: inside.length,
    outOfScope: outside.length,
    accuracy: share(inside, isRight),
    keptAndRight: share(inside, (row) => isRight(row) && row.answer !== null),
    kept: share(inside, ({ answer }) => answer !== null),
    oosRecall: share(outside, ({ answer }) => answer === null),
    oosAuroc:
      inside.length === 0 || outside.length === 0
        ? null
        : auroc(
            inside.map(({ confidence }) => confidence),
            outside.map(({ confidence }) => confidence),
          ),
    calibrationError: calibrationError(chances, rights),
  }
}

function share(rows: readonly Prediction[], holds: (row: Prediction) => boolean): number | null {
  return rows.length === 0 ? null : rows.filter(holds).length / rows.length
}
