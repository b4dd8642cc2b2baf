/** How well each model of a pool will answer a query, and what that will cost: learned from outcomes. */
export interface Predictor {
  readonly kind: 'quality'
  /** In the order of every per-model tensor below. */
  readonly models: readonly string[]
  /** Vectors of another build mean something else. */
  readonly embedderBuild: string
  /** Numbers in a vector. */
  readonly dimensions: number
  readonly features: FeatureScaling
  readonly network: PredictorNetwork
  /** Null where like queries told nothing more. */
  readonly neighbours: PredictorNeighbours | null
  /** chance = sigmoid(slope * logit + offset), one of each a model. A slope under 1 draws chances to the mean. */
  readonly calibrator: { readonly slopes: Float32Array; readonly offsets: Float32Array }
  readonly costs: CostCurves
  readonly report: PredictorReport
}

/** What a predictor says of a query, in its order of models. */
export interface PredictedQuality {
  /** Chance of a good answer, 0 to 1. */
  readonly scores: Float32Array
  /** In the unit of the costs that it was trained on. */
  readonly costs: Float32Array
}

/** What a predictor of this name says of a vector and surface features; undefined: there is none. */
export type PredictionOf = (
  name: string,
  vector: Float32Array,
  features: Float32Array,
) => PredictedQuality | undefined

/** An input is `weight * clip((feature - mean) / deviation)`, between -limit and limit before the weight. */
export interface FeatureScaling {
  /** Of `surfaceFeatureVersion`: what the features are. */
  readonly version: number
  readonly means: Float32Array
  readonly deviations: Float32Array
  readonly limit: number
  /** Weights of the vector's numbers and of the features among the network's inputs. */
  readonly vectorWeight: number
  readonly featureWeight: number
  /** Weight of the vector's numbers among the inputs of the cost curves, where features weigh 1. */
  readonly costVectorWeight: number
}

/**
 * One hidden layer shared by all models, and a direct part. `inputs` = dimensions + features. Logits are
 * bias + direct . input + output . tanh(hidden . input + hiddenBias).
 */
export interface PredictorNetwork {
  readonly hidden: number
  /** [hidden x inputs], [hidden], [models x hidden], [models x inputs], [models]; row-major. */
  readonly hiddenWeights: Float32Array
  readonly hiddenBias: Float32Array
  readonly outputWeights: Float32Array
  readonly directWeights: Float32Array
  readonly bias: Float32Array
}

/** What came of queries like this one: a weighted mean over the nearest prototypes, as a logit times `weight`. */
export interface PredictorNeighbours {
  readonly count: number
  /** [count x dimensions], unit rows: training queries, or the middles of groups of them. */
  readonly prototypes: Float32Array
  /** [count x models]: summed scores and number of known scores of each group. */
  readonly sums: Float32Array
  readonly known: Float32Array
  /** [models]: mean scores, which count as `prior` more queries. */
  readonly means: Float32Array
  readonly prior: number
  readonly nearest: number
  /** A prototype farther than the nearest by this cosine weighs 1/e. */
  readonly reach: number
  readonly weight: number
}

/**
 * cost = scale * exp(clip(weights . [weighted vector, scaled features, 1])), per model: [models x (inputs + 1)] and
 * [models].
 */
export interface CostCurves {
  readonly weights: Float32Array
  readonly scales: Float32Array
  readonly unit: string
}

export interface PredictorReport {
  readonly rows: number
  /** Gain in AIQ over log cost above the best mix that never reads the query, in folds; null where it cannot be said. */
  readonly gain: number | null
  /** The gain less that of surface features, over draws of the rows: a tenth of them lies below, a tenth above. */
  readonly lead?: { readonly low: number; readonly high: number } | null
  /** The same for surface features alone: a predictor that does not beat them has learned nothing from the vector. */
  readonly surfaceGain: number | null
  readonly zeroRouter: number | null
  readonly oracleGain: number | null
  /** Share of the final logit of each part, and the number of neighbours. */
  readonly weights: Readonly<Record<string, number>>
  readonly nearest: number
  readonly logLoss: number
  /** Mean distance of chance and outcome in ten equal groups, over folds. */
  readonly calibrationError: number
  readonly perModel: readonly ModelQuality[]
  readonly seed: number
}

export interface ModelQuality {
  readonly model: string
  readonly labels: number
  readonly meanScore: number
  readonly meanCost: number
}
