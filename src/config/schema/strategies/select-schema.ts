import * as z from 'zod'
import { commonOptions, weightSchema } from '../common-options.ts'
import { referenceSchema } from '../name-schema.ts'

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
    ...commonOptions,
  })
  .meta({ description: 'The best of some models by quality for this query, cost and measured latency.' })
