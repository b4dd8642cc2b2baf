import * as z from 'zod'
import { extensionSchema } from '../extension.ts'
import { metadataSchema } from '../metadata-schema.ts'

export const dialectName = 'openai-responses'

const optionalNumber = z.optional(z.nullable(z.number()))
const optionalText = z.optional(z.nullable(z.string()))
const optionalFlag = z.optional(z.nullable(z.boolean()))

const tool = z.looseObject({
  type: z.string(),
  name: z.optional(z.string()),
  description: optionalText,
  parameters: z.optional(z.unknown()),
  strict: optionalFlag,
})

const toolChoice = z.union([
  z.string(),
  z.looseObject({
    type: z.string(),
    name: z.optional(z.nullable(z.string())),
    mode: z.optional(z.string()),
    tools: z.optional(z.array(z.looseObject({ type: z.string(), name: z.optional(z.string()) }))),
  }),
])

const text = z.looseObject({
  format: z.optional(
    z.nullable(
      z.looseObject({
        type: z.string(),
        name: z.optional(z.string()),
        description: z.optional(z.string()),
        schema: z.optional(z.unknown()),
        strict: optionalFlag,
      }),
    ),
  ),
  verbosity: optionalText,
})

/**
 * The part of a Responses request that Umbel reads, without `input` (check-input.ts); everything else passes through.
 * Source: https://platform.openai.com/docs/api-reference/responses/create
 */
export const requestSchema = z.looseObject({
  model: z.optional(z.string().min(1)),
  input: z.optional(z.unknown()),
  instructions: optionalText,
  stream: optionalFlag,
  max_output_tokens: z.optional(z.nullable(z.int().min(1))),
  temperature: optionalNumber,
  top_p: optionalNumber,
  top_logprobs: z.optional(z.nullable(z.int().min(0).max(20))),
  tools: z.optional(z.nullable(z.array(tool))),
  tool_choice: z.optional(z.nullable(toolChoice)),
  parallel_tool_calls: optionalFlag,
  text: z.optional(z.nullable(text)),
  reasoning: z.optional(
    z.nullable(
      z.looseObject({ effort: optionalText, summary: optionalText, generate_summary: optionalText }),
    ),
  ),
  include: z.optional(z.nullable(z.array(z.string()))),
  metadata: z.optional(z.nullable(metadataSchema)),
  user: optionalText,
  safety_identifier: optionalText,
  service_tier: optionalText,
  store: optionalFlag,
  umbel: z.optional(extensionSchema),
})

export type ResponsesRequest = z.infer<typeof requestSchema>
export type ResponsesTool = z.infer<typeof tool>
export type ResponsesToolChoice = z.infer<typeof toolChoice>

/** What asks for the log-probabilities of tokens. */
export const logprobsInclude = 'message.output_text.logprobs'
/** What asks for reasoning in a form that can come back to an upstream that stored nothing. */
export const encryptedInclude = 'reasoning.encrypted_content'

/** Fields that `ChatRequest` has a word for, or that belong to one call only; the rest are extras of this dialect. */
export const commonFields: ReadonlySet<string> = new Set([
  'model',
  'input',
  'instructions',
  'stream',
  'stream_options',
  'background',
  'previous_response_id',
  'conversation',
  'max_output_tokens',
  'temperature',
  'top_p',
  'top_logprobs',
  'tools',
  'tool_choice',
  'parallel_tool_calls',
  'text',
  'reasoning',
  'include',
  'metadata',
  'user',
  'service_tier',
  'umbel',
])
