import { createOpenAI } from '@ai-sdk/openai'
import { aiDriver } from './ai-driver.ts'
import { testDriver } from './cells.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()

testDriver(
  aiDriver(
    {
      client: 'ai with @ai-sdk/openai',
      surface: 'chat completions',
      model: (name) => createOpenAI({ baseURL: `${router().url}/v1`, apiKey: 'client-key' }).chat(name),
      reasoning: [{ openai: { forceReasoning: true, reasoningEffort: 'high' } }],
      // Of OpenAI's own, Chat tells none, and the provider reads none.
      tellsReasoning: false,
      overloaded: 503,
    },
    wire,
  ),
  wire,
)
