import { describe, expect, test } from 'vitest'
import { ask, askStream, errorOf } from '../harness/ask.ts'
import { baseConfig, env, price } from '../harness/base-config.ts'
import { contentOf, errorAtEnd, readEvents } from '../harness/events.ts'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { words } from '../upstream/wire.ts'

const faults = [
  'reset-mid-stream',
  'reset-mid-event',
  'early-end',
  'error-after-content',
  'stall-mid-stream',
] as const

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: baseConfig(upstream(), {
    models: Object.fromEntries(faults.map((name) => [name, { provider: 'up', price }])),
    routes: Object.fromEntries(
      faults.flatMap((name) => [
        // Read on the way, because of the cap; and collected, because a first-token timeout needs a stream.
        [`capped-${name}`, { use: { model: name, budget: { usd: 1 }, timeout: '700ms' } }],
        [`plain-${name}`, { use: { fallback: [name, 'up/second'], timeout: '700ms' } }],
        [`collected-${name}`, { use: { model: name, firstTokenTimeout: '5s', timeout: '700ms' } }],
      ]),
    ),
  }),
  env,
}))

const invisible = 'early-end'

describe.each(['plain', 'capped'])(
  '%s: a stream that breaks ends in an error event, never cleanly',
  (way) => {
    test.each(faults.filter((name) => way === 'capped' || name !== invisible))('%s', async (name) => {
      const response = await askStream(router(), `route/${way}-${name}`)
      expect(response.status).toBe(200)
      const stream = await readEvents(response)
      expect(stream.broken).toBe(false)
      expect(stream.text).not.toContain('[DONE]')
      expect(errorAtEnd(stream)).toMatchObject({ message: expect.any(String), type: expect.any(String) })
      // What had come is kept, and nobody else's answer is joined to it.
      expect(contentOf(stream)).toMatch(/^(Grüße, say "usage":\{ $|Grüße, $|Half an |Wait for )/)
      expect(upstream().callsTo('second')).toEqual([])
      const saved = await recordOf(router(), response)
      expect(saved.attempts).toHaveLength(1)
    })
  },
)

test('a clean end without an end is invisible where nothing is read, and the record does not vouch for it', async () => {
  const response = await askStream(router(), `route/plain-${invisible}`)
  const stream = await readEvents(response)
  expect(contentOf(stream)).toBe(words.slice(0, 2).join(''))
  const { attempts } = await recordOf(router(), response)
  expect(attempts[0]?.outcome).toBe('unverified')
})

describe('what the record says of a break', () => {
  test.each([
    ['plain-reset-mid-stream', 'failed', 'network'],
    ['plain-stall-mid-stream', 'failed', 'timeout'],
    ['capped-error-after-content', 'failed', 'overloaded'],
    ['capped-early-end', 'failed', 'network'],
  ])('%s: %s, %s', async (route, outcome, kind) => {
    const response = await askStream(router(), `route/${route}`)
    await readEvents(response)
    const saved = await recordOf(router(), response)
    expect(saved.error?.class).toBe(kind)
    expect(saved.attempts).toMatchObject([{ outcome, error: { class: kind } }])
  })

  test('a call that was cut is charged for what had come, marked as estimated', async () => {
    const response = await askStream(router(), 'route/capped-reset-mid-stream')
    await readEvents(response)
    const { attempts, cost } = await recordOf(router(), response)
    expect(attempts[0]).toMatchObject({ estimated: true })
    expect(cost).toBeGreaterThan(0)
    expect(cost).toBeLessThan(0.001)
  })
})

describe('collected into JSON: the status is honest', () => {
  test.each([
    ['reset-mid-stream', 502],
    ['reset-mid-event', 502],
    ['early-end', 502],
    ['error-after-content', 503],
    ['stall-mid-stream', 504],
  ])('%s: %i', async (name, status) => {
    const response = await ask(router(), `route/collected-${name}`)
    expect(response.status).toBe(status)
    await errorOf(response)
    expect(upstream().callsTo(name).at(-1)?.json['stream']).toBe(true)
  })
})
