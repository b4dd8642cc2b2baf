import {
  APICallError,
  type LanguageModel,
  type LanguageModelUsage,
  type ModelMessage,
  Output,
  type ToolSet,
  generateObject,
  generateText,
  jsonSchema,
  stepCountIs,
  streamObject,
  streamText,
  tool,
} from 'ai'
import { expect } from 'vitest'
import * as z from 'zod'
import { all } from '../harness/all.ts'
import { thrownBy } from '../harness/thrown-by.ts'
import type { WireServer } from '../wire/server.ts'
import type { Driver } from './cells.ts'
import {
  dot,
  expectQuotesResults,
  mostSteps,
  refused,
  runTool,
  said,
  seen,
  thought,
  time,
  weather,
} from './expected.ts'
import { untilLeft } from './router.ts'

interface Asked {
  messages?: ModelMessage[]
  tools?: ToolSet
}

type ProviderOptions = NonNullable<Parameters<typeof generateText>[0]['providerOptions']>

/** What differs between the providers of the Vercel AI SDK. */
export interface Provider {
  readonly client: string
  readonly surface: string
  model(name: string): LanguageModel
  /** Ways of asking for reasoning; a loop of tools has to work in each of them. */
  readonly reasoning: readonly ProviderOptions[]
  /** The provider tells reasoning: not of every dialect. */
  readonly tellsReasoning: boolean
  /** Makes it send the schema itself, whatever the model's name. */
  readonly nativeSchema?: ProviderOptions
  /** Makes it send the schema as that of a tool that has to be called. */
  readonly schemaAsTool?: ProviderOptions
  /** How the surface says that a model is overloaded. */
  readonly overloaded: number
}

// What a provider of the SDK leaves out by itself is nothing to report here.
globalThis.AI_SDK_LOG_WARNINGS = false

const word = z.object({ word: z.string(), sure: z.boolean() })
const messages = [{ role: 'user' as const, content: 'Grüße!' }]

const described = Object.fromEntries(
  [weather, time].map(({ name, description, parameters }) => [
    name,
    { description, inputSchema: jsonSchema({ ...parameters, required: [...parameters.required] }) },
  ]),
)
const offered: ToolSet = Object.fromEntries(
  Object.entries(described).map(([name, parts]) => [name, tool(parts)]),
)
const tools: ToolSet = Object.fromEntries(
  Object.entries(described).map(([name, parts]) => [name, tool({ ...parts, execute: () => runTool(name) })]),
)

/** A stream read to its end, and the errors that it showed on the way. */
async function errorsIn(stream: AsyncIterable<{ readonly type: string; readonly error?: unknown }>) {
  const errors: unknown[] = []
  try {
    for await (const part of stream) if (part.type === 'error') errors.push(part.error)
  } catch (error) {
    errors.push(error)
  }
  return errors
}

const quiet = { maxRetries: 0, onError: () => undefined }
const loop = { messages, tools, stopWhen: stepCountIs(mostSteps), maxRetries: 0 }

/** Every check, done with `generateText`, `streamText` and the like over one provider of the SDK. */
export function aiDriver(provider: Provider, wire: () => WireServer): Driver {
  const generate = (name: string, rest: Asked = {}) =>
    generateText({ model: provider.model(name), messages, maxRetries: 0, ...rest })
  const stream = (name: string, rest: Asked = {}) =>
    streamText({ model: provider.model(name), messages, ...quiet, ...rest })
  const { client, surface, nativeSchema = {}, schemaAsTool } = provider
  return {
    client,
    surface,
    checks: {
      'JSON answer': async (model) => {
        const answer = await generate(model('text'))
        expect(answer).toMatchObject({ text: said, finishReason: 'stop' })
        expect(answer.response.id).not.toBe('')
      },
      stream: async (model) => {
        for (const scenario of ['text', 'every-byte', 'slow', 'crlf']) {
          const reading = stream(model(scenario))
          const pieces = await all(reading.textStream)
          expect(pieces.length).toBeGreaterThan(1)
          expect(pieces.join('')).toBe(said)
          expect(await reading.finishReason).toBe('stop')
        }
      },
      usage: async (model) => {
        const streamed = stream(model('cached'))
        await streamed.consumeStream()
        for (const usage of [(await generate(model('cached'))).usage, await streamed.usage]) {
          expect(usage).toMatchObject({
            inputTokens: 1200,
            outputTokens: 60,
          } satisfies Partial<LanguageModelUsage>)
          expect(usage.inputTokenDetails.cacheReadTokens).toBe(800)
        }
      },
      'several tool calls at once': async (model) => {
        const streamed = stream(model('tools'), { tools: offered })
        await streamed.consumeStream()
        const whole = await generate(model('tools'), { tools: offered })
        for (const [calls, reason] of [
          [whole.toolCalls, whole.finishReason],
          [await streamed.toolCalls, await streamed.finishReason],
        ] as const) {
          expect(reason).toBe('tool-calls')
          expect(calls.map(({ toolName }) => toolName)).toEqual(['get_weather', 'get_time', 'get_weather'])
          expect(new Set(calls.map(({ toolCallId }) => toolCallId)).size).toBe(3)
          for (const { input } of calls) expect(Object.keys(z.looseObject({}).parse(input))).toHaveLength(1)
        }
      },
      'tool loop': async (model) => {
        const { text, steps } = await generateText({ ...loop, model: provider.model(model('agent')) })
        expect(steps).toHaveLength(3)
        expectQuotesResults(text)
      },
      'tool loop, streamed': async (model) => {
        const running = streamText({ ...loop, ...quiet, model: provider.model(model('agent')) })
        await running.consumeStream()
        expectQuotesResults(await running.text)
      },
      'structured output': async (model) => {
        const asked = { model: provider.model(model('json')), messages, providerOptions: nativeSchema }
        const { output } = await generateText({
          ...asked,
          maxRetries: 0,
          output: Output.object({ schema: word }),
        })
        expect(word.parse(output)).toBeTruthy()
        const streamed = streamText({ ...asked, ...quiet, output: Output.object({ schema: word }) })
        expect(await all(streamed.partialOutputStream)).not.toEqual([])
        expect(word.parse(await streamed.output)).toBeTruthy()
        const { object } = await generateObject({ ...asked, maxRetries: 0, schema: word })
        expect(word.parse(object)).toBeTruthy()
        const pieces = streamObject({ ...asked, ...quiet, schema: word })
        expect(await all(pieces.partialObjectStream)).not.toEqual([])
        expect(word.parse(await pieces.object)).toBeTruthy()
        if (schemaAsTool === undefined) return
        const called = { model: provider.model(model('tool')), messages, providerOptions: schemaAsTool }
        expect(
          word.parse((await generateObject({ ...called, maxRetries: 0, schema: word })).object),
        ).toBeTruthy()
      },
      'reasoning comes back unchanged': async (model) => {
        for (const providerOptions of provider.reasoning) {
          if (provider.tellsReasoning) {
            const asked = { model: provider.model(model('reasoning')), messages, providerOptions }
            const whole = await generateText({ ...asked, maxRetries: 0 })
            expect(whole).toMatchObject({ reasoningText: thought, text: said })
            const streamed = streamText({ ...asked, ...quiet })
            await streamed.consumeStream()
            expect(await streamed.reasoningText).toBe(thought)
          }
          const agent = { ...loop, model: provider.model(model('reasoning-agent')), providerOptions }
          const first = await generateText(agent)
          expectQuotesResults(first.text)
          await expectGoesOn(first, agent)
          const running = streamText({ ...agent, ...quiet })
          await running.consumeStream()
          expectQuotesResults(await running.text)
        }
      },
      image: async (model) => {
        const content = [
          { type: 'text' as const, text: 'What is this?' },
          { type: 'image' as const, image: dot, mediaType: 'image/png' },
        ]
        const answer = await generate(model('sees'), { messages: [{ role: 'user', content }] })
        expect(seen(answer.text)).toMatchObject({
          turns: [
            {
              role: 'user',
              blocks: [
                { kind: 'text', text: 'What is this?' },
                { kind: 'image', mediaType: 'image/png' },
              ],
            },
          ],
        })
      },
      'refusals and stop reasons': async (model) => {
        const ends: readonly (readonly [string, string])[] = [
          ['length', 'length'],
          ['filter', 'content-filter'],
        ]
        for (const [scenario, reason] of ends) {
          expect((await generate(model(scenario))).finishReason).toBe(reason)
          const streamed = stream(model(scenario))
          await streamed.consumeStream()
          expect(await streamed.finishReason).toBe(reason)
        }
        expect((await generate(model('refusal'))).text).toBe(refused)
        expect((await all(stream(model('refusal')).textStream)).join('')).toBe(refused)
      },
      'errors by class': async (model) => {
        const limited = await thrownBy(generate(model('rate-limit')))
        expect(APICallError.isInstance(limited)).toBe(true)
        expect(limited).toMatchObject({
          statusCode: 429,
          isRetryable: true,
          responseHeaders: { 'retry-after': expect.stringMatching(/^[17]$/) },
        })
        const window = await thrownBy(generate(model('context-window')))
        expect(window).toMatchObject({ statusCode: 400, isRetryable: false })
        expect(window).toMatchObject({
          data: { error: { message: expect.stringMatching(/token|context window/) } },
        })
        expect(await thrownBy(generate(model('overloaded')))).toMatchObject({
          statusCode: provider.overloaded,
          isRetryable: true,
        })
        expect(await thrownBy(generate(model('auth')))).toMatchObject({ statusCode: 401, isRetryable: false })
        expect(await thrownBy(generate(model('not-found')))).toMatchObject({ statusCode: 404 })
        expect(await thrownBy(generate(model('server-error')))).toMatchObject({ isRetryable: true })
        expect(await errorsIn(stream(model('error-first')).fullStream)).toMatchObject([
          { name: 'AI_APICallError' },
        ])
      },
      'broken stream': async (model) => {
        for (const scenario of ['cut', 'error-event'])
          expect(await errorsIn(stream(model(scenario)).fullStream)).not.toEqual([])
      },
      abort: async (model) => {
        const left = new AbortController()
        const asked = { model: provider.model(model('long')), messages, abortSignal: left.signal }
        const reading = streamText({ ...asked, ...quiet })
        for await (const _ of reading.textStream) break
        left.abort()
        await untilLeft(wire(), model('long'))
      },
    },
  }
}

/** A turn later the whole of the conversation goes back, with all that was thought. */
async function expectGoesOn(
  { response }: { readonly response: { readonly messages: ModelMessage[] } },
  agent: typeof loop & { readonly model: LanguageModel; readonly providerOptions: ProviderOptions },
): Promise<void> {
  const again = { role: 'user' as const, content: 'Again!' }
  const { text } = await generateText({ ...agent, messages: [...messages, ...response.messages, again] })
  expectQuotesResults(text)
}
