import { HumanMessage, ToolMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { createOpenAI } from '@ai-sdk/openai'
import { generateText, stepCountIs, streamText, tool } from 'ai'
import OpenAI from 'openai'
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { UmbelError } from '../../../src/core/errors.ts'
import type { Block } from '../../../src/core/request.ts'
import { Served, anthropic, firstStep, lastStep, signature } from './support.ts'

/*
 * Whole conversations with the clients that people use, against this dialect alone: what each sends back after a step
 * with reasoning, text and two calls has to become the very conversation.
 */

const weather = tool({
  description: 'Weather of a city',
  inputSchema: z.object({ city: z.string() }),
  execute: ({ city }) => Promise.resolve(`sunny in ${city}`),
})

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.type === 'opaque' ? block.opaque.data : { ...block, opaque: undefined }))

/** The conversation after the first step, as the model must see it. */
function expectWhole(served: Served, at = 1) {
  const { messages } = served.requests[at] ?? { messages: [] }
  expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'tool'])
  const [, said, first, second] = messages
  expect(shown(said?.content ?? [])).toEqual([
    { type: 'reasoning', text: 'I need the weather.' },
    { type: 'text', text: 'Let me look.' },
    { type: 'tool-call', id: 'toolu_1', name: 'weather', arguments: '{"city":"Rome"}' },
    { type: 'tool-call', id: 'toolu_2', name: 'weather', arguments: '{"city":"Lima"}' },
  ])
  const [thought] = said?.content ?? []
  expect(thought).toMatchObject({ opaque: { origin: anthropic, data: signature } })
  expect(first?.content).toEqual([
    { type: 'tool-result', callId: 'toolu_1', content: [{ type: 'text', text: 'sunny in Rome' }] },
  ])
  expect(second?.content).toMatchObject([{ callId: 'toolu_2' }])
}

const client = (served: Served) =>
  createOpenAI({ apiKey: 'k', baseURL: 'http://router/v1', fetch: served.fetch })

describe('the AI SDK', () => {
  test.each([undefined, true, false])('streams through a tool step with store %s', async (store) => {
    const served = new Served([firstStep, lastStep, lastStep])
    const result = streamText({
      model: client(served).responses('auto'),
      prompt: 'Weather in Rome and Lima?',
      tools: { weather },
      stopWhen: stepCountIs(3),
      ...(store !== undefined && {
        providerOptions: { openai: { store, include: ['reasoning.encrypted_content'] } },
      }),
    })
    const deltas: string[] = []
    const inputs: string[] = []
    for await (const part of result.fullStream) {
      if (part.type === 'error') throw part.error
      if (part.type === 'text-delta') deltas.push(part.text)
      if (part.type === 'tool-input-delta') inputs.push(part.delta)
    }
    expect(deltas).toEqual(['Let me ', 'look.', 'Sunny ', 'in both.'])
    // Arguments stream while they are written.
    expect(inputs).toEqual(['{"city":', '{"city":"Lima"}', '"Rome"}'])
    expectWhole(served)
    const steps = await result.steps
    expect(steps[0]?.reasoningText).toBe('I need the weather.')
    expect(steps[0]?.usage).toMatchObject({
      inputTokens: 10,
      outputTokens: 5,
      cachedInputTokens: 4,
      reasoningTokens: 2,
    })

    // The conversation goes on: the text of the last answer comes back too.
    const { messages } = await result.response
    await streamText({
      model: client(served).responses('auto'),
      messages: [
        { role: 'user', content: 'Weather in Rome and Lima?' },
        ...messages,
        { role: 'user', content: 'And in Oslo?' },
      ],
      tools: { weather },
      ...(store !== undefined && { providerOptions: { openai: { store } } }),
    }).consumeStream()
    const last = served.requests[2]?.messages ?? []
    expect(last.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'tool', 'assistant', 'user'])
    expect(shown(last[4]?.content ?? [])).toEqual([{ type: 'text', text: 'Sunny in both.' }])
  })

  test('generates through a tool step', async () => {
    const served = new Served([firstStep, lastStep])
    const result = await generateText({
      model: client(served).responses('auto'),
      prompt: 'Weather in Rome and Lima?',
      tools: { weather },
      stopWhen: stepCountIs(3),
    })
    expect(result.text).toBe('Sunny in both.')
    expectWhole(served)
  })

  test('a reasoning model by its name sends text without a reference where no reasoning precedes it', async () => {
    const served = new Served([lastStep, lastStep])
    const model = client(served).responses('gpt-5-mini')
    const { response } = streamText({ model, prompt: 'Hello' })
    const { messages } = await response
    await streamText({ model, messages: [...messages, { role: 'user', content: 'Again' }] }).consumeStream()
    expect(shown(served.requests[1]?.messages[0]?.content ?? [])).toEqual([
      { type: 'text', text: 'Sunny in both.' },
    ])
  })

  test('tells errors within a stream', async () => {
    const cut = new UmbelError('network', 'The connection broke.')
    const served = new Served([[...lastStep.slice(0, 3), { type: 'error', error: cut }]])
    const errors: unknown[] = []
    const result = streamText({
      model: client(served).responses('auto'),
      prompt: 'Hello',
      onError: ({ error }) => void errors.push(error),
    })
    await result.consumeStream()
    expect(JSON.stringify(errors)).toContain('The connection broke.')
    expect(await result.finishReason).toBe('error')
  })
})

const openAi = (served: Served) =>
  new OpenAI({ apiKey: 'k', baseURL: 'http://router/v1', fetch: served.fetch })

describe("OpenAI's own SDK", () => {
  const tools = [
    { type: 'function', name: 'weather', parameters: { type: 'object' }, strict: false } as const,
  ]
  const outputs = ['Rome', 'Lima'].map(
    (city, at) =>
      ({ type: 'function_call_output', call_id: `toolu_${at + 1}`, output: `sunny in ${city}` }) as const,
  )

  test.each([undefined, false])('streams, and returns the output whole, with store %s', async (store) => {
    const served = new Served([firstStep, lastStep])
    const input = [{ role: 'user', content: 'Weather?' } as const]
    const stream = openAi(served).responses.stream({
      model: 'auto',
      input,
      tools,
      ...(store === false && { store }),
    })
    const types: string[] = []
    for await (const event of stream) types.push(event.type)
    const response = await stream.finalResponse()
    expect(response.output_text).toBe('Let me look.')
    expect(response.output.map(({ type }) => type).toSorted()).toEqual([
      'function_call',
      'function_call',
      'message',
      'reasoning',
    ])
    expect(types.slice(0, 2)).toEqual(['response.created', 'response.in_progress'])
    expect(types.at(-1)).toBe('response.completed')
    const next = await openAi(served).responses.create({
      model: 'auto',
      input: [...input, ...toResponseInputItems(response.output), ...outputs],
      tools,
    })
    expect(next.output_text).toBe('Sunny in both.')
    expectWhole(served)
  })

  test('JSON answers return whole, and by their ids alone', async () => {
    const served = new Served([firstStep, lastStep, lastStep])
    const input = [{ role: 'user', content: 'Weather?' } as const]
    const first = await openAi(served).responses.create({ model: 'auto', input, tools })
    await openAi(served).responses.create({
      model: 'auto',
      input: [...input, ...toResponseInputItems(first.output), ...outputs],
      tools,
    })
    expectWhole(served)
    const references = first.output.map((item) => ({ type: 'item_reference', id: item.id ?? '' }) as const)
    await openAi(served).responses.create({
      model: 'auto',
      input: [...input, ...references, ...outputs],
      tools,
    })
    expectWhole(served, 2)
  })

  test('what streamed before a short call is referred to by hand', async () => {
    const served = new Served([firstStep, lastStep])
    const input = [{ role: 'user', content: 'Weather?' } as const]
    const ids = new Map<number, string>()
    const stream = await openAi(served).responses.create({ model: 'auto', input, tools, stream: true })
    for await (const event of stream) {
      if (event.type === 'response.output_item.added') ids.set(event.output_index, event.item.id ?? '')
      if (event.type === 'response.output_item.done') expect(event.item.id).toBe(ids.get(event.output_index))
    }
    const references = [...ids.values()].map((id) => ({ type: 'item_reference', id }) as const)
    await openAi(served).responses.create({
      model: 'auto',
      input: [...input, ...references, ...outputs],
      tools,
    })
    expectWhole(served)
  })
})

const model = (served: Served) =>
  new ChatOpenAI({
    model: 'auto',
    apiKey: 'k',
    useResponsesApi: true,
    maxRetries: 0,
    configuration: { baseURL: 'http://router/v1', fetch: served.fetch },
  }).bindTools([
    { type: 'function', function: { name: 'weather', parameters: { type: 'object', properties: {} } } },
  ])

describe('LangChain', () => {
  const results = ['Rome', 'Lima'].map(
    (city, at) => new ToolMessage({ content: `sunny in ${city}`, tool_call_id: `toolu_${at + 1}` }),
  )

  test('invokes', async () => {
    const served = new Served([firstStep, lastStep])
    const ask = new HumanMessage('Weather?')
    const said = await model(served).invoke([ask])
    expect(said.tool_calls?.map(({ args }) => args)).toEqual([{ city: 'Rome' }, { city: 'Lima' }])
    const last = await model(served).invoke([ask, said, ...results])
    expect(last.text).toBe('Sunny in both.')
    expectWhole(served)
  })

  test('streams', async () => {
    const served = new Served([firstStep, lastStep])
    const ask = new HumanMessage('Weather?')
    const stream = await model(served).stream([ask])
    let said
    for await (const chunk of stream) said = said === undefined ? chunk : said.concat(chunk)
    if (said === undefined) throw new Error('nothing streamed')
    expect(said.tool_calls?.map(({ args }) => args)).toEqual([{ city: 'Rome' }, { city: 'Lima' }])
    await model(served).invoke([ask, said, ...results])
    expectWhole(served)
  })
})
