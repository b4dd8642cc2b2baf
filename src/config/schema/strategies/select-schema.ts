import * as z from 'zod'
import { commonOptions, weightSchema } from '../common-options.ts'
import { moneySchema } from '../units.ts'
import { plainNameSchema, referenceSchema } from '../name-schema.ts'

export const selectSchema = z
  .strictObject({
    select: z.array(referenceSchema).min(1).max(100),
    weights: z.optional(
      z.strictObject({
        quality: z.exactOptional(weightSchema),
        cost: z.exactOptional(weightSchema),
        latency: z.exactOptional(weightSchema),
      }),
    ),
    quality: z.exactOptional(
      z.number().min(0).max(1).meta({
        description:
          'From 0, the cheapest model, to 1, the best. A request and a key may say otherwise. Absent: as `weights` have it.',
      }),
    ),
    atLeast: z.exactOptional(
      z.number().gt(0).max(1).meta({
        description:
          'The cheapest model whose predicted quality is at least this share of the best one. Needs a predictor.',
      }),
    ),
    maxCost: z.exactOptional(
      moneySchema.meta({
        description: 'USD a request: models expected to cost more are left out, and nothing more is spent.',
      }),
    ),
    predictor: z.exactOptional(
      z
        .union([plainNameSchema, z.literal(false)], { error: 'expected the name of a predictor, or false' })
        .meta({
          description:
            'Which predictor says how good the models are. Absent: the one that knows most of them. false: none.',
        }),
    ),
    ...commonOptions,
  })
  .meta({ description: 'The best of some models by quality for this query, cost and measured latency.' })
