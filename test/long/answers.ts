import { type FormatName } from '../wire/format.ts'
import { formatNames, post, rawBodies } from '../wire/raw-asks.ts'
import { startWireServer } from '../wire/server.ts'
import { type Json } from './json-value.ts'
import { framesOf, parse } from './mutate-stream.ts'
import { type Words, wordsOf } from './mutate.ts'

/** What upstreams of one format answer with, as it goes over the wire. */
export interface Answers {
  readonly streams: readonly (readonly string[])[]
  readonly whole: readonly Json[]
  readonly errors: readonly Json[]
  /** Of all formats: what a mutation puts in their place. */
  readonly words: Words
}

const scenarios = [
  'text',
  'tool',
  'tools',
  'reasoning',
  'reasoning-agent',
  'redacted',
  'json',
  'refusal',
  'length',
  'filter',
  'stop-sequence',
  'cached',
]
const faults = [
  'rate-limit',
  'overloaded',
  'context-window',
  'policy',
  'auth',
  'credit',
  'not-found',
  'server-error',
]

/** Valid answers of all four formats, asked of the wire server: where the fuzzing of answers begins. */
export async function answersByFormat(): Promise<Readonly<Record<FormatName, Answers>>> {
  const server = await startWireServer()
  const ask = async (format: FormatName, scenario: string, streaming: boolean) => {
    const wish = {
      model: scenario,
      streaming,
      withTools: /tool|agent/.test(scenario),
      withSchema: scenario === 'json',
      withReasoning: /reasoning|redacted/.test(scenario),
    }
    const response = await post(server.url, format, rawBodies[format](wish), { model: scenario, streaming })
    return response.text()
  }
  const gather = async (format: FormatName) => {
    const streams = await Promise.all(scenarios.map((scenario) => ask(format, scenario, true)))
    const whole = await Promise.all(scenarios.map((scenario) => ask(format, scenario, false)))
    const errors = await Promise.all(faults.map((fault) => ask(format, fault, false)))
    return {
      streams: streams.map(framesOf),
      whole: whole.map(parsed),
      errors: errors.map(parsed),
    }
  }
  try {
    const chat = await gather('openai-chat')
    const responses = await gather('openai-responses')
    const messages = await gather('anthropic-messages')
    const gemini = await gather('gemini')
    const all = [chat, responses, messages, gemini]
    const words = wordsOf([
      ...all.flatMap(({ whole, errors }) => [...whole, ...errors]),
      ...all.flatMap(({ streams }) => streams.flat().flatMap(dataOf)),
    ])
    return {
      'openai-chat': { ...chat, words },
      'openai-responses': { ...responses, words },
      'anthropic-messages': { ...messages, words },
      gemini: { ...gemini, words },
    }
  } finally {
    await server.stop()
  }
}

export { formatNames }

function parsed(text: string): Json {
  return parse(text) ?? null
}

function dataOf(frame: string): Json[] {
  const value = parse(/^data: ?(.*)$/m.exec(frame)?.[1] ?? '')
  return value === undefined ? [] : [value]
}
