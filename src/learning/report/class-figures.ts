import { type Interval, meanInterval } from '../bootstrap-interval.ts'
import { type JudgedRow, isRight } from './judged-row.ts'
import { type Reliability, reliabilityOf } from './reliability.ts'
import { auroc } from './auroc.ts'

/** How a classifier does on texts that it was not trained on. Shares are 0 to 1, with 95% bounds. */
export interface ClassFigures {
  /** Texts that belong to a label, and texts that belong to none. */
  readonly inScope: number
  readonly outOfScope: number
  /** Right label on top, of those in scope; null where there are none. */
  readonly accuracy: Interval | null
  /** Answered, and right, of those in scope. */
  readonly keptAndRight: Interval | null
  /** Right, of all answers. */
  readonly precision: Interval | null
  /** Abstained, of those out of scope. */
  readonly rejected: Interval | null
  /** Chance that one in scope is surer than one out of scope. */
  readonly auroc: number | null
  readonly reliability: Reliability
  readonly classes: readonly ClassFigure[]
  /** Labels taken for others, most often first. */
  readonly confusions: readonly Confusion[]
}

export interface ClassFigure {
  readonly label: string
  readonly rows: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number
}

export interface Confusion {
  readonly label: string
  readonly best: string
  readonly rows: number
}

export function classFigures(rows: readonly JudgedRow[], seed = 1): ClassFigures {
  const inScope = rows.filter(({ label }) => label !== null)
  const outOfScope = rows.filter(({ label }) => label === null)
  const answered = rows.filter(({ answer }) => answer !== null)
  const share = (of: readonly JudgedRow[], holds: (row: JudgedRow) => boolean) =>
    of.length === 0
      ? null
      : meanInterval(
          of.map((row) => Number(holds(row))),
          { seed },
        )
  const ranks = auroc(confidences(inScope), confidences(outOfScope))
  return {
    inScope: inScope.length,
    outOfScope: outOfScope.length,
    accuracy: share(inScope, isRight),
    keptAndRight: share(inScope, (row) => row.answer !== null && isRight(row)),
    precision: share(answered, isRight),
    rejected: share(outOfScope, ({ answer }) => answer === null),
    auroc: Number.isNaN(ranks) ? null : ranks,
    reliability: reliabilityOf(
      confidences(rows),
      rows.map((row) => Number(isRight(row))),
    ),
    classes: classesOf(rows),
    confusions: confusionsOf(inScope),
  }
}

function confidences(rows: readonly JudgedRow[]): number[] {
  return rows.map(({ confidence }) => confidence)
}

/** By what was answered: an abstention is nobody's answer. */
function classesOf(rows: readonly JudgedRow[]): ClassFigure[] {
  const labels = new Set(rows.flatMap(({ label, answer }) => [label, answer].filter((each) => each !== null)))
  return [...labels].toSorted().map((label) => {
    const own = rows.filter((row) => row.label === label)
    const said = rows.filter((row) => row.answer === label)
    const right = said.filter((row) => row.label === label).length
    const share = (of: number) => (of === 0 ? null : right / of)
    return {
      label,
      rows: own.length,
      precision: share(said.length),
      recall: share(own.length),
      f1: (2 * right) / (own.length + said.length),
    }
  })
}

function confusionsOf(inScope: readonly JudgedRow[]): Confusion[] {
  const counts = new Map<string, Confusion>()
  for (const { label, best } of inScope) {
    if (label === null || best === null || label === best) continue
    const key = JSON.stringify([label, best])
    counts.set(key, { label, best, rows: (counts.get(key)?.rows ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((left, right) => right.rows - left.rows)
}
