import { testDriver } from '../clients/cells.ts'
import { routerBeforeWire } from '../clients/router.ts'
import { pythonDriver } from './python-driver.ts'
import { pythonForFile } from './python.ts'

const { router, wire } = routerBeforeWire()
const ask = pythonForFile('openai_chat.py', () => router().url)

testDriver(
  pythonDriver(
    {
      client: 'openai (Python)',
      surface: 'chat completions',
      ends: { text: 'stop', tools: 'tool_calls', length: 'length', filter: 'content_filter' },
      plainRefusals: ['anthropic-messages', 'gemini'],
      // It tells its reasoning only where a summary is asked for, which Chat has no word for.
      silent: ['openai-responses'],
      overloaded: { status: 503 },
      fullWindow: { code: 'context_length_exceeded' },
    },
    ask,
    wire,
  ),
  wire,
)
