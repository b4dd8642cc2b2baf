import * as z from 'zod'
import { durationSchema } from './units.ts'
import { httpMethods } from '../../core/step.ts'
import { gatesOption, strategySchema } from './common-options.ts'

/** A step below a sequence. The compiler finds its kind first, as it finds the verb of a strategy. */
export const stepSchema: z.ZodType<unknown> = z.unknown()

/** By which a later step names what this one said. */
export const stepNameSchema = z
  .string()
  .max(64, { error: "a step's name has at most 64 characters" })
  .regex(/^[A-Za-z_][\w-]*$/, {
    error: "a step's name begins with a letter, and is letters, digits, _ and -",
  })

export const templateSchema = z.string().max(100_000).meta({
  description:
    'A text with places: {{input}} (what the user wrote last), {{messages}}, {{steps.name}}, {{steps.name.field[0]}}.',
})

const elseSchema = z.optional(strategySchema.meta({ description: 'Runs in its place when the step fails.' }))

const useStepSchema = z
  .strictObject({
    name: z.optional(stepNameSchema),
    use: strategySchema,
    input: z.optional(
      templateSchema.meta({
        description: 'What is asked. Absent: what the step before said; in the first step the conversation.',
      }),
    ),
    system: z.optional(z.string().min(1).max(100_000).meta({ description: 'A system message put first.' })),
    params: z.optional(
      z
        .record(z.string().min(1), z.unknown())
        .meta({ description: "Parameters that win over the caller's." }),
    ),
    context: z.optional(
      z.enum(['all', 'last', 'none']).meta({
        description:
          "What of the caller's conversation stands before the input: all of it, the newest message of the user, or nothing (usual where there is an input).",
      }),
    ),
    gates: gatesOption,
    else: elseSchema,
  })
  .meta({ description: 'A step that asks a strategy.' })

const httpStepSchema = z
  .strictObject({
    name: stepNameSchema,
    http: z
      .strictObject({
        url: z.string().min(1).max(2000).meta({ description: 'Places may stand behind the question mark.' }),
        method: z.optional(z.enum(httpMethods)),
        headers: z.optional(
          z
            .record(z.string().regex(/^[A-Za-z0-9-]+$/, { error: 'not a header name' }), z.string().max(1000))
            .meta({ description: 'A secret stands here by its name: "Bearer $CRM_KEY".' }),
        ),
        body: z.optional(
          z
            .union([templateSchema, z.record(z.string(), z.unknown()), z.array(z.unknown())], {
              error: 'expected a text, an object or a list',
            })
            .meta({ description: 'A template; or JSON whose texts are templates, which stays JSON.' }),
        ),
        timeout: z.optional(durationSchema),
      })
      .meta({ description: 'One exchange with an allowed host.' }),
    else: elseSchema,
  })
  .meta({ description: 'A step that asks a server over HTTP; its answer is JSON or text.' })

const classifyStepSchema = z
  .strictObject({
    name: stepNameSchema,
    classify: z.string().meta({ description: 'The name of a classifier.' }),
    input: z.optional(templateSchema.meta({ description: 'What is classified. Absent: the newest ask.' })),
  })
  .meta({ description: 'A step that says a label, or "none".' })

const allStepSchema = z
  .strictObject({
    name: stepNameSchema,
    all: z.array(stepSchema).min(1, { error: 'at least one step' }).max(10),
    else: elseSchema,
  })
  .meta({ description: 'Steps side by side.' })

/** How each kind of step is written, by the key that tells it. */
export const stepSchemas = {
  use: useStepSchema,
  http: httpStepSchema,
  classify: classifyStepSchema,
  all: allStepSchema,
}

/** Kinds of step of the language that this version does not run. */
export const laterSteps = ['retrieve', 'transcribe', 'speak'] as const
