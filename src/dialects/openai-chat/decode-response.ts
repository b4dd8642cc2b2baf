import type { Block } from '../../core/request.ts'
import type { ChatResult } from '../../core/answer.ts'
import { UmbelError } from '../../core/errors.ts'
import { decodeInBandError } from './decode-error.ts'
import { decodeFinishReason } from './finish-reason.ts'
import { decodeUsage } from './usage.ts'
import { isPlainResponse } from './plain-shapes.ts'
import { responseSchema } from './response-schema.ts'

/** A Chat Completions answer -> `ChatResult`. Throws class `garbage`, or the error that a 200 carries. */
export function decodeResponse(body: string, model: string): ChatResult {
  const value = parse(body)
  if (
    typeof value === 'object' &&
    value !== null &&
    'error' in value &&
    value.error &&
    !('choices' in value)
  ) {
    throw decodeInBandError(value.error, body)
  }
  const answer = isPlainResponse(value) ? value : responseSchema.safeParse(value).data
  const choice = answer?.choices[0]
  if (answer === undefined || choice === undefined) {
    throw new UmbelError('garbage', 'The upstream answered with JSON that is not a chat completion.')
  }
  const { message } = choice
  const content: Block[] = []
  if (message.reasoning_content) content.push({ type: 'reasoning', text: message.reasoning_content })
  if (message.content) content.push({ type: 'text', text: message.content })
  if (message.refusal) content.push({ type: 'refusal', text: message.refusal })
  for (const call of message.tool_calls ?? []) {
    content.push({
      type: 'tool-call',
      id: call.id ?? '',
      name: call.function?.name ?? '',
      arguments: call.function?.arguments ?? '',
    })
  }
  return {
    id: answer.id ?? '',
    model: answer.model ?? model,
    created: answer.created ?? 0,
    content,
    finish: decodeFinishReason(choice.finish_reason ?? 'stop'),
    usage: decodeUsage(answer.usage),
    ...(choice.logprobs !== undefined && choice.logprobs !== null && { logprobs: choice.logprobs }),
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new UmbelError('garbage', 'The upstream answered with text that is not JSON.')
  }
}
