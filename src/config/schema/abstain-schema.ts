import * as z from 'zod'
import { exampleSchema } from './model-schema.ts'

const share = z.number().min(0.01).max(0.999)

/** A goal for a threshold: exactly one of three. */
export const abstainSchema = z
  .strictObject({
    keep: z.optional(share.meta({ description: 'Share of the queries that fit which is kept: 0.95.' })),
    precision: z.optional(share.meta({ description: 'Share of what is kept that is right: 0.95.' })),
    reject: z.optional(
      share.meta({ description: 'Share of the queries that fit nothing which is rejected.' }),
    ),
  })
  .refine((goal) => Object.values(goal).filter((value) => value !== undefined).length === 1, {
    error: 'exactly one goal: { "keep": 0.95 }, { "precision": 0.95 } or { "reject": 0.9 }',
  })
  .meta({
    description:
      'When to abstain, by a goal: the threshold is fitted to it on examples held out. Absent: about as much is kept as is rejected.',
  })

export const rejectsSchema = z.array(exampleSchema).max(2000).meta({
  description: 'Queries that came and that fit nothing here: what is like them is rejected.',
})

export type AbstainConfig = z.infer<typeof abstainSchema>
