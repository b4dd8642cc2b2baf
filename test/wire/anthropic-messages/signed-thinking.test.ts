import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, rawBodies } from '../raw-asks.ts'
import { refusedBy } from '../refused-by.ts'
import { startWireServer, type WireServer } from '../server.ts'
import type { Response as Answered } from '../wire-types/anthropic-messages.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

const user = { role: 'user', content: 'Hi' }
const thinking = { type: 'enabled', budget_tokens: 1024 }

describe('thinking that this server signed', () => {
  let content: Answered['content']
  beforeAll(async () => {
    const wanted = { model: 'reasoning-agent', withTools: true, withReasoning: true }
    const response = await post(wire.url, 'anthropic-messages', rawBodies['anthropic-messages'](wanted))
    const answered: Answered = await response.json()
    content = answered.content
  })
  const goOn = (change: (block: Answered['content'][number]) => object[], config: object = thinking) => {
    const results = content.flatMap((block) =>
      block.type === 'tool_use' ? [{ type: 'tool_result', tool_use_id: block.id, content: 'ok' }] : [],
    )
    const messages = [
      user,
      { role: 'assistant', content: content.flatMap(change) },
      { role: 'user', content: results },
    ]
    return refusedBy(wire, 'anthropic-messages', { messages, thinking: config })
  }

  it('comes back', async () => {
    expect(await goOn((block) => [block])).toMatchObject({ status: 200, message: '' })
  })

  it('does not come back changed', async () => {
    const { message } = await goOn((block) =>
      block.type === 'thinking' ? [{ ...block, thinking: `${block.thinking}!` }] : [block],
    )
    expect(message).toContain('cannot be modified')
  })

  it('does not stay away, unless thinking is adaptive or off', async () => {
    expect((await goOn(without)).message).toContain('Expected `thinking`')
    expect((await goOn(without, { type: 'adaptive' })).status).toBe(200)
    expect((await goOn(without, { type: 'disabled' })).status).toBe(200)
  })
})

function without(block: Answered['content'][number]): object[] {
  return block.type === 'thinking' ? [] : [block]
}
