import type { Block, Maker } from '../../core/request.ts'
import type { ChatResult } from '../../core/answer.ts'
import { UmbelError } from '../../core/errors.ts'
import { decodeAnswerBlock } from './decode-answer-block.ts'
import { decodeInBandError } from './decode-error.ts'
import { decodeStopReason } from './stop-reason.ts'
import { decodeUsage } from './usage.ts'
import { isObject } from '../../core/json-object.ts'
import { isPlainResponse } from './plain-shapes.ts'
import { responseSchema } from './response-schema.ts'
import { sliceOf } from './json-slice.ts'

/** A Messages answer -> `ChatResult`. Throws class `garbage`, or the error that a 200 carries. */
export function decodeResponse(text: string, maker: Maker): ChatResult {
  const value = parse(text)
  if (isObject(value) && isObject(value['error']) && value['content'] === undefined) {
    throw decodeInBandError(value['error'], text)
  }
  const answer = isPlainResponse(value) ? value : responseSchema.safeParse(value).data
  if (answer === undefined) {
    throw new UmbelError('garbage', 'The upstream answered with JSON that is not a message.')
  }
  const content = answer.content.flatMap((block, index): Block[] => {
    const input = block.type === 'tool_use' ? sliceOf(text, ['content', index, 'input']) : undefined
    const decoded = decodeAnswerBlock(block, maker, input)
    return decoded.type === 'text' && decoded.text === '' ? [] : [decoded]
  })
  const explanation = answer.stop_details?.explanation
  return {
    id: answer.id ?? '',
    model: answer.model ?? maker.model,
    created: Math.floor(Date.now() / 1000),
    // Nothing was said: then the reason is all that a caller can be shown.
    content: content.length === 0 && explanation ? [{ type: 'refusal', text: explanation }] : content,
    finish: decodeStopReason(answer.stop_reason ?? 'end_turn'),
    ...(answer.stop_sequence && { stopSequence: answer.stop_sequence }),
    usage: decodeUsage(answer.usage),
  }
}

/** The answer to a count: no content, and the input's tokens. */
export function decodeCountResponse(text: string, maker: Maker): ChatResult {
  const value = parse(text)
  if (isObject(value) && isObject(value['error'])) throw decodeInBandError(value['error'], text)
  const tokens = isObject(value) ? value['input_tokens'] : undefined
  if (typeof tokens !== 'number') {
    throw new UmbelError('garbage', 'The upstream answered with JSON that is not a count of tokens.')
  }
  return {
    id: '',
    model: maker.model,
    created: Math.floor(Date.now() / 1000),
    content: [],
    finish: 'stop',
    usage: { inputTokens: tokens, outputTokens: 0 },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UmbelError('garbage', 'The upstream answered with text that is not JSON.')
  }
}
