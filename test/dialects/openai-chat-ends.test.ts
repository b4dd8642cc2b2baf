import { describe, expect, test } from 'vitest'
import type { StreamPart } from '../../src/core/stream-part.ts'
import { decodeStream } from '../../src/dialects/openai-chat/decode-stream.ts'
import { encodeOptions, makerAt } from '../support/dialects.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
const done = 'data: [DONE]\n\n'
const call = { tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: '{}' } }] }

function read(text: string): StreamPart[] {
  const decoder = decodeStream(makerAt('openai-chat'))
  return [...decoder.push(new TextEncoder().encode(text)), ...decoder.end()]
}

const finishes = (parts: readonly StreamPart[]) => parts.filter((part) => part.type === 'finish')

describe('the end of a Chat Completions stream', () => {
  test.each([
    ['without a finish reason', chunk({ content: 'Hi' }) + done, { reason: 'stop' }],
    ['without one, after a tool call', chunk(call) + done, { reason: 'tool-calls' }],
    ['with two', chunk({ content: 'Hi' }) + chunk({}, 'stop') + chunk({}, 'stop') + done, { raw: 'stop' }],
    ['with one before the rest', chunk({}, 'length') + chunk({ content: 'Hi' }) + done, { raw: 'length' }],
    [
      'with one in each chunk',
      chunk({ content: 'H' }, 'stop') + chunk({ content: 'i' }, 'stop'),
      { raw: 'stop' },
    ],
  ])('%s: one finish, after everything else', (_, text, finish) => {
    const parts = read(text)
    expect(finishes(parts)).toMatchObject([finish])
    expect(parts.at(-1)?.type).toBe('finish')
    const encoder = openAiChat.encodeStream(encodeOptions())
    const written = encoder.encode(parts) + encoder.end()
    expect(written.match(/"finish_reason":"/g)).toHaveLength(1)
  })

  test('without any answer before it is no end', () => {
    expect(read(done)).toMatchObject([{ type: 'error', error: { class: 'garbage' } }])
    const opened = read(chunk({ role: 'assistant', content: '' }) + done)
    expect(opened.at(-1)).toMatchObject({ type: 'error', error: { class: 'garbage' } })
  })

  test('without a word, and with a reason, is one', () => {
    expect(finishes(read(chunk({ role: 'assistant', content: '' }, 'stop') + done))).toHaveLength(1)
  })
})

const begun = (id: string | undefined, text: string) => ({
  tool_calls: [{ index: 0, ...(id !== undefined && { id }), function: { name: 'f', arguments: text } }],
})
const calls = (text: string) => {
  const parts = read(text)
  return parts.flatMap((part) => {
    if (part.type !== 'tool-call-start') return []
    const said = parts.flatMap((each) =>
      each.type === 'tool-call-delta' && each.id === part.id ? [each.arguments] : [],
    )
    return [[part.callId, said.join('')]]
  })
}

describe('calls of servers that number them carelessly', () => {
  test('all of them 0: another id and a name begin the next one', () => {
    const text = chunk(begun('a', '{"n":1}')) + chunk(begun('b', '{"n":2}')) + chunk({}, 'tool_calls') + done
    expect(calls(text)).toEqual([
      ['a', '{"n":1}'],
      ['b', '{"n":2}'],
    ])
  })

  test('the same id with each piece is one call', () => {
    const text = chunk(begun('a', '{"n"')) + chunk(begun('a', ':1}')) + chunk({}, 'tool_calls') + done
    expect(calls(text)).toEqual([['a', '{"n":1}']])
  })

  test('without ids they get some that no other turn has', () => {
    const text = chunk(begun(undefined, '{}')) + chunk({}, 'tool_calls') + done
    const ids = [text, text].map((each) => String(calls(each)[0]?.[0]))
    expect(ids[0]).toMatch(/^call_0_/)
    expect(ids[0]).not.toBe(ids[1])
    const body = {
      choices: [{ message: { tool_calls: [{ function: { name: 'f' } }, { function: { name: 'f' } }] } }],
    }
    const { content } = openAiChat.decodeResponse(JSON.stringify(body), makerAt('openai-chat'))
    expect(new Set(content.map((block) => block.type === 'tool-call' && block.id)).size).toBe(2)
  })
})
