import * as z from 'zod'
import { extensionSchema } from '../extension.ts'
import { metadataSchema } from '../metadata-schema.ts'

/**
 * The part of a Messages request that Umbel reads; everything else passes through. Messages and system are looked at
 * block by block in check-messages.ts, which words their mistakes.
 * Source: https://platform.claude.com/docs/en/api/messages (type definitions of @anthropic-ai/sdk 1.14.0)
 */
export const dialectName = 'anthropic-messages'

const optionalNumber = z.optional(z.nullable(z.number()))

const fields = {
  // 0 fills the prompt cache without an answer.
  max_tokens: z.int().min(0),
  model: z.optional(z.string().min(1)),
  messages: z.array(z.unknown()).min(1),
  system: z.optional(z.unknown()),
  tools: z.optional(z.nullable(z.array(z.record(z.string(), z.unknown())))),
  tool_choice: z.optional(
    z.nullable(
      z.looseObject({
        type: z.enum(['auto', 'any', 'tool', 'none']),
        name: z.optional(z.string()),
        disable_parallel_tool_use: z.optional(z.nullable(z.boolean())),
      }),
    ),
  ),
  thinking: z.optional(
    z.nullable(
      z.looseObject({
        type: z.optional(z.string()),
        budget_tokens: z.optional(z.nullable(z.int().min(1))),
        display: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
  output_config: z.optional(
    z.nullable(
      z.looseObject({
        effort: z.optional(z.nullable(z.string())),
        format: z.optional(z.nullable(z.looseObject({ type: z.string(), schema: z.optional(z.unknown()) }))),
      }),
    ),
  ),
  umbel: z.optional(extensionSchema),
  stream: z.optional(z.nullable(z.boolean())),
  stop_sequences: z.optional(z.nullable(z.array(z.string()))),
  temperature: optionalNumber,
  top_p: optionalNumber,
  top_k: optionalNumber,
  metadata: z.optional(
    z.nullable(metadataSchema.pipe(z.looseObject({ user_id: z.optional(z.nullable(z.string())) }))),
  ),
  service_tier: z.optional(z.nullable(z.string())),
}

export const requestSchema = z.looseObject(fields)

/** A request whose tokens are to be counted asks for no answer, so it bounds none. */
export const countSchema = z.looseObject({ ...fields, max_tokens: z.optional(fields.max_tokens) })

/** A request of either kind, once checked. */
export type AnthropicRequest = z.infer<typeof countSchema>

/** Fields that `ChatRequest` has a word for, or that belong to Umbel; the rest are extras of this dialect. */
export const commonFields: ReadonlySet<string> = new Set([
  'model',
  'messages',
  'system',
  'max_tokens',
  'stream',
  'stop_sequences',
  'temperature',
  'top_p',
  'top_k',
  'tools',
  'tool_choice',
  'thinking',
  'output_config',
  'metadata',
  'service_tier',
  'umbel',
])
