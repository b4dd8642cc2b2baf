import * as z from 'zod'
import { commonOptions, strategySchema } from '../common-options.ts'
import { conditionSchema } from '../match-schema.ts'

const branchSchema = z
  .strictObject({
    when: z.optional(conditionSchema),
    name: z.optional(
      z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'a name is letters, digits and . _ -' })
        .max(64, { error: 'a name has at most 64 characters' })
        .meta({ description: 'What the record, and the model that chooses, call the branch.' }),
    ),
    description: z.optional(
      z
        .string()
        .min(1)
        .max(2000)
        .meta({ description: 'What belongs here, in a sentence: `by` chooses by it.' }),
    ),
    use: strategySchema,
  })
  .meta({ description: 'Taken when its conditions hold, or when the model under `by` chooses it.' })

export const switchSchema = z
  .strictObject({
    switch: z.array(branchSchema).min(1, { error: 'at least one branch' }).max(50).meta({
      description: 'Branches: `when` and `use`; or `name`, `description` and `use` for the model under `by`.',
    }),
    by: z.optional(
      strategySchema.meta({
        description: 'The model that chooses among the described branches, when no `when` holds.',
      }),
    ),
    else: z.optional(strategySchema.meta({ description: 'What runs when no branch is taken.' })),
    ...commonOptions,
  })
  .meta({ description: 'The first branch whose conditions hold, or the one that a model chooses.' })
