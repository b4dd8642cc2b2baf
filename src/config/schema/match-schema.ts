import * as z from 'zod'
import { exampleSchema } from './model-schema.ts'

const text = z.string().min(1).max(500)
const oneOrMore = z.union([text, z.array(text).min(1).max(200)], {
  error: 'expected a text or a list of texts',
})
const patterns = oneOrMore.meta({ description: 'A text or a list; `*` stands for any characters.' })

const has = z.enum(['tools', 'image', 'audio', 'file', 'json', 'json_schema', 'reasoning', 'system'])

const conditions = {
  model: z.optional(patterns.meta({ description: 'The name that the caller asked for.' })),
  header: z.optional(z.record(z.string().regex(/^[A-Za-z0-9-]+$/, { error: 'not a header name' }), patterns)),
  metadata: z.optional(z.record(z.string().min(1).max(64), patterns)),
  tier: z.optional(oneOrMore.meta({ description: "The tier of the caller's key." })),
  keywords: z.optional(oneOrMore.meta({ description: 'Whole words or phrases, in any case.' })),
  regex: z.optional(
    z.string().min(1).max(256).meta({
      description:
        'A regular expression over the first 1,000 characters of the ask, in any case. Bounded: see docs/routing.md.',
    }),
  ),
  has: z.optional(
    z.union([has, z.array(has).min(1)], { error: `expected one or a list of ${has.options.join(', ')}` }),
  ),
  tokens: z.optional(
    z.strictObject({ min: z.optional(z.int().nonnegative()), max: z.optional(z.int().nonnegative()) }),
  ),
  class: z.optional(
    z.record(z.string(), oneOrMore).meta({
      description:
        'Labels by classifier, such as { "mood": "angry" }: holds when each says one of its labels.',
    }),
  ),
}

/** Conditions without examples: what `all`, `any` and `not` hold. */
export interface ConditionConfig extends z.infer<z.ZodObject<typeof conditions, z.core.$strict>> {
  all?: ConditionConfig[] | undefined
  any?: ConditionConfig[] | undefined
  not?: ConditionConfig | undefined
}

export const conditionSchema: z.ZodType<ConditionConfig> = z
  .strictObject({
    ...conditions,
    get all() {
      return z.optional(z.array(conditionSchema).min(1).max(50))
    },
    get any() {
      return z.optional(z.array(conditionSchema).min(1).max(50))
    },
    get not() {
      return z.optional(conditionSchema)
    },
  })
  .meta({ id: 'Condition', description: 'Siblings are AND.' })

export const matchSchema = z
  .strictObject({
    ...conditions,
    all: z.optional(z.array(conditionSchema).min(1).max(50)),
    any: z.optional(z.array(conditionSchema).min(1).max(50)),
    not: z.optional(conditionSchema),
    examples: z.optional(
      z.array(exampleSchema).min(1).max(2000).meta({
        description:
          'Queries that belong here, as users write them. All routes with examples share one classifier.',
      }),
    ),
  })
  .meta({ description: 'When the route runs for `auto`. Siblings are AND.' })

export type MatchConfig = z.infer<typeof matchSchema>
