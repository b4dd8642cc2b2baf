import * as z from 'zod'
import { compareOptions } from './compare-options.ts'
import { plainNameSchema } from './name-schema.ts'

const goal = z
  .strictObject({
    qualityOfLast: z.number().gt(0).max(1).meta({
      description: "Share of the last member's quality that is kept, on average: 0.99.",
    }),
  })
  .meta({ description: 'What is fitted from held-out rows when the config is published.' })

const predictor = z.exactOptional(
  plainNameSchema.meta({ description: 'Absent: the predictor that knows the members.' }),
)

/** Gates of `accept` that a predictor decides. */
export const learnedGateSchemas = {
  confidence: z.strictObject({ confidence: z.strictObject({ goal, predictor, ...compareOptions }) }).meta({
    description:
      'All that was learned: the query, whether two cheap members agree, and how sure they were of their words.',
  }),
  predictor: z
    .strictObject({ predictor: z.strictObject({ goal, name: predictor }) })
    .meta({ description: 'The query alone: a member that would not be accepted is not asked.' }),
}

export type LearnedGateKind = keyof typeof learnedGateSchemas
