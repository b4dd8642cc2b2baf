import * as z from 'zod'
import { durationSchema } from './units.ts'

const ruleOptions = {
  ttl: z.optional(
    durationSchema.meta({ description: 'How long an answer is given again. "1h" when absent.' }),
  ),
  scope: z.optional(
    z.enum(['key', 'tenant', 'all']).meta({
      description:
        'Whose answers a caller may get: those of the same key ("key", when absent), of the same tenant, or of anybody.',
    }),
  ),
}

/** The least cosine that is asked of two questions when the config says nothing. Lower ones are refused. */
export const leastSimilarity = 0.5

/** `cache` of a node. */
export const cacheSchema = z
  .strictObject({
    exact: z.optional(
      z.strictObject(ruleOptions).meta({ description: 'The same request gets the same answer.' }),
    ),
    semantic: z.optional(
      z
        .strictObject({
          ...ruleOptions,
          similarity: z.optional(
            z
              .number()
              .min(leastSimilarity, { error: `at least ${leastSimilarity}` })
              .max(1)
              .meta({
                description: `Least cosine of two questions, ${leastSimilarity} when absent. Numbers, quotations, code and the kind of answer must agree anyway.`,
              }),
          ),
          strict: z.optional(
            z.boolean().meta({
              description:
                'Only where each word has a counterpart that says the same: far fewer hits, hardly ever a wrong one.',
            }),
          ),
        })
        .meta({
          description:
            'A question that means the same gets the same answer, where a check of its words agrees.',
        }),
    ),
    sampled: z.optional(
      z
        .boolean()
        .meta({ description: 'Also requests with a temperature above 0. They are not cached otherwise.' }),
    ),
  })
  .refine(({ exact, semantic }) => exact !== undefined || semantic !== undefined, {
    error: 'give "exact": {}, "semantic": {} or both',
  })
  .meta({ description: 'Answers that are given again instead of asking a model. Off unless set.' })
