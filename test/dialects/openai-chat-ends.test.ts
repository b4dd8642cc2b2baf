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
  })
})
