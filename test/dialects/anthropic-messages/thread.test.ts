import { describe, expect, test } from 'vitest'
import { anthropicMessages } from '../../../src/dialects/anthropic-messages/index.ts'
import { toUmbelError } from '../../../src/core/errors.ts'
import { inbound } from '../../support/dialects.ts'

/** The second turn of a tool runner of @anthropic-ai/sdk: the call that this result answers is not in it. */
const onlyWhatIsNew = [
  { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: 'sunny' }] },
]

function refusalOf(fields: object): unknown {
  try {
    anthropicMessages.decodeRequest(inbound({ model: 'm', max_tokens: 9, ...fields }))
    return undefined
  } catch (thrown) {
    return JSON.parse(anthropicMessages.encodeError(toUmbelError(thrown)).body)
  }
}

describe('a thread', () => {
  test.each([
    { thread: { type: 'create' }, messages: [{ role: 'user', content: 'hi' }] },
    { thread: { type: 'continue', previous_message_id: 'msg_1' }, messages: onlyWhatIsNew },
  ])('is refused in the words after which clients send the whole conversation: $thread.type', (fields) => {
    expect(refusalOf(fields)).toMatchObject({
      type: 'error',
      error: { type: 'invalid_request_error', details: { error_code: 'thread_unsupported_request' } },
    })
  })

  test('of null is none', () => {
    expect(refusalOf({ thread: null, messages: [{ role: 'user', content: 'hi' }] })).toBeUndefined()
  })
})
