import * as z from 'zod'
import type { Predictor } from '../../core/predictor.ts'
import { ReleaseRefused } from '../live/release-refused.ts'

/** The version of the manifest's shape. */
export const predictorSchema = 1

type Fields = Omit<Predictor, 'network' | 'neighbours' | 'calibrator' | 'features' | 'costs'>

const sizes = z.object({
  hidden: z.number(),
  features: z.object({
    version: z.number(),
    limit: z.number(),
    vectorWeight: z.number(),
    featureWeight: z.number(),
    costVectorWeight: z.number(),
    count: z.number(),
  }),
  neighbours: z.nullable(
    z.object({
      count: z.number(),
      prior: z.number(),
      nearest: z.number(),
      reach: z.number(),
      weight: z.number(),
    }),
  ),
  costUnit: z.string(),
})

const manifestSchema = z.object({
  schema: z.literal(predictorSchema),
  sha256: z.string(),
  /** Where the floats end and the bytes of the prototypes begin. */
  floats: z.number(),
  tensors: z.array(z.object({ name: z.string(), offset: z.number(), length: z.number() })),
  sizes,
  predictor: z.custom<Fields>(
    (value) =>
      typeof value === 'object' && value !== null && 'models' in value && Array.isArray(value.models),
  ),
  /** What the caller keeps beside it, such as the embedder's name. */
  notes: z.record(z.string(), z.string()),
})

export type PredictorManifest = z.infer<typeof manifestSchema>

/** Throws `ReleaseRefused` for a manifest of another kind. */
export function parsePredictorManifest(text: string): PredictorManifest {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw new ReleaseRefused('The manifest is not JSON.')
  }
  const read = manifestSchema.safeParse(content)
  if (!read.success)
    throw new ReleaseRefused('The manifest is not one of a predictor that this version reads.')
  return read.data
}
