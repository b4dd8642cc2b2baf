// The same answer in each wire format: fixed bytes for JSON, and for a stream of 100 pieces as the provider sends it.
const text = 'A plain answer of a usual length. '.repeat(12)
const words = Array.from({ length: 98 }, (_, index) => `word${index} `)
const created = 1_700_000_000

const chatHead = { id: 'chatcmpl-bench', object: 'chat.completion.chunk', created, model: 'bench' }
const chatUsage = { prompt_tokens: 12, completion_tokens: 100, total_tokens: 112 }
const chatEvent = (delta, finish_reason = null) =>
  data({ ...chatHead, choices: [{ index: 0, delta, logprobs: null, finish_reason }], usage: null })

const chat = {
  json: JSON.stringify({
    ...chatHead,
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: chatUsage,
  }),
  events: [
    chatEvent({ role: 'assistant', content: '' }),
    ...words.map((content) => chatEvent({ content })),
    chatEvent({}, 'stop'),
  ],
  end: (counted) => `${counted ? data({ ...chatHead, choices: [], usage: chatUsage }) : ''}data: [DONE]\n\n`,
}

const message = {
  id: 'msg_bench',
  type: 'message',
  role: 'assistant',
  model: 'bench',
  content: [],
  stop_reason: null,
  stop_sequence: null,
  usage: { input_tokens: 12, output_tokens: 1 },
}
const counted = { input_tokens: 12, output_tokens: 100 }

const anthropic = {
  json: JSON.stringify({
    ...message,
    content: [{ type: 'text', text }],
    stop_reason: 'end_turn',
    usage: counted,
  }),
  events: [
    named({ type: 'message_start', message }),
    named({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }),
    ...words.map((word) =>
      named({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: word } }),
    ),
    named({ type: 'content_block_stop', index: 0 }),
    named({
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: counted,
    }),
  ],
  end: () => named({ type: 'message_stop' }),
}

const geminiAnswer = (piece, finishReason) => ({
  candidates: [{ content: { role: 'model', parts: [{ text: piece }] }, index: 0, ...finishReason }],
  usageMetadata: { promptTokenCount: 12, candidatesTokenCount: 100, totalTokenCount: 112 },
  modelVersion: 'bench',
  responseId: 'bench',
})

const gemini = {
  json: JSON.stringify(geminiAnswer(text, { finishReason: 'STOP' })),
  events: words.map((word) => data(geminiAnswer(word, {}))),
  end: () => data(geminiAnswer('', { finishReason: 'STOP' })),
}

const item = { type: 'message', id: 'msg_bench', status: 'in_progress', role: 'assistant', content: [] }
const response = {
  id: 'resp_bench',
  object: 'response',
  created_at: created,
  status: 'in_progress',
  model: 'bench',
  output: [],
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  parallel_tool_calls: true,
  temperature: 1,
  tool_choice: 'auto',
  tools: [],
  top_p: 1,
}
const part = { type: 'output_text', text: '', annotations: [], logprobs: [] }
const at = { item_id: 'msg_bench', output_index: 0, content_index: 0 }
const completed = (said) => ({
  ...response,
  status: 'completed',
  output: [{ ...item, status: 'completed', content: [{ ...part, text: said }] }],
  usage: {
    input_tokens: 12,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 100,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 112,
  },
})

const responses = {
  json: JSON.stringify(completed(text)),
  events: [
    { type: 'response.created', response },
    { type: 'response.output_item.added', output_index: 0, item },
    { type: 'response.content_part.added', ...at, part },
    ...words.map((delta) => ({ type: 'response.output_text.delta', ...at, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...at, text: words.join(''), logprobs: [] },
    { type: 'response.content_part.done', ...at, part: { ...part, text: words.join('') } },
    { type: 'response.output_item.done', output_index: 0, item: completed(words.join('')).output[0] },
  ].map((event, sequence_number) => named({ ...event, sequence_number })),
  end: () => named({ type: 'response.completed', sequence_number: 200, response: completed(words.join('')) }),
}

/** The answer of the format whose path this is. */
export function formatAt(path) {
  if (path.includes('/messages')) return anthropic
  if (path.includes('/v1beta/')) return gemini
  return path.includes('/responses') ? responses : chat
}

function data(value) {
  return `data: ${JSON.stringify(value)}\n\n`
}

function named(value) {
  return `event: ${value.type}\n${data(value)}`
}
