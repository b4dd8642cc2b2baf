import { answerSchema, rawBodies } from '../wire/raw-asks.ts'
import { png, richBodies, tool } from '../wire/rich-asks.ts'
import type { FormatName } from '../wire/format.ts'
import type { SurfaceName } from './surfaces.ts'
import { type Json, isFields } from './json-value.ts'

/** A body as JSON holds it: without what JSON leaves out. */
function plain(body: unknown): Json {
  return JSON.parse(JSON.stringify(body))
}

const wishes = [
  { model: 'm' },
  { model: 'm', streaming: true },
  { model: 'm', streaming: true, withTools: true },
  { model: 'm', withTools: true },
  { model: 'm', withSchema: true },
  { model: 'm', streaming: true, withReasoning: true },
]

function usual(format: FormatName): Json[] {
  return [...wishes.map((wish) => plain(rawBodies[format](wish))), plain(richBodies[format])]
}

const schema = {
  type: 'object',
  properties: {
    list: { type: 'array', items: { $ref: '#/$defs/a' } },
    kind: { enum: ['x', 'y', null] },
    more: { anyOf: [{ type: 'string', format: 'email' }, { allOf: [{ const: 1 }] }] },
  },
  required: ['list'],
  $defs: { a: { type: 'object', properties: { again: { $ref: '#/$defs/a' } } } },
}

/** Everything that a body of Chat Completions may hold. */
const fullChat = {
  model: 'm',
  messages: [
    {
      role: 'developer',
      content: [{ type: 'text', text: 'Be kind.', cache_control: { type: 'ephemeral' } }],
    },
    {
      role: 'user',
      name: 'ann',
      content: [
        { type: 'text', text: 'Look, and listen.' },
        { type: 'image_url', image_url: { url: 'https://example.com/a.png', detail: 'low' } },
        { type: 'input_audio', input_audio: { data: png, format: 'wav' } },
        { type: 'file', file: { file_id: 'file-1' } },
      ],
    },
    {
      role: 'assistant',
      content: null,
      reasoning_content: 'I think.',
      reasoning_details: [{ type: 'reasoning.text', text: 'I think.', signature: 's', index: 0 }],
      tool_calls: [
        {
          id: 'call_1',
          type: 'function',
          function: { name: 'look', arguments: '{"a":"b"}' },
          extra_content: { google: { thought_signature: 'c2ln' } },
        },
        { id: 'call_2', type: 'function', function: { name: 'look', arguments: '' } },
      ],
    },
    { role: 'tool', tool_call_id: 'call_2', content: [{ type: 'text', text: 'Second.' }] },
    { role: 'tool', tool_call_id: 'call_1', content: 'First.' },
    { role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }], refusal: 'No.' },
    { role: 'user', content: 'And?' },
  ],
  tools: [
    { type: 'function', function: { ...tool, strict: true } },
    { type: 'function', function: { name: 'wide', parameters: schema } },
  ],
  tool_choice: 'required',
  parallel_tool_calls: false,
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'answer', strict: true, schema: answerSchema },
  },
  reasoning_effort: 'high',
  temperature: 1.5,
  top_p: 0.9,
  n: 1,
  stop: ['a', 'b'],
  seed: 7,
  frequency_penalty: 0.1,
  presence_penalty: 0.2,
  logit_bias: { 5: 1 },
  logprobs: true,
  top_logprobs: 3,
  max_completion_tokens: 2000,
  metadata: { team: 'a' },
  user: 'u-1',
  service_tier: 'flex',
  prompt_cache_key: 'k',
  stream: true,
  stream_options: { include_usage: true },
  umbel: { usage: true, session: 's', seed: 3 },
}

const fullResponses = {
  model: 'm',
  instructions: 'Be kind.',
  input: [
    { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Weather?' }] },
    {
      id: 'rs_1',
      type: 'reasoning',
      summary: [{ type: 'summary_text', text: 'I think.' }],
      encrypted_content: 'e',
    },
    {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text: 'I look.', annotations: [] }],
    },
    { id: 'fc_1', type: 'function_call', call_id: 'call_1', name: 'look', arguments: '{"a":"b"}' },
    {
      type: 'function_call_output',
      call_id: 'call_1',
      output: [{ type: 'input_image', image_url: `data:image/png;base64,${png}`, detail: 'auto' }],
    },
    { role: 'developer', content: 'Be brief.' },
    { role: 'user', content: [{ type: 'input_file', file_url: 'https://example.com/a.pdf' }] },
  ],
  tools: [
    { type: 'function', ...tool, strict: false },
    { type: 'web_search' },
    { type: 'function', name: 'wide', parameters: schema, strict: null },
  ],
  tool_choice: { type: 'allowed_tools', mode: 'auto', tools: [{ type: 'function', name: 'look' }] },
  parallel_tool_calls: true,
  text: {
    format: { type: 'json_schema', name: 'answer', schema: answerSchema, strict: true },
    verbosity: 'low',
  },
  reasoning: { effort: 'low', summary: 'auto' },
  include: ['reasoning.encrypted_content', 'message.output_text.logprobs'],
  top_logprobs: 2,
  max_output_tokens: 1000,
  temperature: 0.3,
  top_p: 0.9,
  store: false,
  truncation: 'auto',
  metadata: { team: 'a' },
  service_tier: 'auto',
  safety_identifier: 'u',
  stream: true,
  umbel: { strict: false },
}

const fullMessages = {
  model: 'm',
  max_tokens: 3000,
  system: [{ type: 'text', text: 'Be kind.', cache_control: { type: 'ephemeral', ttl: '1h' } }],
  messages: [
    {
      role: 'user',
      content: [
        { type: 'text', text: 'Look.' },
        { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } },
        {
          type: 'document',
          source: { type: 'text', media_type: 'text/plain', data: 'A text.' },
          citations: { enabled: true },
        },
        { type: 'search_result', source: 's', title: 't', content: [{ type: 'text', text: 'x' }] },
      ],
    },
    {
      role: 'assistant',
      content: [
        { type: 'thinking', thinking: 'I think.', signature: 'c2ln' },
        { type: 'redacted_thinking', data: 'ZGF0YQ' },
        { type: 'text', text: 'I look.' },
        { type: 'tool_use', id: 'toolu_1', name: 'look', input: { a: 'b' } },
        { type: 'tool_use', id: 'toolu_2', name: 'look', input: {} },
      ],
    },
    {
      role: 'user',
      content: [
        { type: 'tool_result', tool_use_id: 'toolu_2', is_error: true, content: 'No.' },
        {
          type: 'tool_result',
          tool_use_id: 'toolu_1',
          content: [
            { type: 'text', text: 'Seen.' },
            { type: 'image', source: { type: 'base64', media_type: 'image/png', data: png } },
          ],
        },
        { type: 'text', text: 'And?', cache_control: { type: 'ephemeral' } },
      ],
    },
  ],
  tools: [
    { name: 'look', description: 'Looks', input_schema: tool.parameters, strict: true },
    { type: 'web_search_20250305', name: 'web_search', max_uses: 2 },
    { name: 'wide', input_schema: schema },
  ],
  tool_choice: { type: 'auto', disable_parallel_tool_use: true },
  thinking: { type: 'enabled', budget_tokens: 1500 },
  output_config: { effort: 'high', format: { type: 'json_schema', schema: answerSchema } },
  temperature: 1,
  top_k: 5,
  stop_sequences: ['END'],
  metadata: { user_id: 'u-1' },
  service_tier: 'auto',
  stream: true,
  umbel: { usage: true },
}

/** What each surface's fuzzing begins from. */
export const surfaceBodies: Readonly<Record<SurfaceName, readonly Json[]>> = {
  'openai-chat': [...usual('openai-chat'), plain(fullChat)],
  'openai-responses': [...usual('openai-responses'), plain(fullResponses)],
  'anthropic-messages': [...usual('anthropic-messages'), plain(fullMessages)],
  'anthropic-count': [...usual('anthropic-messages'), plain(fullMessages)].map(counted),
}

/** Fields of a request for an answer are no fields of one for a count. */
function counted(body: Json): Json {
  if (!isFields(body)) return body
  const { model = 'm', messages = [], system = '', tools = [] } = body
  return { model, messages, ...(system !== '' && { system }), tools }
}
