import type { StopRule } from '../../core/stop-rule.ts'
import { fitStopRule } from '../../learning/quality/fit-stop-rule.ts'
import { pickMatrixRows, pickOutcomes } from '../../learning/quality/outcomes.ts'
import type { Beliefs } from '../../learning/quality/policy-curve.ts'
import type { OutcomeFile } from './outcome-file.ts'

/** Fewer rows with answers say too little. */
const fewestRows = 200

/** When two cheap models may be trusted, from the rows that hold answers and every outcome; null where they are few. */
export function learnStopRule({ outcomes, answers }: OutcomeFile, heldOut: Beliefs): StopRule | null {
  const { models, scores, costs } = outcomes
  const isKnown = (matrix: Float32Array, row: number) =>
    !matrix.subarray(row * models, (row + 1) * models).some(Number.isNaN)
  const kept = answers.flatMap((own, row) =>
    own !== undefined && isKnown(scores, row) && isKnown(costs, row) ? [row] : [],
  )
  if (kept.length < fewestRows || models < 2) return null
  const beliefs = {
    scores: pickMatrixRows(heldOut.scores, models, kept),
    costs: pickMatrixRows(heldOut.costs, models, kept),
  }
  const own = kept.map((row) => answers[row])
  return fitStopRule(beliefs, pickOutcomes(outcomes, kept), (query, first, second) =>
    haveAgreed(own[query], first, second),
  )
}

/** Whether both models answered, and the same. */
export function haveAgreed(
  answers: readonly (string | null)[] | undefined,
  first: number,
  second: number,
): boolean {
  const answer = answers?.[first] ?? null
  return answer !== null && answer === answers?.[second]
}
