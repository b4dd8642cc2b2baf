import { ChatAnthropic } from '@langchain/anthropic'
import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { dot, time, weather } from './expected.ts'
import { type RichClient, answerSchema, bounds, conversation, metadata, testRich } from './rich.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()
const { system, question, said, call, result, more } = conversation

const messages = [
  new SystemMessage(system),
  new HumanMessage({
    contentBlocks: [
      { type: 'text', text: question },
      { type: 'image', mimeType: 'image/png', data: dot },
    ],
  }),
  new AIMessage({ content: said, tool_calls: [{ id: call.id, name: call.name, args: call.input }] }),
  new ToolMessage({ content: result, tool_call_id: call.id, name: call.name }),
  new HumanMessage(more),
]

const tools = [weather, time].map((tool) => ({ type: 'function' as const, function: tool }))

/** LangChain shows no headers: its clients take a `fetch`, which does. */
interface Through {
  readonly fetch: typeof fetch
  readonly defaultHeaders: Readonly<Record<string, string>>
}

function rich(
  client: string,
  bound: (model: string, through: Through) => ReturnType<NonNullable<BaseChatModel['bindTools']>>,
  rest: Pick<RichClient, 'wishes' | 'lost'>,
): RichClient {
  return {
    client,
    ...rest,
    ask: async (model, defaultHeaders) => {
      let seen = new Headers()
      const through: Through = {
        defaultHeaders,
        fetch: async (input, init) => {
          const response = await fetch(input, init)
          seen = response.headers
          return response
        },
      }
      await bound(model, through).invoke(messages)
      return (name) => seen.get(name)
    },
  }
}

const common = (model: string) => ({
  model,
  apiKey: 'client-key',
  maxRetries: 0,
  temperature: bounds.temperature,
  maxTokens: bounds.maxTokens,
})
const choice = { type: 'function', function: { name: call.name } } as const

function openAI(useResponsesApi: boolean) {
  return (model: string, through: Through) =>
    new ChatOpenAI({
      ...common(model),
      useResponsesApi,
      configuration: { baseURL: `${router().url}/v1`, ...through },
      modelKwargs: { user: bounds.user, metadata },
    }).bindTools(tools, {
      tool_choice: choice,
      ...(!useResponsesApi && { stop: [bounds.stop], seed: bounds.seed }),
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'answer', schema: answerSchema, strict: true },
      },
    })
}

testRich(
  rich('LangChain JS (ChatOpenAI), chat completions', openAI(false), {
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
  rich('LangChain JS (ChatOpenAI), responses', openAI(true), {
    wishes: ['schema', 'user', 'metadata'],
    lost: {
      'anthropic-messages': ['metadata'],
      gemini: ['text.format', 'user', 'metadata'],
    },
  }),
  wire,
)

testRich(
  rich(
    'LangChain JS (ChatAnthropic), messages',
    (model, through) =>
      new ChatAnthropic({
        ...common(model),
        anthropicApiUrl: router().url,
        stopSequences: [bounds.stop],
        clientOptions: through,
        invocationKwargs: { metadata: { user_id: bounds.user } },
      }).bindTools(tools, {
        tool_choice: { type: 'tool', name: call.name },
        outputConfig: { format: { type: 'json_schema', schema: answerSchema } },
      }),
    {
      wishes: ['schema', 'stop', 'user'],
      lost: {
        'openai-responses': ['stop_sequences'],
        gemini: ['output_config.format', 'metadata.user_id'],
      },
    },
  ),
  wire,
)
