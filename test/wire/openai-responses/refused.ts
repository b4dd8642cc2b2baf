import type { Asked } from '../format.ts'
import { isReasoningModel } from '../openai-chat/refused.ts'
import { refusedFunction } from '../openai-chat/refused-tools.ts'
import { refusedLimits } from '../openai-limits.ts'
import { openAIRefusal } from '../openai-refusals.ts'
import type { Refusal } from '../refusal.ts'
import { notStrict } from '../strict-schema.ts'
import type { Request } from '../wire-types/openai-responses.ts'
import { itemsOf } from './items.ts'
import { refusedCalls } from './refused-calls.ts'
import { refusedItems } from './refused-items.ts'
import { refusedReasoning } from './refused-reasoning.ts'

/** What fits the types and is refused by the real API all the same. */
export function refusedByResponses(asked: Asked<Request>): Refusal | undefined {
  const { body, model } = asked
  const items = itemsOf(body)
  return (
    refusedParameter(body, model) ??
    refusedLimits(body) ??
    refusedFormat(body) ??
    refusedTools(body) ??
    refusedItems(items, body) ??
    refusedReasoning(items, asked) ??
    refusedCalls(items)
  )
}

function refusedParameter(body: Request, model: string): Refusal | undefined {
  const { previous_response_id: previous, max_output_tokens: maximum } = body
  if (body.input === undefined && !body.prompt)
    return openAIRefusal(
      "One of 'input', 'previous_response_id', 'prompt', or 'conversation' must be provided.",
      { param: 'input', code: 'missing_required_parameter' },
    )
  // Nothing is ever stored here.
  if (previous)
    return openAIRefusal(`Previous response with id '${previous}' not found.`, {
      param: 'previous_response_id',
      code: 'previous_response_not_found',
    })
  if (body.conversation)
    return openAIRefusal('Conversation not found.', { status: 404, param: 'conversation' })
  if (typeof maximum === 'number' && maximum < 16)
    return openAIRefusal(
      `Invalid 'max_output_tokens': integer below minimum value. Expected a value >= 16, but got ${maximum} instead.`,
      { param: 'max_output_tokens', code: 'integer_below_min_value' },
    )
  if (body.stream !== true && body.stream_options)
    return openAIRefusal("The 'stream_options' parameter is only allowed when 'stream' is enabled.", {
      param: 'stream_options',
    })
  if (!isReasoningModel(model) || body.reasoning?.effort === 'none') return undefined
  const name = (['temperature', 'top_p', 'top_logprobs'] as const).find((key) => (body[key] ?? null) !== null)
  return name === undefined
    ? undefined
    : openAIRefusal(`Unsupported parameter: '${name}' is not supported with this model.`, { param: name })
}

function refusedFormat({ text, input }: Request): Refusal | undefined {
  const format = text?.format
  if (format?.type === 'json_object' && !JSON.stringify(input).toLowerCase().includes('json'))
    return openAIRefusal(
      "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.",
      { param: 'input' },
    )
  if (format?.type !== 'json_schema' || format.strict === false) return undefined
  const problem = notStrict(format.schema)
  return problem === undefined || format.strict !== true
    ? undefined
    : openAIRefusal(`Invalid schema for response_format '${format.name}': ${problem}`, {
        param: 'text.format.schema',
        code: 'invalid_json_schema',
      })
}

function refusedTools({ tools, tool_choice: choice }: Request): Refusal | undefined {
  for (const [index, tool] of (tools ?? []).entries()) {
    if (tool.type !== 'function') continue
    const { name, parameters, strict } = tool
    const refusal = refusedFunction({ name, parameters, strict }, `tools[${index}]`)
    if (refusal !== undefined) return refusal
  }
  if (typeof choice !== 'object' || choice.type !== 'function') return undefined
  const known = (tools ?? []).some((tool) => tool.type === 'function' && tool.name === choice.name)
  return known
    ? undefined
    : openAIRefusal(`Tool choice 'function' not found in 'tools' parameter.`, { param: 'tool_choice' })
}
