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
      surface: 'responses',
      model: (model, { reasons = false } = {}) =>
        new ChatOpenAI({
          model,
          apiKey: 'client-key',
          maxRetries: 0,
          useResponsesApi: true,
          configuration: { baseURL: `${router().url}/v1` },
          // Its own field for this goes by the name of the model.
          ...(reasons && { modelKwargs: { reasoning: { effort: 'high', summary: 'auto' } } }),
        }),
      reasoningOf: ({ contentBlocks }) =>
        contentBlocks.map((block) => (block.type === 'reasoning' ? String(block['reasoning']) : '')).join(''),
      ends: { text: 'completed', tools: 'completed', length: 'incomplete', filter: 'incomplete' },
      endOf: ({ response_metadata: { status } }) => status,
      overloaded: 503,
      expectStreamed: (usage) => expect(usage).toMatchObject(cachedUsage),
      missesFailures: true,
      losesRefusals: ['openai-chat', 'openai-responses'],
    },
    wire,
  ),
  wire,
)
