import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { all } from '../harness/all.ts'
import { words } from './scenarios.ts'
import { startWireServer, type WireServer } from './server.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(async () => {
  expect(wire.problems().filter((problem) => !problem.includes('Unknown request URL'))).toEqual([])
  await wire.stop()
})

describe('beside the four formats', () => {
  it('embeds', async () => {
    const { data } = await openai().embeddings.create({ model: 'embed', input: ['a', 'b', 'a'] })
    expect(data.map(({ embedding }) => embedding.length)).toEqual([8, 8, 8])
    expect(data[0]?.embedding).toEqual(data[2]?.embedding)
    const plain = await openai().embeddings.create({ model: 'embed', input: 'a', encoding_format: 'float' })
    expect(plain.data[0]?.embedding).toEqual(data[0]?.embedding)
  })

  it('completes a text as in old times', async () => {
    const asked = { model: 'text', prompt: 'Hi' }
    const whole = await openai().completions.create(asked)
    const chunks = await all(await openai().completions.create({ ...asked, stream: true }))
    expect(whole.choices[0]?.text).toBe(words.join(''))
    expect(chunks.map(({ choices }) => choices[0]?.text ?? '').join('')).toBe(words.join(''))
  })

  it('counts the tokens of a message', async () => {
    const client = new Anthropic({ baseURL: wire.urls.anthropic, apiKey: 'sk-ant-wire', maxRetries: 0 })
    const messages = [{ role: 'user' as const, content: 'Hi' }]
    expect((await client.messages.countTokens({ model: 'text', messages })).input_tokens).toBeGreaterThan(0)
  })

  it('counts the tokens of contents', async () => {
    const client = new GoogleGenAI({ apiKey: 'AIza-wire', httpOptions: { baseUrl: wire.urls.gemini } })
    const { totalTokens } = await client.models.countTokens({ model: 'text', contents: 'Hi' })
    expect(totalTokens).toBeGreaterThan(0)
  })

  it('knows no other address', async () => {
    expect((await fetch(`${wire.url}/v2/chat/completions`, { method: 'POST', body: '{}' })).status).toBe(404)
  })
})

function openai(): OpenAI {
  return new OpenAI({ baseURL: wire.urls.openai, apiKey: 'sk-wire', maxRetries: 0 })
}
