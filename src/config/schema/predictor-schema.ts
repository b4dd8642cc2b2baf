import * as z from 'zod'
import { modelNameSchema, plainNameSchema } from './name-schema.ts'

/** A predictor that `umbel train` wrote. */
export const predictorSchema = z
  .strictObject({
    from: z
      .string()
      .min(1)
      .max(500)
      .meta({ description: 'The folder that `umbel train` wrote, relative to this file.' }),
    models: z.optional(
      z.record(z.string().min(1), modelNameSchema).meta({
        description: "Its models' names, and the models here that they stand for, where the two differ.",
      }),
    ),
  })
  .meta({
    description:
      'Says how well each model will answer a query, and at what cost: read by `select` and `cascade`. Taken by `umbel publish`; a source text put into KV cannot hold one.',
  })

export const predictorsSchema = z.record(plainNameSchema, predictorSchema)

export type PredictorConfig = z.infer<typeof predictorSchema>
