import type { QualityRows } from '../../learning/quality/quality-rows.ts'
import { surfaceFeatureNames, surfaceFeatures } from '../../signals/surface-features.ts'
import type { OutcomeFile } from './outcome-file.ts'

/** @param vectors of the prompts: [prompts x dimensions] */
export function qualityRows(
  { prompts, outcomes }: OutcomeFile,
  dimensions: number,
  vectors: Float32Array,
): QualityRows {
  const featureCount = surfaceFeatureNames.length
  const features = new Float32Array(prompts.length * featureCount)
  for (const [row, prompt] of prompts.entries()) features.set(surfaceFeatures(prompt), row * featureCount)
  return { dimensions, featureCount, vectors, features, outcomes }
}
