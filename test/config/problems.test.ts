import { describe, expect, it } from 'vitest'
import { compileText, compiled, problemsOf } from './compile-text.ts'

const providers = { openai: { type: 'openai', apiKey: '$OPENAI_API_KEY' } }
const models = {
  small: { provider: 'openai', model: 'gpt-6-luna' },
  large: { provider: 'openai', model: 'gpt-6.1-sol' },
}
const withRoutes = (routes: object) => ({ providers, models, routes })
const use = (strategy: unknown) => withRoutes({ default: { use: strategy } })

describe('a config that does not compile is refused with path, line and the nearest valid form', () => {
  it('syntax, with line and column', () => {
    const outcome = compileText('{\n  "providers": {}\n  "models": {}\n}')
    expect(outcome.ok ? [] : outcome.problems).toEqual([
      {
        path: '',
        line: 3,
        column: 3,
        message: 'This is not JSON: Unexpected a text. Is a comma missing before it?',
      },
    ])
  })

  it.each([
    ['{\n  "models": {\n', 2, 14],
    ['{"models": [1, 2', 1, 17],
    ['{"models"', 1, 10],
    ['{"models": {"a": {}},', 1, 22],
    ['{"models": {} // no more\n', 1, 25],
    ['{"models": "http://ex', 1, 22],
    ['// nothing but words', 1, 21],
  ])('a text that is cut: %j', (text, line, column) => {
    const outcome = compileText(text)
    const message = 'This is not JSON: it ends too early. Is a bracket or a quote not closed?'
    expect(outcome.ok ? [] : outcome.problems).toEqual([{ path: '', line, column, message }])
  })

  it.each([
    ['{"models": {}}}', 'This is not JSON: Unexpected "}".'],
    ["{'models': {}}", 'Names and texts stand in double quotes.'],
    ['{models: {}}', 'Names and texts stand in double quotes.'],
    ['', ': The config is empty.'],
    ['[]', ': expected an object, found a list.'],
    ['{"providers": {}}', 'models: "models" is missing: an object.'],
    ['{"providers": {}, "models": {}}', 'models: there is no model.'],
    ['{"providers": {}, "providers": {}, "models": {}}', 'providers: "providers" stands here twice.'],
    ['{"providers": {"__proto__": {}}, "models": {}}', 'This name cannot be used.'],
  ])('%s', (text, problem) => {
    expect(problemsOf(text).join('\n')).toContain(problem)
  })

  it.each<[string, object, string]>([
    [
      'a misspelled option',
      { providers, models: { a: { provider: 'openai', descripton: '' } } },
      'models.a.descripton: there is no option "descripton" here. Did you mean "description"?',
    ],
    ['a misspelled type', { providers: { a: { type: 'opnai' } }, models }, 'Did you mean "openai"?'],
    [
      'a type whose accounts have addresses of their own',
      { providers: { a: { type: 'azure-openai' } }, models },
      'Write it as "baseUrl": "https://<resource>.openai.azure.com/openai/v1".',
    ],
    ['an unknown quirk', { providers: { a: { type: 'vllm', quirks: ['odd'] } }, models }, 'quirks'],
    [
      'a key instead of its name',
      { providers: { a: { type: 'openai', apiKey: 'sk-live-1' } }, models },
      'providers.a.apiKey: a key is given by the name of a secret',
    ],
    [
      "Umbel's own key",
      { providers: { openai: { type: 'openai', apiKey: '$UMBEL_API_KEY' } }, models },
      'never go to an upstream',
    ],
    [
      'a key in a header',
      { providers: { openai: { type: 'openai', headers: { Authorization: 'x' } } }, models },
      'Keys go into "apiKey"',
    ],
    [
      'an unknown provider',
      { providers, models: { a: { provider: 'opena' } } },
      'models.a.provider: there is no provider "opena". Did you mean "openai"?',
    ],
    [
      'a base URL that is none',
      { providers: { openai: { type: 'openai', baseUrl: 'localhost:1' } }, models },
      'providers.openai.baseUrl',
    ],
    [
      'a base URL of nothing but a scheme',
      { providers: { openai: { type: 'openai', baseUrl: 'https://' } }, models },
      'providers.openai.baseUrl: this is not a URL',
    ],
    [
      'a header of two lines',
      { providers: { openai: { type: 'openai', headers: { 'x-a': 'b\r\nx-c: d' } } }, models },
      'providers.openai.headers.x-a: a header holds plain ASCII only, in one line.',
    ],
    [
      'a header of the connection',
      { providers: { openai: { type: 'openai', headers: { 'Transfer-Encoding': 'chunked' } } }, models },
      'providers.openai.headers.Transfer-Encoding: this header is not set by hand.',
    ],
    [
      'a price beyond all measure',
      { providers, models: { a: { provider: 'openai', price: { input: 1e308, output: 1 } } } },
      'models.a.price.input',
    ],
    [
      'a base URL with a password',
      { providers: { openai: { type: 'openai', baseUrl: 'https://u:p@host/v1' } }, models },
      'no user name or password',
    ],
    [
      'a model called auto',
      { providers, models: { auto: { provider: 'openai' } } },
      'has a meaning of its own',
    ],
    [
      'a model and a route of one name',
      { providers, models, routes: { small: { use: 'large' } } },
      'routes.small: a model is called "small" too.',
    ],
    [
      'an alias of nothing',
      { providers, models, aliases: { 'gpt-4o': 'smal' } },
      'aliases.gpt-4o: there is no model or route "smal". Did you mean "small"?',
    ],
    [
      'aliases in a circle',
      { providers, models, aliases: { a: 'b', b: 'a' } },
      'aliases.b: "a" is an alias itself; an alias names a model or a route.',
    ],
    [
      'an alias of an alias',
      { providers, models, aliases: { a: 'b', b: 'small' } },
      '"b" is an alias itself; an alias names a model or a route. Write "small".',
    ],
    [
      'an unknown defaultModel',
      { providers, models, defaultModel: 'x' },
      'defaultModel: there is no model or route "x".',
    ],
    [
      'an edge model that is none',
      { providers: { edge: { type: 'edge' } }, models: { 'edge/poet': { provider: 'edge' } } },
      'It has auto, calc, docs, embed.',
    ],
    [
      'a wildcard with a price',
      { providers, models: { 'gpt-*': { provider: 'openai', price: { input: 1, output: 1 } } } },
      'a wildcard stands for many models',
    ],
  ])('%s', (_, config, problem) => {
    expect(problemsOf(config).join('\n')).toContain(problem)
  })

  it.each<[string, unknown, string]>([
    [
      'an unknown name',
      'smal',
      'routes.default.use: there is no model or route "smal". Did you mean "small"?',
    ],
    ['no verb', {}, 'routes.default.use: no verb stands here.'],
    ['a misspelled verb', { fallbck: ['small'] }, 'Did you mean "fallback"?'],
    ['two verbs', { fallback: ['small'], select: ['small'] }, 'a strategy has one verb'],
    [
      'a verb of a later version',
      { plan: 'small', workers: 'large' },
      '"plan" is not in this version. It has model, fallback, balance, select',
    ],
    [
      'an option of a later version',
      { fallback: ['small'], context: {} },
      '"context" is not in this version.',
    ],
    ['a duration without a unit', { fallback: ['small'], timeout: '8' }, 'such as "800ms" or "8s"'],
    [
      'a number for a duration',
      { fallback: ['small'], timeout: 8 },
      'routes.default.use.timeout: expected a text, found a number.',
    ],
    ['an error class that is none', { fallback: ['small'], on: ['rate_limt'] }, 'Did you mean "rate_limit"?'],
    ["the caller's own error", { fallback: ['small', 'large'], on: ['request'] }, 'routes.default.use.on[0]'],
    ['too few weights', { balance: ['small', 'large'], weights: [1] }, '1 weights for 2 members.'],
    [
      'weights of nothing',
      { balance: ['small', 'large'], weights: [0, 0] },
      'at least one weight is above 0',
    ],
    [
      'a nested mistake',
      { fallback: [{ balance: ['smal'] }] },
      'routes.default.use.fallback[0].balance[0]: there is no model or route "smal".',
    ],
    ['an empty list', { select: [] }, 'routes.default.use.select'],
    ['a list', ['small'], 'a strategy is a name, or an object with one verb'],
    ['a route in model', { model: 'route/default' }, 'is a route'],
  ])('a strategy with %s', (_, strategy, problem) => {
    expect(problemsOf(use(strategy)).join('\n')).toContain(problem)
  })

  it.each<[string, object, string]>([
    ['has of what is not there', { has: 'tols' }, 'Did you mean "tools"?'],
    ['a class of nothing', { class: { topic: 'x' } }, 'there is no classifier "topic"'],
    ['tokens that never hold', { tokens: { min: 5, max: 1 } }, 'this never holds'],
    ['an empty example', { examples: [''] }, 'routes.a.match.examples[0]: an example is not empty.'],
    [
      'a nested mistake',
      { any: [{ not: { keyword: 'x' } }] },
      'routes.a.match.any[0].not.keyword: there is no option "keyword" here. Did you mean "keywords"?',
    ],
    [
      'examples below any',
      { any: [{ examples: ['x'] }] },
      'routes.a.match.any[0].examples: there is no option',
    ],
  ])('a match with %s', (_, match, problem) => {
    expect(problemsOf(withRoutes({ a: { match, use: 'small' } })).join('\n')).toContain(problem)
  })

  it('routes in a circle', () => {
    const config = withRoutes({
      a: { use: { fallback: ['b'] } },
      b: { use: { balance: ['small', 'route/a'] } },
    })
    expect(problemsOf(config)).toEqual(['routes.a.use: routes name each other in a circle: a -> b -> a.'])
  })

  it('routes that double at every step', () => {
    const doubling = Array.from({ length: 20 }, (_, index) => [
      `r${index}`,
      { use: { fallback: [`r${index + 1}`, `r${index + 1}`] } },
    ])
    const config = withRoutes({ ...Object.fromEntries(doubling), r20: { use: 'small' } })
    expect(problemsOf(config).join('\n')).toContain('larger than 500 nodes or deeper than 16')
  })

  it('an unpriced model under a budget in USD, also through another route', () => {
    const unpriced = { ...models, odd: { provider: 'openai', model: 'unheard-of' } }
    const routes = {
      a: { use: { fallback: ['b'], budget: { usd: 1 } } },
      b: { use: { fallback: ['small', 'odd'] } },
    }
    expect(problemsOf({ providers, models: unpriced, routes })).toEqual([
      'routes.a.use.fallback[0].fallback[1]: "odd" has no known price, and it stands under a budget in USD. Give it one: "price": { "input": 1, "output": 4 } (USD per million tokens).',
    ])
    const priced = { ...unpriced, odd: { ...unpriced.odd, price: { input: 1, output: 1 } } }
    expect(problemsOf({ providers, models: priced, routes })).toEqual([])
  })

  it('everything at once, in the order of the lines', () => {
    const lines = [
      '{ "providers": { "a": { "type": "x" } },',
      '"models": { "m": { "provider": 3 } },',
      '"meter": "no" }',
    ]
    const outcome = compileText(lines.join('\n'))
    expect(outcome.ok ? [] : outcome.problems.map(({ line, path }) => [line, path])).toEqual([
      [1, 'providers.a.type'],
      [2, 'models.m.provider'],
      [3, 'meter'],
    ])
  })

  it('no problem repeats a value that might be a key', () => {
    const secret = 'sk-proj-0123456789'
    const config = {
      providers: { a: { type: 'openai', apiKey: secret, baseUrl: `https://x:${secret}@h/` } },
      models,
    }
    expect(problemsOf(config).length).toBeGreaterThan(0)
    expect(problemsOf(config).join('\n')).not.toContain(secret)
  })
})

describe('outside local mode', () => {
  it.each([
    'http://api.example.com/v1',
    'https://localhost/v1',
    'https://127.0.0.1/v1',
    'https://2130706433/v1',
    'https://10.1.2.3/v1',
    'https://172.20.0.1/v1',
    'https://192.168.1.1/v1',
    'https://169.254.169.254/latest',
    'https://100.64.0.1/v1',
    'https://0.0.0.0/v1',
    'https://[::1]/v1',
    'https://[fd00::1]/v1',
    'https://[fe80::1]/v1',
    'https://[::ffff:127.0.0.1]/v1',
    'https://intranet/v1',
    'https://db.internal/v1',
    'https://printer.local/v1',
    'https://a.localhost./v1',
    'https://172.32.0.1/v1',
    'https://8.8.8.8/v1',
    'https://[2606:4700::1]/v1',
    'https://0x08080808/v1',
    'https://metadata.google.internal/v1',
    'https://metadata.azure.internal./v1',
    'https://metadata.tencentyun.com/v1',
    'https://METADATA.packet.net/v1',
    'https://home.arpa/v1',
    'https://traefik.me/v1',
    'https://localh.st/v1',
    'https://instance-data/v1',
    'https://api.default.svc/v1',
    'https://169.254.169.254.nip.io/v1',
    'https://a9fea9fe.nip.io/v1',
    'https://app.10-0-0-1.sslip.io/v1',
    'https://localtest.me/v1',
    'https://localhost.localdomain/v1',
    'https://kubernetes.default/v1',
    'https://vault.service.consul/v1',
    'https://box.private/v1',
    'https://api.local.gd/v1',
    'https://api.example.com:8443/v1',
    'https://api.example.com:22/v1',
  ])('%s is refused', (baseUrl) => {
    const config = { providers: { openai: { type: 'openai', baseUrl } }, models }
    expect(problemsOf(config, false).join('\n')).toContain('local mode only')
    expect(problemsOf(config, true)).toEqual([])
  })

  it.each([
    'https://api.openai.com/v1',
    'https://api.example.com:443/v1/',
    'https://v1-2.api-3.example.co.uk/v1',
  ])('%s is taken', (baseUrl) => {
    const { release } = compiled({ providers: { openai: { type: 'openai', baseUrl } }, models }, false)
    expect(release.providers['openai']?.baseUrl).toBe(baseUrl.replace(/\/$/, ''))
  })
})
