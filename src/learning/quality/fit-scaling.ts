import type { FeatureScaling } from '../../core/predictor.ts'
import { predictorInput, scaleFeatures } from '../../routing/predictor-input.ts'
import { columnMeans } from './outcomes.ts'
import type { QualityRows } from './quality-rows.ts'

/** Chosen in folds on the training files of four public sets: the vector's 300-odd numbers are small ones. */
const vectorWeight = 1.5
const featureWeight = 0.5
const costVectorWeight = 3

const limit = 4
const leastDeviation = 1e-3

export function fitScaling({ features, featureCount }: QualityRows, version: number): FeatureScaling {
  const means = columnMeans(features, featureCount)
  const squares = columnMeans(
    features.map((value, index) => (value - (means[index % featureCount] ?? 0)) ** 2),
    featureCount,
  )
  return {
    version,
    means: Float32Array.from(means),
    deviations: Float32Array.from(squares, (square) => Math.max(leastDeviation, Math.sqrt(square))),
    limit,
    vectorWeight,
    featureWeight,
    costVectorWeight,
  }
}

/** Every row's scaled features: [rows x featureCount]. */
export function scaledFeatures(scaling: FeatureScaling, rows: QualityRows): Float32Array {
  const { featureCount, features } = rows
  const scaled = new Float32Array(features.length)
  for (let at = 0; at < features.length; at += featureCount) {
    scaleFeatures(scaling, features.subarray(at, at + featureCount), scaled.subarray(at, at + featureCount))
  }
  return scaled
}

/** Every row as the network reads it: [rows x (dimensions + featureCount)]. */
export function networkInputs(scaling: FeatureScaling, rows: QualityRows): Float32Array {
  const { dimensions, featureCount, vectors } = rows
  const scaled = scaledFeatures(scaling, rows)
  const width = dimensions + featureCount
  const inputs = new Float32Array(rows.outcomes.queries * width)
  for (let row = 0; row < rows.outcomes.queries; row += 1) {
    predictorInput(
      scaling,
      vectors.subarray(row * dimensions, (row + 1) * dimensions),
      scaled.subarray(row * featureCount, (row + 1) * featureCount),
      inputs.subarray(row * width, (row + 1) * width),
    )
  }
  return inputs
}
