import { expect } from 'vitest'
import * as z from 'zod'
import { testDriver } from '../clients/cells.ts'
import { expectQuotesResults } from '../clients/expected.ts'
import { routerBeforeWire } from '../clients/router.ts'
import { pythonDriver } from './python-driver.ts'
import { pythonForFile } from './python.ts'

const { router, wire } = routerBeforeWire()
const ask = pythonForFile('anthropic_messages.py', () => router().url)

testDriver(
  pythonDriver(
    {
      client: 'anthropic (Python)',
      surface: 'messages',
      ends: { text: 'end_turn', tools: 'tool_use', length: 'max_tokens', filter: 'refusal' },
      plainRefusals: ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'],
      silent: [],
      overloaded: { status: 529 },
      fullWindow: { type: 'invalid_request_error', message: expect.stringContaining('prompt is too long') },
      also: {
        usage: async (model) => expect(await ask('count', { model })).toBeGreaterThan(0),
        'tool loop': async (model) => expectQuotesResults(z.string().parse(await ask('runner', { model }))),
      },
    },
    ask,
    wire,
  ),
  wire,
)
