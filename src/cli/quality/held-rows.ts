import type { HeldRows } from '../../learning/quality/held-rows.ts'
import type { Beliefs } from '../../learning/quality/policy-curve.ts'
import type { OutcomeFile } from './outcome-file.ts'

/** Puts what was believed of the rows of a file beside what came of them. */
export function heldRowsOf({ outcomes, answers, logprobs }: OutcomeFile, heldOut: Beliefs): HeldRows {
  const { models } = outcomes
  const groups = new Float32Array(outcomes.queries * models).fill(Number.NaN)
  const pairs = new Float32Array(outcomes.queries * models * 2).fill(Number.NaN)
  for (const [row, own] of answers.entries()) {
    if (own !== undefined) groups.set(groupsOf(own), row * models)
  }
  for (const [row, own] of logprobs.entries()) {
    for (const [model, pair] of (own ?? []).entries()) {
      if (pair !== null) pairs.set(pair, 2 * (row * models + model))
    }
  }
  return {
    ...outcomes,
    chances: heldOut.scores,
    believedCosts: heldOut.costs,
    answers: answers.some((own) => own !== undefined) ? groups : null,
    logprobs: logprobs.some((own) => own !== undefined) ? pairs : null,
  }
}

/** Equal answers become equal numbers, none becomes -1. */
function groupsOf(answers: readonly (string | null)[]): number[] {
  const numbers = new Map<string, number>()
  return answers.map((answer) => {
    if (answer === null) return -1
    const known = numbers.get(answer)
    if (known !== undefined) return known
    numbers.set(answer, numbers.size)
    return numbers.size - 1
  })
}
