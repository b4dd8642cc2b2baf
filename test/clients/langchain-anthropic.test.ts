import { ChatAnthropic } from '@langchain/anthropic'
import { expect } from 'vitest'
import { testDriver } from './cells.ts'
import { cachedUsage, langChainDriver } from './langchain-driver.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()

testDriver(
  langChainDriver(
    {
      client: 'LangChain JS (ChatAnthropic)',
      surface: 'messages',
      model: (model, { reasons = false } = {}) =>
        new ChatAnthropic({
          model,
          apiKey: 'client-key',
          maxRetries: 0,
          maxTokens: 4096,
          anthropicApiUrl: router().url,
          ...(reasons && { thinking: { type: 'enabled', budget_tokens: 2048 } }),
        }),
      reasoningOf: ({ contentBlocks }) =>
        contentBlocks.map((block) => (block.type === 'reasoning' ? String(block['reasoning']) : '')).join(''),
      ends: { text: 'end_turn', tools: 'tool_use', length: 'max_tokens', filter: 'refusal' },
      endOf: ({ additional_kwargs: more, response_metadata: metadata }) =>
        metadata['stop_reason'] ?? more['stop_reason'],
      overloaded: 529,
      losesRefusals: [],
      // It reads the input at a stream's start only, and adds the output that is told there to that of the end.
      expectStreamed: (usage, upstream) => {
        expect(usage?.input_tokens).toBeGreaterThan(0)
        if (upstream === 'anthropic-messages')
          expect(usage).toMatchObject({ ...cachedUsage, output_tokens: 61 })
        else expect(usage).toMatchObject({ output_tokens: cachedUsage.output_tokens })
      },
    },
    wire,
  ),
  wire,
)
