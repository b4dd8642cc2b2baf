import * as z from 'zod'

const mostUsd = 1e9
const mostTokens = 1e15

/** What may be used in a period, as configs and the records of keys write it. */
const budgetSchema = z
  .strictObject({
    usd: z.optional(
      z.number().positive({ error: 'money is USD above 0' }).max(mostUsd).meta({ description: 'USD.' }),
    ),
    tokens: z.optional(
      z.int().positive().max(mostTokens).meta({ description: 'Tokens, input and output together.' }),
    ),
    per: z
      .enum(['day', 'month', 'total'])
      .meta({ description: 'Days and months of UTC; "total": for ever.' }),
    strict: z.optional(
      z.boolean().meta({
        description:
          'Each call is set aside at the one place that counts, which it waits for. Absent: isolates spend leases.',
      }),
    ),
  })
  .refine(({ usd, tokens }) => usd !== undefined || tokens !== undefined, {
    error: 'a budget has "usd" or "tokens"',
  })
  .meta({ description: 'Money and tokens that may be used in a period.' })

export const budgetsSchema = z.array(budgetSchema).min(1).max(6)
