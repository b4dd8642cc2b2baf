import * as z from 'zod'

const most = 1_000_000_000

/** What may be asked in a minute, as configs and the records of keys write it. */
export const limitsSchema = z
  .strictObject({
    requests: z.optional(z.int().positive().max(most).meta({ description: 'Requests a minute.' })),
    tokens: z.optional(
      z.int().positive().max(most).meta({ description: 'Tokens a minute, input and output together.' }),
    ),
    exact: z.optional(
      z.boolean().meta({
        description:
          'Counted in one place for all isolates, which a request waits for. Absent: each isolate counts for itself.',
      }),
    ),
  })
  .refine(({ requests, tokens }) => requests !== undefined || tokens !== undefined, {
    error: 'a limit has "requests" or "tokens"',
  })
  .meta({ description: 'How much may be asked in a minute.' })
