import type { Asked } from '../format.ts'
import { refusedLimits } from '../openai-limits.ts'
import { openAIRefusal } from '../openai-refusals.ts'
import type { Refusal } from '../refusal.ts'
import type { Request } from '../wire-types/openai-chat.ts'
import { refusedMessages } from './refused-messages.ts'
import { refusedFormat, refusedTools } from './refused-tools.ts'

/** What fits the types and is refused by the real API all the same. */
export function refusedByChat({ body, model }: Asked<Request>): Refusal | undefined {
  return (
    refusedParameter(body, model) ??
    refusedLimits(body) ??
    refusedMessages(body.messages) ??
    refusedTools(body) ??
    refusedFormat(body)
  )
}

function refusedParameter(body: Request, model: string): Refusal | undefined {
  if (body.messages.length === 0)
    return openAIRefusal(
      "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      { param: 'messages', code: 'empty_array' },
    )
  if (body.stream !== true && body.stream_options)
    return openAIRefusal("The 'stream_options' parameter is only allowed when 'stream' is enabled.", {
      param: 'stream_options',
    })
  if (body.top_logprobs !== undefined && body.top_logprobs !== null && body.logprobs !== true)
    return openAIRefusal('`logprobs` must be set to `true` when `top_logprobs` is set.', {
      param: 'top_logprobs',
    })
  if (body.parallel_tool_calls !== undefined && !body.tools)
    return openAIRefusal("'parallel_tool_calls' is only allowed when 'tools' are specified.", {
      param: 'parallel_tool_calls',
    })
  if (body.tool_choice !== undefined && !body.tools)
    return openAIRefusal("'tool_choice' is only allowed when 'tools' are specified.", {
      param: 'tool_choice',
    })
  return isReasoningModel(model) ? refusedByReasoningModel(body) : undefined
}

export function isReasoningModel(model: string): boolean {
  return /^(o\d|gpt-[5-9])/.test(model)
}

function refusedByReasoningModel(body: Request): Refusal | undefined {
  if (body.max_tokens !== undefined && body.max_tokens !== null)
    return openAIRefusal(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { param: 'max_tokens', code: 'unsupported_parameter' },
    )
  if (body.reasoning_effort === 'none') return undefined
  for (const name of ['temperature', 'top_p', 'n'] as const) {
    const value = body[name]
    if (typeof value === 'number' && value !== 1)
      return openAIRefusal(
        `Unsupported value: '${name}' does not support ${value} with this model. Only the default (1) value is supported.`,
        { param: name, code: 'unsupported_value' },
      )
  }
  for (const name of ['presence_penalty', 'frequency_penalty', 'logprobs', 'logit_bias', 'stop'] as const) {
    const value = body[name]
    if (value !== undefined && value !== null && value !== 0 && value !== false)
      return openAIRefusal(`Unsupported parameter: '${name}' is not supported with this model.`, {
        param: name,
        code: 'unsupported_parameter',
      })
  }
  return undefined
}
