import OpenAI, { APIError } from 'openai'
import { expect, it } from 'vitest'
import { recordOf } from '../harness/record-of.ts'
import { modelName } from './model.ts'
import { startedForFile } from './started.ts'

const started = startedForFile()

it('a model that is killed in the middle of its answer is an error, then and after', async () => {
  const client = new OpenAI({ baseURL: `${started().url}/v1`, apiKey: 'unused', maxRetries: 0 })
  const messages = [{ role: 'user' as const, content: 'Write a long story about a lighthouse keeper.' }]
  const { data, response } = await client.chat.completions
    .create({ model: modelName, messages, max_tokens: 1500, stream: true })
    .withResponse()
  let pieces = 0
  const reading = (async () => {
    for await (const { choices } of data) {
      if ((choices[0]?.delta.content ?? '') !== '') pieces += 1
      if (pieces === 5) await started().model.stop('SIGKILL')
    }
  })()
  await expect(reading).rejects.toBeInstanceOf(APIError)
  expect(pieces).toBeGreaterThanOrEqual(5)
  expect((await recordOf(started(), response)).attempts[0]?.error?.class).toBe('network')

  const after = client.chat.completions.create({ model: modelName, messages })
  await expect(after).rejects.toMatchObject({ status: 502, error: { message: expect.any(String) } })
  // What needs no model of others still answers.
  const sum = await client.chat.completions.create({
    model: 'edge/calc',
    messages: [{ role: 'user', content: 'What is 15% of 240?' }],
  })
  expect(sum.choices[0]?.message.content).toContain('36')
})
