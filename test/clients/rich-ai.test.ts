import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI } from '@ai-sdk/openai'
import {
  type LanguageModel,
  type ModelMessage,
  Output,
  type ToolSet,
  generateText,
  jsonSchema,
  tool,
} from 'ai'
import { dot, time, weather } from './expected.ts'
import { type RichClient, answerSchema, bounds, conversation, metadata, testRich } from './rich.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()
const key = { apiKey: 'client-key' }
const openAI = () => createOpenAI({ baseURL: `${router().url}/v1`, ...key })
const anthropic = () => createAnthropic({ baseURL: `${router().url}/v1`, ...key })
const { system, question, said, call, result, more } = conversation
const named = { toolCallId: call.id, toolName: call.name }

globalThis.AI_SDK_LOG_WARNINGS = false

const messages: ModelMessage[] = [
  {
    role: 'user',
    content: [
      { type: 'text', text: question },
      { type: 'image', image: dot, mediaType: 'image/png' },
    ],
  },
  {
    role: 'assistant',
    content: [
      { type: 'text', text: said },
      { type: 'tool-call', ...named, input: call.input },
    ],
  },
  {
    role: 'tool',
    content: [{ type: 'tool-result', ...named, output: { type: 'text', value: result } }],
  },
  { role: 'user', content: more },
]

const tools: ToolSet = Object.fromEntries(
  [weather, time].map(({ name, description, parameters }) => [
    name,
    tool({
      description,
      inputSchema: jsonSchema({ ...parameters, required: [...parameters.required] }),
      strict: true,
    }),
  ]),
)

const providerOptions = {
  openai: { user: bounds.user, metadata },
  anthropic: { metadata: { userId: bounds.user }, structuredOutputMode: 'outputFormat' },
} as const

/** One provider of the SDK; settings that it has no word for, it leaves out by itself. */
function rich(
  client: string,
  model: (name: string) => LanguageModel,
  rest: Pick<RichClient, 'wishes' | 'lost'>,
): RichClient {
  return {
    client,
    ...rest,
    ask: async (name, headers) => {
      const { response } = await generateText({
        model: model(name),
        system,
        messages,
        tools,
        toolChoice: { type: 'tool', toolName: call.name },
        output: Output.object({
          schema: jsonSchema({ ...answerSchema, required: [...answerSchema.required] }),
        }),
        temperature: bounds.temperature,
        maxOutputTokens: bounds.maxTokens,
        stopSequences: [bounds.stop],
        seed: bounds.seed,
        providerOptions,
        headers,
        maxRetries: 0,
      })
      return (header) => response.headers?.[header] ?? null
    },
  }
}

testRich(
  rich('ai with @ai-sdk/openai, chat completions', (name) => openAI().chat(name), {
    wishes: ['schema', 'stop', 'user', 'metadata', 'seed'],
    lost: {
      'openai-responses': ['seed', 'stop'],
      'anthropic-messages': ['seed', 'metadata'],
      gemini: ['response_format', 'user', 'metadata'],
    },
  }),
  wire,
)

testRich(
  rich('ai with @ai-sdk/openai, responses', (name) => openAI()(name), {
    wishes: ['schema', 'user', 'metadata'],
    lost: {
      'anthropic-messages': ['metadata'],
      gemini: ['text.format', 'user', 'metadata'],
    },
  }),
  wire,
)

testRich(
  rich('ai with @ai-sdk/anthropic, messages', (name) => anthropic()(name), {
    wishes: ['schema', 'stop', 'user'],
    lost: {
      'openai-responses': ['stop_sequences'],
      gemini: ['output_config.format', 'metadata.user_id'],
    },
  }),
  wire,
)
