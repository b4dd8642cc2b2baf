import * as z from 'zod'
import type { Policy } from '../../core/policy.ts'
import type { ReleasePredictor } from '../../core/release.ts'
import {
  joinPredictor,
  predictorFields,
  predictorFieldsSchema,
  predictorTensors,
} from '../predictor/stored-predictor.ts'

/** The predictors of a release apart from their tensors, as its manifest holds them. */
export const livePredictorsSchema = z.record(
  z.string(),
  z.object({
    fields: predictorFieldsSchema,
    usd: z.nullable(z.number()),
    policy: z.custom<Policy>(
      (value) =>
        typeof value === 'object' && value !== null && 'curve' in value && Array.isArray(value.curve),
    ),
  }),
)

type Stored = z.infer<typeof livePredictorsSchema>
type Live = Readonly<Record<string, ReleasePredictor>>

export function predictorsFields(live: Live): Stored {
  return Object.fromEntries(
    Object.entries(live).map(([name, { predictor, usd, policy }]) => [
      name,
      { fields: predictorFields(predictor), usd, policy },
    ]),
  )
}

export function predictorsTensors(live: Live): [string, Float32Array][] {
  return Object.entries(live).flatMap(([name, { predictor }]) => predictorTensors(predictor, prefixOf(name)))
}

/** Throws `ReleaseRefused` where a tensor is missing or of another length. */
export function joinPredictors(
  stored: Stored,
  tensor: (name: string, length: number) => Float32Array,
): Record<string, ReleasePredictor> {
  return Object.fromEntries(
    Object.entries(stored).map(([name, { fields, usd, policy }]) => [
      name,
      { predictor: joinPredictor(fields, tensor, prefixOf(name)), usd, policy },
    ]),
  )
}

function prefixOf(name: string): string {
  return `predictors/${name}/`
}
