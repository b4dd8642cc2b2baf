import * as z from 'zod'
import { cacheSchema } from './cache-schema.ts'
import { durationSchema, moneySchema, tokensSchema } from './units.ts'
import { errorRules, isErrorClass } from '../../core/errors.ts'

/** Classes that a config may name: what the caller got wrong, or has left, is nobody else's turn. */
export const handledClasses = Object.keys(errorRules)
  .filter(isErrorClass)
  .filter((name) => name !== 'request' && name !== 'aborted')

export const classSchema = z.enum(handledClasses)

/**
 * A strategy below another. The compiler finds its verb and then parses by that verb's schema, which gives better
 * words than a union's "Invalid input"; the JSON Schema has the union.
 */
export const strategySchema: z.ZodType<unknown> = z.unknown()

/** A gate of a node, and one of `accept`: the compiler finds its kind first, as it does with verbs. */
export const gateSchema: z.ZodType<unknown> = z.unknown()
export const acceptGateSchema: z.ZodType<unknown> = z.unknown()

export const membersSchema = z.array(strategySchema).min(1, { error: 'at least one strategy' }).max(20)
export const weightSchema = z.number().nonnegative().max(1e6)

const retrySchema = z
  .strictObject({
    attempts: z.int().min(2).max(10).meta({ description: 'Tries in all, the first included.' }),
    on: z.optional(z.array(classSchema).min(1)),
    backoff: z.optional(durationSchema),
  })
  .meta({ description: 'Tries the same model again. Off unless set.' })

/** What a node and everything under it may use, per request. */
export const budgetOptions = {
  usd: z.exactOptional(moneySchema),
  attempts: z.exactOptional(z.int().positive()),
  tokens: z.exactOptional(tokensSchema),
}

export const gatesOption = z.optional(
  z
    .array(gateSchema)
    .min(1, { error: 'at least one gate' })
    .max(20)
    .meta({ description: 'Checks on the request before the node runs, and on its answer.' }),
)

/** What every node may carry. */
export const commonOptions = {
  name: z.optional(z.string().min(1).max(100)),
  system: z.optional(z.string().min(1).max(100_000).meta({ description: 'A system message put first.' })),
  params: z.optional(
    z.record(z.string().min(1), z.unknown()).meta({ description: "Parameters that win over the caller's." }),
  ),
  timeout: z.optional(durationSchema),
  firstTokenTimeout: z.optional(durationSchema),
  retry: z.optional(retrySchema),
  commitAfter: z.optional(
    z
      .union([durationSchema, z.literal(false)], { error: 'expected a duration such as "5s", or false' })
      .meta({
        description:
          'How long a streaming caller waits for the status: then it is 200, pings follow, and a failure is an event of the stream. false: as long as it takes. "5s" for "parallel" and "sequence", false for the others.',
      }),
  ),
  budget: z.optional(z.strictObject(budgetOptions)),
  gates: gatesOption,
  cache: z.optional(cacheSchema),
  stream: z.optional(
    z.literal('refuse', { error: 'only "refuse" stands here' }).meta({
      description:
        '"refuse": no stream where a gate needs the whole answer. Absent: it is judged whole, and then replayed.',
    }),
  ),
}

/** Common options of the language that this version does not have. */
export const laterOptions = ['context'] as const
