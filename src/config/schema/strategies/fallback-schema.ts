import * as z from 'zod'
import { classSchema, commonOptions, membersSchema } from '../common-options.ts'

export const fallbackSchema = z
  .strictObject({ fallback: membersSchema, on: z.optional(z.array(classSchema).min(1)), ...commonOptions })
  .meta({ description: 'In order, the next one by class of error.' })
