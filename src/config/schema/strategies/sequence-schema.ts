import * as z from 'zod'
import { commonOptions } from '../common-options.ts'
import { stepSchema, templateSchema } from '../step-schema.ts'

export const sequenceSchema = z
  .strictObject({
    sequence: z
      .array(stepSchema)
      .min(1, { error: 'at least one step' })
      .max(20)
      .meta({ description: 'Steps, one after the other. The last one answers.' }),
    output: z.optional(
      templateSchema.meta({ description: 'The answer, where it is not that of the last step as it is.' }),
    ),
    ...commonOptions,
  })
  .meta({ description: 'Steps, each with what those before it said.' })
