import Anthropic from '@anthropic-ai/sdk'
import { type Content, GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { timeSchema, weatherSchema } from './raw-asks.ts'
import { startWireServer, type WireServer } from './server.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

const end = 'Results: get_weather says 0 | get_weather says 1 | get_time says 2.'
const functions = [
  { name: 'get_weather', parameters: { ...weatherSchema, required: ['city'] } },
  { name: 'get_time', parameters: { ...timeSchema, required: ['zone', 'hours'] } },
]

/** One ask after the other, each with all that went before; text ends it. */
const loops: Readonly<Record<string, (model: string) => Promise<string>>> = {
  chat: async (model) => {
    const client = new OpenAI({ baseURL: wire.urls.openai, apiKey: 'sk-wire', maxRetries: 0 })
    const tools = functions.map((tool) => ({ type: 'function' as const, function: tool }))
    const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Go' }]
    let told = 0
    for (;;) {
      const { choices } = await client.chat.completions.create({ model, messages, tools })
      const { content = null, tool_calls: calls = [] } = choices[0]?.message ?? {}
      if (calls.length === 0) return content ?? ''
      messages.push({ role: 'assistant', content, tool_calls: calls })
      for (const call of calls) {
        const name = call.type === 'function' ? call.function.name : ''
        messages.push({ role: 'tool', tool_call_id: call.id, content: `${name} says ${told++}` })
      }
    }
  },

  responses: async (model) => {
    const client = new OpenAI({ baseURL: wire.urls.openai, apiKey: 'sk-wire', maxRetries: 0 })
    const tools = functions.map((tool) => ({ type: 'function' as const, strict: true, ...tool }))
    const input: OpenAI.Responses.ResponseInputItem[] = [{ role: 'user', content: 'Go' }]
    let told = 0
    for (;;) {
      const { output, output_text: text } = await client.responses.create({
        model,
        input,
        tools,
        store: false,
      })
      const calls = output.filter((item) => item.type === 'function_call')
      if (calls.length === 0) return text
      for (const item of output)
        if (item.type === 'function_call' || item.type === 'reasoning') input.push(item)
      for (const { call_id, name } of calls)
        input.push({ type: 'function_call_output', call_id, output: `${name} says ${told++}` })
    }
  },

  messages: async (model) => {
    const client = new Anthropic({ baseURL: wire.urls.anthropic, apiKey: 'sk-ant-wire', maxRetries: 0 })
    const tools = functions.map(({ name, parameters }) => ({ name, input_schema: parameters }))
    const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'Go' }]
    const thinking = { type: 'enabled', budget_tokens: 1024 } as const
    let told = 0
    for (;;) {
      const { content } = await client.messages.create({
        model,
        max_tokens: 2048,
        messages,
        tools,
        thinking,
      })
      const calls = content.filter((block) => block.type === 'tool_use')
      if (calls.length === 0)
        return content.map((block) => (block.type === 'text' ? block.text : '')).join('')
      messages.push({ role: 'assistant', content: content.filter(isSendable) })
      messages.push({
        role: 'user',
        content: calls.map(({ id, name }) => ({
          type: 'tool_result',
          tool_use_id: id,
          content: `${name} says ${told++}`,
        })),
      })
    }
  },

  gemini: async (model) => {
    const client = new GoogleGenAI({ apiKey: 'AIza-wire', httpOptions: { baseUrl: wire.urls.gemini } })
    const declared = functions.map(({ name, parameters }) => ({ name, parametersJsonSchema: parameters }))
    const contents: Content[] = [{ role: 'user', parts: [{ text: 'Go' }] }]
    let told = 0
    for (;;) {
      const config = { tools: [{ functionDeclarations: declared }] }
      const answer = await client.models.generateContent({ model, contents, config })
      const calls = answer.functionCalls ?? []
      if (calls.length === 0) return answer.text ?? ''
      const content = answer.candidates?.[0]?.content
      if (content !== undefined) contents.push(content)
      const parts = calls.map(({ id = '', name = '' }) => ({
        functionResponse: { id, name, response: { result: `${name} says ${told++}` } },
      }))
      contents.push({ role: 'user', parts })
    }
  },
}

type Sendable = Anthropic.ThinkingBlock | Anthropic.TextBlock | Anthropic.ToolUseBlock

function isSendable(block: Anthropic.ContentBlock): block is Sendable {
  return block.type === 'thinking' || block.type === 'text' || block.type === 'tool_use'
}

describe.each(Object.keys(loops))('a loop with tools at %s', (name) => {
  it.each(['agent', 'reasoning-agent', 'gemini-3-pro-agent'])('ends with every result: %s', async (model) => {
    expect(await loops[name]?.(model)).toBe(end)
    expect(wire.problems()).toEqual([])
  })
})
