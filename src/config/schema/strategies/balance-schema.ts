import * as z from 'zod'
import { commonOptions, membersSchema, weightSchema } from '../common-options.ts'

export const balanceSchema = z
  .strictObject({
    balance: membersSchema,
    by: z.optional(z.literal('weight', { error: 'this version balances by "weight"' })),
    weights: z.optional(z.array(weightSchema)),
    sticky: z.optional(
      z
        .union([z.literal('session'), z.string().regex(/^(header|metadata):[A-Za-z0-9._-]+$/)], {
          error: 'expected "session", "header:<name>" or "metadata:<name>"',
        })
        .meta({
          description: '"session", "header:<name>" or "metadata:<name>": one caller stays with one member.',
        }),
    ),
    ...commonOptions,
  })
  .meta({ description: 'One of them, by weight.' })
