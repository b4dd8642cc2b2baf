import * as z from 'zod'
import { answerFields, text } from './answer-fields.ts'

/**
 * What Umbel reads of a Chat Completions answer.
 * Source: https://platform.openai.com/docs/api-reference/chat/object
 */
export const responseSchema = z.looseObject({
  ...answerFields,
  choices: z.array(
    z.looseObject({
      finish_reason: text,
      logprobs: z.optional(z.unknown()),
      message: z.looseObject({
        content: text,
        refusal: text,
        reasoning_content: text,
        reasoning: text,
        reasoning_details: z.optional(z.unknown()),
        extra_content: z.optional(z.unknown()),
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
