import OpenAI from 'openai'
import { dot, time, weather } from './expected.ts'
import { answerSchema, bounds, conversation, metadata, testRich } from './rich.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()
const client = () => new OpenAI({ baseURL: `${router().url}/v1`, apiKey: 'client-key', maxRetries: 0 })
const { system, question, said, call, result, more } = conversation
const image = `data:image/png;base64,${dot}`
const written = JSON.stringify(call.input)

testRich(
  {
    client: 'openai (Node), chat completions',
    wishes: ['schema', 'stop', 'user', 'metadata', 'seed'],
    ask: async (model, headers) => {
      const { response } = await client()
        .chat.completions.create(
          {
            model,
            messages: [
              { role: 'developer', content: system },
              {
                role: 'user',
                content: [
                  { type: 'text', text: question },
                  { type: 'image_url', image_url: { url: image } },
                ],
              },
              {
                role: 'assistant',
                content: said,
                tool_calls: [
                  { id: call.id, type: 'function', function: { name: call.name, arguments: written } },
                ],
              },
              { role: 'tool', tool_call_id: call.id, content: result },
              { role: 'user', content: more },
            ],
            tools: [weather, time].map((tool) => ({ type: 'function', function: { ...tool, strict: true } })),
            tool_choice: { type: 'function', function: { name: call.name } },
            response_format: {
              type: 'json_schema',
              json_schema: { name: 'answer', schema: answerSchema, strict: true },
            },
            temperature: bounds.temperature,
            max_completion_tokens: bounds.maxTokens,
            stop: bounds.stop,
            seed: bounds.seed,
            user: bounds.user,
            metadata,
          },
          { headers },
        )
        .withResponse()
      return (name) => response.headers.get(name)
    },
    lost: {
      'openai-responses': ['seed', 'stop'],
      'anthropic-messages': ['seed', 'metadata'],
      gemini: ['response_format', 'user', 'metadata'],
    },
  },
  wire,
)

testRich(
  {
    client: 'openai (Node), responses',
    wishes: ['schema', 'user', 'metadata'],
    ask: async (model, headers) => {
      const { response } = await client()
        .responses.create(
          {
            model,
            instructions: system,
            input: [
              {
                role: 'user',
                content: [
                  { type: 'input_text', text: question },
                  { type: 'input_image', detail: 'auto', image_url: image },
                ],
              },
              { role: 'assistant', content: said },
              { type: 'function_call', call_id: call.id, name: call.name, arguments: written },
              { type: 'function_call_output', call_id: call.id, output: result },
              { role: 'user', content: more },
            ],
            tools: [weather, time].map((tool) => ({ ...tool, type: 'function', strict: true })),
            tool_choice: { type: 'function', name: call.name },
            text: { format: { type: 'json_schema', name: 'answer', schema: answerSchema, strict: true } },
            temperature: bounds.temperature,
            max_output_tokens: bounds.maxTokens,
            user: bounds.user,
            metadata,
          },
          { headers },
        )
        .withResponse()
      return (name) => response.headers.get(name)
    },
    lost: {
      'anthropic-messages': ['metadata'],
      gemini: ['text.format', 'user', 'metadata'],
    },
  },
  wire,
)
