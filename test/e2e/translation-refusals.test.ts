import * as z from 'zod'
import { expect, test } from 'vitest'
import { errorOf, post } from '../harness/ask.ts'
import { routerBeforeWire } from '../clients/router.ts'

/** OpenAI's and Anthropic's shape. */
const namedPlace = z.object({
  error: z.object({
    message: z.string(),
    param: z.optional(z.string()),
    details: z.optional(z.object({ param: z.string() })),
  }),
})

const { router, wire } = routerBeforeWire()
const user = { role: 'user', content: 'hi' }
const call = { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } }
const calling = { role: 'assistant', content: null, tool_calls: [call] }
const others = ['openai-responses', 'anthropic-messages', 'gemini']

test.each([
  ['a call without its result', { messages: [user, calling, user] }, 'messages[1]'],
  [
    'content that only the caller’s dialect has',
    { messages: [{ role: 'user', content: [{ type: 'video', video: { url: 'x' } }] }] },
    'messages[0].content[0]',
  ],
  ['several answers', { messages: [user], n: 2 }, 'n'],
])('%s is refused where it has to be translated, naming the place', async (_, body, param) => {
  for (const provider of others) {
    const response = await post(router(), '/v1/chat/completions', { model: `${provider}/text`, ...body })
    expect([provider, response.status, (await errorOf(response))['param']]).toEqual([provider, 400, param])
  }
})

const place = async (path: string, body: object) => {
  const response = await post(router(), path, body)
  const { error } = namedPlace.parse(await response.json())
  const param = error.param ?? error.details?.param ?? ''
  return [response.status, param, error.message.includes(`'${param}'`)]
}

test('what is refused is named by its place in the caller’s own body', async () => {
  const url = { type: 'url', url: 'https://files.example/a.pdf' }
  const messages = [user, { role: 'assistant', content: 'x' }]
  expect(
    await place('/v1/messages', {
      model: 'openai-chat/text',
      max_tokens: 9,
      system: 'Be brief.',
      messages: [...messages, { role: 'user', content: [{ type: 'document', source: url }] }],
    }),
  ).toEqual([400, 'messages[2].content[0]', true])

  const wrong = { id: 'a', type: 'function', function: { name: 'f', arguments: '{' } }
  const result = { role: 'tool', tool_call_id: 'a', content: 'y' }
  for (const model of ['anthropic-messages/text', 'gemini/text'])
    expect(
      await place('/v1/chat/completions', {
        model,
        messages: [user, { ...calling, tool_calls: [wrong] }, result],
      }),
    ).toEqual([400, 'messages[1].tool_calls[0].function.arguments', true])

  const file = { type: 'input_file', file_url: url.url }
  const asked = { model: 'openai-chat/text', instructions: 'Be brief.' }
  const called = { type: 'function_call', call_id: 'a', name: 'f', arguments: '{}' }
  const input = [user, { role: 'assistant', content: 'x' }, called]
  const output = [{ type: 'input_text', text: 'y' }, file]
  const answered = { type: 'function_call_output', call_id: 'a', output }
  expect(await place('/v1/responses', { ...asked, input: [...input, answered] })).toEqual([
    400,
    'input[3].output[1]',
    true,
  ])
  expect(
    await place('/v1/responses', { ...asked, input: [user, { type: 'telepathy', content: 'x' }, user] }),
  ).toEqual([400, 'input[1]', true])
  expect(
    await place('/v1/responses', { ...asked, input: [...messages, { role: 'user', content: [file] }] }),
  ).toEqual([400, 'input[2].content[0]', true])
})

test('another model of the route may take what one cannot', async () => {
  const audio = { type: 'input_audio', input_audio: { data: 'UklGRgAA', format: 'wav' } }
  const body = { messages: [{ role: 'user', content: [{ type: 'text', text: 'hear' }, audio] }] }
  const alone = await post(router(), '/v1/chat/completions', { model: 'anthropic-messages/text', ...body })
  expect([alone.status, (await errorOf(alone))['code']]).toEqual([400, 'unsupported_content'])
  const routed = await post(router(), '/v1/chat/completions', { model: 'route/hears', ...body })
  expect([routed.status, routed.headers.get('x-umbel-model')]).toEqual([200, 'gemini/text'])
})

test('what an upstream cannot be told is listed, and refused under strict', async () => {
  const body = { model: 'anthropic-messages/text', messages: [user], logit_bias: { 1: 2 }, seed: 7 }
  const told = await post(router(), '/v1/chat/completions', body)
  expect(told.status).toBe(200)
  expect(told.headers.get('x-umbel-dropped')?.split(', ').toSorted()).toEqual(['logit_bias', 'seed'])
  const before = wire().callsTo('text').length
  const strict = await post(router(), '/v1/chat/completions', { ...body, umbel: { strict: true } })
  expect([strict.status, (await errorOf(strict))['code']]).toEqual([400, 'unsupported_parameter'])
  expect(wire().callsTo('text')).toHaveLength(before)
})

test('errors speak the dialect of the path', async () => {
  const anthropic = await post(router(), '/v1/messages', { model: 'gemini/text', messages: [user] })
  expect([anthropic.status, await anthropic.json()]).toMatchObject([
    400,
    {
      type: 'error',
      error: { type: 'invalid_request_error', message: expect.stringContaining('max_tokens') },
    },
  ])
  const responses = await post(router(), '/v1/responses', {
    model: 'gemini/text',
    input: 'hi',
    previous_response_id: 'resp_1',
  })
  expect([responses.status, (await errorOf(responses))['param']]).toEqual([400, 'previous_response_id'])
  const nowhere = await fetch(`${router().url}/v1/messages/batches`, { method: 'POST', body: '{}' })
  expect([nowhere.status, await nowhere.json()]).toMatchObject([404, { type: 'error' }])
})
