import * as z from 'zod'
import { answerFields, text } from './answer-fields.ts'

/**
 * One event of a Chat Completions stream.
 * Source: https://platform.openai.com/docs/api-reference/chat-streaming
 */
export const chunkSchema = z.looseObject({
  ...answerFields,
  error: z.optional(z.unknown()),
  choices: z.optional(
    z.nullable(
      z.array(
        z.looseObject({
          finish_reason: text,
          logprobs: z.optional(z.unknown()),
          delta: z.optional(
            z.nullable(
              z.looseObject({
                content: text,
                refusal: text,
                // DeepSeek, vLLM and others; OpenRouter and Ollama say `reasoning`.
                reasoning_content: text,
                reasoning: text,
                reasoning_details: z.optional(z.unknown()),
                extra_content: z.optional(z.unknown()),
                tool_calls: z.optional(
                  z.nullable(
                    z.array(
                      z.looseObject({
                        index: z.optional(z.nullable(z.number())),
                        id: text,
                        function: z.optional(z.nullable(z.looseObject({ name: text, arguments: text }))),
                      }),
                    ),
                  ),
                ),
              }),
            ),
          ),
        }),
      ),
    ),
  ),
})

export type ChunkBody = z.infer<typeof chunkSchema>
