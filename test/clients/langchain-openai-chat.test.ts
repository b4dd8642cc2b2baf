import { ChatOpenAI } from '@langchain/openai'
import { expect } from 'vitest'
import { testDriver } from './cells.ts'
import { cachedUsage, langChainDriver } from './langchain-driver.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()

testDriver(
  langChainDriver(
    {
      client: 'LangChain JS (ChatOpenAI)',
      surface: 'chat completions',
      model: (model, { reasons = false } = {}) =>
        new ChatOpenAI({
          model,
          apiKey: 'client-key',
          maxRetries: 0,
          configuration: { baseURL: `${router().url}/v1` },
          ...(reasons && { modelKwargs: { reasoning_effort: 'high' } }),
        }),
      ends: { text: 'stop', tools: 'tool_calls', length: 'length', filter: 'content_filter' },
      endOf: ({ response_metadata: { finish_reason: end } }) => end,
      overloaded: 503,
      expectStreamed: (usage) => expect(usage).toMatchObject(cachedUsage),
      losesRefusals: ['openai-chat', 'openai-responses'],
    },
    wire,
  ),
  wire,
)
