import { assert, double, integer, option, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costOf } from '../../src/core/usage.ts'
import { decodeUsage } from '../../src/dialects/openai-chat/usage.ts'

const rate = double({ min: 0, max: 100, noNaN: true })
const price = record({ input: rate, output: rate })
const count = integer({ min: 0, max: 100_000 })

describe('costOf', () => {
  test('tokens times price, per million', () => {
    const usage = { inputTokens: 1000, outputTokens: 200 }
    expect(costOf(usage, { input: 2.5, output: 10 })).toBeCloseTo(0.0045, 12)
  })

  test('an unknown price or usage is null, never 0', () => {
    expect(costOf({ inputTokens: 1, outputTokens: 1 }, null)).toBeNull()
    expect(costOf(null, { input: 1, output: 1 })).toBeNull()
    expect(costOf({ inputTokens: 1, outputTokens: 1 }, { input: 0, output: 0 })).toBe(0)
  })

  test('what was cached is paid once, at its own rate', () => {
    const usage = { inputTokens: 1000, outputTokens: 0, cachedReadTokens: 600, cachedWriteTokens: 100 }
    const rates = { input: 1, output: 0, cachedRead: 0.1, cachedWrite: 1.25 }
    expect(costOf(usage, rates)).toBeCloseTo((300 + 60 + 125) / 1e6, 12)
    // Without rates of its own it costs what input costs, and no more.
    expect(costOf(usage, { input: 1, output: 0 })).toBeCloseTo(1000 / 1e6, 12)
  })

  test('is never negative, grows with the tokens, and a cheaper cache never makes it dearer', () => {
    assert(
      property(price, count, count, count, (rates, input, output, cached) => {
        const usage = { inputTokens: input, outputTokens: output }
        const whole = costOf(usage, rates) ?? Number.NaN
        expect(whole).toBeGreaterThanOrEqual(0)
        expect(costOf({ ...usage, outputTokens: output + 1 }, rates)).toBeGreaterThanOrEqual(whole)
        const read = { ...usage, cachedReadTokens: Math.min(cached, input) }
        expect(costOf(read, { ...rates, cachedRead: rates.input / 2 })).toBeLessThanOrEqual(whole + 1e-9)
      }),
      { seed: 71 },
    )
  })
})

test('OpenAI’s usage keeps its sums: the prompt holds what was cached, the completion what was thought', () => {
  const details = record({ cached_tokens: option(count), audio_tokens: option(count) })
  const wire = record({
    prompt_tokens: count,
    completion_tokens: count,
    prompt_tokens_details: option(details),
  })
  assert(
    property(wire, (body) => {
      const usage = decodeUsage(body)
      expect(usage).toMatchObject({ inputTokens: body.prompt_tokens, outputTokens: body.completion_tokens })
      expect(usage?.cachedReadTokens ?? 0).toBe(body.prompt_tokens_details?.cached_tokens ?? 0)
    }),
    { seed: 72 },
  )
  for (const nothing of [null, undefined, {}, { prompt_tokens: null }, 'x', [], { prompt_tokens: '3' }]) {
    expect(decodeUsage(nothing)).toBeNull()
  }
})
