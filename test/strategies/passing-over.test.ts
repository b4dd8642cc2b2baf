import { describe, expect, test } from 'vitest'
import type { Node } from '../../src/core/strategy.ts'
import { IsolateBreaker } from '../../src/telemetry/isolate-breaker.ts'
import { isolateHedges } from '../../src/telemetry/isolate-hedges.ts'
import { isolateLoad } from '../../src/telemetry/isolate-load.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { type Behaviour, scriptedModels } from '../support/scripted-models.ts'
import { emptyRelease, profile, toyEmbedder } from '../support/release.ts'
import {
  cascade,
  errorOf,
  fallback,
  hedge,
  model,
  parallel,
  question,
  runner,
  textOf,
  unmeasured,
} from '../support/run-strategy.ts'

const names = ['a', 'b', 'c', 'd']
const release = emptyRelease({
  models: Object.fromEntries(names.map((name) => [name, profile(name)])),
  providers: { up: { name: 'up', type: 'openai', baseUrl: null, apiKeySecret: null, headers: {} } },
})

/** Models of which some are left alone, for so many seconds each. */
function setUp(out: Readonly<Record<string, number>>, behaviours: Readonly<Record<string, Behaviour>> = {}) {
  const models = scriptedModels(behaviours)
  const clock = { now: () => 0 }
  const breaker = new IsolateBreaker(clock)
  for (const [name, seconds] of Object.entries(out)) {
    const error = new UmbelError('rate_limit', 'slow down', { retryAfterMs: seconds * 1000 })
    breaker.failed(profile(name), error, 0, undefined)
  }
  const ports = {
    breaker,
    load: isolateLoad(clock),
    health: unmeasured,
    hedges: isolateHedges(),
    embedder: toyEmbedder,
    release,
  }
  const called = () => models.calls.map((call) => call.model)
  return { ...models, ...runner(models.call, { ports }), called }
}

const streaming = question({ stream: true })
const reason = 'left alone after rate_limit until 1970-01-01T00:00:09.000Z'

const balance = (options: object = {}): Node => ({
  verb: 'balance',
  path: 'use',
  members: names.map((name) => model(name)),
  by: 'weight',
  weights: [1, 1, 1, 1],
  ...options,
})

const select: Node = {
  verb: 'select',
  path: 'use',
  models: ['a', 'b'],
  weights: { quality: 1, cost: 0, latency: 0 },
}

describe('what is left alone is passed over, and the record says why', () => {
  test.each<[string, Node]>([
    ['fallback', fallback([model('a'), model('b')])],
    ['select', select],
    ['hedge', hedge(['a', 'b'])],
    ['cascade', cascade(['a', 'b', 'c'])],
  ])('%s', async (verb, node) => {
    const { run, called, choices } = setUp({ a: 9 })
    expect(await textOf(run(node, streaming).answer)).toBe('b')
    expect(called()).toEqual(['b'])
    expect(choices).toMatchObject([{ verb, picked: 'b', skipped: [{ candidate: 'a', why: reason }] }])
    expect(choices[0]).not.toHaveProperty('lastResort')
  })

  test('balance draws among the rest, with the chance that this had', async () => {
    const { run, called, choices } = setUp({ a: 9, c: 9 })
    for (let turn = 0; turn < 10; turn += 1) await textOf(run(balance(), streaming).answer)
    expect(new Set(called()).has('a') || new Set(called()).has('c')).toBe(false)
    expect(choices[0]).toMatchObject({ propensity: 0.5, skipped: [{ candidate: 'a' }, { candidate: 'c' }] })
  })

  test('a sticky caller keeps its member, unless that one is left alone', async () => {
    const node = balance({ sticky: { by: 'session' } })
    const pickedWith = async (out: Readonly<Record<string, number>>) => {
      const { run, choices } = setUp(out)
      for (let session = 0; session < 40; session += 1) {
        const asked = question({ umbel: { session: `s${session}` } })
        await textOf(run(node, asked).answer)
      }
      return choices.map(({ picked }) => picked)
    }
    const before = await pickedWith({})
    const after = await pickedWith({ a: 9 })
    expect(new Set(before)).toEqual(new Set(names))
    expect(after).not.toContain('a')
    for (const [index, picked] of before.entries()) if (picked !== 'a') expect(after[index]).toBe(picked)
  })

  test('parallel asks the others, and counts it as one that failed', async () => {
    const { run, called, choices, joins } = setUp({ a: 9 }, { b: { text: 'yes' }, c: { text: 'yes' } })
    const node = parallel(['a', 'b', 'c'], { kind: 'vote', rules: {} })
    expect(await textOf(run(node).answer)).toBe('yes')
    expect(called()).toEqual(['b', 'c'])
    expect(choices).toMatchObject([{ verb: 'parallel', picked: 'b+c', skipped: [{ candidate: 'a' }] }])
    expect(joins).toMatchObject([{ failed: [{ member: 'a', class: 'rate_limit' }] }])
  })

  test('parallel asks the least bad too, where else there could be no quorum', async () => {
    const { run, called } = setUp({ a: 9, b: 4 }, { b: { text: 'yes' }, c: { text: 'yes' } })
    const node = parallel(['a', 'b', 'c'], { kind: 'vote', rules: {} })
    expect(await textOf(run(node).answer)).toBe('yes')
    expect(called()).toEqual(['b', 'c'])
  })

  test('a strategy is passed over when all that it could begin with is', async () => {
    const { run, called } = setUp({ a: 9, b: 9 })
    const node = fallback([fallback([model('a'), model('b')]), model('c')])
    expect(await textOf(run(node).answer)).toBe('c')
    expect(called()).toEqual(['c'])
  })

  test('what it has not learned of yet runs as ever, with no word of it', async () => {
    const { run, choices } = setUp({})
    await textOf(run(fallback([model('a'), model('b')])).answer)
    expect(choices).toEqual([])
  })
})

describe('when all are left alone, the least bad is tried, and the record says so', () => {
  test.each<[string, Node]>([
    ['fallback', fallback([model('a'), model('b')])],
    ['select', select],
    ['hedge', hedge(['a', 'b'])],
    ['balance', balance({ members: [model('a'), model('b')], weights: [1, 1] })],
  ])('%s', async (verb, node) => {
    const { run, called, choices } = setUp({ a: 9, b: 4 })
    expect(await textOf(run(node, streaming).answer)).toBe('b')
    expect(called()).toEqual(['b'])
    expect(choices.at(-1)).toMatchObject({ verb, picked: 'b', lastResort: true })
  })

  test('cascade: the least bad is judged, and the last one stands behind it', async () => {
    const { run, called, choices } = setUp({ a: 9, b: 4, c: 9 }, { b: { text: 'unsure' } })
    expect(await textOf(run(cascade(['a', 'b', 'c'])).answer)).toBe('c')
    expect(called()).toEqual(['b', 'c'])
    expect(choices).toMatchObject([{ picked: 'c', lastResort: true, skipped: [{ candidate: 'a' }] }])
  })

  test('also after all the others have failed', async () => {
    for (const node of [
      fallback([model('a'), model('b')]),
      hedge(['a', 'b']),
      hedge(['a', 'b'], { after: 0 }),
    ]) {
      const { run, called, choices } = setUp({ a: 9 }, { b: 'server' })
      expect(await textOf(run(node, streaming).answer)).toBe('a')
      expect(called()).toEqual(['b', 'a'])
      expect(choices).toMatchObject([{ picked: 'a', lastResort: true, skipped: [{ candidate: 'a' }] }])
    }
  })

  test('one try, and its error is the answer', async () => {
    const { run, called, choices } = setUp({ a: 9, b: 4 }, { a: 'server', b: 'overloaded' })
    expect((await errorOf(run(fallback([model('a'), model('b')])).answer)).class).toBe('overloaded')
    expect(called()).toEqual(['b'])
    expect(choices).toMatchObject([{ picked: 'b', lastResort: true }])
  })

  test('a model that is named is called', async () => {
    const { run, called } = setUp({ a: 9 })
    expect(await textOf(run(model('a')).answer)).toBe('a')
    expect(called()).toEqual(['a'])
  })
})

test('where `on` leaves a class to the caller, nobody else is asked for it', async () => {
  const { run, called } = setUp({ a: 9 })
  expect(await textOf(run(fallback([model('a'), model('b')], { on: ['server'] })).answer)).toBe('a')
  expect(called()).toEqual(['a'])
})

test.each<[string, Node]>([
  ['fallback', fallback([model('a'), model('b')])],
  ['hedge', hedge(['a', 'b'])],
  ['cascade', cascade(['a', 'b'])],
])('%s: what was passed over is written down also when nobody answers', async (verb, node) => {
  const { run, choices } = setUp({ a: 9 }, { b: 'request' })
  expect((await errorOf(run(node, streaming).answer)).class).toBe('request')
  expect(choices).toMatchObject([{ verb, skipped: [{ candidate: 'a' }] }])
  const failing = setUp({ a: 9 }, { a: 'server', b: 'server' })
  expect((await errorOf(failing.run(node, streaming).answer)).class).toBe('server')
  expect(failing.choices.at(-1)?.skipped).toMatchObject([{ candidate: 'a' }])
})
