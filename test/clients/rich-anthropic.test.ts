import Anthropic from '@anthropic-ai/sdk'
import { dot, time, weather } from './expected.ts'
import { answerSchema, bounds, conversation, testRich } from './rich.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()
const { system, question, said, call, result, more } = conversation
// Gone from the client's types with the models that take them, but not from its users' code.
const sampling = { temperature: bounds.temperature, top_k: 5 }

testRich(
  {
    client: 'anthropic (Node), messages',
    wishes: ['schema', 'stop', 'user'],
    ask: async (model, headers) => {
      const client = new Anthropic({ baseURL: router().url, apiKey: 'client-key', maxRetries: 0 })
      const { response } = await client.messages
        .create(
          {
            model,
            system,
            messages: [
              {
                role: 'user',
                content: [
                  { type: 'text', text: question },
                  { type: 'image', source: { type: 'base64', media_type: 'image/png', data: dot } },
                ],
              },
              {
                role: 'assistant',
                content: [
                  { type: 'text', text: said },
                  { type: 'tool_use', ...call },
                ],
              },
              {
                role: 'user',
                content: [
                  { type: 'tool_result', tool_use_id: call.id, content: result },
                  { type: 'text', text: more },
                ],
              },
            ],
            tools: [weather, time].map(({ name, description, parameters }) => ({
              name,
              description,
              input_schema: { ...parameters, required: [...parameters.required] },
              strict: true,
            })),
            tool_choice: { type: 'tool', name: call.name, disable_parallel_tool_use: true },
            output_config: { format: { type: 'json_schema', schema: answerSchema } },
            max_tokens: bounds.maxTokens,
            stop_sequences: [bounds.stop],
            metadata: { user_id: bounds.user },
            ...sampling,
          },
          { headers },
        )
        .withResponse()
      return (name) => response.headers.get(name)
    },
    lost: {
      'openai-chat': ['top_k'],
      'openai-responses': ['top_k', 'stop_sequences'],
      gemini: ['output_config.format', 'tool_choice.disable_parallel_tool_use', 'metadata.user_id'],
    },
  },
  wire,
)
