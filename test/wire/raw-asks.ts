import type { FormatName } from './format.ts'

/** What a caller wants, in no format's words; each format says it in its own. */
export interface Wanted {
  readonly model: string
  readonly streaming?: boolean
  readonly withTools?: boolean
  /** Ask for output that fits `answerSchema`. */
  readonly withSchema?: boolean
  /** Ask to see the reasoning. */
  readonly withReasoning?: boolean
}

export const weatherSchema = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
} as const

export const timeSchema = {
  type: 'object',
  properties: { zone: { type: 'string' }, hours: { type: 'integer' } },
  required: ['zone', 'hours'],
  additionalProperties: false,
} as const

export const answerSchema = {
  type: 'object',
  properties: { word: { type: 'string' }, sure: { type: 'boolean' } },
  required: ['word', 'sure'],
  additionalProperties: false,
} as const

const tools = [
  { name: 'get_weather', description: 'The weather of a city', parameters: weatherSchema },
  { name: 'get_time', description: 'The time in a zone', parameters: timeSchema },
]

const prompt = 'Grüße, wie geht es?'

/** The smallest request that each provider takes, and what the wish adds to it. */
export const rawBodies: Readonly<Record<FormatName, (wanted: Wanted) => Record<string, unknown>>> = {
  'openai-chat': ({ model, streaming, withTools, withSchema }) => ({
    model,
    messages: [{ role: 'user', content: prompt }],
    ...(streaming ? { stream: true, stream_options: { include_usage: true } } : {}),
    ...(withTools ? { tools: tools.map((tool) => ({ type: 'function', function: tool })) } : {}),
    ...(withSchema
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'answer', strict: true, schema: answerSchema },
          },
        }
      : {}),
  }),
  'openai-responses': ({ model, streaming, withTools, withSchema, withReasoning }) => ({
    model,
    input: prompt,
    ...(streaming ? { stream: true } : {}),
    ...(withTools ? { tools: tools.map((tool) => ({ type: 'function', strict: true, ...tool })) } : {}),
    ...(withSchema
      ? { text: { format: { type: 'json_schema', name: 'answer', strict: true, schema: answerSchema } } }
      : {}),
    ...(withReasoning ? { reasoning: { summary: 'detailed' }, store: false } : {}),
  }),
  'anthropic-messages': ({ model, streaming, withTools, withSchema, withReasoning }) => ({
    model,
    max_tokens: 4096,
    messages: [{ role: 'user', content: prompt }],
    ...(streaming ? { stream: true } : {}),
    ...(withTools
      ? { tools: tools.map(({ parameters, ...tool }) => ({ ...tool, input_schema: parameters })) }
      : {}),
    ...(withSchema ? { output_config: { format: { type: 'json_schema', schema: answerSchema } } } : {}),
    ...(withReasoning ? { thinking: { type: 'enabled', budget_tokens: 2048 } } : {}),
  }),
  gemini: ({ withTools, withSchema, withReasoning }) => ({
    contents: [{ role: 'user', parts: [{ text: prompt }] }],
    ...(withTools
      ? {
          tools: [
            {
              functionDeclarations: tools.map(({ parameters, ...tool }) => ({
                ...tool,
                parametersJsonSchema: parameters,
              })),
            },
          ],
        }
      : {}),
    ...(withSchema || withReasoning
      ? {
          generationConfig: {
            ...(withSchema ? { responseMimeType: 'application/json', responseJsonSchema: answerSchema } : {}),
            ...(withReasoning ? { thinkingConfig: { includeThoughts: true } } : {}),
          },
        }
      : {}),
  }),
}

export const formatNames = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'] as const

export interface Post {
  readonly model?: string
  readonly streaming?: boolean
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** POSTs a body to the format's endpoint, with the key that the provider wants. */
export function post(
  url: string,
  format: FormatName,
  body: Readonly<Record<string, unknown>>,
  { model = '', streaming = false, headers, signal }: Post = {},
): Promise<Response> {
  return fetch(`${url}${pathOf(format, model, streaming)}`, {
    method: 'POST',
    headers: headers ?? { 'content-type': 'application/json', ...keys[format] },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  })
}

export function pathOf(format: FormatName, model: string, streaming: boolean): string {
  if (format === 'gemini')
    return `/v1beta/models/${model}:${streaming ? 'streamGenerateContent?alt=sse' : 'generateContent'}`
  return paths[format]
}

const paths = {
  'openai-chat': '/v1/chat/completions',
  'openai-responses': '/v1/responses',
  'anthropic-messages': '/v1/messages',
}

const keys: Readonly<Record<FormatName, Record<string, string>>> = {
  'openai-chat': { authorization: 'Bearer sk-wire' },
  'openai-responses': { authorization: 'Bearer sk-wire' },
  'anthropic-messages': { 'x-api-key': 'sk-ant-wire', 'anthropic-version': '2023-06-01' },
  gemini: { 'x-goog-api-key': 'AIza-wire' },
}
