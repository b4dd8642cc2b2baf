import { expect, test } from 'vitest'
import { errorOf, post } from '../harness/ask.ts'
import { routerBeforeWire } from '../clients/router.ts'

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
