import * as z from 'zod'

/** A text that may be absent or null, as OpenAI and those after it leave fields out. */
export const text = z.optional(z.nullable(z.string()))

/** What an answer and each of its stream's events say of themselves. */
export const answerFields = {
  id: text,
  created: z.optional(z.nullable(z.number())),
  model: text,
  usage: z.optional(z.unknown()),
}
