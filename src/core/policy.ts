import type { StopRule } from './stop-rule.ts'

/** What came of choosing by `chance - price * cost` on held-out rows. */
export interface PolicyStep {
  /** What a unit of the predictor's cost is worth, in units of quality. */
  readonly price: number
  /** Means over the rows. */
  readonly quality: number
  readonly cost: number
}

/** How the models of one node are weighed by a predictor. */
export interface Policy {
  /** The predictor's name in the release. */
  readonly predictor: string
  /** From the cheapest to the best, quality and cost growing. Empty: too few rows to say. */
  readonly curve: readonly PolicyStep[]
}

/** How a cascade goes on by what was learned. */
export interface CascadePolicy extends Policy {
  /** The predictor's position of each member, in the order of the cascade. */
  readonly members: readonly number[]
  /** When two cheap members are asked first, and trusted; its positions are those of the members. Null: the query alone decides. */
  readonly rule: StopRule | null
  /** Share of the last member's quality that is to be kept. */
  readonly goal: number
  /** Mean quality and cost of the last member alone, on the same rows. */
  readonly last: { readonly quality: number; readonly cost: number }
}
