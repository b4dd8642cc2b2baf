import { createAnthropic } from '@ai-sdk/anthropic'
import { aiDriver } from './ai-driver.ts'
import { testDriver } from './cells.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()

testDriver(
  aiDriver(
    {
      client: 'ai with @ai-sdk/anthropic',
      surface: 'messages',
      model: (name) => createAnthropic({ baseURL: `${router().url}/v1`, apiKey: 'client-key' })(name),
      reasoning: [{ anthropic: { thinking: { type: 'enabled', budgetTokens: 2048 } } }],
      tellsReasoning: true,
      nativeSchema: { anthropic: { structuredOutputMode: 'outputFormat' } },
      schemaAsTool: { anthropic: { structuredOutputMode: 'jsonTool' } },
      overloaded: 529,
    },
    wire,
  ),
  wire,
)
