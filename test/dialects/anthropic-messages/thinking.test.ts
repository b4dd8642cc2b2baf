import { describe, expect, test } from 'vitest'
import type { Block, Message, Reasoning } from '../../../src/core/request.ts'
import { carryOpaque } from '../../../src/dialects/carried.ts'
import { decode, hello, maker, request, sent } from './samples.ts'
import { traitsOf } from '../../../src/dialects/anthropic-messages/model-traits.ts'

const tools = [{ name: 'f', parameters: { type: 'object' } }]
const openAi = { provider: 'openai', model: 'o', dialect: 'openai-responses' }

function thinkingOf(
  model: string,
  reasoning: Reasoning,
  bound: number | null = null,
  limit: number | null = null,
) {
  const chat = request({ dialect: 'openai-responses', reasoning, maxOutputTokens: bound })
  const { thinking, output_config, max_tokens, dropped } = sent(chat, { model, outputLimit: limit })
  return { thinking, output_config, max_tokens, dropped }
}

describe('models', () => {
  test.each([
    ['claude-3-5-sonnet-20241022', { thinking: 'none', sampling: 'free', structured: false }],
    ['claude-3-7-sonnet-latest', { thinking: 'budget' }],
    ['claude-sonnet-4-20250514', { thinking: 'budget', efforts: [], structured: false }],
    ['claude-opus-4-1', { thinking: 'budget', sampling: 'one', structured: true }],
    [
      'us.anthropic.claude-haiku-4-5-20251001-v1:0',
      { thinking: 'budget', sampling: 'one', structured: true },
    ],
    ['claude-opus-4-5@20251101', { thinking: 'budget', efforts: ['low', 'medium', 'high'] }],
    [
      'anthropic/claude-sonnet-4.6',
      { thinking: 'both', sampling: 'one', systemMessages: false, display: false },
    ],
    ['claude-opus-4-7', { thinking: 'adaptive', off: 'disabled', sampling: 'none', systemMessages: false }],
    ['claude-opus-4-8', { thinking: 'adaptive', off: 'disabled', systemMessages: true, forcedTools: true }],
    ['claude-sonnet-5', { off: 'disabled', forcedTools: true, systemMessages: false }],
    [
      'claude-sonnet-5-5',
      { off: 'between_tools', forcedTools: false, boundThinking: true, systemMessages: true },
    ],
    ['claude-opus-5-5', { off: 'always', forcedTools: false, boundThinking: true }],
    ['claude-haiku-5-5', { off: 'disabled', forcedTools: true, systemMessages: true, boundThinking: false }],
    ['claude-fable-5', { off: 'always', forcedTools: true }],
    ['claude-fable-5-2', { off: 'always', forcedTools: false }],
    ['claude-mythos-preview', { thinking: 'both', off: 'always', forcedTools: true }],
    ['claude-next', { thinking: 'budget', sampling: 'free', structured: true }],
    ['my-proxy-model', { thinking: 'budget', sampling: 'free', structured: true }],
    ['claude-instant-1.2', { thinking: 'none' }],
    ['claude-2.1', { thinking: 'none' }],
    ['deepseek-chat', { thinking: 'budget', sampling: 'free', structured: false }],
  ])('%s', (model, traits) => {
    expect(traitsOf(model)).toMatchObject(traits)
  })
})

describe('how much to think', () => {
  test.each<[string, Reasoning, unknown, unknown, readonly string[]]>([
    ['claude-opus-5-5', { effort: 'high' }, { type: 'adaptive' }, { effort: 'high' }, []],
    ['claude-opus-5-5', { effort: 'minimal' }, { type: 'adaptive' }, { effort: 'low' }, []],
    ['claude-opus-5-5', { summary: 'auto' }, { type: 'adaptive', display: 'summarized' }, undefined, []],
    ['claude-opus-5-5', { budgetTokens: 5000 }, { type: 'adaptive' }, { effort: 'medium' }, []],
    ['claude-opus-5-5', { effort: 'heroic' }, { type: 'adaptive' }, undefined, ['reasoning']],
    ['claude-opus-5-5', { effort: 'none', off: true }, undefined, { effort: 'low' }, ['reasoning']],
    ['claude-sonnet-5-5', { off: true }, { type: 'between_tools' }, { effort: 'low' }, ['reasoning']],
    ['claude-opus-4-8', { off: true }, { type: 'disabled' }, undefined, []],
    ['claude-sonnet-4-6', { effort: 'xhigh' }, { type: 'adaptive' }, { effort: 'high' }, []],
    ['claude-sonnet-4-6', { budgetTokens: 5000 }, { type: 'enabled', budget_tokens: 5000 }, undefined, []],
    ['claude-sonnet-4-5', { effort: 'low' }, { type: 'enabled', budget_tokens: 2048 }, undefined, []],
    ['claude-sonnet-4-5', { budgetTokens: 10 }, { type: 'enabled', budget_tokens: 1024 }, undefined, []],
    ['claude-3-5-haiku-20241022', { effort: 'low' }, undefined, undefined, ['reasoning']],
    ['claude-3-5-haiku-20241022', { off: true }, undefined, undefined, []],
    ['glm-5', { effort: 'high' }, { type: 'enabled', budget_tokens: 24_576 }, undefined, []],
  ])('%s, %j', (model, reasoning, thinking, config, dropped) => {
    const out = thinkingOf(model, reasoning)
    expect([out.thinking, out.output_config, out.dropped]).toEqual([thinking, config, dropped])
  })

  test('a budget stays below the bound, which is raised only where the caller set none', () => {
    const model = 'claude-sonnet-4-5'
    expect(thinkingOf(model, { effort: 'high' })).toMatchObject({
      max_tokens: 4096 + 24_576,
      thinking: { budget_tokens: 24_576 },
    })
    expect(thinkingOf(model, { effort: 'high' }, 5000)).toMatchObject({
      max_tokens: 5000,
      thinking: { budget_tokens: 4000 },
    })
    expect(thinkingOf(model, { budgetTokens: 4900 }, 5000)).toMatchObject({
      thinking: { budget_tokens: 4900 },
    })
    expect(thinkingOf(model, { budgetTokens: 9000 }, 5000)).toMatchObject({
      thinking: { budget_tokens: 4000 },
    })
    expect(thinkingOf(model, { effort: 'low' }, null, 64_000)).toMatchObject({ max_tokens: 64_000 })
    const small = thinkingOf(model, { effort: 'high' }, 1000)
    expect(small).toMatchObject({ max_tokens: 1000, dropped: ['reasoning'] })
    expect(small.thinking).toBeUndefined()
    expect(thinkingOf('claude-opus-5-5', { effort: 'low' })).toMatchObject({ max_tokens: 16_384 })
  })

  test('clients of Chat are shown it, having no way to ask', () => {
    const out = sent(request({ reasoning: { effort: 'low' } }), { model: 'claude-opus-5-5' })
    expect(out['thinking']).toEqual({ type: 'adaptive', display: 'summarized' })
  })

  test('sampling beside thinking', () => {
    const chat = request({
      reasoning: { budgetTokens: 2000 },
      sampling: { temperature: 0.5, topK: 4, topP: 0.97 },
    })
    const out = sent(chat, { model: 'claude-sonnet-4-20250514' })
    expect(out).toMatchObject({ top_p: 0.97, dropped: ['temperature', 'top_k'] })
    expect(out['temperature']).toBeUndefined()
    const chosen = request({ reasoning: { budgetTokens: 2000 }, sampling: { temperature: 1, topP: 0.5 } })
    expect(sent(chosen)).toMatchObject({ temperature: 1, dropped: ['top_p'] })
  })
})

describe('tools beside thinking', () => {
  test('a forced tool goes before thinking, not before effort', () => {
    const chat = request({ tools, toolChoice: { type: 'required' }, reasoning: { effort: 'high' } })
    const out = sent(chat, { model: 'claude-sonnet-4-5' })
    expect(out).toMatchObject({ tool_choice: { type: 'any' }, dropped: ['reasoning_effort'] })
    expect(out['thinking']).toBeUndefined()
    const adaptive = sent(chat)
    expect(adaptive).toMatchObject({
      tool_choice: { type: 'any' },
      output_config: { effort: 'high' },
      dropped: ['reasoning_effort'],
    })
    expect(adaptive['thinking']).toBeUndefined()
  })

  test('the newest models cannot be forced', () => {
    const chat = request({ tools, toolChoice: { type: 'tool', name: 'f' }, parallelToolCalls: false })
    expect(sent(chat, { model: 'claude-opus-5-5' })).toMatchObject({
      tool_choice: { type: 'auto', disable_parallel_tool_use: true },
      dropped: ['tool_choice'],
    })
  })

  const called: Block = { type: 'tool-call', id: 'a', name: 'f', arguments: '{}' }
  const loop = (...thoughts: Block[]): Message[] => [
    { role: 'user', content: [{ type: 'text', text: 'x' }] },
    { role: 'assistant', content: [...thoughts, called] },
    { role: 'tool', content: [{ type: 'tool-result', callId: 'a', content: [] }] },
  ]
  const own: Block = {
    type: 'reasoning',
    opaque: { origin: maker, data: { type: 'thinking', signature: 's' } },
  }

  test('a turn that began without thinking goes on without', () => {
    const reasoning = { budgetTokens: 2000 }
    const foreign: Block = {
      type: 'reasoning',
      text: 'x',
      opaque: { origin: openAi, data: { type: 'reasoning' } },
    }
    const model = 'claude-sonnet-4-5'
    const without = sent(request({ messages: loop(foreign), tools, reasoning }), { model })
    expect(without['thinking']).toBeUndefined()
    expect(without.dropped).toEqual(['reasoning', 'reasoning_effort'])
    expect(sent(request({ messages: loop(own), tools, reasoning }), { model })).toMatchObject({
      thinking: { type: 'enabled', budget_tokens: 2000 },
      dropped: [],
    })
    expect(sent(request({ messages: loop(foreign), tools, reasoning: { effort: 'low' } }))).toMatchObject({
      thinking: { type: 'adaptive' },
    })
  })

  test('also when the caller speaks this dialect', () => {
    const body = {
      ...hello,
      max_tokens: 9000,
      thinking: { type: 'enabled', budget_tokens: 2000 },
      messages: [
        { role: 'user', content: 'x' },
        {
          role: 'assistant',
          content: [
            {
              type: 'thinking',
              thinking: 'hm',
              signature: carryOpaque({ origin: openAi, data: { type: 'reasoning' } }),
            },
            { type: 'tool_use', id: 'a', name: 'f', input: {} },
          ],
        },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'a' }] },
      ],
    }
    const out = sent(decode(body, {}, true))
    expect(out['thinking']).toBeUndefined()
    expect(out.dropped).toEqual(['reasoning', 'thinking'])
  })

  test('a turn at the end does not think where thinking is off', () => {
    const messages: Message[] = [
      { role: 'user', content: [{ type: 'text', text: 'x' }] },
      { role: 'assistant', content: [own, { type: 'text', text: 'so ' }] },
    ]
    const out = sent(request({ messages }), { model: 'claude-sonnet-4-5' })
    expect(out['messages']).toMatchObject([{}, { content: [{ type: 'text', text: 'so' }] }])
    expect(out.dropped).toEqual(['reasoning'])
  })
})

test('a caller’s own words stand when its body is written anew', () => {
  const thinking = { type: 'adaptive', display: 'omitted', block_binding: {} }
  const out = sent(decode({ ...hello, thinking, output_config: { effort: 'max', task_budget: 3 } }, {}, true))
  expect(out).toMatchObject({ thinking, output_config: { effort: 'max', task_budget: 3 }, dropped: [] })
})
