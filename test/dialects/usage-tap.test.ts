import { array, assert, boolean, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UsageTap } from '../../src/dialects/openai-chat/usage-tap.ts'

type TapOptions = ConstructorParameters<typeof UsageTap>[0]

const text = (content: string) =>
  `data: {"choices":[{"index":0,"delta":{"content":${JSON.stringify(content)}}}],"usage":null}\n\n`
const finish = 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":null}\n\n'
const usage = 'data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2}}\n\n'
const done = 'data: [DONE]\n\n'
const stream =
  text('Grüße 🌼') + ': ping\n\n' + text('say "usage":{ please') + text('東京') + finish + usage + done

function pass(source: string, cuts: readonly number[], options: TapOptions): { out: string; tap: UsageTap } {
  const bytes = new TextEncoder().encode(source)
  const tap = new UsageTap(options)
  const written: Uint8Array[] = []
  const marks = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].toSorted((a, b) => a - b)
  let from = 0
  for (const mark of [...marks, bytes.length]) {
    const out = tap.push(bytes.slice(from, mark))
    if (out !== null) written.push(out)
    from = mark
  }
  const last = tap.flush()
  if (last !== null) written.push(last)
  return { out: Buffer.concat(written).toString('utf8'), tap }
}

const cuts = array(nat(), { maxLength: 80 })

describe('UsageTap', () => {
  test('without a reason to change anything, bytes pass as they came, however they are cut', () => {
    assert(
      property(cuts, boolean(), (at, windows) => {
        const source = windows ? stream.replaceAll('\n', '\r\n') : stream
        const { out, tap } = pass(source, at, { dropUsage: false })
        expect(out).toBe(source)
        expect(tap.usage).toEqual({ inputTokens: 3, outputTokens: 2 })
        expect(tap.finished).toBe(true)
        expect(tap.outputTokens).toBe(6)
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  test('takes out the one usage event that only we asked for', () => {
    assert(
      property(cuts, (at) => {
        const { out, tap } = pass(stream, at, { dropUsage: true })
        expect(out).toBe(stream.replace(usage, ''))
        expect(tap.usage).toEqual({ inputTokens: 3, outputTokens: 2 })
      }),
      { seed: 6, numRuns: 300 },
    )
  })

  test('puts the cost beside the usage', () => {
    assert(
      property(cuts, (at) => {
        const { out } = pass(stream, at, { dropUsage: false, price: () => 0.25 })
        expect(out).toContain('"completion_tokens":2,"cost":0.25')
        expect(out.endsWith(done)).toBe(true)
      }),
      { seed: 8, numRuns: 100 },
    )
  })

  test('sees an error inside the stream, and an end that never came', () => {
    const broken = pass(text('a') + 'data: {"error":{"message":"died","code":503}}\n\n', [5, 60], {
      dropUsage: false,
    })
    expect(broken.tap.error?.class).toBe('overloaded')
    expect(broken.tap.finished).toBe(false)
    expect(pass(text('a'), [], { dropUsage: false }).tap.finished).toBe(false)
  })

  test('a last event without its blank line still counts', () => {
    const { out, tap } = pass(text('a') + done.trimEnd(), [], { dropUsage: true })
    expect(tap.finished).toBe(true)
    expect(out).toBe(text('a') + done.trimEnd())
  })
})
