import OpenAI from 'openai'
import http from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { all } from '../harness/all.ts'
import { recordOf } from '../harness/record-of.ts'
import { until } from '../harness/until.ts'
import { modelName } from './model.ts'
import { startedForFile } from './started.ts'

const started = startedForFile()
let client: OpenAI
beforeAll(() => {
  client = new OpenAI({ baseURL: `${started().url}/v1`, apiKey: 'unused', maxRetries: 0 })
})

const messages = [{ role: 'user' as const, content: 'What is the capital of France?' }]
const story = [{ role: 'user' as const, content: 'Write a long story about a lighthouse keeper.' }]

it('npm start finds the model by itself', () => {
  expect(started().output()).toMatch(new RegExp(`^  models  ${modelName}, edge/`, 'm'))
  expect(started().output()).toContain('config  none; made from Ollama')
})

describe('auto', () => {
  it('answers in JSON, with the model in the header and the usage in the record', async () => {
    const { data, response } = await client.chat.completions
      .create({ model: 'auto', messages })
      .withResponse()
    expect(data.choices[0]?.message.content).toContain('Paris')
    expect(data.choices[0]?.finish_reason).toBe('stop')
    expect(response.headers.get('x-umbel-model')).toBe(modelName)
    expect(response.headers.get('x-umbel-route')).toBe('default')
    expect(response.headers.get('x-umbel-cost')).toBe('0')

    const told = await started().model.newest()
    expect(data.usage).toMatchObject({
      prompt_tokens: told?.promptTokens,
      completion_tokens: told?.completionTokens,
    })
    const record = await recordOf(started(), response)
    expect(record).toMatchObject({
      requested: 'auto',
      model: modelName,
      status: 200,
      usage: { inputTokens: told?.promptTokens, outputTokens: told?.completionTokens },
      attempts: [{ outcome: 'ok', upstream: modelName, provider: 'ollama' }],
    })
  })

  it('streams token by token, while the model makes them', async () => {
    const { data, response } = await client.chat.completions
      .create({ model: 'auto', messages: story, max_tokens: 200, stream: true })
      .withResponse()
    expect(response.headers.get('x-umbel-model')).toBe(modelName)
    const times: number[] = []
    let text = ''
    let madeAtFirst: number | undefined
    for await (const { choices } of data) {
      const content = choices[0]?.delta.content ?? ''
      if (content === '') continue
      text += content
      times.push(Date.now())
      madeAtFirst ??= (await started().model.newest())?.completionTokens
    }
    expect(times.length).toBeGreaterThan(100)
    expect(text.length).toBeGreaterThan(100)
    // The first piece was in hand while most of the answer did not exist yet.
    expect(madeAtFirst).toBeLessThan(150)
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(200)
    expect(await started().model.newest()).toMatchObject({ completionTokens: 200, finish: 'length' })
  })

  it('gives usage and cost in the last event of a stream that asks for them', async () => {
    const { data, response } = await client.chat.completions
      .create(
        { model: 'auto', messages, stream: true, stream_options: { include_usage: true } },
        { headers: { 'x-umbel-usage': '1' } },
      )
      .withResponse()
    const chunks = await all(data)
    const told = await started().model.newest()
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')).toContain('Paris')
    expect(chunks.at(-1)?.usage).toMatchObject({
      prompt_tokens: told?.promptTokens,
      completion_tokens: told?.completionTokens,
      cost: 0,
    })
    const record = await recordOf(started(), response)
    expect(record.usage).toMatchObject({ outputTokens: told?.completionTokens })
    expect(record.attempts[0]?.outcome).toBe('ok')
  })

  it('answers callers who came together, each with its own answer', async () => {
    const capitals = { France: 'Paris', Italy: 'Rome', Japan: 'Tokyo' }
    const answers = await Promise.all(
      Object.keys(capitals).map((country) =>
        client.chat.completions.create({
          model: 'auto',
          messages: [{ role: 'user', content: `What is the capital of ${country}?` }],
        }),
      ),
    )
    const texts = answers.map(({ choices }) => choices[0]?.message.content)
    expect(texts).toEqual(Object.values(capitals).map((city) => expect.stringContaining(city)))
  })
})

describe('a caller who leaves', () => {
  it('stops the model in the middle of a stream', async () => {
    const { data, response } = await client.chat.completions
      .create({ model: 'auto', messages: story, max_tokens: 1500, stream: true })
      .withResponse()
    let pieces = 0
    for await (const { choices } of data) {
      if ((choices[0]?.delta.content ?? '') !== '') pieces += 1
      if (pieces === 5) break
    }
    data.controller.abort()
    await stoppedBefore(1500)
    const { attempts } = await recordOf(started(), response)
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['aborted'])
  })

  // A closed connection without a reset is seen by workerd only when it writes, so not before a JSON answer is whole.
  it('stops the model before a JSON answer is whole, when the connection is reset', async () => {
    const request = http.request(`${started().url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    })
    request.on('error', () => undefined)
    request.end(JSON.stringify({ model: 'auto', messages: story, max_tokens: 1500 }))
    await until(
      'the model writes',
      async () => {
        const newest = await started().model.newest()
        return newest?.finish === null && newest.completionTokens > 5 ? newest : undefined
      },
      20_000,
    )
    request.socket?.resetAndDestroy()
    await stoppedBefore(1500)
  })
})

/** The newest generation was cut off, long before its limit. */
async function stoppedBefore(tokens: number): Promise<void> {
  const ended = await until('the model stops', async () => {
    const newest = await started().model.newest()
    return newest?.finish === null ? undefined : newest
  })
  expect(ended.finish).toBe('aborted')
  expect(ended.completionTokens).toBeLessThan(tokens / 2)
}
