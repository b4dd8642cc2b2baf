import * as z from 'zod'
import { afterEach, describe, expect, test } from 'vitest'
import { json, post } from '../harness/ask.ts'
import { routerBeforeWire } from '../clients/router.ts'

const { router, wire } = routerBeforeWire()
const providers = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini']
const parameters = { type: 'object', properties: {} }
const marked = (text: string) => ({ type: 'text', text, cache_control: { type: 'ephemeral' } })
const names = ['files/read', 'files.read', 'files_read', 'x'.repeat(100)]

afterEach(() => {
  expect(wire().problems()).toEqual([])
})

describe('names of tools that the upstream refuses', () => {
  const functions = names.map((name) => ({ type: 'function', function: { name, parameters } }))
  const chat = {
    messages: [{ role: 'user', content: 'Go' }],
    tools: functions,
    tool_choice: { type: 'function', function: { name: 'files/read' } },
  }

  test.each(providers.slice(1))(
    'Chat before %s: are lawful there and the own ones here',
    async (provider) => {
      const body = { ...chat, model: `${provider}/agent` }
      const first = await messageOf(await post(router(), '/v1/chat/completions', body))
      expect(callNames(first)).toEqual(['files/read'])
      const streamed = await (await post(router(), '/v1/chat/completions', { ...body, stream: true })).text()
      expect(streamed).toContain('"name":"files/read"')

      const results = first.tool_calls.map(({ id }) => ({ role: 'tool', tool_call_id: id, content: 'done' }))
      const history = [...chat.messages, first, ...results]
      const next = await post(router(), '/v1/chat/completions', {
        ...chat,
        messages: history,
        model: `${provider}/agent`,
      })
      expect(callNames(await messageOf(next)).filter((name) => !names.includes(name))).toEqual([])
    },
  )

  test.each(['openai-chat', 'openai-responses'])('Messages before %s', async (provider) => {
    const name = 'y'.repeat(128)
    const body = {
      model: `${provider}/agent`,
      max_tokens: 100,
      messages: [{ role: 'user', content: 'Go' }],
      tools: [{ name, input_schema: parameters }],
      tool_choice: { type: 'tool', name },
    }
    const answer = await json(await post(router(), '/v1/messages', body))
    expect(answer['content']).toContainEqual(expect.objectContaining({ type: 'tool_use', name }))
    const streamed = await (await post(router(), '/v1/messages', { ...body, stream: true })).text()
    expect(streamed).toContain(`"name":"${name}"`)
  })
})

test('more marks of a cached prefix than Anthropic takes: the last four stay, and the answer says so', async () => {
  const four = await post(router(), '/v1/chat/completions', withMarks(4))
  expect([four.status, four.headers.get('x-umbel-dropped')]).toEqual([200, null])
  const six = await post(router(), '/v1/chat/completions', withMarks(6))
  expect([six.status, six.headers.get('x-umbel-dropped')]).toEqual([200, 'cache_control'])
  const [sent] = wire().callsTo('text').slice(-1)
  expect(sent?.understood?.rest['cacheMarks']).toBe(4)
})

test('a conversation that begins with a call gets an opening line where the API asks for one', async () => {
  const call = { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } }
  const messages = [
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'tool', tool_call_id: 'a', content: 'done' },
  ]
  for (const provider of providers) {
    const tools = [{ type: 'function', function: { name: 'f', parameters } }]
    const response = await post(router(), '/v1/chat/completions', {
      model: `${provider}/text`,
      messages,
      tools,
    })
    expect([provider, response.status]).toEqual([provider, 200])
  }
})

const answerSchema = z.object({
  choices: z.tuple([
    z.object({
      message: z.looseObject({
        tool_calls: z.array(z.looseObject({ id: z.string(), function: z.looseObject({ name: z.string() }) })),
      }),
    }),
  ]),
})

async function messageOf(response: Response) {
  const { choices } = answerSchema.parse(await json(response))
  return choices[0].message
}

function callNames({ tool_calls: calls }: Awaited<ReturnType<typeof messageOf>>): string[] {
  return calls.map((call) => call.function.name)
}

function withMarks(count: number): object {
  const content = Array.from({ length: count - 1 }, (_, at) => marked(`part ${at}`))
  return {
    model: 'anthropic-messages/text',
    messages: [
      { role: 'system', content: [marked('be kind')] },
      { role: 'user', content },
    ],
  }
}
