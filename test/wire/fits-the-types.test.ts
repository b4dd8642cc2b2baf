import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatNames, post, rawBodies } from './raw-asks.ts'
import { mismatchOf } from './mismatch.ts'
import { scenarios } from './scenarios.ts'
import { startWireServer, type WireServer } from './server.ts'
import type { FormatName } from './format.ts'

const answering = Object.entries(scenarios)
  .filter(([name, scenario]) => 'answer' in scenario && !('delivery' in scenario && name !== 'crlf'))
  .map(([name]) => name)

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

describe.each(formatNames)('what goes out at %s fits the types of the SDK', (format) => {
  it.each(answering)('%s', async (model) => {
    const response = await ask(format, model, false)
    expect(response.status).toBe(200)
    expect(mismatchOf(format, 'Response', await response.json())).toBeUndefined()
  })

  it.each(answering)('%s as a stream', async (model) => {
    const response = await ask(format, model, true)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const events = dataOf(await response.text())
    expect(events.length).toBeGreaterThan(1)
    const type = format === 'gemini' ? 'Response' : 'Event'
    for (const event of events) expect(mismatchOf(format, type, event), JSON.stringify(event)).toBeUndefined()
  })
})

function ask(format: FormatName, model: string, streaming: boolean): Promise<Response> {
  const wanted = { model, streaming, withTools: true, withSchema: model === 'json', withReasoning: true }
  return post(wire.url, format, rawBodies[format](wanted), { model, streaming })
}

function dataOf(stream: string): unknown[] {
  return stream
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]')
    .map((line) => JSON.parse(line.slice('data: '.length)))
}
