import * as z from 'zod'
import { classifiersSchema, routingSchema } from './classifier-schema.ts'
import { matchSchema } from './match-schema.ts'
import { modelNameSchema, plainNameSchema, referenceSchema } from './name-schema.ts'
import { modelSchema } from './model-schema.ts'
import { predictorsSchema } from './predictor-schema.ts'
import { providerSchema } from './provider-schema.ts'
import { httpSchema } from './http-schema.ts'
import { corsSchema } from './cors-schema.ts'
import { strategySchema } from './common-options.ts'
import { alertSchema } from './alert-schema.ts'
import { budgetsSchema } from '../../limits/budget-schema.ts'
import { limitsSchema } from '../../limits/limit-schema.ts'
import { tagNameSchema, tagSchema } from './tag-schema.ts'

export const routeSchema = z
  .strictObject({
    description: z.optional(
      z
        .string()
        .max(2000)
        .meta({ description: 'What belongs here, in a sentence: it counts as an example.' }),
    ),
    match: z.optional(matchSchema),
    limits: z.optional(limitsSchema),
    budgets: z.optional(budgetsSchema),
    use: strategySchema,
  })
  .meta({
    description: 'Without `match` it runs only when named; `default` also takes what nothing else matched.',
  })

/** The whole of `umbel.jsonc`, as written. */
export const configSchema = z
  .strictObject({
    $schema: z.optional(z.string()),
    providers: z.record(plainNameSchema, providerSchema),
    models: z.record(modelNameSchema, modelSchema),
    aliases: z.optional(
      z.record(modelNameSchema, referenceSchema).meta({
        description:
          'Names that clients send, and what they stand for. One `*` may stand for any characters.',
      }),
    ),
    routes: z.optional(z.record(plainNameSchema, routeSchema)),
    routing: z.optional(routingSchema),
    classifiers: z.optional(classifiersSchema.meta({ description: 'Classifiers of your own, by name.' })),
    predictors: z.optional(
      predictorsSchema.meta({ description: 'What `umbel train` learned from your outcomes, by name.' }),
    ),
    defaultModel: z.optional(
      referenceSchema.meta({
        description: 'What a request without `model` asks for. Absent: such a request is refused.',
      }),
    ),
    http: z.optional(httpSchema),
    tags: z.optional(
      z
        .record(tagNameSchema, tagSchema)
        .meta({ description: 'Limits and budgets of requests by their tags.' }),
    ),
    alerts: z.optional(alertSchema),
    cors: z.optional(corsSchema),
    meter: z.optional(
      z.enum(['asked', 'all']).meta({ description: '"all": every stream is read for its usage.' }),
    ),
  })
  .meta({ title: 'Umbel config' })

export type Config = z.infer<typeof configSchema>
export type RouteConfig = z.infer<typeof routeSchema>
