import { anything, array, assert, boolean, constantFrom, jsonValue, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/request.ts'
import { UmbelError } from '../../../src/core/errors.ts'
import { anthropicMessages } from '../../../src/dialects/anthropic-messages/index.ts'
import { decode, hello, patch, tinyPng } from './samples.ts'

/** What decoding and sending a body does: nothing that is not an error of ours is thrown. */
function tryAll(body: JsonObject, carries: boolean): void {
  try {
    const chat = decode(body, { 'anthropic-beta': carries ? 'x' : '' }, carries)
    for (const model of ['claude-opus-5-5', 'claude-sonnet-4-5', 'kimi']) {
      const { body: text } = anthropicMessages.encodeRequest(
        { ...chat, ...common(chat) },
        { ...patch, model },
      )
      expect(JSON.parse(text)).toHaveProperty('max_tokens')
    }
  } catch (thrown) {
    if (!(thrown instanceof UmbelError)) throw thrown
    expect(['request', 'unsupported']).toContain(thrown.class)
    expect(thrown.details.param).toBeTypeOf('string')
  }
}

/** Another dialect's view of the same request, so that every part is written anew. */
function common(chat: ReturnType<typeof decode>) {
  const { messages, tools, toolChoice, output, reasoning, sampling, extra, metadata } = chat
  const fields = { tools, toolChoice, output, reasoning, sampling, extra, metadata }
  const { maxOutputTokens, parallelToolCalls, user, serviceTier } = chat
  return {
    ...fields,
    maxOutputTokens,
    parallelToolCalls,
    user,
    serviceTier,
    source: null,
    dialect: 'openai-chat',
    messages: messages.map(({ role, content }) => ({ role, content })),
  }
}

const strange = jsonValue({ maxDepth: 3 })

test('any JSON in any field', () => {
  const field = constantFrom(
    'messages',
    'system',
    'tools',
    'thinking',
    'output_config',
    'tool_choice',
    'metadata',
  )
  assert(
    property(field, strange, boolean(), (name, value, carries) =>
      tryAll({ ...hello, [name]: value }, carries),
    ),
    { numRuns: 300 },
  )
  assert(
    property(anything(), (value) => tryAll(Object(value), false)),
    { numRuns: 100 },
  )
})

test('any mix of blocks and roles', () => {
  const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: tinyPng } }
  const block = constantFrom<JsonObject>(
    { type: 'text', text: '' },
    { type: 'text', text: 'x' },
    image,
    { type: 'tool_use', id: 'a', name: 'f', input: {} },
    { type: 'tool_use', id: 'b', name: 'f', input: { x: [1] } },
    { type: 'tool_result', tool_use_id: 'a', content: [image] },
    { type: 'tool_result', tool_use_id: 'b' },
    { type: 'thinking', thinking: 'x', signature: 's' },
    { type: 'redacted_thinking', data: 'umbel1_!' },
    { type: 'mcp_tool_use', id: 'm' },
  )
  const message = record({
    role: constantFrom('user', 'assistant', 'system'),
    content: array(block, { maxLength: 4 }),
  })
  assert(
    property(array(message, { minLength: 1, maxLength: 6 }), boolean(), (messages, carries) => {
      tryAll({ ...hello, messages: [{ role: 'user', content: 'x' }, ...messages] }, carries)
    }),
    { numRuns: 400 },
  )
})
