import { beforeAll, describe, expect, test } from 'vitest'
import type { TrainedSource } from '../../src/config/predictor/trained-source.ts'
import type { TrainedSources } from '../../src/config/predictor/trained-source.ts'
import type { Release } from '../../src/core/release.ts'
import { compileConfig } from '../../src/config/compile.ts'
import { packRelease, readManifest, unpackRelease } from '../../src/config/live/manifest.ts'
import { usdOf } from '../../src/config/predictor/cost-unit.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { decide } from '../../src/routing/decide.ts'
import { explain } from '../../src/routing/explain.ts'
import { firstModels } from '../../src/routing/reachable.ts'
import { predictions } from '../../src/routing/predict-quality.ts'
import { gatherSignals } from '../../src/signals/gather.ts'
import { openAiChat } from '../../src/dialects/openai-chat/index.ts'
import { inbound } from '../support/dialects.ts'
import { unmeasured } from '../support/run-strategy.ts'
import { easyAsk, hardAsk, trainedSource } from '../support/predictors.ts'

const embedder = shippedEmbedder()
let source: TrainedSource

beforeAll(() => {
  source = trainedSource()
})

const config = (parts: object = {}, use: unknown = { select: ['small', 'large'] }) => ({
  providers: { up: { type: 'openai', baseUrl: 'http://127.0.0.1:1/v1' } },
  models: {
    small: { provider: 'up', price: { input: 0.1, output: 0.4 } },
    large: { provider: 'up', price: { input: 1, output: 4 } },
    other: { provider: 'up', price: { input: 1, output: 4 } },
  },
  predictors: { main: { from: 'predictors/main' } },
  routes: { default: { use } },
  ...parts,
})

function compile(written: object, predictors: TrainedSources | undefined = { main: source }) {
  const names = { id: 'test', version: 'test', now: 0 }
  return compileConfig(JSON.stringify(written), {
    embedder,
    mode: 'centroid',
    compiledBy: 'cli',
    local: true,
    ...(predictors !== undefined && { predictors }),
    ...names,
  })
}

function releaseOf(written: object): Release {
  const outcome = compile(written)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2))
  return outcome.release
}

function problems(written: object, predictors?: TrainedSources): string {
  const outcome = compile(written, predictors)
  if (outcome.ok) return ''
  return outcome.problems
    .map(({ path, message, suggestion = '' }) => `${path}: ${message} ${suggestion}`)
    .join('\n')
}

function chosen(release: Release, ask: string, umbel: object = {}): string | undefined {
  const body = { model: 'auto', messages: [{ role: 'user', content: ask }], umbel }
  const request = openAiChat.decodeRequest(inbound(body))
  const signals = gatherSignals(request, embedder, () => undefined, { tier: null }, predictions(release))
  const { node } = decide(request, signals, release, 'id', 1)
  return explain(node, signals, release, unmeasured).candidates[0]?.model
}

function firstOf(release: Release, ask: string): string[] {
  const body = { model: 'auto', messages: [{ role: 'user', content: ask }] }
  const request = openAiChat.decodeRequest(inbound(body))
  const signals = gatherSignals(request, embedder, () => undefined, { tier: null }, predictions(release))
  const { node } = decide(request, signals, release, 'id', 1)
  return firstModels(node, { signals, release, health: unmeasured })
}

describe('a predictor in a release', () => {
  test('sends what the small model knows to it, and the rest to the large one', () => {
    const release = releaseOf(config())
    expect(chosen(release, easyAsk)).toBe('small')
    expect(chosen(release, hardAsk)).toBe('large')
    expect(release.reads).toContain('vector')
  })

  test('what is said to be called first is what is called', () => {
    const learned = {
      cascade: ['small', 'large'],
      accept: [{ confidence: { goal: { qualityOfLast: 0.99 } } }],
    }
    for (const use of [{ select: ['small', 'large'] }, { select: ['large', 'small'] }, learned]) {
      const release = releaseOf(config({}, use))
      expect([easyAsk, hardAsk].map((ask) => firstOf(release, ask))).toEqual([['small'], ['large']])
    }
    const cheap = releaseOf(config({}, { select: ['small', 'large'], quality: 0 }))
    expect(firstOf(cheap, hardAsk)).toEqual(['small'])
  })

  test('a request, or the node, turns the dial; the request wins', () => {
    const release = releaseOf(config())
    expect(chosen(release, hardAsk, { quality: 0 })).toBe('small')
    expect(chosen(release, hardAsk, { quality: 1 })).toBe('large')
    expect(chosen(release, easyAsk, { atLeast: 0.5 })).toBe('small')
    expect(chosen(release, hardAsk, { atLeast: 0.9 })).toBe('large')
    const cheap = releaseOf(config({}, { select: ['small', 'large'], quality: 0 }))
    expect(chosen(cheap, hardAsk)).toBe('small')
    expect(chosen(cheap, hardAsk, { quality: 1 })).toBe('large')
  })

  test('at most this cost, by what is predicted', () => {
    const release = releaseOf(config())
    expect(chosen(release, hardAsk, { maxCost: 0.001 })).toBe('small')
    const bounded = releaseOf(config({}, { select: ['small', 'large'], maxCost: 0.001 }))
    expect(chosen(bounded, hardAsk, { quality: 1, maxCost: 0.5 })).toBe('small')
    expect(bounded.routes['default']?.use.budget).toEqual({ usd: 0.001 })
  })

  test('is there without a route too, where all chat models are chosen from', () => {
    const release = releaseOf(config({ routes: {} }))
    expect(chosen(release, hardAsk, { quality: 1 })).not.toBe('small')
    expect(release.predictors?.['main']?.usd).toBe(1)
  })

  test('comes back from storage and says the same', async () => {
    const release = releaseOf(config())
    const packed = await packRelease(release)
    const read = unpackRelease(readManifest(packed.manifest), packed.blob.bytes, 'v')
    for (const ask of [easyAsk, hardAsk]) {
      const vector = embedder.embedOne(ask)
      const features = new Float32Array(45)
      const [before, after] = [release, read].map((one) => predictions(one)('main', vector, features))
      for (const model of [0, 1]) {
        expect(after?.scores[model]).toBeCloseTo(before?.scores[model] ?? -1, 2)
        expect(after?.costs[model]).toBeCloseTo(before?.costs[model] ?? -1, 6)
      }
    }
    expect(read.predictors?.['main']?.policy).toEqual(release.predictors?.['main']?.policy)
  })

  test('models of other names are mapped', () => {
    const models = {
      tiny: { provider: 'up', price: { input: 0.1, output: 0.4 } },
      huge: { provider: 'up', price: { input: 1, output: 4 } },
    }
    const mapped = { main: { from: 'x', models: { small: 'tiny', large: 'huge' } } }
    const release = releaseOf(config({ models, predictors: mapped }, { select: ['tiny', 'huge'] }))
    expect(chosen(release, easyAsk)).toBe('tiny')
    expect(chosen(release, hardAsk)).toBe('huge')
  })

  test('a model that it does not know is compared by its profile, with a warning', () => {
    const outcome = compile(config({}, { select: ['small', 'large', 'other'] }))
    expect(outcome.ok && outcome.warnings.map(({ message }) => message).join()).toContain(
      'does not know other',
    )
  })
})

describe('is refused', () => {
  test('in a text put into KV, where there are no files', () => {
    const names = { id: 'test', version: 'test', now: 0 }
    const text = JSON.stringify(config())
    const options = { embedder, mode: 'centroid', compiledBy: 'worker', local: true, ...names } as const
    const outcome = compileConfig(text, options)
    expect(outcome.ok ? '' : outcome.problems[0]?.message).toContain('cannot hold a predictor')
  })

  test('where it was trained on other vectors', () => {
    const other = { ...source, predictor: { ...source.predictor, embedderBuild: 'older' } }
    expect(problems(config(), { main: other })).toMatch(
      /predictors\.main\.from: .*build older.*Train it again/,
    )
  })

  test.each<[string, object, string]>([
    ['a folder that holds none', config({ predictors: { lost: { from: 'x' } } }), 'it was not read'],
    [
      'a name that it was not trained on',
      config({ predictors: { main: { from: 'x', models: { smal: 'small' } } } }),
      'Did you mean "small"?',
    ],
    [
      'a model that the config lacks',
      config({ predictors: { main: { from: 'x', models: { small: 'smal' } } } }),
      'there is no chat model "smal"',
    ],
    [
      'no model of the config',
      config({ models: { a: { provider: 'up' } } }, 'a'),
      'it knows no model of this config',
    ],
    [
      'a predictor that is not named',
      config({}, { select: ['small'], predictor: 'mian' }),
      'Did you mean "main"?',
    ],
    [
      'two words on quality',
      config({}, { select: ['small'], quality: 1, atLeast: 0.9 }),
      'exclude each other',
    ],
    [
      'a share of a quality that nobody predicts',
      config({}, { select: ['other'], atLeast: 0.9 }),
      'no predictor knows one of other',
    ],
    [
      'a cascade with a member that it does not know',
      config({}, { cascade: ['other', 'large'], accept: [{ confidence: { goal: { qualityOfLast: 0.9 } } }] }),
      'none knows other. Train it again',
    ],
    [
      'a cascade that also starts early',
      config(
        {},
        {
          cascade: ['small', 'large'],
          speculative: true,
          accept: [{ predictor: { goal: { qualityOfLast: 0.9 } } }],
        },
      ),
      'Leave "speculative" away',
    ],
    [
      'a goal without a number',
      config({}, { cascade: ['small', 'large'], accept: [{ confidence: { goal: {} } }] }),
      '"qualityOfLast" is missing',
    ],
  ])('%s', (_, written, words) => {
    expect(problems(written)).toContain(words)
  })
})

test.each<[string, number | null]>([
  ['USD', 1],
  ['1e-9 USD', 1e-9],
  ['cents', 0.01],
  ['', null],
  ['tokens', null],
])('the unit %j is %j USD', (unit, usd) => {
  expect(usdOf(unit)).toBe(usd)
})
