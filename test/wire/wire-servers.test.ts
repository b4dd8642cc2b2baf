import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerSchema, formatNames, rawBodies, type Wanted } from './raw-asks.ts'
import { refusalWords, thoughts, words } from './scenarios.ts'
import { type Heard, sdkCallers } from './sdk-callers.ts'
import { startWireServer, type WireServer } from './server.ts'

const text = words.join('')
const reasoning = thoughts.join('')

/** What a client hears, stop and tokens aside: the same in every format. */
type Said = Partial<Pick<Heard, 'text' | 'reasoning' | 'calls'>>

const weather = { name: 'get_weather', arguments: { city: 'city: Grüße, 東京 "🌼"' } }
const time = { name: 'get_time', arguments: { zone: 'zone: Grüße, 東京 "🌼"', hours: 7 } }

const expected: Readonly<Record<string, [Omit<Wanted, 'model'>, Said]>> = {
  text: [{}, { text }],
  tool: [{ withTools: true }, { calls: [weather] }],
  tools: [{ withTools: true }, { text, calls: [weather, time, weather] }],
  agent: [{ withTools: true }, { calls: [weather] }],
  reasoning: [{ withReasoning: true }, { text, reasoning }],
  'reasoning-agent': [
    { withReasoning: true, withTools: true },
    { reasoning, calls: [weather] },
  ],
  json: [{ withSchema: true }, { text: JSON.stringify({ word: 'word: Grüße, 東京 "🌼"', sure: true }) }],
  length: [{}, { text }],
  filter: [{}, { text }],
  'stop-sequence': [{}, { text }],
  cached: [{}, { text }],
  logprobs: [{}, { text }],
  'every-byte': [{}, { text }],
  slow: [{}, { text }],
  crlf: [{}, { text }],
}

const stops: Readonly<Record<string, readonly string[]>> = {
  text: ['stop', 'completed', 'end_turn', 'STOP'],
  tool: ['tool_calls', 'completed', 'tool_use', 'STOP'],
  length: ['length', 'max_output_tokens', 'max_tokens', 'MAX_TOKENS'],
  filter: ['content_filter', 'content_filter', 'refusal', 'SAFETY'],
  'stop-sequence': ['stop', 'completed', 'stop_sequence', 'STOP'],
}

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

describe.each(formatNames)('the official SDK at %s', (format) => {
  const hear = (wanted: Wanted) =>
    sdkCallers(wire)[format](rawBodies[format](wanted), wanted.model, wanted.streaming === true)

  describe.each([false, true])('streaming: %s', (streaming) => {
    it.each(Object.keys(expected))('hears what %s says', async (model) => {
      const [wanted, said] = expected[model] ?? [{}, {}]
      const heard = await hear({ model, streaming, ...wanted })
      expect(heard).toMatchObject({ text: '', reasoning: '', calls: [], ...said })
      const stop = stops[model]?.[formatNames.indexOf(format)]
      if (stop !== undefined) expect(heard.stop).toBe(stop)
      expect(wire.callsTo(model).at(-1)?.problems).toEqual([])
    })

    it('hears a refusal where the format has one, and its words where it has not', async () => {
      const heard = await hear({ model: 'refusal', streaming })
      expect(heard.text + heard.refusal).toBe(refusalWords.join(''))
    })

    it('keeps redacted reasoning to itself', async () => {
      const heard = await hear({ model: 'redacted', streaming, withReasoning: true })
      expect(heard).toMatchObject({ text, reasoning: format === 'openai-chat' ? reasoning : '' })
    })

    it('counts tokens as the provider does', async () => {
      const { tokens } = await hear({ model: 'cached', streaming })
      const counted = { 'anthropic-messages': [200, 60, 800], gemini: [1200, 28, 800] }
      expect(tokens).toEqual(Reflect.get(counted, format) ?? [1200, 60, 800])
    })

    it('hears what the server saw', async () => {
      const { text: seen } = await hear({
        model: 'sees',
        streaming,
        withTools: true,
        withSchema: true,
      })
      expect(JSON.parse(seen)).toMatchObject({
        system: [],
        turns: [{ role: 'user', blocks: [{ kind: 'text', text: 'Grüße, wie geht es?', size: 21 }] }],
        tools: [{ name: 'get_weather' }, { name: 'get_time' }],
        toolChoice: 'auto',
        output: { kind: 'schema', schema: answerSchema },
      })
    })
  })
})
