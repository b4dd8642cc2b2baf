import * as z from 'zod'
import type { ChatRequest, Maker } from '../../core/request.ts'
import type { ChatResult } from '../../core/answer.ts'
import type { Dialect, Outbound, Patch } from '../dialect.ts'
import { UmbelError } from '../../core/errors.ts'
import { decodeEvents } from '../event-stream.ts'
import { CompletionReader } from './completion-reader.ts'
import { decodeError, decodeInBandError } from '../openai-chat/decode-error.ts'
import { decodeFinishReason } from '../openai-chat/finish-reason.ts'
import { decodeUsage } from '../openai-chat/usage.ts'
import { decodeRequest, dialectName } from './decode-request.ts'
import { encodeError, encodeStreamError } from '../openai-chat/encode-error.ts'
import { encodeResponse, encodeStream } from './encode-answer.ts'
import { isObject } from '../../core/json-object.ts'
import { openAiChat } from '../openai-chat/index.ts'
import { patchStream } from '../openai-chat/patch-stream.ts'
import { sourceText } from '../source-text.ts'

/** OpenAI's legacy text completions: https://platform.openai.com/docs/api-reference/completions. The body passes through. */
export const openAiCompletions: Dialect = {
  name: dialectName,
  decodeRequest,
  encodeRequest,
  decodeResponse,
  encodeResponse,
  decodeStream: (maker) => decodeEvents(new CompletionReader(maker)),
  encodeStream,
  decodeError,
  encodeError,
  encodeStreamError,
  keepAlive: openAiChat.keepAlive,
  tap: openAiChat.tap,
}

function encodeRequest(request: ChatRequest, patch: Patch): Outbound {
  const body: Record<string, unknown> = { ...request.source?.body, model: patch.model }
  delete body['umbel']
  patchStream(body, patch)
  const { maxOutputTokens } = patch
  if (maxOutputTokens !== undefined) {
    const asked = body['max_tokens']
    body['max_tokens'] = typeof asked === 'number' ? Math.min(asked, maxOutputTokens) : maxOutputTokens
  }
  const { source } = request
  const text = source === null ? JSON.stringify(body) : sourceText(body, source)
  return { path: '/completions', body: text, dropped: [] }
}

const responseSchema = z.looseObject({
  id: z.optional(z.string()),
  created: z.optional(z.number()),
  model: z.optional(z.string()),
  choices: z
    .array(z.looseObject({ text: z.string(), finish_reason: z.optional(z.nullable(z.string())) }))
    .min(1),
  usage: z.optional(z.unknown()),
})

function decodeResponse(text: string, maker: Maker): ChatResult {
  const value = parse(text)
  if (isObject(value) && value['error'] && !('choices' in value))
    throw decodeInBandError(value['error'], text)
  const parsed = responseSchema.safeParse(value)
  const choice = parsed.data?.choices[0]
  if (!parsed.success || choice === undefined) {
    throw new UmbelError('garbage', 'The upstream answered with JSON that is not a text completion.')
  }
  const { id = '', created = 0, model = maker.model, usage } = parsed.data
  return {
    id,
    model,
    created,
    content: [{ type: 'text', text: choice.text }],
    finish: decodeFinishReason(choice.finish_reason ?? 'stop'),
    usage: decodeUsage(usage),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UmbelError('garbage', 'The upstream answered with text that is not JSON.')
  }
}
