import * as z from 'zod'
import type { ChatRequest, Message } from '../../core/request.ts'
import type { Inbound } from '../dialect.ts'
import { extensionSchema, readExtension } from '../extension.ts'
import { passThroughRequest } from '../pass-through-request.ts'
import { refusal } from '../refusal.ts'

export const dialectName = 'openai-completions'

const tokens = z.array(z.int())

const requestSchema = z.looseObject({
  model: z.optional(z.string().min(1)),
  prompt: z.optional(
    z.nullable(
      z.union([z.string(), z.array(z.string()), tokens, z.array(tokens)], {
        error: 'expected a text or a list',
      }),
    ),
  ),
  stream: z.optional(z.nullable(z.boolean())),
  stream_options: z.optional(z.nullable(z.looseObject({ include_usage: z.optional(z.boolean()) }))),
  max_tokens: z.optional(z.nullable(z.int().min(0))),
  n: z.optional(z.nullable(z.int().min(1))),
  best_of: z.optional(z.nullable(z.int().min(1))),
  user: z.optional(z.nullable(z.string())),
  umbel: z.optional(extensionSchema),
})

/** The body goes on as it came; its prompt is read for routing only. */
export function decodeRequest(inbound: Inbound): ChatRequest {
  const parsed = requestSchema.safeParse(inbound.body)
  if (!parsed.success) throw refusal(parsed.error)
  const { model = '', prompt, stream, stream_options: options, max_tokens: bound, user, umbel } = parsed.data
  return passThroughRequest(inbound, {
    dialect: dialectName,
    model,
    umbel: readExtension(umbel, inbound.headers),
    stream: stream ?? false,
    streamUsage: options?.include_usage ?? false,
    // OpenAI writes 16 tokens where nothing is said.
    maxOutputTokens: bound ?? 16,
    choices: answersOf(parsed.data),
    user: user ?? null,
    messages: promptMessages(prompt),
  })
}

/** How many texts are written: for each prompt `n`, or `best_of` of which the best are told. */
function answersOf({ prompt, n, best_of: tried }: z.output<typeof requestSchema>): number {
  const isList = Array.isArray(prompt) && prompt.some((each) => typeof each !== 'number')
  return Math.max(n ?? 1, tried ?? 1) * (isList ? prompt.length : 1)
}

function promptMessages(prompt: unknown): Message[] {
  const text = Array.isArray(prompt) ? prompt.find((each) => typeof each === 'string') : prompt
  return typeof text === 'string' ? [{ role: 'user', content: [{ type: 'text', text }] }] : []
}
