import * as z from 'zod'
import type { TrainingProfile } from '../../core/training-profile.ts'

/** A training profile apart from its tensors, as a manifest holds it. */
export const trainingFieldsSchema = z.object({
  dimensions: z.int(),
  rows: z.int(),
  spreads: z.array(z.number()),
  classes: z.record(z.string(), z.number()),
  confidence: z.array(z.number()),
  heldOut: z.string(),
  accuracy: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() })),
})

type TrainingFields = z.infer<typeof trainingFieldsSchema>

export function trainingTensors({ mean, variance, directions }: TrainingProfile): [string, Float32Array][] {
  return [
    ['training/mean', mean],
    ['training/variance', variance],
    ['training/directions', directions],
  ]
}

export function trainingFields(profile: TrainingProfile): TrainingFields {
  const { mean: _mean, variance: _variance, directions: _directions, ...fields } = profile
  return { ...fields, spreads: [...fields.spreads], confidence: [...fields.confidence] }
}

/** Puts a profile together again. Throws `ReleaseRefused` where a tensor is missing or of another length. */
export function joinTraining(
  fields: TrainingFields,
  tensor: (name: string, length: number) => Float32Array,
): TrainingProfile {
  const { dimensions, spreads } = fields
  return {
    ...fields,
    mean: tensor('training/mean', dimensions),
    variance: tensor('training/variance', dimensions),
    directions: tensor('training/directions', spreads.length * dimensions),
  }
}
