import * as z from 'zod'
import { aggregateSchema } from '../aggregate-schema.ts'
import { commonOptions, strategySchema, weightSchema } from '../common-options.ts'

/** A member with a weight or a name of its own. */
export const parallelMemberSchema = z.strictObject({
  use: strategySchema,
  weight: z.exactOptional(weightSchema.meta({ description: 'Of its voice. 1 unless set.' })),
  name: z.exactOptional(z.string().min(1).max(100)),
})

export const parallelSchema = z
  .strictObject({
    parallel: z
      .array(z.union([strategySchema, parallelMemberSchema]))
      .min(2, { error: 'at least two members' })
      .max(20),
    aggregate: aggregateSchema,
    minimum: z.optional(
      z.int().positive().meta({ description: 'Fewer answers are a failure. 1 unless set.' }),
    ),
    ...commonOptions,
  })
  .meta({ description: 'All at once, and one answer made of theirs.' })
