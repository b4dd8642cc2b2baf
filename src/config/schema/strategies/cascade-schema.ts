import * as z from 'zod'
import { acceptGateSchema, classSchema, commonOptions, membersSchema } from '../common-options.ts'
import { durationSchema } from '../units.ts'

export const cascadeSchema = z
  .strictObject({
    cascade: membersSchema,
    accept: z
      .array(acceptGateSchema)
      .min(1, { error: 'at least one gate' })
      .max(20)
      .meta({ description: "What an answer must pass, or the next member's turn comes." }),
    speculative: z.optional(
      z.union([durationSchema, z.boolean()], { error: 'expected true, or a duration such as "800ms"' }).meta({
        description:
          'The next member starts so long after the one before, or with it (true), and is ended when that is accepted.',
      }),
    ),
    on: z.optional(z.array(classSchema).min(1)),
    ...commonOptions,
  })
  .meta({ description: 'Cheap first: the next one when the answer is not accepted.' })
