import { createOpenAI } from '@ai-sdk/openai'
import { aiDriver } from './ai-driver.ts'
import { testDriver } from './cells.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()

const reasons = { forceReasoning: true, reasoningEffort: 'high', reasoningSummary: 'auto' } as const

testDriver(
  aiDriver(
    {
      client: 'ai with @ai-sdk/openai',
      surface: 'responses',
      model: (name) => createOpenAI({ baseURL: `${router().url}/v1`, apiKey: 'client-key' })(name),
      // At first it trusts that everything is stored, and refers to items by their ids; then it sends them whole.
      reasoning: [{ openai: reasons }, { openai: { ...reasons, store: false } }],
      tellsReasoning: true,
      overloaded: 503,
    },
    wire,
  ),
  wire,
)
