import * as z from 'zod'
import { budgetOptions, classSchema, commonOptions, membersSchema } from '../common-options.ts'
import { durationPattern } from '../units.ts'

const shareSchema = z.number().gt(0).max(1)

export const hedgeSchema = z
  .strictObject({
    hedge: membersSchema,
    after: z.optional(
      z
        .string()
        .regex(new RegExp(`^p95$|${durationPattern.source}`), {
          error: 'expected "p95" or a duration such as "800ms"',
        })
        .meta({
          description:
            'When each next one starts beside the last: "p95" (its first token is later than its usual) or a duration. Absent: all at once.',
        }),
    ),
    on: z.optional(z.array(classSchema).min(1)),
    ...commonOptions,
    budget: z.optional(
      z
        .strictObject({
          ...budgetOptions,
          requests: z.exactOptional(
            shareSchema.meta({ description: 'Share of recent requests that may be hedged.' }),
          ),
          spend: z.exactOptional(
            shareSchema.meta({ description: 'Share of recent spend that hedges may add.' }),
          ),
        })
        .meta({ description: 'What the node may use, and what share hedges may add.' }),
    ),
  })
  .meta({ description: 'The next one starts beside a slow one; the first good token wins.' })
