import type { PredictorNetwork } from '../../core/predictor.ts'

/** A model with fewer labels than this share of the most labelled one is new to the pool. */
const newBelow = 0.5

/** Labels at which a new model's own weights count as much as the pool's. */
const half = 10

/** Labels that the pool's mean is worth, where a new model's own mean is taken. */
const meanPrior = 10

/** How many scores are known of each model. */
export function labelCounts(scores: Float32Array, models: number): number[] {
  const counts = Array.from({ length: models }, () => 0)
  for (const [index, score] of scores.entries()) {
    if (!Number.isNaN(score)) counts[index % models] = (counts[index % models] ?? 0) + 1
  }
  return counts
}

/**
 * How far each model is believed by its own labels: 1, but for one that is new to the pool. The rest is the pool's
 * word: a new model is as good as its labels say on average, on the queries that are easy for the others. Its own
 * average is the calibrator's to find.
 */
export function ownShares(scores: Float32Array, models: number): readonly number[] {
  const counts = labelCounts(scores, models)
  const most = Math.max(...counts)
  return counts.map((count) => (count < newBelow * most ? count / (count + half) : 1))
}

/** Positions of the models that are not new. */
export function established(shares: readonly number[]): number[] {
  return shares.flatMap((share, model) => (share === 1 ? [model] : []))
}

/** Mixes the logits of new models with the mean of the others: [rows x models], in place. */
export function leanOnPool(logits: Float32Array, shares: readonly number[]): void {
  mixRows(logits, shares, logits.length / shares.length, (model, row) => row * shares.length + model)
}

/** The same for the network that makes those logits, in place: it is linear in what is mixed. */
export function leanNetworkOnPool(network: PredictorNetwork, shares: readonly number[]): void {
  for (const weights of [network.outputWeights, network.directWeights, network.bias]) {
    const width = weights.length / shares.length
    mixRows(weights, shares, width, (model, column) => model * width + column)
  }
}

function mixRows(
  values: Float32Array,
  shares: readonly number[],
  count: number,
  at: (model: number, index: number) => number,
): void {
  const pool = established(shares)
  if (pool.length === shares.length) return
  for (let index = 0; index < count; index += 1) {
    const mean = pool.reduce((sum, model) => sum + (values[at(model, index)] ?? 0), 0) / pool.length
    for (const [model, share] of shares.entries()) {
      if (share < 1) values[at(model, index)] = share * (values[at(model, index)] ?? 0) + (1 - share) * mean
    }
  }
}

/** Mean scores, those of new models drawn to the mean of the others. */
export function shrunkMeans(means: Float64Array, scores: Float32Array): Float32Array {
  const shares = ownShares(scores, means.length)
  const pool = established(shares)
  const mean = pool.reduce((sum, model) => sum + (means[model] ?? 0), 0) / Math.max(1, pool.length)
  const counts = labelCounts(scores, means.length)
  return Float32Array.from(means, (own, model) => {
    if (shares[model] === 1) return own
    const count = counts[model] ?? 0
    return (count * own + meanPrior * mean) / (count + meanPrior)
  })
}
