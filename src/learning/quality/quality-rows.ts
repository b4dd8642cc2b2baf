import { type Outcomes, pickMatrixRows, pickOutcomes } from './outcomes.ts'

/**
 * Queries with what came of them. In `outcomes` NaN stands for a model that was not tried: such a score teaches
 * nothing, and the row is left out where routers are compared.
 */
export interface QualityRows {
  readonly dimensions: number
  /** Numbers in a query's surface features. */
  readonly featureCount: number
  /** [queries x dimensions], rows of length 1 or 0; [queries x featureCount]. */
  readonly vectors: Float32Array
  readonly features: Float32Array
  readonly outcomes: Outcomes
}

/** The rows that `kept` lists, in that order. */
export function pickQualityRows(rows: QualityRows, kept: readonly number[]): QualityRows {
  const { dimensions, featureCount, vectors, features, outcomes } = rows
  return {
    dimensions,
    featureCount,
    vectors: pickMatrixRows(vectors, dimensions, kept),
    features: pickMatrixRows(features, featureCount, kept),
    outcomes: pickOutcomes(outcomes, kept),
  }
}

/** Rows in which every one of these models was tried. */
export function completeRows(
  { outcomes }: Pick<QualityRows, 'outcomes'>,
  columns: readonly number[],
): number[] {
  const { queries, models, scores, costs } = outcomes
  return Array.from({ length: queries }, (_, row) => row).filter((row) => {
    for (const column of columns) {
      const index = row * models + column
      if (Number.isNaN(scores[index]) || Number.isNaN(costs[index])) return false
    }
    return true
  })
}
