/**
 * When to trust two cheap models, learned from outcomes with answers: whether they agree says what no look at the
 * query can. All positions are those of the predictor's models.
 */
export interface StopRule {
  /** The two models that are asked first, the first one's answer standing for both where they agree. */
  readonly pair: readonly [number, number]
  /** Logit of the chance that the two agree: weights of 1, their two logits, and the mean logit of all models. */
  readonly agreement: readonly [number, number, number, number]
  /** For each model, logit of its chance once the pair has answered: weights of 1, its logit, sign, sign * logit. */
  readonly posterior: readonly (readonly [number, number, number, number])[]
  /** The same once log-probabilities of the pair's answers are seen too. Absent: no rows held any. */
  readonly logprobs?: LogprobRule
  readonly report: StopRuleReport
}

/**
 * For each model, weights of 1, its logit, sign, sign * logit, and for each of the pair's answers the scaled mean and
 * the scaled least log-probability of its tokens. Scaled: (value - middle) / spread, between -3 and 3.
 */
export interface LogprobRule {
  readonly middles: readonly [number, number, number, number]
  readonly spreads: readonly [number, number, number, number]
  readonly posterior: readonly (readonly number[])[]
}

export interface StopRuleReport {
  readonly rows: number
  /** Share of rows in which the pair agreed. */
  readonly agreed: number
  /** Gain in AIQ over log cost above the best mix that never reads the query, on held-out predictions. */
  readonly gain: number
}
