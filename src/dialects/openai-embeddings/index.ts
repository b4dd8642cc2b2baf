import * as z from 'zod'
import type { ChatResult } from '../../core/answer.ts'
import type { ChatRequest, Maker } from '../../core/request.ts'
import type { Outbound, Patch, UpstreamDialect } from '../dialect.ts'
import { UmbelError } from '../../core/errors.ts'
import { decodeUsage } from '../openai-chat/usage.ts'
import { openAiChat } from '../openai-chat/index.ts'
import { sourceText } from '../source-text.ts'

/** OpenAI Embeddings: https://platform.openai.com/docs/api-reference/embeddings. The body passes through. */
export const openAiEmbeddings: UpstreamDialect = {
  name: 'openai-embeddings',
  encodeRequest,
  decodeResponse,
  decodeStream: openAiChat.decodeStream,
  decodeError: openAiChat.decodeError,
}

function encodeRequest(request: ChatRequest, patch: Patch): Outbound {
  const body: Record<string, unknown> = { ...request.source?.body, model: patch.model }
  delete body['umbel']
  const { source } = request
  const text = source === null ? JSON.stringify(body) : sourceText(body, source)
  return { path: '/embeddings', body: text, dropped: [] }
}

const responseSchema = z.looseObject({ data: z.array(z.unknown()), usage: z.optional(z.unknown()) })

function decodeResponse(text: string, { model }: Maker): ChatResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UmbelError('garbage', 'The upstream answered with text that is not JSON.')
  }
  const parsed = responseSchema.safeParse(value)
  if (!parsed.success)
    throw new UmbelError('garbage', 'The upstream answered with JSON that is not embeddings.')
  // A provider that has no output to count says so by leaving the field out.
  return { id: '', model, created: 0, content: [], finish: 'stop', usage: decodeUsage(parsed.data.usage) }
}
