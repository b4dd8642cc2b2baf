import type { ResponseOutputItem } from 'openai/resources/responses/responses'
import type { Answer } from '../answer.ts'
import type { Asked } from '../format.ts'
import { hex } from '../ids.ts'
import { created, dated } from '../openai-chat/answer.ts'
import type { Request, Response } from '../wire-types/openai-responses.ts'
import { outputOf } from './output.ts'

export function responsesAnswer(answer: Answer, asked: Asked<Request>): Response {
  return finished(emptyResponse(asked), outputOf(answer, asked), answer)
}

/** As a stream opens: everything that was asked for is told back. */
export function emptyResponse({ body, model }: Asked<Request>): Response {
  return {
    id: `resp_${hex(48)}`,
    object: 'response',
    created_at: created,
    status: 'in_progress',
    background: false,
    access_programs: null,
    error: null,
    incomplete_details: null,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    max_tool_calls: null,
    model: dated(model),
    output: [],
    parallel_tool_calls: body.parallel_tool_calls ?? true,
    previous_response_id: null,
    prompt_cache_key: body.prompt_cache_key ?? null,
    reasoning: { effort: body.reasoning?.effort ?? 'medium', summary: body.reasoning?.summary ?? null },
    safety_identifier: body.safety_identifier ?? null,
    service_tier: 'default',
    temperature: body.temperature ?? 1,
    text: { format: body.text?.format ?? { type: 'text' }, verbosity: body.text?.verbosity ?? 'medium' },
    tool_choice: body.tool_choice ?? 'auto',
    tools: (body.tools ?? []).map((tool) =>
      tool.type === 'function' ? { ...tool, strict: tool.strict ?? true } : tool,
    ),
    top_logprobs: body.top_logprobs ?? 0,
    top_p: body.top_p ?? 1,
    truncation: body.truncation ?? 'disabled',
    metadata: body.metadata ?? {},
  }
}

export function finished(
  response: Response,
  output: ResponseOutputItem[],
  { stop, usage }: Answer,
): Response {
  const incomplete = stop === 'length' || stop === 'filter'
  return {
    ...response,
    output,
    status: incomplete ? 'incomplete' : 'completed',
    completed_at: incomplete ? null : created + 2,
    incomplete_details: incomplete
      ? { reason: stop === 'length' ? 'max_output_tokens' : 'content_filter' }
      : null,
    usage: {
      input_tokens: usage.input,
      input_tokens_details: { cached_tokens: usage.cacheRead, cache_write_tokens: usage.cacheWrite },
      output_tokens: usage.output,
      output_tokens_details: { reasoning_tokens: usage.reasoning },
      total_tokens: usage.input + usage.output,
    },
  }
}
