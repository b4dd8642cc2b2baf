import type { ClassFigures } from '../../learning/report/class-figures.ts'
import type { PolicyFigures } from '../../learning/report/policy-figures.ts'

/** What `umbel eval` found: the JSON that it prints, and what its table and page are made from. */
export interface Evaluation {
  readonly config: string
  readonly release: string
  readonly embedderBuild: string
  readonly seed: number
  readonly classifiers: readonly ClassifierEvaluation[]
  readonly predictors: readonly PredictorEvaluation[]
}

export interface ClassifierEvaluation {
  /** `routes`, or the name that the config gives it. */
  readonly name: string
  /** Where the texts came from: a file, or the config's own examples in folds. */
  readonly rows: string
  readonly threshold: number
  readonly figures: ClassFigures
}

export interface PredictorEvaluation {
  readonly name: string
  readonly rows: string
  readonly models: readonly string[]
  readonly unit: string
  readonly figures: PolicyFigures
}
