import { describe, expect, test } from 'vitest'
import type { SurfaceDialect, UpstreamDialect } from '../../src/dialects/dialect.ts'
import { anthropicMessages } from '../../src/dialects/anthropic-messages/index.ts'
import { gemini } from '../../src/dialects/gemini/index.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { openAiResponses } from '../../src/dialects/openai-responses/index.ts'
import { inbound, usualPatch } from '../support/dialects.ts'

const hello = [{ role: 'user', content: 'hi' }]
const bodies = new Map<SurfaceDialect, object>([
  [openAiChat, { model: 'm', messages: hello }],
  [openAiResponses, { model: 'm', input: hello }],
])

function sent(from: SurfaceDialect, to: UpstreamDialect, fields: object) {
  const request = from.decodeRequest(inbound({ ...bodies.get(from), ...fields }))
  const { body, dropped } = to.encodeRequest(request, usualPatch)
  return { body: JSON.parse(body), dropped }
}

// OpenAI's newer word for `user`: https://platform.openai.com/docs/guides/safety-best-practices#safety-identifiers
describe.each([...bodies.keys()])('a safety identifier on $name', (surface) => {
  const fields = { safety_identifier: 'u-1' }

  test('is the user where there is no other word for it', () => {
    const { body, dropped } = sent(surface, anthropicMessages, fields)
    expect(body).toMatchObject({ metadata: { user_id: 'u-1' } })
    expect(dropped).toEqual([])
  })

  test('goes by its own name to OpenAI, once', () => {
    const other = surface === openAiChat ? openAiResponses : openAiChat
    const { body, dropped } = sent(surface, other, fields)
    expect(body).toMatchObject(fields)
    expect(body).not.toHaveProperty('user')
    expect(dropped).toEqual([])
  })

  test('is lost once', () => {
    expect(sent(surface, gemini, fields).dropped).toHaveLength(1)
  })

  test('beside another user is lost by its name', () => {
    const { body, dropped } = sent(surface, anthropicMessages, { ...fields, user: 'u-2' })
    expect(body).toMatchObject({ metadata: { user_id: 'u-2' } })
    expect(dropped).toEqual(['safety_identifier'])
  })
})
