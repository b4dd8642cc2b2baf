import * as z from 'zod'
import { extensionSchema } from '../extension.ts'
import { metadataSchema } from '../metadata-schema.ts'
import { preferencesShape } from './preferences.ts'

/**
 * The part of OpenAI's Chat Completions request that Umbel reads; everything else passes through.
 * Source: https://platform.openai.com/docs/api-reference/chat/create
 */
export const dialectName = 'openai-chat'

/** `function` is the role of results before there were tools. */
export const roleNames = ['system', 'developer', 'user', 'assistant', 'tool', 'function'] as const

const part = z.looseObject({ type: z.string() })

const toolCall = z.looseObject({
  id: z.string(),
  function: z.optional(z.looseObject({ name: z.string(), arguments: z.string() })),
})

const message = z.looseObject({
  role: z.enum(roleNames),
  content: z.optional(z.union([z.string(), z.array(part), z.null()])),
  tool_calls: z.optional(z.nullable(z.array(toolCall))),
  tool_call_id: z.optional(z.string()),
})

export const messagesSchema = z.array(message).min(1)

export const toolsSchema = z.array(
  z.looseObject({
    type: z.string(),
    function: z.optional(
      z.looseObject({
        name: z.string(),
        description: z.optional(z.string()),
        parameters: z.optional(z.unknown()),
        strict: z.optional(z.nullable(z.boolean())),
      }),
    ),
  }),
)

const optionalNumber = z.optional(z.nullable(z.number()))

export const requestSchema = z.looseObject({
  model: z.optional(z.string().min(1)),
  messages: messagesSchema,
  stream: z.optional(z.nullable(z.boolean())),
  stream_options: z.optional(z.nullable(z.looseObject({ include_usage: z.optional(z.boolean()) }))),
  n: z.optional(z.nullable(z.int().min(1))),
  max_tokens: z.optional(z.nullable(z.int().min(1))),
  max_completion_tokens: z.optional(z.nullable(z.int().min(1))),
  temperature: optionalNumber,
  top_p: optionalNumber,
  frequency_penalty: optionalNumber,
  presence_penalty: optionalNumber,
  seed: optionalNumber,
  stop: z.optional(z.nullable(z.union([z.string(), z.array(z.string())]))),
  tools: z.optional(z.nullable(toolsSchema)),
  tool_choice: z.optional(
    z.nullable(
      z.union([
        z.string(),
        z.looseObject({
          type: z.optional(z.string()),
          function: z.optional(z.looseObject({ name: z.string() })),
          allowed_tools: z.optional(z.looseObject({ mode: z.string(), tools: toolsSchema })),
        }),
      ]),
    ),
  ),
  response_format: z.optional(
    z.nullable(
      z.looseObject({
        type: z.string(),
        json_schema: z.optional(
          z.looseObject({
            name: z.optional(z.string()),
            description: z.optional(z.string()),
            schema: z.optional(z.unknown()),
            strict: z.optional(z.nullable(z.boolean())),
          }),
        ),
      }),
    ),
  ),
  reasoning_effort: z.optional(z.nullable(z.string())),
  parallel_tool_calls: z.optional(z.nullable(z.boolean())),
  logprobs: z.optional(z.nullable(z.boolean())),
  top_logprobs: z.optional(z.nullable(z.int().min(0).max(20))),
  user: z.optional(z.nullable(z.string())),
  service_tier: z.optional(z.nullable(z.string())),
  metadata: z.optional(z.nullable(metadataSchema)),
  umbel: z.optional(extensionSchema),
  ...preferencesShape,
})

export type OpenAiRequest = z.infer<typeof requestSchema>
export type OpenAiMessage = z.infer<typeof message>

/** Fields that `ChatRequest` has a word for, or that belong to Umbel; the rest are extras of this dialect. */
export const commonFields: ReadonlySet<string> = new Set([
  'model',
  'messages',
  'stream',
  'stream_options',
  'max_tokens',
  'max_completion_tokens',
  'temperature',
  'top_p',
  'frequency_penalty',
  'presence_penalty',
  'seed',
  'stop',
  'tools',
  'tool_choice',
  'response_format',
  'reasoning_effort',
  'parallel_tool_calls',
  'logprobs',
  'top_logprobs',
  'user',
  'service_tier',
  'metadata',
  'umbel',
])
