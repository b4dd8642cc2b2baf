import type { CostCurves, FeatureScaling } from '../../core/predictor.ts'
import { costInput } from '../../routing/predictor-input.ts'
import { multiplyRows } from '../matrix-product.ts'
import { fitRidge } from '../ridge.ts'
import { scaledFeatures } from './fit-scaling.ts'
import { columnMeans, pickMatrixRows } from './outcomes.ts'
import type { QualityRows } from './quality-rows.ts'

/** How strongly weights are drawn to 0, in rows: chosen in folds. The more rows, the more the vector may say. */
const penalty = 200

/** With fewer known costs than this a model keeps its mean, whatever the query. */
const fewestRows = 20

/** Exponents beyond these are no costs that were ever seen. */
const furthest = 4

/**
 * Log cost by vector and surface features, a ridge regression a model: what is asked tells how long answers will be. `scales` then makes the mean of what it predicts the mean
 * of what was paid.
 */
export function fitCosts(rows: QualityRows, scaling: FeatureScaling, unit: string): CostCurves {
  const { models, costs } = rows.outcomes
  const width = rows.dimensions + rows.featureCount + 1
  const inputs = costInputs(scaling, rows)
  const curves = {
    weights: new Float32Array(models * width),
    scales: Float32Array.from(columnMeans(costs, models)),
    unit,
  }
  for (const { known, members } of groupsOf(costs, models)) {
    if (known.length >= fewestRows)
      fitGroup(curves, pickMatrixRows(inputs, width, known), known, members, rows)
  }
  return curves
}

/** Models whose costs are known for the same rows share one factorisation. */
function groupsOf(costs: Float32Array, models: number): { known: number[]; members: number[] }[] {
  const rows = Array.from({ length: costs.length / models }, (_, row) => row)
  const groups = new Map<string, { known: number[]; members: number[] }>()
  for (let model = 0; model < models; model += 1) {
    const known = rows.filter((row) => !Number.isNaN(costs[row * models + model]))
    const key = known.length === rows.length ? 'all' : known.join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { known, members: [model] })
    else group.members.push(model)
  }
  return [...groups.values()]
}

function fitGroup(
  curves: CostCurves,
  inputs: Float32Array,
  known: readonly number[],
  members: readonly number[],
  { dimensions, featureCount, outcomes: { costs, models } }: QualityRows,
): void {
  const width = dimensions + featureCount + 1
  const means = members.map((model) => curves.scales[model] ?? 0)
  const least = Math.max(...means) * 1e-9 || 1
  const targets = new Float32Array(known.length * members.length)
  for (const [index, row] of known.entries()) {
    for (const [column, model] of members.entries()) {
      const cost = Math.max(least, costs[row * models + model] ?? 0)
      targets[index * members.length + column] = Math.log(cost / Math.max(least, means[column] ?? 0))
    }
  }
  const weights = fitRidge(inputs, width, targets, members.length, penalty)
  const exponents = new Float32Array(targets.length)
  multiplyRows(inputs, known.length, weights, members.length, width, exponents)
  const factors = columnMeans(exponents.map(factorOf), members.length)
  for (const [column, model] of members.entries()) {
    curves.weights.set(weights.subarray(column * width, (column + 1) * width), model * width)
    curves.scales[model] = (means[column] ?? 0) / (factors[column] || 1)
  }
}

/** Every row as cost curves read it: [rows x (dimensions + featureCount + 1)]. */
function costInputs(scaling: FeatureScaling, rows: QualityRows): Float32Array {
  const { dimensions, featureCount, vectors, outcomes } = rows
  const scaled = scaledFeatures(scaling, rows)
  const width = dimensions + featureCount + 1
  const inputs = new Float32Array(outcomes.queries * width)
  for (let row = 0; row < outcomes.queries; row += 1) {
    costInput(
      scaling,
      vectors.subarray(row * dimensions, (row + 1) * dimensions),
      scaled.subarray(row * featureCount, (row + 1) * featureCount),
      inputs.subarray(row * width, (row + 1) * width),
    )
  }
  return inputs
}

/** What the curves say of every row: [rows x models]. */
export function costsOf(curves: CostCurves, scaling: FeatureScaling, rows: QualityRows): Float32Array {
  const { models, queries } = rows.outcomes
  const exponents = new Float32Array(queries * models)
  const inputs = costInputs(scaling, rows)
  multiplyRows(inputs, queries, curves.weights, models, inputs.length / queries, exponents)
  return exponents.map((exponent, index) => (curves.scales[index % models] ?? 0) * factorOf(exponent))
}

function factorOf(exponent: number): number {
  return Math.exp(Math.max(-furthest, Math.min(furthest, exponent)))
}
