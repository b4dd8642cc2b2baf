import { array, assert, double, option, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Health } from '../../src/core/ports.ts'
import type { HealthFacts } from '../../src/core/record.ts'
import type { ModelProfile, Release } from '../../src/core/release.ts'
import type { Signals } from '../../src/core/signals.ts'
import { emptyRelease, noSignals, profile, toyEmbedder } from '../support/release.ts'
import { isolateHealth } from '../../src/telemetry/isolate-health.ts'
import { noneFits, scoreModels } from '../../src/routing/score-models.ts'

const unknown: Health = {
  facts: () => null,
  recent: () => null,
  observe: () => {},
  slowFirstToken: () => null,
}
const onlyQuality = { quality: 1, cost: 0, latency: 0 }
const onlyCost = { quality: 0, cost: 1, latency: 0 }
const onlyLatency = { quality: 0, cost: 0, latency: 1 }

function releaseOf(models: readonly ModelProfile[]): Release {
  const texts = models.flatMap((model) =>
    [model.description, ...model.examples].filter(Boolean).map((text) => ({ text, label: model.name })),
  )
  const { dimensions } = toyEmbedder
  const vectors = new Float32Array(texts.length * dimensions)
  for (const [row, { text }] of texts.entries()) vectors.set(toyEmbedder.embedOne(text), row * dimensions)
  return emptyRelease({
    models: Object.fromEntries(models.map((model) => [model.name, model])),
    profileIndex: { texts, dimensions, vectors },
  })
}

function ask(text: string, parts: Partial<Signals> = {}): Signals {
  return { ...noSignals, ask: text, vector: toyEmbedder.embedOne(text), ...parts }
}

const names = (list: readonly { model: string }[]) => list.map(({ model }) => model)

describe('scores', () => {
  test('quality is nearness to description and examples', () => {
    const release = releaseOf([
      profile('poet', { description: 'poems and rhymes', examples: ['write a poem about the sea'] }),
      profile('coder', { description: 'code and bugs', examples: ['fix this bug in my code'] }),
    ])
    const rank = (text: string) =>
      names(scoreModels(['poet', 'coder'], onlyQuality, ask(text), release, unknown).candidates)
    expect(rank('a poem about rhymes')).toEqual(['poet', 'coder'])
    expect(rank('a bug in the code')).toEqual(['coder', 'poet'])
  })

  test('cost: the cheapest is 1, the dearest 0, the unknown in the middle', () => {
    const release = releaseOf([
      profile('dear', { price: { input: 10, output: 50 } }),
      profile('unknown'),
      profile('cheap', { price: { input: 0.1, output: 0.4 } }),
    ])
    const { candidates } = scoreModels(['dear', 'unknown', 'cheap'], onlyCost, ask('x'), release, unknown)
    expect(candidates.map(({ model, scores }) => [model, scores.cost])).toEqual([
      ['cheap', 1],
      ['unknown', 0.5],
      ['dear', 0],
    ])
  })

  test('latency: one that was slow is asked again, one call in five minutes, until it is quick', () => {
    const clock = { at: 1_000_000, now: () => clock.at }
    const health = isolateHealth(undefined, clock)
    const release = releaseOf([profile('a'), profile('b')])
    const took: Record<string, number> = { a: 100, b: 5000 }
    const minute = () => {
      const asked = { a: 0, b: 0 }
      for (let turn = 0; turn < 60; turn += 1) {
        const { candidates } = scoreModels(['a', 'b'], onlyLatency, ask('x'), release, health)
        const model = candidates[0]?.model === 'b' ? 'b' : 'a'
        asked[model] += 1
        health.observe(model, { firstTokenMs: took[model] ?? null, failed: false })
        clock.at += 1000
      }
      return asked.b
    }
    expect(Array.from({ length: 11 }, minute)).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])
    took['b'] = 10
    expect(Array.from({ length: 8 }, minute)).toEqual([0, 0, 0, 0, 59, 60, 60, 60])
  })

  test('latency: the quickest first, failures count as time', () => {
    const facts: Record<string, HealthFacts> = {
      quick: { samples: 9, firstTokenMs: 100, errorRate: 0 },
      slow: { samples: 9, firstTokenMs: 2000, errorRate: 0 },
      failing: { samples: 9, firstTokenMs: 100, errorRate: 0.96 },
    }
    const health: Health = {
      facts: () => null,
      recent: (model) => facts[model] ?? null,
      observe: () => {},
      slowFirstToken: () => null,
    }
    const release = releaseOf(Object.keys(facts).map((name) => profile(name)))
    const { candidates } = scoreModels(['failing', 'slow', 'quick'], onlyLatency, ask('x'), release, health)
    expect(candidates[0]?.model).toBe('quick')
    expect(candidates.find(({ model }) => model === 'failing')?.scores.latency).toBeLessThan(0.1)
  })

  test('latency: one call at a time finds out how quick a model is, where another one is known', () => {
    const release = releaseOf(['known', 'new', 'newer'].map((name) => profile(name)))
    const rank = (measured: boolean, busy: readonly string[]) => {
      const facts: HealthFacts = { samples: 9, firstTokenMs: 100, errorRate: 0 }
      const health: Health = { ...unknown, recent: (model) => (measured && model === 'known' ? facts : null) }
      const all = ['known', 'new', 'newer']
      const isBusy = (model: string) => busy.includes(model)
      return names(scoreModels(all, onlyLatency, ask('x'), release, health, {}, isBusy).candidates)
    }
    expect(rank(false, ['known'])).toEqual(['known', 'new', 'newer'])
    expect(rank(true, [])).toEqual(['new', 'newer', 'known'])
    expect(rank(true, ['new'])).toEqual(['newer', 'known', 'new'])
    expect(rank(true, ['new', 'newer'])[0]).toBe('known')
  })

  test('equals keep the order of the config', () => {
    const release = releaseOf([profile('b'), profile('a'), profile('c')])
    const { candidates } = scoreModels(['b', 'a', 'c'], onlyQuality, ask('x'), release, unknown)
    expect(names(candidates)).toEqual(['b', 'a', 'c'])
  })

  test('every score lies in 0..1 and the order is that of the totals, whatever is known', () => {
    const facts = record({
      samples: double({ min: 1, max: 9, noNaN: true }),
      firstTokenMs: option(double({ min: 0, max: 1e5, noNaN: true })),
      errorRate: double({ min: 0, max: 1, noNaN: true }),
    })
    const model = record({
      price: option(
        record({
          input: double({ min: 0, max: 100, noNaN: true }),
          output: double({ min: 0, max: 100, noNaN: true }),
        }),
      ),
      health: option(facts),
    })
    assert(
      property(array(model, { minLength: 1, maxLength: 6 }), (models) => {
        const profiles = models.map(({ price }, index) => profile(`m${index}`, { price }))
        const health: Health = {
          facts: () => null,
          recent: (name) => models[Number(name.slice(1))]?.health ?? null,
          observe: () => {},
          slowFirstToken: () => null,
        }
        const weights = { quality: 0.5, cost: 0.3, latency: 0.2 }
        const { candidates } = scoreModels(
          profiles.map(({ name }) => name),
          weights,
          ask('anything'),
          releaseOf(profiles),
          health,
        )
        expect(candidates).toHaveLength(models.length)
        for (const [index, { scores }] of candidates.entries()) {
          for (const score of [scores.quality, scores.cost, scores.latency]) {
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
          }
          expect(scores.total).toBeLessThanOrEqual(candidates[index - 1]?.scores.total ?? 1)
        }
      }),
      { seed: 61 },
    )
  })
})

describe('what does not fit is left out, what is unknown is tried', () => {
  const models = [
    profile('small', { contextWindow: 100 }),
    profile('blind', { input: ['text'] }),
    profile('plain', { features: [] }),
    profile('embedder', { operation: 'embed' }),
    profile('unknown'),
  ]
  const release = releaseOf(models)
  const all = models.map(({ name }) => name)
  const left = (signals: Partial<Signals>) =>
    names(scoreModels(all, onlyQuality, ask('x', signals), release, unknown).leftOut)

  test.each<[string[], Partial<Signals>]>([
    [['embedder'], {}],
    [['embedder'], { tokens: 100 }],
    [['small', 'embedder'], { tokens: 101 }],
    [['blind', 'embedder'], { has: (what) => what === 'image' }],
    [['plain', 'embedder'], { has: (what) => what === 'tools' }],
    [['plain', 'embedder'], { has: (what) => what === 'json_schema' }],
  ])('%j', (expected, signals) => {
    expect(left(signals)).toEqual(expected)
  })

  test('a model that the release does not have is no candidate', () => {
    const { candidates } = scoreModels(['nobody'], onlyQuality, ask('x'), release, unknown)
    expect(candidates).toEqual([])
  })

  test('when nothing fits, the error is one of the window only if every reason is', () => {
    const long = scoreModels(['small'], onlyQuality, ask('x', { tokens: 500 }), release, unknown)
    expect(noneFits(long.leftOut)).toMatchObject({ class: 'context_window' })
    const mixed = scoreModels(['small', 'embedder'], onlyQuality, ask('x', { tokens: 500 }), release, unknown)
    expect(noneFits(mixed.leftOut)).toMatchObject({ class: 'unsupported' })
  })
})
