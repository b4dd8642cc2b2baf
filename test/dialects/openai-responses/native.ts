import type { JsonObject } from '../../../src/core/request.ts'

/*
 * Streams as OpenAI writes them, shortened. Their shapes are those of the examples in
 * https://platform.openai.com/docs/api-reference/responses-streaming
 */

export const reasoning = {
  id: 'rs_0123456789abcdef',
  type: 'reasoning',
  encrypted_content: null,
  summary: [
    { type: 'summary_text', text: 'First.' },
    { type: 'summary_text', text: 'Second.' },
  ],
}
export const message = {
  id: 'msg_0123456789abcdef',
  type: 'message',
  status: 'completed',
  role: 'assistant',
  phase: 'commentary',
  content: [{ type: 'output_text', text: 'Let me look.', annotations: [], logprobs: [] }],
}
export const call = {
  id: 'fc_0123456789abcdef',
  type: 'function_call',
  status: 'completed',
  call_id: 'call_1',
  name: 'weather',
  arguments: '{"city":"Rome"}',
}
export const second = { ...call, id: 'fc_2', call_id: 'call_2', arguments: '{"city":"Lima"}' }
export const search = {
  id: 'ws_1',
  type: 'web_search_call',
  status: 'completed',
  action: { type: 'search', query: 'weather' },
}

const response = {
  id: 'resp_1',
  object: 'response',
  created_at: 1_741_476_777,
  status: 'in_progress',
  error: null,
  incomplete_details: null,
  model: 'gpt-5-2026',
  output: [],
  parallel_tool_calls: true,
  tools: [],
  metadata: {},
  store: true,
  usage: null,
}

export const usage = {
  input_tokens: 37,
  input_tokens_details: { cached_tokens: 7 },
  output_tokens: 11,
  output_tokens_details: { reasoning_tokens: 3 },
  total_tokens: 48,
}

export function nativeResponse(output: readonly JsonObject[], fields: JsonObject = {}): JsonObject {
  return { ...response, status: 'completed', output, usage, ...fields }
}

/** The events of a stream with these items, without their numbers. */
export function nativeEvents(items: readonly JsonObject[]): JsonObject[] {
  return [
    { type: 'response.created', response },
    { type: 'response.in_progress', response },
    ...items.flatMap((item, index) => itemEvents(item, index)),
    { type: 'response.completed', response: nativeResponse(items) },
  ]
}

export function itemEvents(item: JsonObject, index: number): JsonObject[] {
  const at = { item_id: item['id'], output_index: index }
  const whole = { output_index: index, item }
  const opened = (fields: JsonObject) => ({
    type: 'response.output_item.added',
    output_index: index,
    item: { ...item, status: 'in_progress', ...fields },
  })
  const done = { type: 'response.output_item.done', ...whole }
  if (item['type'] === 'message') {
    const part = { ...at, content_index: 0 }
    const text = message.content[0]?.text ?? ''
    return [
      opened({ content: [] }),
      {
        type: 'response.content_part.added',
        ...part,
        part: { type: 'output_text', text: '', annotations: [], logprobs: [] },
      },
      { type: 'response.output_text.delta', ...part, delta: text.slice(0, 4), logprobs: [] },
      { type: 'response.output_text.delta', ...part, delta: text.slice(4), logprobs: [] },
      { type: 'response.output_text.done', ...part, text, logprobs: [] },
      { type: 'response.content_part.done', ...part, part: message.content[0] },
      done,
    ]
  }
  if (item['type'] === 'function_call') {
    const written = String(item['arguments'])
    return [
      opened({ arguments: '' }),
      { type: 'response.function_call_arguments.delta', ...at, delta: written.slice(0, 5) },
      { type: 'response.function_call_arguments.delta', ...at, delta: written.slice(5) },
      { type: 'response.function_call_arguments.done', ...at, arguments: written },
      done,
    ]
  }
  if (item['type'] === 'reasoning') {
    return [
      opened({ summary: [] }),
      ...reasoning.summary.flatMap(({ text }, summary) => {
        const part = { ...at, summary_index: summary }
        return [
          {
            type: 'response.reasoning_summary_part.added',
            ...part,
            part: { type: 'summary_text', text: '' },
          },
          { type: 'response.reasoning_summary_text.delta', ...part, delta: text },
          { type: 'response.reasoning_summary_text.done', ...part, text },
          { type: 'response.reasoning_summary_part.done', ...part, part: { type: 'summary_text', text } },
        ]
      }),
      done,
    ]
  }
  return [opened({}), { type: 'response.web_search_call.searching', ...at }, done]
}

export function framed(events: readonly JsonObject[]): string {
  return events
    .map(
      (event, number) =>
        `event: ${String(event['type'])}\ndata: ${JSON.stringify({ ...event, sequence_number: number })}\n\n`,
    )
    .join('')
}

export const agentItems = [reasoning, message, call, second]
