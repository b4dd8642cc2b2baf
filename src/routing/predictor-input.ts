import type { FeatureScaling } from '../core/predictor.ts'

/** Writes features as the network and the cost curves read them, without their weight: see `FeatureScaling`. */
export function scaleFeatures(scaling: FeatureScaling, features: Float32Array, to: Float32Array): void {
  const { means, deviations, limit } = scaling
  for (let index = 0; index < means.length; index += 1) {
    const value = ((features[index] ?? 0) - (means[index] ?? 0)) / (deviations[index] ?? 1)
    to[index] = Math.max(-limit, Math.min(limit, value))
  }
}

/** The network's input: the weighted vector, then the weighted scaled features. */
export function predictorInput(
  { vectorWeight, featureWeight }: FeatureScaling,
  vector: Float32Array,
  scaled: Float32Array,
  to: Float32Array,
): void {
  for (let index = 0; index < vector.length; index += 1) to[index] = vectorWeight * (vector[index] ?? 0)
  for (let index = 0; index < scaled.length; index += 1) {
    to[vector.length + index] = featureWeight * (scaled[index] ?? 0)
  }
}

/** What cost curves read: the weighted vector, the scaled features, and a 1 for the constant. */
export function costInput(
  { costVectorWeight }: FeatureScaling,
  vector: Float32Array,
  scaled: Float32Array,
  to: Float32Array,
): void {
  for (let index = 0; index < vector.length; index += 1) to[index] = costVectorWeight * (vector[index] ?? 0)
  to.set(scaled, vector.length)
  to[vector.length + scaled.length] = 1
}
