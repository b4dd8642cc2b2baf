import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, rawBodies } from '../raw-asks.ts'
import { refusedBy } from '../refused-by.ts'
import { startWireServer, type WireServer } from '../server.ts'
import type { Response as Answered, WireContent } from '../wire-types/gemini.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

const user = { role: 'user', parts: [{ text: 'Hi' }] }

describe('calls that this server signed', () => {
  const model = 'gemini-3-pro-agent'
  let content: WireContent
  beforeAll(async () => {
    const response = await post(wire.url, 'gemini', rawBodies.gemini({ model, withTools: true }), { model })
    const answered: Answered = await response.json()
    content = answered.candidates?.[0]?.content ?? {}
  })

  it('come back, and not without their signature', async () => {
    const bare = {
      ...content,
      parts: content.parts?.map((part) => ({ ...part, thoughtSignature: undefined })),
    }
    const answers = {
      role: 'user',
      parts: content.parts?.map(({ functionCall }) => ({
        functionResponse: { name: functionCall?.name, response: { result: 'ok' } },
      })),
    }
    expect((await refusedBy(wire, 'gemini', { contents: [user, content, answers] }, model)).status).toBe(200)
    const { message } = await refusedBy(wire, 'gemini', { contents: [user, bare, answers] }, model)
    expect(message).toContain('missing a thought_signature')
  })
})
