import type { PairEvidence } from './cascade-curve.ts'
import type { Beliefs } from './policy-curve.ts'
import type { Outcomes } from './outcomes.ts'

/**
 * What a predictor would have said of training rows, had it not seen them, and what came of them: what policies on top
 * of it are fitted on. Matrices are [queries x models], row-major; NaN is not known.
 */
export interface HeldRows extends Outcomes {
  readonly chances: Float32Array
  readonly believedCosts: Float32Array
  /** Same number, same answer; -1: none was given. Null: no row holds answers. */
  readonly answers: Float32Array | null
  /** Mean and least log-probability of an answer's tokens: [queries x models x 2]. Null: no row holds any. */
  readonly logprobs: Float32Array | null
}

/** Some models of the rows in which each of these was tried, as if there were no others. */
export interface HeldColumns {
  readonly beliefs: Beliefs
  readonly outcomes: Outcomes
  /** Null where no row holds answers of all of them. */
  readonly evidence: PairEvidence | null
}

/** Policies on a few rows are luck. */
export const fewestHeldRows = 20

/** @param answered keep only rows that hold answers */
export function pickColumns(held: HeldRows, columns: readonly number[], answered = false): HeldColumns {
  const { models, scores, costs, answers, logprobs } = held
  const kept = Array.from({ length: held.queries }, (_, row) => row).filter((row) =>
    columns.every((column) => {
      const at = row * models + column
      const isKnown = !Number.isNaN(scores[at]) && !Number.isNaN(costs[at])
      return isKnown && (!answered || (answers !== null && !Number.isNaN(answers[at])))
    }),
  )
  const pick = (matrix: Float32Array, width = 1) =>
    Float32Array.from(
      kept.flatMap((row) =>
        columns.flatMap((column) => {
          const at = (row * models + column) * width
          return Array.from(matrix.subarray(at, at + width))
        }),
      ),
    )
  const outcomes = {
    queries: kept.length,
    models: columns.length,
    scores: pick(scores),
    costs: pick(costs),
  }
  return {
    beliefs: { scores: pick(held.chances), costs: pick(held.believedCosts) },
    outcomes,
    evidence:
      answered && answers !== null
        ? evidenceOf(columns.length, pick(answers), logprobs && pick(logprobs, 2))
        : null,
  }
}

function evidenceOf(models: number, answers: Float32Array, logprobs: Float32Array | null): PairEvidence {
  return {
    agree: (query, first, second) => {
      const answer = answers[query * models + first] ?? -1
      return answer >= 0 && answer === answers[query * models + second]
    },
    ...(logprobs !== null && {
      logprobs: (query, first, second) => {
        const [one, other] = [2 * (query * models + first), 2 * (query * models + second)]
        const [a, b] = [logprobs[one] ?? Number.NaN, logprobs[one + 1] ?? Number.NaN]
        const [c, d] = [logprobs[other] ?? Number.NaN, logprobs[other + 1] ?? Number.NaN]
        return Number.isNaN(a + b + c + d) ? undefined : [a, b, c, d]
      },
    }),
  }
}
