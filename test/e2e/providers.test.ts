import { expect, test } from 'vitest'
import type { Behaviour } from '../upstream/exchange.ts'
import { openStream, sendJson } from '../upstream/exchange.ts'
import { done, event } from '../upstream/wire.ts'
import { post } from '../harness/ask.ts'
import { providerTypes } from '../../src/core/provider-types.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'

/*
 * Each provider as its documentation has it: where the path begins, how the key is sent, and what is its own in an
 * answer. The bodies of the four wire formats are proved by test/clients.
 */
const upstream = upstreamForFile()
const key = 'sk-of-this-provider'
const bases: Readonly<Record<string, string>> = {
  openai: '/v1',
  'azure-openai': '/openai/v1',
  openrouter: '/api/v1',
  'workers-ai': '/client/v4/accounts/0a1b/ai/v1',
  ollama: '/v1',
  vllm: '/v1',
  mistral: '/v1',
  deepseek: '',
  cohere: '/compatibility/v1',
}
const router = routerForFile(() => ({
  config: {
    providers: Object.fromEntries(
      Object.entries(bases).map(([type, base]) => [
        type,
        { type, baseUrl: `${upstream().url}${base}`, ...(type !== 'ollama' && { apiKey: '$KEY' }) },
      ]),
    ),
    models: { 'm-*': { provider: 'openai' } },
  },
  env: { KEY: key },
}))
const messages = [{ role: 'user', content: 'hi' }]

const respond: Behaviour = (exchange) =>
  sendJson(
    exchange,
    JSON.stringify({ id: 'resp_1', object: 'response', status: 'completed', output: [], model: 'r' }),
  )

const chunk = (delta: object, finish: string | null = null) =>
  event({ id: 'gen-1', created: 1, model: 'r', choices: [{ index: 0, delta, finish_reason: finish }] })

test.each(Object.entries(bases))(
  '%s is asked below %s, with its key in its own header',
  async (type, base) => {
    const response = await post(router(), '/v1/chat/completions', { model: `${type}/answer`, messages })
    expect(response.status).toBe(200)
    const call = upstream().calls.at(-1)
    expect(call?.path).toBe(`${base}/chat/completions`)
    expect(call?.json['model']).toBe('answer')
    const sent = [call?.headers.authorization, call?.headers['api-key']]
    if (type === 'azure-openai') expect(sent).toEqual([undefined, key])
    else if (type === 'ollama') expect(sent).toEqual([undefined, undefined])
    else expect(sent).toEqual([`Bearer ${key}`, undefined])
  },
)

test('Azure takes Responses too, and bounds answers by the newer word', async () => {
  upstream().on('responds', respond)
  await post(router(), '/v1/responses', { model: 'azure-openai/responds', input: 'hi' })
  expect(upstream().calls.at(-1)?.path).toBe('/openai/v1/responses')
  await post(router(), '/v1/messages', { model: 'azure-openai/answer', max_tokens: 9, messages })
  expect(upstream().calls.at(-1)?.json).toMatchObject({ max_completion_tokens: 9 })
})

test('OpenRouter’s comments say nothing, and its reasoning details come back to it as they were', async () => {
  const details = [{ type: 'reasoning.encrypted', data: 'sealed==', format: 'openai-responses-v1', index: 0 }]
  upstream().on('thinks', ({ response, ...rest }) => {
    openStream({ response, ...rest })
    response.write(': OPENROUTER PROCESSING\n\n')
    response.write(chunk({ role: 'assistant', content: '', reasoning: 'Hm.', reasoning_details: details }))
    response.write(chunk({ content: 'Yes.' }))
    response.end(chunk({}, 'stop') + done)
  })
  // Through Messages, so that the answer is translated on both ways.
  const streamed = await post(router(), '/v1/messages', {
    model: 'openrouter/thinks',
    max_tokens: 100,
    messages,
    stream: true,
  })
  const signature = /"signature":"(umbel1_[^"]+)"/.exec(await streamed.text())?.[1] ?? ''
  const thinking = { type: 'thinking', thinking: 'Hm.', signature }
  const assistant = { role: 'assistant', content: [thinking, { type: 'text', text: 'Yes.' }] }
  const body = { max_tokens: 100, messages: [...messages, assistant, ...messages] }
  await post(router(), '/v1/messages', { model: 'openrouter/answer', ...body })
  expect(upstream().calls.at(-1)?.json['messages']).toMatchObject([
    {},
    { reasoning_details: details, content: 'Yes.' },
    {},
  ])
  const other = await post(router(), '/v1/messages', { model: 'vllm/answer', ...body })
  expect(upstream().calls.at(-1)?.body.toString()).not.toContain('sealed==')
  expect(other.headers.get('x-umbel-dropped')).toBe('reasoning')
})

test('vLLM’s and DeepSeek’s reasoning is shown as thinking', async () => {
  const response = await post(router(), '/v1/messages', {
    model: 'vllm/reasoning',
    max_tokens: 100,
    messages,
    stream: true,
  })
  const stream = await response.text()
  expect(stream).toContain('"thinking_delta","thinking":"two "')
  const signature = /"signature":"(umbel1_[^"]+)"/.exec(stream)?.[1] ?? ''
  // Back at the provider that wrote it, it stands where that one looks for it.
  const call = { type: 'tool_use', id: 'toolu_1', name: 'f', input: {} }
  const content = [{ type: 'thinking', thinking: 'two and two', signature }, call]
  const result = { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: '4' }] }
  const body = { max_tokens: 100, messages: [...messages, { role: 'assistant', content }, result] }
  await post(router(), '/v1/messages', { model: 'vllm/answer', ...body })
  expect(upstream().calls.at(-1)?.json['messages']).toMatchObject([
    {},
    { reasoning_content: 'two and two' },
    {},
  ])
  await post(router(), '/v1/messages', { model: 'ollama/answer', ...body })
  expect(upstream().calls.at(-1)?.body.toString()).not.toContain('two and two')
})

test('quirks change what is written here, and never a body that goes on as it came', async () => {
  const tools = [{ name: 'f', input_schema: { type: 'object' } }]
  await post(router(), '/v1/messages', {
    model: 'mistral/answer',
    max_tokens: 9,
    messages,
    tools,
    tool_choice: { type: 'any' },
  })
  expect(upstream().calls.at(-1)?.json).toMatchObject({ tool_choice: 'any', max_tokens: 9 })
  const own = {
    messages,
    tool_choice: 'required',
    tools: [{ type: 'function', function: { name: 'f' } }],
    seed: 3,
  }
  await post(router(), '/v1/chat/completions', { model: 'mistral/answer', ...own })
  expect(upstream().calls.at(-1)?.json).toEqual({ model: 'answer', ...own })
})

test('embeddings go to the same account', async () => {
  const response = await post(router(), '/v1/embeddings', { model: 'ollama/answer', input: 'hi' })
  expect([response.status, upstream().calls.at(-1)?.path]).toEqual([200, '/v1/embeddings'])
})

test('eight types are verified, and the others say that they are not', () => {
  const verified = Object.entries(providerTypes).flatMap(([type, row]) => (row.verified ? [type] : []))
  expect(verified.toSorted()).toEqual(
    [
      'openai',
      'openai-responses',
      'anthropic',
      'gemini',
      'azure-openai',
      'openrouter',
      'workers-ai',
      'ollama',
      'vllm',
    ].toSorted(),
  )
})
