import type { StopRule } from '../../core/stop-rule.ts'
import { fewestAnswered } from '../../learning/quality/fit-policy.ts'
import { fitStopRule } from '../../learning/quality/fit-stop-rule.ts'
import { type HeldRows, pickColumns } from '../../learning/quality/held-rows.ts'

/** When two cheap models may be trusted, from the rows that hold answers and every outcome; null where they are few. */
export function learnStopRule(held: HeldRows): StopRule | null {
  const columns = Array.from({ length: held.models }, (_, model) => model)
  const { beliefs, outcomes, evidence } = pickColumns(held, columns, true)
  if (evidence === null || outcomes.queries < fewestAnswered || held.models < 2) return null
  return fitStopRule(beliefs, outcomes, evidence)
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
