import { describe, expect, test } from 'vitest'
import type { StreamPart } from '../../../src/core/stream-part.ts'
import { anthropicMessages } from '../../../src/dialects/anthropic-messages/index.ts'
import { encodeOptions } from '../../support/dialects.ts'

const said: StreamPart[] = [
  { type: 'text-start', id: '0' },
  { type: 'text-delta', id: '0', text: 'hi' },
]
const usage: StreamPart = { type: 'usage', usage: { inputTokens: 1200, outputTokens: 60 } }

/** The usage of `message_start` and that of `message_delta`. */
function usages(parts: readonly StreamPart[], estimate = 1000): unknown[] {
  const stream = anthropicMessages.encodeStream(encodeOptions({ estimateInput: () => estimate }))
  const text = stream.encode(parts) + stream.end()
  const events: unknown[] = text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice('data: '.length)))
  return events.flatMap((event) => {
    if (typeof event !== 'object' || event === null) return []
    const message: unknown = Reflect.get(event, 'message') ?? event
    return typeof message === 'object' && message !== null ? [Reflect.get(message, 'usage') ?? []].flat() : []
  })
}

describe('the input of a stream', () => {
  test('is estimated at its start where the upstream tells it at the end', () => {
    expect(usages([...said, usage])).toMatchObject([
      { input_tokens: 1000, output_tokens: 0 },
      { input_tokens: 1200, output_tokens: 60 },
    ])
  })

  test('is what the upstream tells where it tells it first', () => {
    expect(usages([usage, ...said])).toMatchObject([{ input_tokens: 1200 }, { input_tokens: 1200 }])
  })
})
