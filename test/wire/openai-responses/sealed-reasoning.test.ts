import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, rawBodies } from '../raw-asks.ts'
import { refusedBy } from '../refused-by.ts'
import { startWireServer, type WireServer } from '../server.ts'
import type { Response as Answered } from '../wire-types/openai-responses.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

const user = { role: 'user', content: 'Hi' }

describe('reasoning that this server sealed', () => {
  const input = [user]
  let items: Answered['output']
  beforeAll(async () => {
    const wanted = { model: 'reasoning-agent', withTools: true }
    const body = { ...rawBodies['openai-responses'](wanted), input }
    const response = await post(wire.url, 'openai-responses', body)
    const answered: Answered = await response.json()
    items = answered.output
  })
  const withItems = (change: (item: Answered['output'][number]) => object[]) => {
    const outputs = items.flatMap((item) =>
      item.type === 'function_call'
        ? [{ type: 'function_call_output', call_id: item.call_id, output: 'ok' }]
        : [],
    )
    return refusedBy(wire, 'openai-responses', { input: [...input, ...items.flatMap(change), ...outputs] })
  }

  it('comes back', async () => {
    expect(await withItems((item) => [item])).toMatchObject({ status: 200, message: '' })
  })

  it('comes back without its id', async () => {
    const result = await withItems((item) => [{ ...item, id: undefined }])
    expect(result).toMatchObject({ status: 200, message: '' })
  })

  it('does not come back changed', async () => {
    const result = await withItems((item) =>
      item.type === 'reasoning' ? [{ ...item, encrypted_content: `${item.encrypted_content}x` }] : [item],
    )
    expect(result.message).toContain('could not be decrypted or parsed')
  })

  it('does not come back as another', async () => {
    const result = await withItems((item) =>
      item.type === 'reasoning' ? [{ ...item, id: 'rs_other' }] : [item],
    )
    expect(result.message).toContain('item_id did not match')
  })

  it('is missed by the call that it led to', async () => {
    const result = await withItems((item) => (item.type === 'reasoning' ? [] : [item]))
    expect(result.message).toMatch(/^Item 'fc_\w+' of type 'function_call' was provided without its required/)
  })

  it('does not come alone', async () => {
    const result = await withItems((item) => (item.type === 'reasoning' ? [item, user] : [item]))
    expect(result.message).toContain('without its required following item')
  })
})
