import * as z from 'zod'
import { budgetsSchema } from '../../limits/budget-schema.ts'
import { limitsSchema } from '../../limits/limit-schema.ts'

const rule = 'a tag is letters, digits and . _ : @ / + -; * stands for any characters'

export const tagNameSchema = z
  .string()
  .max(128, { error: rule })
  .regex(/^[A-Za-z0-9._:@/+*-]+$/, { error: rule })

export const tagSchema = z
  .strictObject({ limits: z.optional(limitsSchema), budgets: z.optional(budgetsSchema) })
  .meta({
    description:
      'What holds for requests with a tag: of their key, of `umbel.tags`, or `user:<user>`. A pattern holds for each tag that fits by itself; the first that fits counts.',
  })
