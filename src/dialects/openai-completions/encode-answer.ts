import type { ChatResult } from '../../core/answer.ts'
import type { EncodeOptions, StreamEncoder } from '../dialect.ts'
import type { JsonObject } from '../../core/request.ts'
import type { Usage } from '../../core/usage.ts'
import { encodeFinishReason } from '../openai-chat/finish-reason.ts'
import { encodeStreamError } from '../openai-chat/encode-error.ts'
import { encodeUsage } from '../openai-chat/usage.ts'

/** `ChatResult` -> the JSON of a text completion. */
export function encodeResponse(result: ChatResult, options: EncodeOptions): string {
  const text = result.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
  return JSON.stringify({
    ...head(result.id, result.created, options.model),
    choices: [choice(text, encodeFinishReason(result.finish))],
    ...(result.usage !== null && { usage: encodeUsage(result.usage, options.cost) }),
  })
}

/** Parts -> the events of a stream of text completions. */
export function encodeStream(options: EncodeOptions): StreamEncoder {
  let id = ''
  let created = 0
  let usage: Usage | null = null
  let failed = false
  const event = (choices: readonly unknown[], counted?: JsonObject) =>
    `data: ${JSON.stringify({
      ...head(id, created, options.model),
      choices,
      ...(options.usage && { usage: counted ?? null }),
    })}\n\n`
  return {
    encode(parts) {
      let text = ''
      for (const part of parts) {
        if (failed) break
        if (part.type === 'start') {
          id = part.id ?? id
          created = part.created ?? created
        } else if (part.type === 'text-delta') text += event([choice(part.text, null)])
        else if (part.type === 'usage') usage = part.usage
        else if (part.type === 'finish') text += event([choice('', encodeFinishReason(part.reason))])
        else if (part.type === 'error') {
          failed = true
          text += encodeStreamError(part.error)
        }
      }
      return text
    },
    end() {
      if (failed) return ''
      const last =
        options.usage && usage !== null ? event([], encodeUsage(usage, options.price?.(usage))) : ''
      return `${last}data: [DONE]\n\n`
    },
  }
}

function head(id: string, created: number, model: string): JsonObject {
  return { id, object: 'text_completion', created: created || Math.floor(Date.now() / 1000), model }
}

function choice(text: string, finish: string | null): JsonObject {
  return { text, index: 0, logprobs: null, finish_reason: finish }
}
