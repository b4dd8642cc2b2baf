import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatNames } from './raw-asks.ts'
import { long, pdf, png, richBodies, tool } from './rich-asks.ts'
import { sdkCallers } from './sdk-callers.ts'
import { startWireServer, type WireServer } from './server.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

const digest = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const media = (kind: string, mediaType: string, data: string) => {
  const bytes = Buffer.from(data, 'base64')
  return { kind, mediaType, size: bytes.length, sha256: digest(bytes) }
}

describe.each(formatNames)('what %s tells of a request', (format) => {
  it('is all of it', async () => {
    const { text } = await sdkCallers(wire)[format](richBodies[format], 'sees', false)
    expect(wire.callsTo('sees').at(-1)).toMatchObject({ problems: [], understood: { maxTokens: 99 } })
    expect(JSON.parse(text)).toMatchObject({
      system: ['Be kind.'],
      turns: [
        {
          role: 'user',
          blocks: [
            { kind: 'text', size: 2000, sha256: digest(long) },
            media('image', 'image/png', png),
            { ...media('file', 'application/pdf', pdf), name: 'a.pdf' },
          ],
        },
        {
          role: 'assistant',
          blocks: [
            { kind: 'text', text: 'I look.' },
            { kind: 'call', id: 'call_1', name: 'look', arguments: { a: 'b' } },
          ],
        },
        {
          role: 'tool',
          blocks: [{ kind: 'result', id: 'call_1', blocks: [{ kind: 'text', text: 'Seen.' }] }],
        },
        { role: 'user', blocks: [{ kind: 'text', text: 'And?' }] },
      ],
      tools: [tool],
      toolChoice: { named: ['look'] },
      sampling: { temperature: 0.5, topP: 0.9 },
      maxTokens: 99,
    })
  })
})
