import type { Block, Maker } from '../../core/request.ts'
import type { ChatResult } from '../../core/answer.ts'
import { CallIds } from '../call-ids.ts'
import { UmbelError } from '../../core/errors.ts'
import { decodeInBandError } from './decode-error.ts'
import { decodeFinishReason } from './finish-reason.ts'
import { decodeUsage } from './usage.ts'
import { DetailsCollector } from './reasoning-details.ts'
import { isPlainResponse } from './plain-shapes.ts'
import { responseSchema } from './response-schema.ts'
import { thoughtSignature } from './thought-signature.ts'

/** A Chat Completions answer -> `ChatResult`. Throws class `garbage`, or the error that a 200 carries. */
export function decodeResponse(body: string, maker: Maker): ChatResult {
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
  const reasoning = message.reasoning_content ?? message.reasoning
  if (reasoning || message.reasoning_details) {
    const details = new DetailsCollector()
    details.add(message.reasoning_details)
    if (reasoning || details.size > 0)
      content.push({ type: 'reasoning', ...(reasoning && { text: reasoning }), opaque: details.take(maker) })
  }
  const signature = thoughtSignature(message, maker)
  if (message.content || signature !== undefined) {
    content.push({ type: 'text', text: message.content ?? '', ...(signature && { opaque: signature }) })
  }
  if (message.refusal) content.push({ type: 'refusal', text: message.refusal })
  const ids = new CallIds()
  for (const call of message.tool_calls ?? []) {
    const thought = thoughtSignature(call, maker)
    content.push({
      type: 'tool-call',
      id: ids.next(call.id ?? ''),
      name: call.function?.name ?? '',
      arguments: call.function?.arguments ?? '',
      ...(thought && { opaque: thought }),
    })
  }
  return {
    id: answer.id ?? '',
    model: answer.model ?? maker.model,
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
