import OpenAI, { APIError, AuthenticationError, BadRequestError, NotFoundError, RateLimitError } from 'openai'
import { ResponsesToolRunner } from 'openai/helpers/responses-tool-runner'
import { zodTextFormat } from 'openai/helpers/zod'
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems'
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
const client = () => new OpenAI({ baseURL: `${router().url}/v1`, apiKey: 'client-key', maxRetries: 0 })

type Params = Partial<OpenAI.Responses.ResponseCreateParamsNonStreaming>
type Item = OpenAI.Responses.ResponseInputItem
type Output = OpenAI.Responses.ResponseOutputItem

const input: Item[] = [{ role: 'user', content: 'Grüße!' }]
const tools = [weather, time].map((tool) => ({ ...tool, type: 'function' as const, strict: true }))
const word = z.object({ word: z.string(), sure: z.boolean() })
const reasons = {
  reasoning: { effort: 'high', summary: 'auto' },
  include: ['reasoning.encrypted_content'],
  store: false,
} satisfies Params

const create = (model: string, rest: Params = {}) => client().responses.create({ model, input, ...rest })
const stream = (model: string, rest: Params = {}) =>
  client().responses.stream({ model, input, ...rest, stream: true })
const callsIn = (output: readonly Output[]) => output.filter((item) => item.type === 'function_call')
const refusalIn = (output: readonly Output[]) =>
  output
    .flatMap((item) => (item.type === 'message' ? item.content : []))
    .map((part) => (part.type === 'refusal' ? part.refusal : ''))
    .join('')

/** Turns of an agent that sends back of each item only what `keep` keeps. */
async function loop(
  ask: (input: Item[]) => Promise<OpenAI.Responses.Response>,
  keep: (item: Output) => Item[],
) {
  const history = [...input]
  for (let step = 0; step < mostSteps; step += 1) {
    const answer = await ask(history)
    const calls = callsIn(answer.output)
    if (calls.length === 0) return answer.output_text
    history.push(...answer.output.flatMap(keep))
    for (const { call_id: id, name } of calls)
      history.push({ type: 'function_call_output', call_id: id, output: runTool(name) })
  }
  throw new Error('the agent did not end')
}

/** Items as they came, without what the client's own parsing adds. */
const whole = (item: Output): Item[] => toResponseInputItems([item])

/** Only the fields that the documentation shows. */
const documented = (item: Output): Item[] => {
  if (item.type === 'function_call') {
    const { type, call_id, name, arguments: text } = item
    return [{ type, call_id, name, arguments: text }]
  }
  if (item.type === 'message') return [{ role: 'assistant', content: textOf(item) }]
  if (item.type !== 'reasoning') return []
  const { type, id, summary, encrypted_content: sealed } = item
  return [{ type, id, summary, ...(sealed ? { encrypted_content: sealed } : {}) }]
}

/** The agent run by the client's own runner, which checks each answer closely before it runs a tool. */
async function run(model: string, options: { readonly stream: boolean }): Promise<string> {
  const functions = tools.map((tool) => ({ tool, execute: () => runTool(tool.name) }))
  const runner = new ResponsesToolRunner({ functions })
  const answer = await runner.run(client(), { model, input }, { ...options, maxSteps: mostSteps })
  return answer.output_text
}

function textOf({ content }: OpenAI.Responses.ResponseOutputMessage): string {
  return content.map((part) => (part.type === 'output_text' ? part.text : part.refusal)).join('')
}

testDriver(
  {
    client: 'openai (Node)',
    surface: 'responses',
    checks: {
      'JSON answer': async (model) => {
        const answer = await create(model('text'))
        expect(answer).toMatchObject({
          object: 'response',
          status: 'completed',
          output_text: said,
          error: null,
        })
        expect(answer.id).toMatch(/^resp_/)
        expect(answer.output.at(-1)).toMatchObject({
          type: 'message',
          role: 'assistant',
          status: 'completed',
        })
      },
      stream: async (model) => {
        for (const scenario of ['text', 'every-byte', 'slow', 'crlf']) {
          const pieces: string[] = []
          const reading = stream(model(scenario)).on('response.output_text.delta', ({ delta }) => {
            pieces.push(delta)
          })
          const answer = await reading.finalResponse()
          expect(pieces.length).toBeGreaterThan(1)
          expect(pieces.join('')).toBe(said)
          expect(answer).toMatchObject({ status: 'completed', output_text: said })
        }
        const events = await all(
          await client().responses.create({ model: model('text'), input, stream: true }),
        )
        expect(events.map(({ sequence_number: number }) => number)).toEqual(events.map((_, index) => index))
        expect([...new Set(events.map(({ type }) => type))]).toEqual([
          'response.created',
          'response.in_progress',
          'response.output_item.added',
          'response.content_part.added',
          'response.output_text.delta',
          'response.output_text.done',
          'response.content_part.done',
          'response.output_item.done',
          'response.completed',
        ])
      },
      usage: async (model) => {
        for (const { usage } of [
          await create(model('cached')),
          await stream(model('cached')).finalResponse(),
        ])
          expect(usage).toMatchObject({
            input_tokens: 1200,
            output_tokens: 60,
            total_tokens: 1260,
            input_tokens_details: { cached_tokens: 800 },
          })
      },
      'several tool calls at once': async (model) => {
        for (const { output, output_text: text } of [
          await create(model('tools'), { tools }),
          await stream(model('tools'), { tools }).finalResponse(),
        ]) {
          const calls = callsIn(output)
          expect(text).toBe(said)
          expect(calls.map(({ name }) => name)).toEqual(['get_weather', 'get_time', 'get_weather'])
          expect(new Set(calls.map(({ call_id: id }) => id)).size).toBe(3)
          for (const call of calls) expect(Object.keys(JSON.parse(call.arguments))).toHaveLength(1)
        }
      },
      'tool loop': async (model) => {
        const ask = (history: Item[]) => create(model('agent'), { input: history, tools })
        for (const keep of [whole, documented]) expectQuotesResults(await loop(ask, keep))
        expectQuotesResults(await run(model('agent'), { stream: false }))
      },
      'tool loop, streamed': async (model) => {
        const ask = (history: Item[]) => stream(model('agent'), { input: history, tools }).finalResponse()
        for (const keep of [whole, documented]) expectQuotesResults(await loop(ask, keep))
        expectQuotesResults(await run(model('agent'), { stream: true }))
      },
      'structured output': async (model) => {
        const asked = { model: model('json'), input, text: { format: zodTextFormat(word, 'answer') } }
        const parsed = await client().responses.parse(asked)
        const streamed = await client()
          .responses.stream({ ...asked, stream: true })
          .finalResponse()
        for (const { output_parsed: value } of [parsed, streamed]) expect(word.parse(value)).toBeTruthy()
      },
      'reasoning comes back unchanged': async (model) => {
        for (const { output } of [
          await create(model('reasoning'), reasons),
          await stream(model('reasoning'), reasons).finalResponse(),
        ]) {
          const [first] = output
          if (first?.type !== 'reasoning') throw new Error('no reasoning')
          expect(first.summary.map(({ text }) => text).join('')).toBe(thought)
          const again: Item = { role: 'user', content: 'Again!' }
          const more = [...input, ...output.flatMap(whole), again]
          expect((await create(model('reasoning'), { ...reasons, input: more })).output_text).toBe(said)
        }
        for (const keep of [whole, documented]) {
          const rest = { ...reasons, tools }
          const scenario = model('reasoning-agent')
          expectQuotesResults(await loop((history) => create(scenario, { ...rest, input: history }), keep))
          const streamed = (history: Item[]) => stream(scenario, { ...rest, input: history }).finalResponse()
          expectQuotesResults(await loop(streamed, keep))
        }
      },
      image: async (model) => {
        const content: OpenAI.Responses.ResponseInputMessageContentList = [
          { type: 'input_text', text: 'What is this?' },
          { type: 'input_image', detail: 'auto', image_url: `data:image/png;base64,${dot}` },
          { type: 'input_file', filename: 'page.pdf', file_data: `data:application/pdf;base64,${page}` },
        ]
        const answer = await create(model('sees'), { input: [{ role: 'user', content }] })
        expect(seen(answer.output_text)).toMatchObject({
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
        const ask = (name: string) => [create(model(name)), stream(model(name)).finalResponse()]
        for (const [name, reason] of [
          ['length', 'max_output_tokens'],
          ['filter', 'content_filter'],
        ] as const)
          for (const answer of await Promise.all(ask(name)))
            expect(answer).toMatchObject({ status: 'incomplete', incomplete_details: { reason } })
        for (const answer of await Promise.all(ask('refusal'))) {
          // Elsewhere a refusal is words like any others.
          const isTold = behind(model('')).upstream.startsWith('openai')
          expect(isTold ? refusalIn(answer.output) : answer.output_text).toBe(refused)
        }
      },
      'errors by class': async (model) => {
        const limited = await thrownBy(create(model('rate-limit')))
        expect(limited).toBeInstanceOf(RateLimitError)
        if (limited instanceof RateLimitError) expect(limited.headers.get('retry-after')).toMatch(/^[17]$/)
        const window = await thrownBy(create(model('context-window')))
        expect(window).toBeInstanceOf(BadRequestError)
        expect(window).toMatchObject({ code: 'context_length_exceeded' })
        expect(await thrownBy(create(model('overloaded')))).toMatchObject({ status: 503 })
        expect(await thrownBy(create(model('auth')))).toBeInstanceOf(AuthenticationError)
        expect(await thrownBy(create(model('not-found')))).toBeInstanceOf(NotFoundError)
        expect(await thrownBy(create(model('server-error')))).toMatchObject({ status: 500 })
        expect(await thrownBy(stream(model('error-first')).finalResponse())).toBeInstanceOf(APIError)
        const stored = await thrownBy(create(model('text'), { previous_response_id: 'resp_1' }))
        expect(stored).toBeInstanceOf(BadRequestError)
        expect(stored).toMatchObject({ param: 'previous_response_id' })
      },
      'broken stream': async (model) => {
        for (const scenario of ['cut', 'error-event']) {
          const events: string[] = []
          const reading = stream(model(scenario)).on('event', ({ type }) => void events.push(type))
          const end = await reading.finalResponse().catch(() => ({ status: 'thrown' }))
          expect(['failed', 'thrown']).toContain(end.status)
          expect(events).not.toContain('response.completed')
        }
      },
      abort: async (model) => {
        const reading = await client().responses.create({ model: model('long'), input, stream: true })
        for await (const { type } of reading) if (type === 'response.output_text.delta') break
        reading.controller.abort()
        await untilLeft(wire(), model('long'))
      },
    },
  },
  wire,
)
