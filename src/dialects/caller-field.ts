type Word =
  | 'parallelToolCalls'
  | 'user'
  | 'metadata'
  | 'stop'
  | 'output'
  | 'reasoning'
  | 'frequencyPenalty'
  | 'presencePenalty'
  | 'serviceTier'
  | 'logprobs'

/** The names of OpenAI Chat, which most dialects share. */
const common: Readonly<Record<Word, string>> = {
  parallelToolCalls: 'parallel_tool_calls',
  user: 'user',
  metadata: 'metadata',
  stop: 'stop',
  output: 'response_format',
  reasoning: 'reasoning_effort',
  frequencyPenalty: 'frequency_penalty',
  presencePenalty: 'presence_penalty',
  serviceTier: 'service_tier',
  logprobs: 'logprobs',
}

const own: Readonly<Record<string, Partial<Record<Word, string>>>> = {
  'openai-responses': { output: 'text.format', reasoning: 'reasoning', logprobs: 'top_logprobs' },
  'anthropic-messages': {
    parallelToolCalls: 'tool_choice.disable_parallel_tool_use',
    user: 'metadata.user_id',
    stop: 'stop_sequences',
    output: 'output_config.format',
    reasoning: 'thinking',
  },
}

/** What the caller called something in its own body: what is dropped is listed by that name. */
export function callerField(dialect: string, word: Word): string {
  return own[dialect]?.[word] ?? common[word]
}
