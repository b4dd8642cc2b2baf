import * as z from 'zod'
import { exampleSchema } from './model-schema.ts'
import { plainNameSchema } from './name-schema.ts'

const labelSchema = z
  .strictObject({
    description: z.optional(
      z
        .string()
        .max(2000)
        .meta({ description: 'What belongs here, in a sentence: it counts as an example.' }),
    ),
    examples: z
      .array(exampleSchema)
      .min(1, { error: 'at least one example' })
      .max(2000)
      .meta({ description: 'Queries that belong here, as users write them.' }),
  })
  .meta({ description: 'One answer that the classifier may give.' })

/** A classifier of the config's own, beside the one over the routes with examples. */
export const classifierSchema = z
  .strictObject({
    labels: z
      .record(plainNameSchema, labelSchema)
      .refine((labels) => Object.keys(labels).length > 0, { error: 'at least one label' })
      .refine((labels) => Object.keys(labels).length <= 500, { error: 'at most 500 labels' }),
  })
  .meta({
    description:
      'Learns one label a query from examples; `match.class`, `switch` and `classify` steps read it. It abstains when it is not sure.',
  })

export const classifiersSchema = z.record(plainNameSchema, classifierSchema)

export type ClassifierConfig = z.infer<typeof classifierSchema>
