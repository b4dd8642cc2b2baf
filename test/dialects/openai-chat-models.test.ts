import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/request.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'
import { inbound, usualPatch } from '../support/dialects.ts'

const message = { model: 'm', max_tokens: 99, messages: [{ role: 'user', content: 'hi' }] }
const response = { model: 'm', input: 'hi' }

function sent(request: ReturnType<typeof openAiChat.decodeRequest>, model: string) {
  const { body, dropped } = openAiChat.encodeRequest(request, { ...usualPatch, model })
  const written: JsonObject = JSON.parse(body)
  return { written, dropped }
}

const fromMessages = (fields: object, model: string) =>
  sent(anthropicMessages.decodeRequest(inbound({ ...message, ...fields })), model)

describe('a model of OpenAI’s that reasons', () => {
  test('is not told what chooses between tokens, and that is listed', () => {
    const { written, dropped } = fromMessages(
      { temperature: 0.5, top_p: 0.9, stop_sequences: ['END'] },
      'gpt-5',
    )
    expect(Object.keys(written)).toEqual(['messages', 'max_completion_tokens', 'model'])
    expect(dropped).toEqual(['temperature', 'top_p', 'stop_sequences'])
  })

  test('is not told what it does anyhow, which is no loss', () => {
    const { written, dropped } = fromMessages({ temperature: 1, top_p: 1, stop_sequences: [] }, 'o4-mini')
    expect(Object.keys(written)).toEqual(['messages', 'max_completion_tokens', 'model'])
    expect(dropped).toEqual([])
  })

  test('is told no log-probabilities', () => {
    const asked = openAiResponses.decodeRequest(
      inbound({ ...response, include: ['message.output_text.logprobs'], top_logprobs: 2 }),
    )
    expect(sent(asked, 'gpt-5')).toMatchObject({ dropped: ['top_logprobs'] })
    expect(sent(asked, 'gpt-4.1').written).toMatchObject({ logprobs: true, top_logprobs: 2 })
  })

  test('is told all of it where it is told not to reason', () => {
    const asked = openAiResponses.decodeRequest(
      inbound({ ...response, temperature: 0.5, reasoning: { effort: 'none' } }),
    )
    expect(sent(asked, 'gpt-5.2').written).toMatchObject({ temperature: 0.5, reasoning_effort: 'none' })
  })
})

test('any other model is told all of it', () => {
  const fields = { temperature: 0.5, top_p: 0.9, stop_sequences: ['END'] }
  for (const model of ['gpt-4.1', 'gpt-5-chat-latest', 'some-model'])
    expect(fromMessages(fields, model)).toMatchObject({
      written: { temperature: 0.5, top_p: 0.9, stop: ['END'], max_tokens: 99 },
      dropped: [],
    })
})

describe('how much to think', () => {
  const enabled = { thinking: { type: 'enabled', budget_tokens: 1024 }, max_tokens: 2000 }
  const disabled = { thinking: { type: 'disabled' } }
  const most = { thinking: { type: 'adaptive' }, output_config: { effort: 'max' } }

  test.each<[string, object, string | undefined, string[]]>([
    ['gpt-4o', enabled, undefined, ['thinking']],
    ['openai/gpt-4.1-mini', disabled, undefined, []],
    ['gpt-5', disabled, 'minimal', ['thinking']],
    ['o3', most, 'high', []],
    ['gpt-5.1', disabled, 'none', []],
    ['gpt-5.1', most, 'high', []],
    ['gpt-6', most, 'max', []],
    ['some-model', enabled, 'low', []],
  ])('is told %s in a word that it knows: %j', (model, fields, effort, lost) => {
    const { written, dropped } = fromMessages(fields, model)
    expect(written['reasoning_effort']).toBe(effort)
    expect(dropped).toEqual(lost)
    const request = anthropicMessages.decodeRequest(inbound({ ...message, ...fields }))
    const { body } = openAiResponses.encodeRequest(request, { ...usualPatch, model })
    const { reasoning, include }: JsonObject = JSON.parse(body)
    if (effort === undefined) expect([reasoning, include]).toEqual([undefined, undefined])
  })
})

const object = (required: string[]) => ({
  type: 'object',
  properties: { a: { type: 'string' }, b: { type: 'integer' } },
  required,
  additionalProperties: false,
})
const asked = (schema: object) => ({
  tools: [{ name: 'f', strict: true, input_schema: schema }],
  output_config: { format: { type: 'json_schema', schema } },
})

describe('a strict schema of Anthropic’s', () => {
  test.each<[string, object, boolean, string[]]>([
    ['whose properties are all required', object(['a', 'b']), true, []],
    ['with one that is not', object(['a']), false, ['tools[0].strict', 'output_config.format']],
  ])('%s', (_, schema, strict, lost) => {
    const { written, dropped } = fromMessages(asked(schema), 'gpt-5')
    expect(written).toMatchObject({
      tools: [{ function: { strict, parameters: schema } }],
      response_format: { json_schema: { strict, schema } },
    })
    expect(dropped).toEqual(lost)
    const request = anthropicMessages.decodeRequest(inbound({ ...message, ...asked(schema) }))
    const { body } = openAiResponses.encodeRequest(request, { ...usualPatch, model: 'gpt-5' })
    expect(JSON.parse(body)).toMatchObject({ tools: [{ strict }], text: { format: { strict } } })
  })
})

const chatTool = (name: string) => ({ type: 'function', function: { name, parameters: { type: 'object' } } })
const allowed = (mode: string, ...names: string[]) => ({
  model: 'm',
  messages: [{ role: 'user', content: 'x' }],
  tools: [chatTool('a'), chatTool('b'), chatTool('c')],
  tool_choice: {
    type: 'allowed_tools',
    allowed_tools: { mode, tools: names.map((name) => ({ type: 'function', function: { name } })) },
  },
})
const usable = (body: JsonObject) => {
  const { tools, toolChoice } = openAiChat.decodeRequest(inbound(body))
  return [tools.map(({ name }) => name), toolChoice]
}

test('only the tools that a caller of Chat allows are offered', () => {
  expect(usable(allowed('auto', 'b', 'c'))).toEqual([['b', 'c'], { type: 'auto' }])
  expect(usable(allowed('required', 'a', 'c'))).toEqual([['a', 'c'], { type: 'required' }])
  expect(usable(allowed('required', 'b'))).toEqual([['b'], { type: 'tool', name: 'b' }])
})

test('a bound under its older name is told to a model that reasons under the newer one', () => {
  const bounded = (fields: object, model: string) =>
    sent(openAiChat.decodeRequest(inbound({ model: 'auto', messages: message.messages, ...fields })), model)
      .written
  expect(bounded({ max_tokens: 99 }, 'gpt-5')).toEqual({
    model: 'gpt-5',
    messages: message.messages,
    max_completion_tokens: 99,
  })
  expect(bounded({ max_tokens: 99 }, 'gpt-4o')).toMatchObject({ max_tokens: 99 })
  expect(bounded({ max_tokens: 99, max_completion_tokens: 9 }, 'gpt-5')).toMatchObject({ max_tokens: 99 })
})
