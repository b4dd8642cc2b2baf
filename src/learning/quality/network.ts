/**
 * One hidden layer that all models share, and one logistic output a model: many models learn from each other's labels,
 * where heads of their own would each pick up luck. With a linear hidden layer it is a matrix factorisation of
 * logits, models by queries, whose query factors are read off the input.
 */
export interface Network {
  readonly inputs: number
  readonly hidden: number
  readonly outputs: number
  readonly activation: 'tanh' | 'linear'
  /** [hidden x inputs] and [hidden]. */
  readonly hiddenWeights: Float32Array
  readonly hiddenBias: Float32Array
  /** [outputs x hidden] and [outputs]. */
  readonly outputWeights: Float32Array
  readonly outputBias: Float32Array
}
