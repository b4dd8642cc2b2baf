import type { CostCurves, FeatureScaling } from '../../core/predictor.ts'
import { multiplyRows } from '../matrix-product.ts'
import { fitRidge } from '../ridge.ts'
import { scaledFeatures } from './fit-scaling.ts'
import { columnMeans } from './outcomes.ts'
import { type QualityRows, completeRows, pickQualityRows } from './quality-rows.ts'

/** Of each weight's square, in rows: chosen in folds. */
const penalty = 0.1

/** Exponents beyond these are no costs that were ever seen. */
const furthest = 4

/**
 * Log cost by surface features, a ridge regression a model. `scales` then makes the mean of what it predicts the mean
 * of what was paid. Models without a complete row keep their mean.
 */
export function fitCosts(rows: QualityRows, scaling: FeatureScaling, unit: string): CostCurves {
  const { models } = rows.outcomes
  const complete = pickQualityRows(rows, completeRows(rows))
  const means = columnMeans(rows.outcomes.costs, models)
  const width = rows.featureCount + 1
  if (complete.outcomes.queries < 2) {
    return { weights: new Float32Array(models * width), scales: Float32Array.from(means), unit }
  }
  const inputs = costInputs(scaling, complete)
  const least = Math.max(...means) * 1e-9
  const targets = complete.outcomes.costs.map((cost, index) =>
    Math.log(Math.max(least, cost) / Math.max(least, means[index % models] ?? 0)),
  )
  const weights = fitRidge(inputs, width, targets, models, penalty)
  const exponents = new Float32Array(targets.length)
  multiplyRows(inputs, complete.outcomes.queries, weights, models, width, exponents)
  const factors = columnMeans(
    exponents.map((exponent) => Math.exp(Math.max(-furthest, Math.min(furthest, exponent)))),
    models,
  )
  const scales = Float32Array.from(means, (mean, model) => mean / (factors[model] || 1))
  return { weights, scales, unit }
}

/** Scaled features and a 1 for the constant: [rows x (featureCount + 1)]. */
function costInputs(scaling: FeatureScaling, rows: QualityRows): Float32Array {
  const { featureCount, outcomes } = rows
  const scaled = scaledFeatures(scaling, rows)
  const inputs = new Float32Array(outcomes.queries * (featureCount + 1)).fill(1)
  for (let row = 0; row < outcomes.queries; row += 1) {
    inputs.set(scaled.subarray(row * featureCount, (row + 1) * featureCount), row * (featureCount + 1))
  }
  return inputs
}

/** What the curves say of every row: [rows x models]. */
export function costsOf(curves: CostCurves, scaling: FeatureScaling, rows: QualityRows): Float32Array {
  const { models, queries } = rows.outcomes
  const exponents = new Float32Array(queries * models)
  multiplyRows(costInputs(scaling, rows), queries, curves.weights, models, rows.featureCount + 1, exponents)
  return exponents.map(
    (exponent, index) =>
      (curves.scales[index % models] ?? 0) * Math.exp(Math.max(-furthest, Math.min(furthest, exponent))),
  )
}
