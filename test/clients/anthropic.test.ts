import Anthropic, {
  APIError,
  APIUserAbortError,
  AnthropicError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  OverloadedError,
  RateLimitError,
} from '@anthropic-ai/sdk'
import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema'
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod'
import { expect } from 'vitest'
import * as z from 'zod'
import { all } from '../harness/all.ts'
import { thrownBy } from '../harness/thrown-by.ts'
import { behind, testDriver } from './cells.ts'
import {
  dot,
  expectQuotesResults,
  mostSteps,
  page,
  refused,
  runTool,
  said,
  seen,
  thought,
  time,
  weather,
} from './expected.ts'
import { routerBeforeWire, untilLeft } from './router.ts'

const { router, wire } = routerBeforeWire()
const client = () => new Anthropic({ baseURL: router().url, apiKey: 'client-key', maxRetries: 0 })

type Params = Anthropic.MessageCreateParamsNonStreaming
const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'Grüße!' }]
const schemaOf = ({ parameters }: typeof weather | typeof time) => ({
  ...parameters,
  required: [...parameters.required],
})
const tools = [weather, time].map((tool) => ({
  name: tool.name,
  description: tool.description,
  input_schema: schemaOf(tool),
}))
const word = z.object({ word: z.string(), sure: z.boolean() })
const thinking = { type: 'enabled', budget_tokens: 2048 } as const

const body = (model: string, rest: Partial<Params> = {}): Params => ({
  model,
  messages,
  max_tokens: 4096,
  ...rest,
})
const create = (model: string, rest: Partial<Params> = {}) => client().messages.create(body(model, rest))
const stream = (model: string, rest: Partial<Params> = {}) => client().messages.stream(body(model, rest))
const textOf = ({ content }: Pick<Anthropic.Message, 'content'>) =>
  content.map((block) => (block.type === 'text' ? block.text : '')).join('')
/** All but what is sealed: Gemini signs even its plain texts, which comes as a redacted block behind them. */
const shown = ({ content }: Anthropic.Message) => content.filter(({ type }) => type !== 'redacted_thinking')

/** Turns of an agent that sends back each answer's content as it came. */
async function loop(ask: (messages: Anthropic.MessageParam[]) => Promise<Anthropic.Message>) {
  const history = [...messages]
  for (let step = 0; step < mostSteps; step += 1) {
    const answer = await ask(history)
    history.push({ role: 'assistant', content: answer.content })
    const calls = answer.content.filter((block) => block.type === 'tool_use')
    expect(answer.stop_reason).toBe(calls.length > 0 ? 'tool_use' : 'end_turn')
    if (calls.length === 0) return textOf(answer)
    history.push({
      role: 'user',
      content: calls.map(({ id, name }) => ({
        type: 'tool_result',
        tool_use_id: id,
        content: runTool(name),
      })),
    })
  }
  throw new Error('the agent did not end')
}

const runner = (model: string) => ({
  ...body(model),
  max_iterations: mostSteps,
  tools: [weather, time].map((tool) =>
    betaTool({
      name: tool.name,
      description: tool.description,
      inputSchema: tool.parameters,
      run: () => runTool(tool.name),
    }),
  ),
})

testDriver(
  {
    client: 'anthropic (Node)',
    surface: 'messages',
    checks: {
      'JSON answer': async (model) => {
        const answer = await create(model('text'))
        expect(answer).toMatchObject({ type: 'message', role: 'assistant', stop_reason: 'end_turn' })
        expect(answer.id).not.toBe('')
        expect(shown(answer)).toMatchObject([{ type: 'text', text: said }])
      },
      stream: async (model) => {
        for (const scenario of ['text', 'every-byte', 'slow', 'crlf']) {
          const pieces: string[] = []
          const reading = stream(model(scenario)).on('text', (piece) => void pieces.push(piece))
          const answer = await reading.finalMessage()
          expect(pieces.length).toBeGreaterThan(1)
          expect(pieces.join('')).toBe(said)
          expect(shown(answer)).toMatchObject([{ type: 'text', text: said }])
          expect(answer.stop_reason).toBe('end_turn')
        }
        const events = await all(await client().messages.create({ ...body(model('text')), stream: true }))
        expect([...new Set(events.map(({ type }) => type))]).toEqual([
          'message_start',
          'content_block_start',
          'content_block_delta',
          'content_block_stop',
          'message_delta',
          'message_stop',
        ])
      },
      usage: async (model) => {
        const answers = [await create(model('cached')), await stream(model('cached')).finalMessage()]
        for (const { usage } of answers) {
          const { cache_creation_input_tokens: written, cache_read_input_tokens: read } = usage
          expect({ read, output: usage.output_tokens }).toEqual({ read: 800, output: 60 })
          expect(usage.input_tokens + (written ?? 0) + (read ?? 0)).toBe(1200)
        }
        const counted = await client().messages.countTokens({ model: model('text'), messages, tools })
        expect(counted.input_tokens).toBeGreaterThan(0)
      },
      'several tool calls at once': async (model) => {
        const pieces: string[] = []
        const streamed = stream(model('tools'), { tools }).on('inputJson', (piece) => void pieces.push(piece))
        const answers = [await create(model('tools'), { tools }), await streamed.finalMessage()]
        for (const answer of answers) {
          expect(answer.stop_reason).toBe('tool_use')
          expect(textOf(answer)).toBe(said)
          const calls = answer.content.filter((block) => block.type === 'tool_use')
          expect(calls.map(({ name }) => name)).toEqual(['get_weather', 'get_time', 'get_weather'])
          expect(new Set(calls.map(({ id }) => id)).size).toBe(3)
          for (const { input } of calls) expect(Object.keys(z.looseObject({}).parse(input))).toHaveLength(1)
        }
        expect(pieces.join('')).toContain('{"city":')
      },
      'tool loop': async (model) => {
        expectQuotesResults(await loop((history) => create(model('agent'), { messages: history, tools })))
        const answer = await client().beta.messages.toolRunner(runner(model('agent')))
        expectQuotesResults(answer.content.map((block) => (block.type === 'text' ? block.text : '')).join(''))
      },
      'tool loop, streamed': async (model) => {
        const ask = (history: Anthropic.MessageParam[]) =>
          stream(model('agent'), { messages: history, tools }).finalMessage()
        expectQuotesResults(await loop(ask))
        const running = client().beta.messages.toolRunner({ ...runner(model('agent')), stream: true })
        const texts: string[] = []
        for await (const step of running) {
          texts.push('')
          for await (const event of step)
            if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
              texts.push((texts.pop() ?? '') + event.delta.text)
        }
        expectQuotesResults(texts.at(-1) ?? '')
      },
      'structured output': async (model) => {
        const rest = { output_config: { format: zodOutputFormat(word) } }
        const whole = await client().messages.parse({ ...body(model('json')), ...rest })
        const streamed = await client()
          .messages.stream({ ...body(model('json')), ...rest })
          .finalMessage()
        for (const { parsed_output: parsed } of [whole, streamed]) expect(word.parse(parsed)).toBeTruthy()
      },
      'reasoning comes back unchanged': async (model) => {
        const told: string[] = []
        const streamed = stream(model('reasoning'), { thinking }).on(
          'thinking',
          (piece) => void told.push(piece),
        )
        for (const answer of [
          await create(model('reasoning'), { thinking }),
          await streamed.finalMessage(),
        ]) {
          expect(shown(answer)).toMatchObject([
            { type: 'thinking', thinking: thought },
            { type: 'text', text: said },
          ])
        }
        expect(told.join('')).toBe(thought)
        for (const scenario of ['reasoning-agent', 'redacted']) {
          const rest = { thinking, tools }
          const end =
            scenario === 'redacted' ? (text: string) => expect(text).toBe(said) : expectQuotesResults
          end(await loop((history) => create(model(scenario), { messages: history, ...rest })))
          end(await loop((history) => stream(model(scenario), { messages: history, ...rest }).finalMessage()))
        }
      },
      image: async (model) => {
        const source = { type: 'base64', media_type: 'image/png', data: dot } as const
        const file = { type: 'base64', media_type: 'application/pdf', data: page } as const
        const content: Anthropic.ContentBlockParam[] = [
          { type: 'text', text: 'What is this?' },
          { type: 'image', source },
          { type: 'document', title: 'page.pdf', source: file },
        ]
        const answer = await create(model('sees'), { messages: [{ role: 'user', content }] })
        expect(seen(textOf(answer))).toMatchObject({
          turns: [
            {
              role: 'user',
              blocks: [
                { kind: 'text', text: 'What is this?' },
                { kind: 'image', mediaType: 'image/png' },
                { kind: 'file', mediaType: 'application/pdf' },
              ],
            },
          ],
        })
      },
      'refusals and stop reasons': async (model) => {
        const ask = (scenario: string) => [create(model(scenario)), stream(model(scenario)).finalMessage()]
        for (const answer of await Promise.all(ask('length'))) expect(answer.stop_reason).toBe('max_tokens')
        for (const answer of await Promise.all(ask('filter'))) expect(answer.stop_reason).toBe('refusal')
        for (const answer of await Promise.all(ask('refusal'))) {
          expect(textOf(answer)).toBe(refused)
          // A refusal is words like any others at Gemini.
          const isTold = behind(model('')).upstream !== 'gemini'
          expect(answer.stop_reason).toBe(isTold ? 'refusal' : 'end_turn')
        }
        const stopped = await create(model('stop-sequence'), { stop_sequences: ['END'] })
        // Only Anthropic says that a sequence stopped it, and which.
        if (behind(model('')).upstream === 'anthropic-messages')
          expect(stopped).toMatchObject({ stop_reason: 'stop_sequence', stop_sequence: 'END' })
        else expect(stopped).toMatchObject({ stop_reason: 'end_turn', stop_sequence: null })
      },
      'errors by class': async (model) => {
        const limited = await thrownBy(create(model('rate-limit')))
        expect(limited).toBeInstanceOf(RateLimitError)
        expect(limited).toMatchObject({ status: 429, type: 'rate_limit_error' })
        if (limited instanceof RateLimitError) expect(limited.headers.get('retry-after')).toMatch(/^[17]$/)
        const window = await thrownBy(create(model('context-window')))
        expect(window).toBeInstanceOf(BadRequestError)
        expect(window).toMatchObject({ type: 'invalid_request_error' })
        const overloaded = await thrownBy(create(model('overloaded')))
        expect(overloaded).toBeInstanceOf(OverloadedError)
        expect(overloaded).toMatchObject({ status: 529, type: 'overloaded_error' })
        expect(await thrownBy(create(model('auth')))).toBeInstanceOf(AuthenticationError)
        expect(await thrownBy(create(model('not-found')))).toBeInstanceOf(NotFoundError)
        expect(await thrownBy(create(model('policy')))).toBeInstanceOf(BadRequestError)
        const failed = await thrownBy(create(model('server-error')))
        expect(failed).toBeInstanceOf(InternalServerError)
        expect(failed).toMatchObject({ type: 'api_error', apiMessage: expect.stringMatching(/./) })
        expect(await thrownBy(stream(model('error-first')).finalMessage())).toBeInstanceOf(APIError)
      },
      'broken stream': async (model) => {
        for (const scenario of ['cut', 'error-event']) {
          expect(await thrownBy(stream(model(scenario)).finalMessage())).toBeInstanceOf(AnthropicError)
          const raw = client().messages.create({ ...body(model(scenario)), stream: true })
          expect(await thrownBy(raw.then(all))).toBeInstanceOf(Error)
        }
      },
      abort: async (model) => {
        const reading = stream(model('long'))
        reading.on('text', () => reading.abort())
        expect(await thrownBy(reading.finalMessage())).toBeInstanceOf(APIUserAbortError)
        await untilLeft(wire(), model('long'))
      },
    },
  },
  wire,
)
