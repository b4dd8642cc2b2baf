import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions/completions'
import type { Asked } from '../format.ts'
import { openAIRefusal } from '../openai-refusals.ts'
import type { Refusal } from '../refusal.ts'
import { notStrict } from '../strict-schema.ts'
import type { Request } from '../wire-types/openai-chat.ts'

/** What fits the types and is refused by the real API all the same. */
export function refusedByChat({ body, model }: Asked<Request>): Refusal | undefined {
  return (
    refusedParameter(body, model) ??
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

function refusedMessages(messages: readonly ChatCompletionMessageParam[]): Refusal | undefined {
  let open = new Set<string>()
  let caller = 0
  for (const [index, message] of messages.entries()) {
    if (message.role === 'tool') {
      if (!open.delete(message.tool_call_id)) return orphan(index, open.size > 0)
      continue
    }
    if (open.size > 0) return unanswered(open, caller)
    if (message.role !== 'assistant') continue
    const calls = message.tool_calls ?? []
    if (message.tool_calls?.length === 0)
      return openAIRefusal(
        `Invalid 'messages[${index}].tool_calls': empty array. Expected an array with minimum length 1, but got an empty array instead.`,
        { param: `messages[${index}].tool_calls`, code: 'empty_array' },
      )
    if (calls.length === 0 && (message.content ?? message.refusal ?? message.function_call ?? null) === null)
      return openAIRefusal(`Invalid value for 'content': expected a string, got null.`, {
        param: `messages.[${index}].content`,
      })
    const long = calls.findIndex(({ id }) => id.length > 40)
    if (long !== -1) return tooLong(`messages[${index}].tool_calls[${long}].id`, calls[long]?.id ?? '', 40)
    open = new Set(calls.map(({ id }) => id))
    caller = index
  }
  return open.size > 0 ? unanswered(open, caller) : undefined
}

function orphan(index: number, others: boolean): Refusal {
  const message = others
    ? `Invalid parameter: 'tool_call_id' of messages[${index}] not found in 'tool_calls' of previous message.`
    : "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'."
  return openAIRefusal(message, { param: `messages.[${index}].${others ? 'tool_call_id' : 'role'}` })
}

function unanswered(ids: ReadonlySet<string>, index: number): Refusal {
  return openAIRefusal(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${[...ids].join(', ')}`,
    { param: `messages.[${index + 1}].role` },
  )
}

export function tooLong(param: string, value: string, maximum: number): Refusal {
  return openAIRefusal(
    `Invalid '${param}': string too long. Expected a string with maximum length ${maximum}, but got a string with length ${value.length} instead.`,
    { param, code: 'string_above_max_length' },
  )
}

const namePattern = /^[a-zA-Z0-9_-]+$/

function refusedTools({ tools }: Request): Refusal | undefined {
  if (tools?.length === 0)
    return openAIRefusal(
      "Invalid 'tools': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      { param: 'tools', code: 'empty_array' },
    )
  for (const [index, tool] of (tools ?? []).entries()) {
    if (tool.type !== 'function') continue
    const { name, parameters, strict } = tool.function
    const refusal = refusedFunction({ name, parameters, strict }, `tools[${index}].function`)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

interface Declared {
  readonly name: string
  readonly parameters: unknown
  readonly strict: boolean | null | undefined
}

export function refusedFunction({ name, parameters, strict }: Declared, param: string): Refusal | undefined {
  if (name.length > 64) return tooLong(`${param}.name`, name, 64)
  if (!namePattern.test(name))
    return openAIRefusal(
      `Invalid '${param}.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
      { param: `${param}.name`, code: 'invalid_value' },
    )
  const problem = strict === true ? notStrict(parameters) : undefined
  if (problem === undefined) return undefined
  return openAIRefusal(`Invalid schema for function '${name}': ${problem}`, {
    param: `${param}.parameters`,
    code: 'invalid_function_parameters',
  })
}

function refusedFormat({ response_format: format, messages }: Request): Refusal | undefined {
  if (format?.type === 'json_object' && !JSON.stringify(messages).toLowerCase().includes('json'))
    return openAIRefusal(
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      { param: 'messages' },
    )
  if (format?.type !== 'json_schema' || format.json_schema.strict !== true) return undefined
  const { name, schema } = format.json_schema
  const problem = notStrict(schema)
  return problem === undefined
    ? undefined
    : openAIRefusal(`Invalid schema for response_format '${name}': ${problem}`, { param: 'response_format' })
}
