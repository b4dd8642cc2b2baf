import * as z from 'zod'
import type { ChatResult } from '../../core/answer.ts'
import type { Maker } from '../../core/request.ts'
import { UmbelError } from '../../core/errors.ts'
import { decodeFinish, decodeOutputItem, logprobsOf } from './decode-output.ts'
import { decodeInBandError } from './errors.ts'
import { decodeLogprobs } from './logprobs.ts'
import { decodeUsage } from './usage.ts'
import { isObject } from '../../core/json-object.ts'

const responseSchema = z.looseObject({
  id: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(z.number())),
  model: z.optional(z.nullable(z.string())),
  status: z.optional(z.nullable(z.string())),
  output: z.array(z.looseObject({ type: z.string() })),
  usage: z.optional(z.unknown()),
})

/** Ways in which an answer is none. */
const failed: ReadonlySet<unknown> = new Set(['failed', 'cancelled'])

/** A Responses answer -> `ChatResult`. Throws class `garbage`, or the error that a 200 carries. */
export function decodeResponse(text: string, maker: Maker): ChatResult {
  const value = parse(text)
  if (
    isObject(value) &&
    (failed.has(value['status']) || (value['error'] && !Array.isArray(value['output'])))
  ) {
    throw decodeInBandError(value)
  }
  const answer = responseSchema.safeParse(value).data
  if (answer === undefined) {
    throw new UmbelError('garbage', 'The upstream answered with JSON that is not a response.')
  }
  const { output } = answer
  const logprobs = decodeLogprobs(logprobsOf(output))
  return {
    id: answer.id ?? '',
    model: answer.model ?? maker.model,
    created: Math.floor(answer.created_at ?? 0),
    content: output.flatMap((item) => decodeOutputItem(item, maker)),
    finish: decodeFinish(
      answer,
      output.some(({ type }) => type === 'function_call'),
    ).reason,
    usage: decodeUsage(answer.usage),
    ...(logprobs !== undefined && { logprobs }),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UmbelError('garbage', 'The upstream answered with text that is not JSON.')
  }
}
