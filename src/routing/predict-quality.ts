import { chanceOf } from '../core/logit.ts'
import type { PredictedQuality, PredictionOf, Predictor } from '../core/predictor.ts'
import type { Release } from '../core/release.ts'
import { ownEntry } from '../core/own-entry.ts'
import { dot, hasMeaning } from '../core/vector.ts'
import { neighbourLogits } from './neighbour-logits.ts'
import { costInput, predictorInput, scaleFeatures } from './predictor-input.ts'
import { type RowProducts, rowProducts } from './row-products.ts'

/** Exponents beyond these are no costs that were ever seen. */
const furthest = 4

/**
 * What each model will make of a query. Pure; about `hidden x inputs + models x (hidden + inputs)` multiplications,
 * and `count x dimensions` for the neighbours.
 *
 * @param vector of the predictor's embedder build: length 1, or zeros for a text without a known word
 * @param features of the predictor's version
 */
export function predictQuality(
  predictor: Predictor,
  vector: Float32Array,
  features: Float32Array,
): PredictedQuality {
  const { models, calibrator } = predictor
  const scaled = new Float32Array(features.length)
  scaleFeatures(predictor.features, features, scaled)
  const logits = networkPart(predictor, vector, scaled)
  addNeighbours(predictor, vector, logits)
  const scores = new Float32Array(models.length)
  for (let model = 0; model < models.length; model += 1) {
    const logit = (calibrator.slopes[model] ?? 1) * (logits[model] ?? 0) + (calibrator.offsets[model] ?? 0)
    scores[model] = chanceOf(logit)
  }
  return { scores, costs: predictCosts(predictor, vector, scaled) }
}

const none: PredictionOf = () => undefined

/** What the release's predictors say, by name. */
export function predictions({ predictors }: Pick<Release, 'predictors'>): PredictionOf {
  if (predictors === undefined) return none
  return (name, vector, features) => {
    const found = ownEntry(predictors, name)
    return found && predictQuality(found.predictor, vector, features)
  }
}

function networkPart(predictor: Predictor, vector: Float32Array, scaled: Float32Array): Float32Array {
  const { network, models } = predictor
  const { hidden, hiddenWeights, hiddenBias, outputWeights, directWeights, bias } = network
  const input = new Float32Array(vector.length + scaled.length)
  predictorInput(predictor.features, vector, scaled, input)
  const units = new Float32Array(hidden)
  for (let unit = 0; unit < hidden; unit += 1) {
    units[unit] = Math.tanh(dot(hiddenWeights, unit * input.length, input) + (hiddenBias[unit] ?? 0))
  }
  const logits = new Float32Array(models.length)
  for (let model = 0; model < logits.length; model += 1) {
    logits[model] =
      (bias[model] ?? 0) +
      dot(directWeights, model * input.length, input) +
      dot(outputWeights, model * hidden, units)
  }
  return logits
}

/** Made once a predictor: it belongs to a release, and releases are few. */
const products = new WeakMap<Predictor, RowProducts>()

function addNeighbours(predictor: Predictor, vector: Float32Array, logits: Float32Array): void {
  const { neighbours, dimensions } = predictor
  if (neighbours === null) return
  let rows = products.get(predictor)
  if (rows === undefined) {
    rows = rowProducts(neighbours.prototypes, neighbours.count, dimensions)
    products.set(predictor, rows)
  }
  // Without a meaning nothing is near: what is left are the means.
  const similarities = hasMeaning(vector) ? rows(vector) : new Float32Array(0)
  const found = new Float32Array(logits.length)
  neighbourLogits(neighbours, similarities, found)
  for (let model = 0; model < logits.length; model += 1) {
    logits[model] = (logits[model] ?? 0) + neighbours.weight * (found[model] ?? 0)
  }
}

function predictCosts(predictor: Predictor, vector: Float32Array, scaled: Float32Array): Float32Array {
  const { costs, models } = predictor
  const input = new Float32Array(vector.length + scaled.length + 1)
  costInput(predictor.features, vector, scaled, input)
  return Float32Array.from(models, (_, model) => {
    const exponent = dot(costs.weights, model * input.length, input)
    return (costs.scales[model] ?? 0) * Math.exp(Math.max(-furthest, Math.min(furthest, exponent)))
  })
}
