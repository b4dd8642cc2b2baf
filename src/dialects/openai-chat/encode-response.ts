import type { ChatResult } from '../../core/answer.ts'
import type { EncodeOptions } from '../dialect.ts'
import { encodeFinishReason } from './finish-reason.ts'
import { encodeUsage } from './usage.ts'

/** `ChatResult` -> the JSON of a Chat Completions answer. */
export function encodeResponse(result: ChatResult, options: EncodeOptions): string {
  const { content } = result
  const text = content.flatMap((block) => (block.type === 'text' ? [block.text] : []))
  const refusals = content.flatMap((block) => (block.type === 'refusal' ? [block.text] : []))
  const reasoning = content.flatMap((block) => (block.type === 'reasoning' ? [block.text ?? ''] : []))
  const calls = content.flatMap((block) =>
    block.type === 'tool-call'
      ? [{ id: block.id, type: 'function', function: { name: block.name, arguments: block.arguments } }]
      : [],
  )
  return JSON.stringify({
    id: result.id,
    object: 'chat.completion',
    created: result.created,
    model: options.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text.length > 0 ? text.join('') : null,
          refusal: refusals.length > 0 ? refusals.join('') : null,
          ...(reasoning.length > 0 && { reasoning_content: reasoning.join('') }),
          ...(calls.length > 0 && { tool_calls: calls }),
        },
        logprobs: result.logprobs ?? null,
        finish_reason: encodeFinishReason(result.finish),
      },
    ],
    ...(result.usage !== null && { usage: encodeUsage(result.usage, options.cost) }),
  })
}
