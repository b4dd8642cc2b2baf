import Anthropic from '@anthropic-ai/sdk'
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod'
import OpenAI from 'openai'
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod'
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { expectQuotesResults, mostSteps, runTool, time, weather } from './expected.ts'
import { routerBeforeWire } from './router.ts'

const { router, wire } = routerBeforeWire()
const openAI = () => new OpenAI({ baseURL: `${router().url}/v1`, apiKey: 'client-key', maxRetries: 0 })
const anthropic = () => new Anthropic({ baseURL: router().url, apiKey: 'client-key', maxRetries: 0 })

/** Each takes other words for thinking, and refuses those of the others. */
const models = [
  'anthropic-messages/claude-3-7-sonnet-20250219',
  'anthropic-messages/claude-haiku-4-5',
  'anthropic-messages/claude-opus-4-6',
  'anthropic-messages/claude-opus-4-8',
  'anthropic-messages/claude-sonnet-5-5',
  'gemini/gemini-2.5-flash',
  'gemini/gemini-2.5-pro',
  'gemini/gemini-3-flash',
  'gemini/gemini-3.1-pro-preview',
  'openai-chat/o4-mini',
  'openai-chat/gpt-5.2',
  'openai-responses/o3',
  'openai-responses/gpt-5.2',
]

const question = 'Grüße!'
const word = z.object({ word: z.string(), sure: z.boolean() })
const tools = [weather, time]

async function chat(model: string): Promise<string> {
  const messages: OpenAI.ChatCompletionMessageParam[] = [
    { role: 'developer', content: 'Be kind.' },
    { role: 'user', content: question },
  ]
  for (let step = 0; step < mostSteps; step += 1) {
    const { choices } = await openAI().chat.completions.create({
      model,
      messages,
      tools: tools.map((tool) => ({ type: 'function', function: tool })),
      reasoning_effort: 'high',
      max_completion_tokens: 9000,
    })
    const message = choices[0]?.message
    if (message === undefined) throw new Error('no message')
    messages.push(message)
    if ((message.tool_calls ?? []).length === 0) return message.content ?? ''
    for (const call of message.tool_calls ?? [])
      if (call.type === 'function')
        messages.push({ role: 'tool', tool_call_id: call.id, content: runTool(call.function.name) })
  }
  throw new Error('the agent did not end')
}

async function responses(model: string): Promise<string> {
  const input: OpenAI.Responses.ResponseInputItem[] = [{ role: 'user', content: question }]
  for (let step = 0; step < mostSteps; step += 1) {
    const { output, output_text: text } = await openAI().responses.create({
      model,
      input,
      instructions: 'Be kind.',
      tools: tools.map((tool) => ({ ...tool, type: 'function', strict: true })),
      reasoning: { effort: 'high', summary: 'auto' },
      include: ['reasoning.encrypted_content'],
      store: false,
      max_output_tokens: 9000,
    })
    input.push(...toResponseInputItems(output))
    const calls = output.filter((item) => item.type === 'function_call')
    if (calls.length === 0) return text
    for (const { call_id: id, name } of calls)
      input.push({ type: 'function_call_output', call_id: id, output: runTool(name) })
  }
  throw new Error('the agent did not end')
}

async function askMessages(model: string, thinking: Anthropic.ThinkingConfigParam): Promise<string> {
  const history: Anthropic.MessageParam[] = [{ role: 'user', content: question }]
  for (let step = 0; step < mostSteps; step += 1) {
    const { content } = await anthropic().messages.create({
      model,
      messages: history,
      system: 'Be kind.',
      tools: tools.map(({ name, description, parameters }) => ({
        name,
        description,
        input_schema: { ...parameters, required: [...parameters.required] },
      })),
      thinking,
      max_tokens: 9000,
    })
    history.push({ role: 'assistant', content })
    const calls = content.filter((block) => block.type === 'tool_use')
    if (calls.length === 0) return content.map((block) => (block.type === 'text' ? block.text : '')).join('')
    history.push({
      role: 'user',
      content: calls.map(({ id, name }) => ({
        type: 'tool_result',
        tool_use_id: id,
        content: runTool(name),
      })),
    })
  }
  throw new Error('the agent did not end')
}

async function withoutProblems(work: () => Promise<unknown>): Promise<void> {
  const before = wire().problems().length
  await work()
  expect(wire().problems().slice(before)).toEqual([])
}

describe.each(models)('%s', (model) => {
  test('thinks over several steps for each surface', () =>
    withoutProblems(async () => {
      const agent = `${model}-reasoning-agent`
      expectQuotesResults(await chat(agent))
      expectQuotesResults(await responses(agent))
      // What goes on as it came is its caller's: of Claude, old models know no other way, and new ones not this one.
      if (!/claude-(3|haiku-4)/.test(model))
        expectQuotesResults(await askMessages(agent, { type: 'adaptive', display: 'summarized' }))
      if (!/claude-(opus-4-8|sonnet-5)/.test(model))
        expectQuotesResults(await askMessages(agent, { type: 'enabled', budget_tokens: 4000 }))
    }))

  // Before Claude 4.5 the API has no field for it.
  test.skipIf(model.includes('claude-3-7'))('answers in a form', () =>
    withoutProblems(async () => {
      const asked = { model: `${model}-json`, messages: [{ role: 'user' as const, content: question }] }
      const format = zodResponseFormat(word, 'answer')
      const parsed = await openAI().chat.completions.parse({ ...asked, response_format: format })
      expect(word.parse(parsed.choices[0]?.message.parsed)).toBeTruthy()
      const response = await openAI().responses.parse({
        model: asked.model,
        input: question,
        text: { format: zodTextFormat(word, 'answer') },
      })
      expect(word.parse(response.output_parsed)).toBeTruthy()
      const message = await anthropic().messages.parse({
        ...asked,
        max_tokens: 9000,
        output_config: { format: zodOutputFormat(word) },
      })
      expect(word.parse(message.parsed_output)).toBeTruthy()
    }),
  )
})
