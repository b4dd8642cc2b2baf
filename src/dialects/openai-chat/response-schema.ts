import * as z from 'zod'

const text = z.optional(z.nullable(z.string()))

/**
 * What Umbel reads of a Chat Completions answer.
 * Source: https://platform.openai.com/docs/api-reference/chat/object
 */
export const responseSchema = z.looseObject({
  id: text,
  created: z.optional(z.nullable(z.number())),
  model: text,
  usage: z.optional(z.unknown()),
  choices: z.array(
    z.looseObject({
      finish_reason: text,
      logprobs: z.optional(z.unknown()),
      message: z.looseObject({
        content: text,
        refusal: text,
        reasoning_content: text,
        tool_calls: z.optional(
          z.nullable(
            z.array(
              z.looseObject({
                id: text,
                function: z.optional(z.looseObject({ name: z.string(), arguments: text })),
              }),
            ),
          ),
        ),
      }),
    }),
  ),
})

export type ResponseBody = z.infer<typeof responseSchema>
