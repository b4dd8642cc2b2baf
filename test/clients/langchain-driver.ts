import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import {
  type AIMessage,
  type AIMessageChunk,
  type BaseMessage,
  type ContentBlock,
  HumanMessage,
  ToolMessage,
  type UsageMetadata,
} from '@langchain/core/messages'
import { tool } from '@langchain/core/tools'
import { concat } from '@langchain/core/utils/stream'
import { expect } from 'vitest'
import * as z from 'zod'
import { all } from '../harness/all.ts'
import { thrownBy } from '../harness/thrown-by.ts'
import type { WireServer } from '../wire/server.ts'
import { type Check, type Driver, behind } from './cells.ts'
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

/** What differs between LangChain's chat models. */
export interface ChatModel {
  readonly client: string
  readonly surface: string
  model(name: string, options?: { readonly reasons?: boolean }): BaseChatModel
  /** The reasoning of an answer that tells it; absent: the class reads none. */
  reasoningOf?(message: AIMessage): string
  /** The words for why an answer ended, by scenario. */
  readonly ends: Readonly<Record<'text' | 'tools' | 'length' | 'filter', string>>
  endOf(message: AIMessage): unknown
  readonly overloaded: number
  /** Where usage stands in a stream is not where every class looks for it. */
  expectStreamed(usage: UsageMetadata | undefined, upstream: string): void
  /** It does not throw at the event of a failure: what is left is that such an answer has no end. */
  readonly missesFailures?: boolean
  /** Upstreams whose refusals the class does not show. */
  readonly losesRefusals: readonly string[]
}

/** What the model `cached` tells of its tokens. */
export const cachedUsage = {
  input_tokens: 1200,
  output_tokens: 60,
  input_token_details: { cache_read: 800 },
}

const messages = [new HumanMessage('Grüße!')]
const word = z.object({ word: z.string(), sure: z.boolean() })
const tools = [weather, time].map(({ name, description, parameters }) =>
  tool(() => runTool(name), {
    name,
    description,
    schema: { ...parameters, required: [...parameters.required] },
  }),
)

const bound = (model: BaseChatModel) => {
  if (model.bindTools === undefined) throw new Error('This model binds no tools.')
  return model.bindTools(tools)
}

async function gathered(stream: Promise<AsyncIterable<AIMessageChunk>>): Promise<AIMessageChunk> {
  const [first, ...rest] = await all(await stream)
  if (first === undefined) throw new Error('an empty stream')
  return rest.reduce((whole, chunk) => concat(whole, chunk), first)
}

/** Turns of an agent that keeps every message as it came. */
async function loop(ask: (history: BaseMessage[]) => Promise<AIMessage>): Promise<string> {
  const history: BaseMessage[] = [...messages]
  for (let step = 0; step < mostSteps; step += 1) {
    const answer = await ask(history)
    history.push(answer)
    const calls = answer.tool_calls ?? []
    if (calls.length === 0) return answer.text
    for (const call of calls) {
      const found = tools.find(({ name }) => name === call.name)
      if (found === undefined) throw new Error(`no tool ${call.name}`)
      const result: unknown = await found.invoke({ ...call, type: 'tool_call' })
      if (!ToolMessage.isInstance(result)) throw new Error('not what a tool gives')
      history.push(result)
    }
  }
  throw new Error('the agent did not end')
}

/** Every check, done with `invoke`, `stream`, `bindTools` and `withStructuredOutput` of one class. */
export function langChainDriver(kind: ChatModel, wire: () => WireServer): Driver {
  const invoke = (name: string) => kind.model(name).invoke(messages)
  const stream = (name: string) => gathered(kind.model(name).stream(messages))
  const checks: Partial<Record<Check, (model: (scenario: string) => string) => Promise<void>>> = {
    'JSON answer': async (model) => {
      const answer = await invoke(model('text'))
      expect(answer.text).toBe(said)
      expect(answer.id).toBeTruthy()
      expect(kind.endOf(answer)).toBe(kind.ends.text)
    },
    stream: async (model) => {
      for (const scenario of ['text', 'every-byte', 'slow', 'crlf']) {
        const chunks = await all(await kind.model(model(scenario)).stream(messages))
        expect(chunks.filter(({ text }) => text !== '').length).toBeGreaterThan(1)
        expect(chunks.map(({ text }) => text).join('')).toBe(said)
      }
    },
    usage: async (model) => {
      expect((await invoke(model('cached'))).usage_metadata).toMatchObject(cachedUsage)
      kind.expectStreamed((await stream(model('cached'))).usage_metadata, behind(model('')).upstream)
    },
    'several tool calls at once': async (model) => {
      const asked = bound(kind.model(model('tools')))
      for (const answer of [await asked.invoke(messages), await gathered(asked.stream(messages))]) {
        const calls = answer.tool_calls ?? []
        expect(calls.map(({ name }) => name)).toEqual(['get_weather', 'get_time', 'get_weather'])
        expect(new Set(calls.map(({ id }) => id)).size).toBe(3)
        for (const { args } of calls) expect(Object.keys(args)).toHaveLength(1)
        expect(kind.endOf(answer)).toBe(kind.ends.tools)
      }
    },
    'tool loop': async (model) => {
      const asked = bound(kind.model(model('agent')))
      expectQuotesResults(await loop((history) => asked.invoke(history)))
    },
    'tool loop, streamed': async (model) => {
      const asked = bound(kind.model(model('agent')))
      expectQuotesResults(await loop((history) => gathered(asked.stream(history))))
    },
    'structured output': async (model) => {
      const schema = kind.model(model('json')).withStructuredOutput(word, { method: 'jsonSchema' })
      expect(word.parse(await schema.invoke(messages))).toBeTruthy()
      const calling = kind.model(model('tool')).withStructuredOutput(word, { method: 'functionCalling' })
      expect(word.parse(await calling.invoke(messages))).toBeTruthy()
    },
    'reasoning comes back unchanged': async (model) => {
      const reasons = { reasons: true }
      const asked = bound(kind.model(model('reasoning-agent'), reasons))
      expectQuotesResults(await loop((history) => asked.invoke(history)))
      expectQuotesResults(await loop((history) => gathered(asked.stream(history))))
      if (kind.reasoningOf === undefined) return
      const alone = kind.model(model('reasoning'), reasons)
      for (const answer of [await alone.invoke(messages), await gathered(alone.stream(messages))]) {
        expect(kind.reasoningOf(answer)).toBe(thought)
        expect(answer.text).toBe(said)
        const more = [...messages, answer, new HumanMessage('Again!')]
        expect((await alone.invoke(more)).text).toBe(said)
      }
    },
    image: async (model) => {
      const contentBlocks: ContentBlock.Standard[] = [
        { type: 'text', text: 'What is this?' },
        { type: 'image', mimeType: 'image/png', data: dot },
      ]
      const answer = await kind.model(model('sees')).invoke([new HumanMessage({ contentBlocks })])
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
      for (const scenario of ['length', 'filter'] as const)
        for (const answer of [await invoke(model(scenario)), await stream(model(scenario))])
          expect(kind.endOf(answer)).toBe(kind.ends[scenario])
      // It drops the field that OpenAI has for refusals.
      if (!kind.losesRefusals.includes(behind(model('')).upstream))
        expect((await invoke(model('refusal'))).text).toBe(refused)
    },
    'errors by class': async (model) => {
      expect(await thrownBy(invoke(model('rate-limit')))).toMatchObject({
        status: 429,
        lc_error_code: 'MODEL_RATE_LIMIT',
      })
      expect(await thrownBy(invoke(model('auth')))).toMatchObject({ lc_error_code: 'MODEL_AUTHENTICATION' })
      expect(await thrownBy(invoke(model('not-found')))).toMatchObject({ lc_error_code: 'MODEL_NOT_FOUND' })
      expect(await thrownBy(invoke(model('context-window')))).toMatchObject({ name: 'ContextOverflowError' })
      expect(await thrownBy(invoke(model('overloaded')))).toMatchObject({ status: kind.overloaded })
      expect(await thrownBy(invoke(model('server-error')))).toMatchObject({ status: 500 })
      expect(await thrownBy(stream(model('error-first')))).toBeInstanceOf(Error)
    },
    'broken stream': async (model) => {
      for (const scenario of ['cut', 'error-event']) {
        const broken = stream(model(scenario))
        if (kind.missesFailures !== true) expect(await thrownBy(broken)).toBeInstanceOf(Error)
        else expect(await broken.then(kind.endOf, () => undefined)).toBeUndefined()
      }
    },
    abort: async (model) => {
      const { signal, abort } = abortable()
      const reading = await kind.model(model('long')).stream(messages, { signal })
      const read = async () => {
        for await (const chunk of reading) if (chunk.text !== '') abort()
      }
      expect(await thrownBy(read())).toBeInstanceOf(Error)
      await untilLeft(wire(), model('long'))
    },
  }
  return { client: kind.client, surface: kind.surface, checks }
}

function abortable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
