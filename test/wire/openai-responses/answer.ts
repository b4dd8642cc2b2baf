import type {
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputText,
  ResponseStatus,
} from 'openai/resources/responses/responses'
import type { Answer, AnswerBlock } from '../answer.ts'
import { whole } from '../answer.ts'
import type { Asked } from '../format.ts'
import { hex, sealed } from '../ids.ts'
import { callId, created, dated } from '../openai-chat/answer.ts'
import { tokenOf } from '../openai-chat/logprobs.ts'
import type { Request, Response } from '../wire-types/openai-responses.ts'

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
    status: statusOf(stop),
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

export function statusOf(stop: Answer['stop']): ResponseStatus {
  return stop === 'length' || stop === 'filter' ? 'incomplete' : 'completed'
}

/** Items as they stand when they are whole; what is sealed is remembered. */
export function outputOf(answer: Answer, asked: Asked<Request>): ResponseOutputItem[] {
  const items: ResponseOutputItem[] = []
  let reasoning: string | undefined
  for (const block of answer.blocks) {
    const item = itemOf(block, answer, asked)
    if (item.type === 'reasoning') reasoning = item.id
    if (item.type === 'function_call' && item.id !== undefined && reasoning !== undefined)
      asked.issued.reasonings.set(item.id, reasoning)
    items.push(item)
  }
  return items
}

function itemOf(block: AnswerBlock, answer: Answer, { body, issued }: Asked<Request>): ResponseOutputItem {
  switch (block.kind) {
    case 'text':
    case 'refusal':
      return messageOf(block, answer, body)
    case 'call':
      return {
        id: `fc_${hex(50)}`,
        type: 'function_call',
        status: 'completed',
        arguments: whole(block),
        call_id: callId(),
        name: block.name,
      }
    case 'reasoning': {
      const id = `rs_${hex(50)}`
      const encrypted = `gAAAAAB${sealed()}`
      issued.encrypted.set(encrypted, id)
      const told = Boolean(body.reasoning?.summary) && block.redacted !== true
      return {
        id,
        type: 'reasoning',
        summary: told ? [{ type: 'summary_text', text: whole(block) }] : [],
        encrypted_content: encrypted,
      }
    }
  }
}

function messageOf(
  block: Extract<AnswerBlock, { kind: 'text' | 'refusal' }>,
  { stop, blocks }: Answer,
  body: Request,
): ResponseOutputMessage {
  return {
    id: `msg_${hex(50)}`,
    type: 'message',
    status: statusOf(stop) === 'incomplete' ? 'incomplete' : 'completed',
    role: 'assistant',
    phase: blocks.some(({ kind }) => kind === 'call') ? 'commentary' : 'final_answer',
    content: [
      block.kind === 'refusal'
        ? { type: 'refusal', refusal: whole(block) }
        : {
            type: 'output_text',
            text: whole(block),
            annotations: [],
            logprobs: logprobsOf(block.pieces, body),
          },
    ],
  }
}

/** One token for each piece; none when nobody asked. */
export function logprobsOf(
  pieces: readonly string[],
  { include, top_logprobs: alternatives }: Request,
): NonNullable<ResponseOutputText['logprobs']> {
  if (include?.includes('message.output_text.logprobs') !== true) return []
  return pieces.map((piece) => {
    const { token, logprob, bytes, top_logprobs: others } = tokenOf(piece, alternatives ?? 0)
    return {
      token,
      logprob,
      bytes: bytes ?? [],
      top_logprobs: others.map((other) => ({ ...other, bytes: other.bytes ?? [] })),
    }
  })
}
