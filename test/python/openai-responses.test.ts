import { expect } from 'vitest'
import { testDriver } from '../clients/cells.ts'
import { routerBeforeWire } from '../clients/router.ts'
import { pythonDriver } from './python-driver.ts'
import { pythonForFile } from './python.ts'

const { router, wire } = routerBeforeWire()
const ask = pythonForFile('openai_responses.py', () => router().url)

testDriver(
  pythonDriver(
    {
      client: 'openai (Python)',
      surface: 'responses',
      ends: {
        text: 'completed',
        tools: 'completed',
        length: 'max_output_tokens',
        filter: 'content_filter',
      },
      plainRefusals: ['anthropic-messages', 'gemini'],
      silent: [],
      overloaded: { status: 503 },
      fullWindow: { code: 'context_length_exceeded' },
      also: {
        'errors by class': async (model) =>
          expect(await ask('stored', { model })).toMatchObject({
            status: 400,
            message: expect.stringContaining('previous_response_id'),
          }),
      },
    },
    ask,
    wire,
  ),
  wire,
)
