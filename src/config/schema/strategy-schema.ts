import * as z from 'zod'
import { durationSchema, moneySchema, tokensSchema } from './units.ts'
import { errorRules, isErrorClass } from '../../core/errors.ts'
import { referenceSchema } from './name-schema.ts'

/** Classes that a config may name: what the caller got wrong, or has left, is nobody else's turn. */
export const handledClasses = Object.keys(errorRules)
  .filter(isErrorClass)
  .filter((name) => name !== 'request' && name !== 'aborted')

const classSchema = z.enum(handledClasses)

/**
 * A strategy below another. The compiler finds its verb and then parses by that verb's schema, which gives better
 * words than a union's "Invalid input"; the JSON Schema has the union.
 */
export const strategySchema: z.ZodType<unknown> = z.unknown()

const retrySchema = z
  .strictObject({
    attempts: z.int().min(2).max(10).meta({ description: 'Tries in all, the first included.' }),
    on: z.optional(z.array(classSchema).min(1)),
    backoff: z.optional(durationSchema),
  })
  .meta({ description: 'Tries the same model again. Off unless set.' })

export const commonOptions = {
  name: z.optional(z.string().min(1).max(100)),
  system: z.optional(z.string().min(1).max(100_000).meta({ description: 'A system message put first.' })),
  params: z.optional(
    z.record(z.string().min(1), z.unknown()).meta({ description: "Parameters that win over the caller's." }),
  ),
  timeout: z.optional(durationSchema),
  firstTokenTimeout: z.optional(durationSchema),
  retry: z.optional(retrySchema),
  budget: z.optional(
    z.strictObject({
      usd: z.exactOptional(moneySchema),
      attempts: z.exactOptional(z.int().positive()),
      tokens: z.exactOptional(tokensSchema),
    }),
  ),
}

const members = z.array(strategySchema).min(1, { error: 'at least one strategy' }).max(20)
const weight = z.number().nonnegative().max(1e6)

export const verbSchemas = {
  model: z.strictObject({ model: referenceSchema, ...commonOptions }).meta({ description: 'One model.' }),
  fallback: z
    .strictObject({ fallback: members, on: z.optional(z.array(classSchema).min(1)), ...commonOptions })
    .meta({ description: 'In order, the next one by class of error.' }),
  balance: z
    .strictObject({
      balance: members,
      by: z.optional(z.literal('weight', { error: 'this version balances by "weight"' })),
      weights: z.optional(z.array(weight)),
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
    .meta({ description: 'One of them, by weight.' }),
  select: z
    .strictObject({
      select: z.array(referenceSchema).min(1).max(100),
      weights: z.optional(
        z.strictObject({
          quality: z.exactOptional(weight),
          cost: z.exactOptional(weight),
          latency: z.exactOptional(weight),
        }),
      ),
      ...commonOptions,
    })
    .meta({ description: 'The best of some models by quality for this query, cost and measured latency.' }),
}

/** Verbs of the language that this version does not run. */
export const laterVerbs = [
  'cascade',
  'hedge',
  'parallel',
  'sequence',
  'switch',
  'plan',
  'refine',
  'agent',
  'retrieve',
] as const

/** Common options of the language that this version does not have. */
export const laterOptions = ['context', 'gates', 'cache'] as const
