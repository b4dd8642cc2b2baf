import type { CascadePolicy, PolicyStep } from '../../core/policy.ts'
import type { Predictor } from '../../core/predictor.ts'

/**
 * A trained predictor as the compiler is given it. Fitting is the command line's: a Worker, which is given none, need
 * not carry the code.
 */
export interface TrainedSource {
  readonly predictor: Predictor
  /** Hash of what it was read from. */
  readonly sha256: string
  /** What came of choosing among these of its models on held-out rows, from the cheapest to the best. */
  fitPolicy(columns: readonly number[]): readonly PolicyStep[]
  /** The same for a cascade of them; null with too few rows. */
  fitCascade(
    columns: readonly number[],
    reads: 'query' | 'evidence',
  ): Pick<CascadePolicy, 'rule' | 'curve' | 'last'> | null
}

/** What was found under each name of the config's `predictors`: a predictor, or why there is none. */
export type TrainedSources = Readonly<Record<string, TrainedSource | { readonly problem: string }>>
