import { describe, expect, test } from 'vitest'
import type { Health } from '../../src/core/ports.ts'
import type { HealthFacts } from '../../src/core/record.ts'
import { type Node, usualWeights } from '../../src/core/strategy.ts'
import type { Release, Route } from '../../src/core/release.ts'
import type { Scopes } from '../../src/core/caller.ts'
import { decideFor } from '../../src/routing/decide-for.ts'
import { emptyRelease, noSignals, profile } from '../support/release.ts'
import { modelsOf } from '../../src/core/children.ts'
import { owner } from '../../src/core/caller.ts'
import { cascade, fallback, model, question } from '../support/run-strategy.ts'

const provider = (name: string, type = 'openai', rest: object = {}) => ({
  name,
  type,
  baseUrl: null,
  apiKeySecret: null,
  headers: {},
  ...rest,
})

const route = (name: string, use: Node, rest: object = {}): Route => ({
  name,
  description: '',
  match: null,
  classified: false,
  examples: [],
  use,
  ...rest,
})

const many: Node = {
  verb: 'balance',
  path: 'use',
  members: [model('azure'), model('groq'), model('strict')],
  by: 'weight',
  weights: [1, 1, 1],
}

/** A `select` by a predictor, as the compiler makes it. */
const learned: Node = {
  verb: 'select',
  path: 'use.fallback[0]',
  models: ['azure', 'groq'],
  weights: usualWeights,
  policy: { predictor: 'main', curve: [] },
  aim: {},
}

const release: Release = emptyRelease({
  providers: {
    azure: provider('azure', 'azure-openai', { dataPolicy: { training: false, zdr: false } }),
    groq: provider('groq', 'groq'),
    strict: provider('strict', 'openai', { dataPolicy: { training: false, zdr: true } }),
    or: provider('or', 'openrouter'),
  },
  models: {
    azure: profile('azure', { provider: 'azure', price: { input: 3, output: 9 }, features: ['tools'] }),
    groq: profile('groq', { provider: 'groq', price: { input: 1, output: 2 } }),
    strict: profile('strict', { provider: 'strict' }),
    'or-gpt': profile('or-gpt', { provider: 'or', upstream: 'openai/gpt-5' }),
  },
  routes: {
    chat: route('chat', many),
    kept: route('kept', { ...many, timeout: 5 }),
    deep: route(
      'deep',
      fallback([{ ...model('azure'), system: 'Be brief.' }, fallback([model('groq'), model('strict')])]),
    ),
    staged: route('staged', cascade(['groq', 'azure'])),
    learned: route('learned', fallback([learned, model('strict')])),
    limited: route('limited', model('groq'), { limits: { requests: 1 } }),
    mixed: route('mixed', fallback([model('groq'), model('or-gpt')])),
  },
})

const facts: Readonly<Record<string, HealthFacts>> = {
  azure: { samples: 9, firstTokenMs: 200, errorRate: 0, tokensPerSecond: 90 },
  groq: { samples: 9, firstTokenMs: 400, errorRate: 0, tokensPerSecond: 300 },
  strict: { samples: 9, firstTokenMs: 100, errorRate: 0, tokensPerSecond: 20 },
}
const health: Health = {
  facts: () => null,
  recent: (name) => facts[name] ?? null,
  observe: () => {},
  slowFirstToken: () => null,
}

function refusedBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (thrown) {
    return thrown
  }
}

function decideBy(body: object, scopes: Scopes = {}) {
  const caller = { ...owner, scopes }
  const request = question(body)
  const decided = decideFor(request, { signals: noSignals, release, health, caller }, 'id', 1)
  return { ...decided, request: decided.request ?? request, models: modelsOf(decided.node) }
}

const chat = (preferences: object, name = 'chat') => decideBy({ model: name, provider: preferences })

describe('provider', () => {
  test.each<[string, object, readonly string[]]>([
    ['only, by name', { only: ['groq', 'strict'] }, ['groq', 'strict']],
    ['only, in other letters', { only: ['GROQ', 'Azure-OpenAI'] }, ['azure', 'groq']],
    ['only, by type', { only: ['azure-openai'] }, ['azure']],
    ['ignore', { ignore: ['groq'] }, ['azure', 'strict']],
    ['data_collection', { data_collection: 'deny' }, ['azure', 'strict']],
    ['zdr', { zdr: true }, ['strict']],
    [
      'max_price: what has no known price is not allowed',
      { max_price: { prompt: 2, completion: '5' } },
      ['groq'],
    ],
    ['max_price: null bounds nothing', { max_price: { prompt: 2, image: null } }, ['groq']],
    ['nothing', {}, ['azure', 'groq', 'strict']],
  ])('%s filters, and the config still chooses', (_, preferences, expected) => {
    const { node, models, choice } = chat(preferences)
    expect(node.verb).toBe('balance')
    expect(models).toEqual(expected)
    expect(choice?.skipped?.length ?? 0).toBe(3 - expected.length)
  })

  test.each<[string, object, readonly string[]]>([
    ['order', { order: ['strict', 'azure'] }, ['strict', 'azure', 'groq']],
    ['order alone', { order: ['strict', 'azure'], allow_fallbacks: false }, ['strict', 'azure']],
    ['no fallback', { allow_fallbacks: false }, ['azure']],
    ['the cheapest first', { sort: 'price' }, ['groq', 'azure', 'strict']],
    ['the quickest first', { sort: 'latency' }, ['strict', 'azure', 'groq']],
    ['the fastest first', { sort: { by: 'throughput' } }, ['groq', 'azure', 'strict']],
    ['sorted behind the order', { order: ['strict'], sort: 'price' }, ['strict', 'groq', 'azure']],
  ])('%s takes the place of the config’s own choice', (_, preferences, expected) => {
    const { node, models } = chat(preferences)
    expect(node.verb).toBe('fallback')
    expect(models).toEqual(expected)
  })

  test('opens a choice by a predictor like any other', () => {
    expect(chat({ sort: 'price' }, 'learned').models).toEqual(['groq', 'azure', 'strict'])
    expect(chat({ order: ['strict', 'groq'] }, 'learned').models).toEqual(['strict', 'groq', 'azure'])
  })

  test('what a sort was read from is written down', () => {
    expect(chat({ sort: 'latency' }).choice).toMatchObject({
      verb: 'prefer',
      candidates: ['strict', 'azure', 'groq'],
      scores: [100, 200, 400],
      healthSlice: [facts['strict'], facts['azure'], facts['groq']],
    })
    expect(chat({ sort: 'price' }).choice).not.toHaveProperty('healthSlice')
  })

  test('one call at a time finds out how quick a model is that is not known', () => {
    const unknown = { ...health, recent: (name: string) => (name === 'groq' ? null : health.recent(name)) }
    const ordered = (busy: readonly string[]) => {
      const request = question({ model: 'chat', provider: { sort: 'latency' } })
      const isBusy = (name: string) => busy.includes(name)
      const signals = { ...noSignals, model: 'chat' }
      return modelsOf(
        decideFor(request, { signals, release, health: unknown, caller: owner, isBusy }, 'd', 1).node,
      )
    }
    expect(ordered([])).toEqual(['groq', 'strict', 'azure'])
    expect(ordered(['groq', 'strict'])).toEqual(['strict', 'azure', 'groq'])
  })

  test('keeps the options of the route, and of members that have some', () => {
    expect(chat({ sort: 'price' }, 'kept').node).toMatchObject({ verb: 'fallback', timeout: 5 })
    const { node, models } = chat({ sort: 'latency' }, 'deep')
    expect(models).toEqual(['strict', 'azure', 'groq'])
    expect(node).toMatchObject({ members: [{}, { model: 'azure', system: 'Be brief.' }, {}] })
  })

  test('what needs all of its members stays whole or goes', () => {
    expect(chat({ sort: 'price' }, 'staged').node.verb).toBe('cascade')
    expect(refusedBy(() => chat({ ignore: ['azure'] }, 'staged'))).toMatchObject({ status: 404 })
  })

  test('require_parameters: only what is known to have them', () => {
    const asked = { model: 'chat', provider: { require_parameters: true }, logprobs: true }
    expect(refusedBy(() => decideBy(asked))).toMatchObject({ status: 404 })
    expect(decideBy({ ...asked, logprobs: false }).models).toHaveLength(3)
  })

  test('where nothing is left, each reason is told', () => {
    const error = refusedBy(() => chat({ zdr: true, ignore: ['strict'] }))
    expect(error).toMatchObject({
      class: 'request',
      status: 404,
      details: { param: 'provider', code: 'no_provider_left' },
    })
    expect(error).toMatchObject({ message: expect.stringContaining('groq: its data policy is not known') })
  })

  test.each<[string, object]>([
    ['provider.order[1]', { order: ['groq', 'azzure'] }],
    ['provider.only[0]', { only: ['nobody'] }],
    ['provider.ignore[0]', { ignore: ['nobody'] }],
    ['provider.quantizations', { quantizations: ['fp8'] }],
    ['provider.sort', { sort: 'fastest' }],
    ['provider.max_price.prompt', { max_price: { prompt: 'cheap' } }],
    ['provider.max_price.request', { max_price: { prompt: 5, request: 0.01 } }],
    ['provider.max_price.image', { max_price: { image: '0' } }],
    ['provider.max_price.input', { max_price: { input: 1 } }],
  ])('%s is refused by its name', (param, preferences) => {
    expect(refusedBy(() => chat(preferences))).toMatchObject({ status: 400, details: { param } })
  })

  test('a near name is told', () => {
    expect(refusedBy(() => chat({ order: ['azzure'] }))).toMatchObject({
      message: expect.stringContaining("'azure'"),
    })
  })
})

describe('models', () => {
  test('are tried in order after the model, each once', () => {
    const { node, models, decision } = decideBy({ model: 'groq', models: ['azure', 'groq', 'route/deep'] })
    expect(node).toMatchObject({ verb: 'fallback' })
    expect(models).toEqual(['groq', 'azure', 'azure', 'groq', 'strict'])
    expect(decision).toMatchObject({ model: 'groq', reason: 'model named' })
  })

  test('need no model beside them', () => {
    expect(decideBy({ model: undefined, models: ['azure', 'groq'] }).models).toEqual(['azure', 'groq'])
  })

  test('go on after whatever another model may do better', () => {
    const { node } = decideBy({ model: 'groq', models: ['azure'] })
    const on = node.verb === 'fallback' ? node.on : []
    expect(on).toEqual(expect.arrayContaining(['context_window', 'content_policy', 'rate_limit']))
    expect(on).not.toContain('request')
  })

  test('stay in order when sorted, unless all are one pool', () => {
    const body = { model: 'azure', models: ['groq'] }
    expect(decideBy({ ...body, provider: { sort: 'price' } }).models).toEqual(['azure', 'groq'])
    const pooled = { ...body, provider: { sort: { by: 'price', partition: 'none' } } }
    expect(decideBy({ ...pooled, models: ['groq', 'chat'] }).models[0]).toBe('groq')
  })

  test('an unknown one is refused by its place', () => {
    const error = refusedBy(() => decideBy({ model: 'groq', models: ['azure', 'azura'] }))
    expect(error).toMatchObject({ status: 400, details: { param: 'models[1]' } })
    const only = refusedBy(() => decideBy({ model: undefined, models: ['azura'] }))
    expect(only).toMatchObject({ status: 400, details: { param: 'models[0]' } })
  })

  test('one that the key may not use is refused, and a route cannot be listed to get round its limits', () => {
    const body = { model: 'groq', models: ['azure'] }
    expect(refusedBy(() => decideBy(body, { models: ['groq'] }))).toMatchObject({ status: 403 })
    expect(decideBy(body, { models: ['groq', 'azure'] }).models).toEqual(['groq', 'azure'])
    expect(refusedBy(() => decideBy({ model: 'azure', models: ['limited'] }))).toMatchObject({
      status: 400,
      details: { param: 'models[0]' },
    })
  })
})

describe('a suffix', () => {
  test(':nitro and :floor sort what a route or an alias chooses among', () => {
    expect(decideBy({ model: 'chat:nitro' }).models).toEqual(['groq', 'azure', 'strict'])
    expect(decideBy({ model: 'route/chat:floor' }).models).toEqual(['groq', 'azure', 'strict'])
    expect(decideBy({ model: 'azure:floor' }).models).toEqual(['azure'])
  })

  test('the caller’s own sort comes first', () => {
    const body = { model: 'chat:floor', provider: { sort: 'latency' } }
    expect(decideBy(body).models).toEqual(['strict', 'azure', 'groq'])
  })

  test('any other belongs to the name', () => {
    expect(refusedBy(() => decideBy({ model: 'chat:fast' }))).toMatchObject({ status: 404 })
    expect(decideBy({ model: 'groq/llama3:8b' }).decision.model).toBe('groq/llama3:8b')
    expect(decideBy({ model: 'groq/llama3:nitro' }).decision.model).toBe('groq/llama3:nitro')
  })
})

describe('OpenRouter itself', () => {
  const body = { models: ['anthropic/claude-opus-4.5'], provider: { order: ['deepinfra/turbo'] } }

  test('gets its fields as they came', () => {
    const { request, node, choice } = decideBy({ ...body, model: 'or-gpt' })
    expect(node).toMatchObject({ verb: 'model', model: 'or-gpt' })
    expect(request.source?.body).toMatchObject(body)
    expect(choice).toBe(undefined)
  })

  test('is told a suffix of ours in its own words', () => {
    expect(decideBy({ model: 'or-gpt:nitro' }).request.source?.body['provider']).toEqual({
      sort: 'throughput',
    })
  })

  test('a key that is bound to some models is bound to them there too', () => {
    const asked = { ...body, model: 'or-gpt' }
    expect(refusedBy(() => decideBy(asked, { models: ['or-gpt'] }))).toMatchObject({ status: 403 })
  })

  test('where others may be called too, the fields are used here and go nowhere', () => {
    const { request } = decideBy({ model: 'mixed', provider: { order: ['or'] } })
    expect(request.source?.body).not.toHaveProperty('provider')
    expect(request.extra['openai-chat'] ?? {}).not.toHaveProperty('provider')
    expect(request.source?.body).toHaveProperty('messages')
  })
})
