import { describe, expect, test } from 'vitest'
import type { Classifier, Match, Release, Route } from '../../src/core/release.ts'
import type { Signals } from '../../src/core/signals.ts'
import { decide } from '../../src/routing/decide.ts'
import { emptyRelease, noSignals, profile } from '../support/release.ts'
import { whyDecided } from '../../src/routing/why-decided.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { inbound } from '../support/dialects.ts'

interface RouteParts {
  readonly match?: Match | null
  readonly classified?: boolean
}

function route(name: string, { match = {}, classified = false }: RouteParts = {}): Route {
  const use = { verb: 'model', path: `routes.${name}.use`, model: 'main' } as const
  return { name, description: '', match, classified, examples: [], use }
}

/** Two labels, an axis each; any text on an axis is sure. */
const classifier: Classifier = {
  kind: 'linear',
  labels: ['billing', 'weather'],
  dimensions: 2,
  weights: Float32Array.from([1, 0, 0, 1]),
  bias: new Float32Array(2),
  centroids: Float32Array.from([1, 0, 0, 1]),
  calibrator: {
    logitMean: 0,
    logitDeviation: 1,
    centroidMean: 0,
    centroidDeviation: 1,
    slope: 10,
    offset: -15,
  },
  threshold: 0.5,
  training: 'full',
  report: { examples: 2, keptAndRight: null, rejected: null },
}

function releaseOf(routes: readonly Route[], parts: Partial<Release> = {}): Release {
  return emptyRelease({
    models: { main: profile('main'), other: profile('other') },
    routes: Object.fromEntries(routes.map((each) => [each.name, each])),
    ...parts,
  })
}

const billing = Float32Array.from([1, 0])
const weather = Float32Array.from([0, 1])
const between = Float32Array.from([0.7, 0.7])

interface Asked {
  readonly model?: string
  readonly umbel?: object
  readonly signals?: Partial<Signals>
}

function decided(release: Release, { model = 'auto', umbel = {}, signals = {} }: Asked = {}) {
  const body = { model, umbel, messages: [{ role: 'user', content: 'hi' }] }
  const request = openAiChat.decodeRequest(inbound(body))
  return decide(request, { ...noSignals, vector: new Float32Array(2), ...signals }, release, 'id', 7)
}

describe('precedence', () => {
  const vip: Match = { header: { plan: { equals: ['gold'] } } }
  const gold: Partial<Signals> = { header: () => 'gold' }
  const routes = [
    route('billing', { classified: true }),
    route('weather', { classified: true }),
    route('vip', { match: vip }),
    route('all'),
    route('default', { match: null }),
    route('named', { match: null }),
  ]

  test('a condition that holds comes before the classifier, though it stands after it in the file', () => {
    const release = releaseOf(routes, { classifier })
    const { decision } = decided(release, { signals: { ...gold, vector: billing } })
    expect(decision).toMatchObject({ route: 'vip', reason: 'matched', confidence: null })
  })

  test('file order among conditions', () => {
    const both = decided(releaseOf([route('first'), route('second')]), {})
    expect(both.decision.route).toBe('first')
    const swapped = decided(releaseOf([route('second'), route('first')]), {})
    expect(swapped.decision.route).toBe('second')
  })

  test('then the classifier, when it is sure', () => {
    const release = releaseOf(
      routes.filter(({ name }) => name !== 'all'),
      { classifier },
    )
    const { decision } = decided(release, { signals: { vector: weather } })
    expect(decision).toMatchObject({ route: 'weather', reason: 'classified', threshold: 0.5 })
    expect(decision.confidence).toBeGreaterThan(0.9)
    expect(decision.runnerUp?.route).toBe('billing')
  })

  test('then default, and the decision tells of the doubt', () => {
    const release = releaseOf(
      routes.filter(({ name }) => name !== 'all'),
      { classifier },
    )
    const { decision } = decided(release, { signals: { vector: between } })
    expect(decision).toMatchObject({ route: 'default', reason: 'abstained' })
    expect(decision.confidence).toBeLessThan(0.5)
    expect(decision).toMatchObject({ answer: 'none', best: 'billing' })
    expect(whyDecided(decision)).toMatch(/^None of the routes: "billing" has confidence 0\.\d\d/)
    const nothing = decided(release, {})
    expect(nothing.decision.answer).toBeUndefined()
    expect(whyDecided(nothing.decision)).toBeNull()
    expect(nothing.decision).toMatchObject({ route: 'default', reason: 'default', confidence: null })
  })

  test('where two are as near, the best or default, as the config says, and the decision names both', () => {
    const twice = Float32Array.from([0.83, 0.82])
    const conditions = routes.filter(({ name }) => name !== 'all')
    const takes = (take: 'best' | 'none') =>
      decided(
        releaseOf(conditions, {
          classifier: { ...classifier, ambiguity: { slope: 3, leastGap: 1 / 3, take } },
        }),
        { signals: { vector: twice } },
      ).decision
    expect(takes('best')).toMatchObject({ route: 'billing', reason: 'classified', answer: 'ambiguous' })
    expect(takes('none')).toMatchObject({ route: 'default', reason: 'ambiguous', best: 'billing' })
    expect(whyDecided(takes('best'))).toMatch(/^Ambiguous between "billing" and "weather": .*gap 0\.01/)
  })

  test('then a select over all models that chat', () => {
    const models = { main: profile('main'), vectors: profile('vectors', { operation: 'embed' }) }
    const { decision, node } = decided(releaseOf([route('named', { match: null })], { models }))
    expect(decision).toMatchObject({ route: null, model: null, reason: 'select over all models' })
    expect(node).toMatchObject({ verb: 'select', models: ['main'] })
  })

  test('with no model at all, the caller is told', () => {
    expect(() => decided(emptyRelease())).toThrow(expect.objectContaining({ class: 'request' }))
  })

  test('a route with examples counts only where its other conditions hold', () => {
    const strict = [
      route('billing', { classified: true, match: vip }),
      route('weather', { classified: true }),
      route('default', { match: null }),
    ]
    const release = releaseOf(strict, { classifier })
    expect(decided(release, { signals: { vector: billing } }).decision.route).toBe('default')
    expect(decided(release, { signals: { ...gold, vector: billing } }).decision.route).toBe('billing')
  })

  test('a default with a condition is asked last all the same', () => {
    const release = releaseOf([route('default'), route('vip', { match: vip })])
    expect(decided(release, { signals: gold }).decision.route).toBe('vip')
  })
})

describe('names', () => {
  const release = releaseOf([route('plain', { match: null }), route('main-route', { match: null })], {
    aliases: [
      { pattern: 'gpt-*', target: 'plain' },
      { pattern: 'gpt-4o', target: 'other' },
      { pattern: 'o*', target: 'auto' },
    ],
    wildcards: [
      { pattern: 'mock-*', provider: 'up', upstream: 'mock-*', operation: 'chat' },
      { pattern: 'cut-*', provider: 'up', upstream: '*', operation: 'chat' },
    ],
    providers: { up: { name: 'up', type: 'openai', baseUrl: null, apiKeySecret: null, headers: {} } },
    defaultModel: 'main',
  })

  test.each([
    ['main', null, 'main'],
    ['plain', 'plain', 'main'],
    ['route/plain', 'plain', 'main'],
    // An exact alias wins over a pattern that stands before it.
    ['gpt-4o', null, 'other'],
    ['gpt-5', 'plain', 'main'],
    ['mock-x', null, 'mock-x'],
    ['cut-x', null, 'cut-x'],
    ['up/anything/at-all', null, 'up/anything/at-all'],
  ])('%s', (model, name, picked) => {
    expect(decided(release, { model }).decision).toMatchObject({ route: name, model: picked })
  })

  test('`umbel.route` wins over the model', () => {
    expect(decided(release, { model: 'main', umbel: { route: 'plain' } }).decision.route).toBe('plain')
  })

  test.each(['mian', 'route/mian', 'up/', '/x', 'constructor', '__proto__', 'route/__proto__'])(
    '%s is unknown',
    (model) => {
      expect(() => decided(release, { model })).toThrow(
        expect.objectContaining({ class: 'request', status: 404 }),
      )
    },
  )
})

test('the same request, signals and seed give the same decision', () => {
  const release = releaseOf([route('billing', { classified: true }), route('default')], { classifier })
  const asked = { signals: { vector: billing } }
  expect(decided(release, asked)).toEqual(decided(release, asked))
})
