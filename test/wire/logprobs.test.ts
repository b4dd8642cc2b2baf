import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FormatName } from './format.ts'
import { post, rawBodies } from './raw-asks.ts'
import { startWireServer, type WireServer } from './server.ts'

let wire: WireServer
beforeAll(async () => {
  wire = await startWireServer()
})
afterAll(() => wire.stop())

/** Asking for the probabilities of tokens, and of one alternative to each. */
const asking: readonly [FormatName, Record<string, unknown>][] = [
  ['openai-chat', { logprobs: true, top_logprobs: 1 }],
  ['openai-responses', { include: ['message.output_text.logprobs'], top_logprobs: 1 }],
  ['gemini', { generationConfig: { responseLogprobs: true, logprobs: 1 } }],
]

describe.each(asking)('token probabilities at %s', (format, wish) => {
  it.each([false, true])('come when they are asked for, streaming: %s', async (streaming) => {
    const model = 'logprobs'
    const body = rawBodies[format]({ model, streaming })
    const asked = await post(wire.url, format, { ...body, ...wish }, { model, streaming })
    const unasked = await post(wire.url, format, body, { model, streaming })
    const pattern = /"log(prob|Probability)":\s*-0\.5/
    expect(await asked.text()).toMatch(pattern)
    expect(await unasked.text()).not.toMatch(pattern)
    expect(wire.problems()).toEqual([])
  })
})
