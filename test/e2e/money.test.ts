import { describe, expect, test } from 'vitest'
import { ask, askStream, errorOf, json, record } from '../harness/ask.ts'
import { baseConfig, env, price, usualCost } from '../harness/base-config.ts'
import { contentOf, parsed, readEvents } from '../harness/events.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile, startRouter } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { frames, usageChunk, words } from '../upstream/wire.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: {
      'priced-failing': { provider: 'up', model: 'server-error', price },
      capped: { provider: 'up', model: 'capped-upstream', price },
      costly: { provider: 'up', model: 'costly-upstream', price: { input: 1e6, output: 1e6 } },
      silent: { provider: 'up', model: 'early-end', price },
    },
    routes: {
      'one-attempt': { use: { fallback: ['up/overloaded', 'up/second'], budget: { attempts: 1 } } },
      nested: {
        use: {
          fallback: [{ model: 'priced-failing', budget: { attempts: 2, tokens: 1000 } }, 'priced'],
          timeout: '9s',
          budget: { usd: 0.01, attempts: 5 },
        },
      },
      'two-attempts': { use: { fallback: ['up/server-error', 'up/answer'], budget: { attempts: 2 } } },
      tight: { use: { model: 'capped', budget: { usd: 0.0002 } } },
      'too-dear': { use: { fallback: ['costly', 'priced'], budget: { usd: 0.01 } } },
      'only-dear': { use: { model: 'costly', budget: { usd: 0.01 } } },
      tokens: { use: { model: 'capped', budget: { tokens: 60 } } },
      'after-failure': { use: { fallback: ['priced-failing', 'priced'] } },
    },
  }),
  env,
}))

describe('attempts', () => {
  test('with none left, the next model is not called', async () => {
    const response = await ask(router(), 'route/one-attempt')
    expect(response.status).toBeGreaterThanOrEqual(400)
    const error = await errorOf(response)
    expect(error['message']).toMatch(/overloaded \(overloaded\), up\/second \(budget\)/)
    expect(upstream().callsTo('second')).toEqual([])
  })

  test('with enough, it is', async () => {
    const response = await ask(router(), 'route/two-attempts')
    expect(response.status).toBe(200)
    expect((await recordOf(router(), response)).attempts).toHaveLength(2)
  })
})

describe('what is left', () => {
  test('stands in the record, of the request and of each node with limits', async () => {
    const { budget, cost } = await recordOf(router(), await ask(router(), 'route/nested'))
    expect(budget).toMatchObject({ attemptsLeft: 38, usdLeft: null, tokensLeft: null })
    expect(budget.msLeft).toBeGreaterThan(590_000)
    expect(budget.nodes).toMatchObject([
      { path: 'routes.nested.use', attemptsLeft: 3, usdLeft: Number((0.01 - (cost ?? 0)).toFixed(12)) },
      { path: 'routes.nested.use.fallback[0]', attemptsLeft: 1, tokensLeft: 1000 },
    ])
    expect(budget.nodes[0]?.msLeft).toBeLessThanOrEqual(9000)
    expect(budget.nodes[1]?.msLeft).toBe(budget.nodes[0]?.msLeft)
  })
})

describe('money', () => {
  test('the upstream is bound to what the cap pays for; a smaller wish of the caller stands', async () => {
    expect((await ask(router(), 'route/tight')).status).toBe(200)
    const bound = Number(upstream().callsTo('capped-upstream').at(-1)?.json['max_tokens'])
    // 0.0002 USD pay for 100 tokens of output at 2 USD a million, less what the input costs.
    expect(bound).toBeGreaterThan(50)
    expect(bound).toBeLessThan(100)
    await ask(router(), 'route/tight', { body: { max_completion_tokens: 5 } })
    expect(upstream().callsTo('capped-upstream').at(-1)?.json['max_completion_tokens']).toBe(5)
    await ask(router(), 'route/tight', { body: { max_tokens: 5000 } })
    expect(upstream().callsTo('capped-upstream').at(-1)?.json['max_tokens']).toBeLessThan(100)
  })

  test('a model that the cap does not pay for is passed over, unasked', async () => {
    const response = await ask(router(), 'route/too-dear')
    expect(response.status).toBe(200)
    expect(response.headers.get('x-umbel-model')).toBe('priced')
    expect(upstream().callsTo('costly-upstream')).toEqual([])
  })

  test('with no other, 402 in the same shape', async () => {
    const response = await ask(router(), 'route/only-dear')
    expect(response.status).toBe(402)
    expect((await errorOf(response))['code']).toMatch(/^budget/)
  })

  test('tokens are capped likewise', async () => {
    expect((await ask(router(), 'route/tokens')).status).toBe(200)
    const bound = Number(upstream().callsTo('capped-upstream').at(-1)?.json['max_tokens'])
    expect(bound).toBeGreaterThan(0)
    expect(bound).toBeLessThan(60)
    const long = { messages: [{ role: 'user', content: 'word '.repeat(200) }] }
    expect((await ask(router(), 'route/tokens', { body: long })).status).toBe(402)
  })
})

describe('what a request cost', () => {
  test('JSON: in a header and in the record, exact', async () => {
    const response = await ask(router(), 'priced')
    expect(Number(response.headers.get('x-umbel-cost'))).toBeCloseTo(usualCost, 12)
    const saved = await recordOf(router(), response)
    expect(saved).toMatchObject({
      status: 200,
      model: 'priced',
      usage: { inputTokens: 11, outputTokens: 7 },
      unpriced: 0,
      attempts: [
        { outcome: 'ok', status: 200, upstream: 'answer', provider: 'up', requestId: 'req_upstream_1' },
      ],
    })
    expect(saved.cost).toBeCloseTo(usualCost, 12)
  })

  test('an unknown price is null, never 0', async () => {
    const response = await ask(router(), 'up/answer')
    expect(response.headers.get('x-umbel-cost')).toBeNull()
    expect(await recordOf(router(), response)).toMatchObject({
      cost: null,
      unpriced: 1,
      usage: { inputTokens: 11 },
    })
    const asked = await json(await ask(router(), 'up/answer', { body: { umbel: { usage: true } } }))
    expect(asked['usage']).toMatchObject({ cost: null })
  })

  test('`umbel.usage` puts it into the body, beside what the upstream said', async () => {
    const whole = await json(await ask(router(), 'priced', { body: { umbel: { usage: true } } }))
    expect(record(whole['usage'])['cost']).toBeCloseTo(usualCost, 12)
    expect(whole).toMatchObject({ system_fingerprint: 'fp_test', usage: { total_tokens: 18 } })
  })

  test('a refused attempt costs nothing, the answering one what it cost', async () => {
    const response = await ask(router(), 'route/after-failure')
    const { attempts, cost } = await recordOf(router(), response)
    expect(attempts.map((attempt) => attempt.cost)).toEqual([0, expect.closeTo(usualCost, 12)])
    expect(cost).toBeCloseTo(usualCost, 12)
  })
})

describe('streams are metered where it is asked', () => {
  test('by `umbel.usage`: include_usage goes out, and the cost comes back in the last chunk', async () => {
    const response = await askStream(router(), 'priced', { body: { umbel: { usage: true } } })
    const stream = await readEvents(response)
    const { events } = stream
    expect(upstream().callsTo('answer').at(-1)?.json['stream_options']).toEqual({ include_usage: true })
    expect(contentOf(stream)).toBe(words.join(''))
    expect(events.at(-1)?.data).toBe('[DONE]')
    const last = parsed(events.at(-2)?.data ?? '')
    expect(last).toMatchObject({ choices: [], usage: { completion_tokens: 7 } })
    expect(record(last['usage'])['cost']).toBeCloseTo(usualCost, 12)
    const saved = await recordOf(router(), response)
    expect(saved.attempts).toMatchObject([{ outcome: 'ok', usage: { inputTokens: 11, outputTokens: 7 } }])
    expect(saved.cost).toBeCloseTo(usualCost, 12)
  })

  test('by a cap: the caller sees nothing of it, the record does', async () => {
    const response = await askStream(router(), 'route/tight')
    const { text } = await readEvents(response)
    expect(text).not.toContain('"usage":{"prompt')
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
    expect((await recordOf(router(), response)).usage).toEqual({ inputTokens: 11, outputTokens: 7 })
  })

  test('by `"meter": "all"`: every record has its usage, the caller none of it', async () => {
    const metered = await startRouter({ config: baseConfig(upstream(), { meter: 'all' }), env })
    try {
      const response = await askStream(metered, 'priced')
      expect(await response.text()).toBe(frames('answer', true).join('').replaceAll(usageChunk('answer'), ''))
      const saved = await recordOf(metered, response)
      expect(saved.usage).toEqual({ inputTokens: 11, outputTokens: 7 })
      expect(saved.cost).toBeCloseTo(usualCost, 12)
    } finally {
      await metered.stop()
    }
  })

  test('not otherwise', async () => {
    await (await askStream(router(), 'priced')).text()
    expect(upstream().callsTo('answer').at(-1)?.json).not.toHaveProperty('stream_options')
  })
})
