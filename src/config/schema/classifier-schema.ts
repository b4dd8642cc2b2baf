import * as z from 'zod'
import { abstainSchema, rejectsSchema } from './abstain-schema.ts'
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
    abstain: z.optional(abstainSchema),
    ambiguous: z.optional(
      z.enum(['best', 'none']).meta({
        description: 'What is said where two labels cannot be told apart: the best (the default), or none.',
      }),
    ),
    rejects: z.optional(rejectsSchema),
  })
  .meta({
    description:
      'Learns one label a query from examples; `match.class`, `switch` and `classify` steps read it. It abstains when it is not sure.',
  })

/** What the classifier over the routes with examples is to do. */
export const routingSchema = z
  .strictObject({
    abstain: z.optional(abstainSchema),
    ambiguous: z.optional(
      z.enum(['best', 'default']).meta({
        description:
          'Who answers where two routes cannot be told apart: the best (the default), or the route `default`.',
      }),
    ),
    rejects: z.optional(rejectsSchema),
  })
  .meta({ description: 'The classifier over the routes with examples: when it abstains.' })

export type RoutingConfig = z.infer<typeof routingSchema>

export const classifiersSchema = z.record(plainNameSchema, classifierSchema)

export type ClassifierConfig = z.infer<typeof classifierSchema>
