import {
  array,
  assert,
  constantFrom,
  dictionary,
  jsonValue,
  letrec,
  oneof,
  property,
  record,
  string,
  tuple,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { compileText, compiled, problemsOf } from './compile-text.ts'
import { defaultConfig } from '../../src/config/default-config.ts'
import { starterConfig } from '../../src/cli/init/starter-config.ts'
import { takenNames } from '../../src/config/found-models.ts'
import { knownSecrets } from '../../src/config/known-providers.ts'
import { modelsOf } from '../../src/core/children.ts'
import { parseJsonc } from '../../src/config/parse-jsonc.ts'
import { regexProblem } from '../../src/core/bounded-regex.ts'
import { profileOf } from '../../src/core/profile.ts'
import { worstCase } from '../../src/config/worst-case.ts'

const providers = { openai: { type: 'openai', apiKey: '$OPENAI_API_KEY' }, edge: { type: 'edge' } }
const models = {
  small: { provider: 'openai', model: 'gpt-6-luna', description: 'short answers' },
  large: { provider: 'openai', model: 'gpt-6.1-sol', description: 'hard reasoning' },
}

describe('the example and the default configs', () => {
  it('examples/umbel.jsonc compiles without a warning', () => {
    const text = readFileSync('examples/umbel.jsonc', 'utf8')
    const outcome = compileText(text, false)
    expect(outcome).toMatchObject({ ok: true, warnings: [] })
  })

  it('any key, any two and all of them make a config that compiles, also for a deployment', () => {
    const pairs = knownSecrets.flatMap((one, index) => knownSecrets.slice(index).map((other) => [one, other]))
    for (const pair of [[], ...pairs, [...knownSecrets]]) {
      const environment = [...new Set(pair)]
      const { release, warnings } = compiled(defaultConfig({ environment }), false)
      expect(warnings).toEqual([])
      expect(Object.keys(release.routes)).toContain('default')
      const named = Object.values(release.providers).flatMap(({ apiKeySecret }) => apiKeySecret ?? [])
      expect(named.toSorted()).toEqual(environment.toSorted())
    }
  })

  it('a local Ollama makes profiles of its models, embedding models apart', () => {
    const ollama = {
      baseUrl: 'http://127.0.0.1:11434',
      models: ['llama3.2:latest', 'qwen3:8b', 'nomic-embed-text:latest'],
    }
    const { release } = compiled(defaultConfig({ environment: [], ollama }))
    expect(release.models['llama3.2']).toMatchObject({
      upstream: 'llama3.2:latest',
      price: { input: 0, output: 0 },
    })
    expect(release.models['nomic-embed-text']?.operation).toBe('embed')
    const use = release.routes['default']?.use
    expect(use && modelsOf(use)).toEqual(['llama3.2', 'qwen3:8b'])
  })

  it('no name of a model of Ollama keeps a config from compiling', () => {
    const odd = ['auto:latest', 'default:latest', 'coding:latest', 'route/x:1b', 'a*b', 'we ird', '', '../x']
    const ollama = { baseUrl: 'http://127.0.0.1:11434', models: [...odd, 'hf.co/some/Model-GGUF:Q4_K_M'] }
    const found = { environment: [], ollama }
    const { release } = compiled(defaultConfig(found))
    expect(Object.keys(release.models).filter((name) => !name.startsWith('edge/'))).toEqual([
      'ollama/auto:latest',
      'ollama/default:latest',
      'ollama/coding:latest',
      'hf.co/some/Model-GGUF:Q4_K_M',
    ])
    expect(release.models['ollama/coding:latest']?.upstream).toBe('coding:latest')
    const starter = starterConfig(found, './umbel.schema.json')
    compiled(starter.config)
    const made = [starter.config, defaultConfig(found), defaultConfig({ environment: [] })]
    const routes = made.flatMap((each) => Object.keys(each.routes ?? {}))
    expect(routes.filter((route) => !takenNames.includes(route))).toEqual([])
  })

  it('with nothing at all, routes lead to the models inside the Worker', () => {
    const { release } = compiled(defaultConfig({ environment: [] }), false)
    expect(Object.keys(release.routes)).toEqual(['arithmetic', 'umbel', 'default'])
    expect(release.classifier?.labels).toEqual(['arithmetic', 'umbel'])
  })
})

describe('profiles', () => {
  it('take price, window and capabilities from the catalog of their host, and from nowhere else', () => {
    const elsewhere = { type: 'openai', baseUrl: 'https://api.example.com/v1' }
    const { release } = compiled({
      providers: { ...providers, elsewhere },
      models: { ...models, other: { provider: 'elsewhere', model: 'gpt-6-luna' } },
    })
    expect(release.models['small']).toMatchObject({
      price: { input: 0.1, output: 0.5 },
      contextWindow: 922_000,
    })
    expect(release.models['other']).toMatchObject({
      price: null,
      contextWindow: null,
      features: null,
      input: null,
    })
  })

  it('keep what the config says of them', () => {
    const price = { input: 7, output: 9 }
    const own = {
      provider: 'openai',
      model: 'gpt-6-luna',
      price,
      contextWindow: 1000,
      features: [],
      modalities: ['text'],
    }
    const { release } = compiled({ providers, models: { own } })
    expect(release.models['own']).toMatchObject({ price, contextWindow: 1000, features: [], input: ['text'] })
  })

  it('a wildcard is no profile, and a strategy may name what it matches', () => {
    const { release } = compiled({
      providers,
      models: { 'mock-*': { provider: 'openai' } },
      routes: { a: { use: { fallback: ['mock-1', 'openai/gpt-5'] } } },
    })
    expect(release.wildcards).toEqual([
      { pattern: 'mock-*', provider: 'openai', upstream: 'mock-*', operation: 'chat' },
    ])
    const use = release.routes['a']?.use
    expect(use && modelsOf(use)).toEqual(['mock-1', 'openai/gpt-5'])
  })

  it('a config of models or wildcards alone is valid', () => {
    expect(problemsOf({ providers, models })).toEqual([])
    expect(problemsOf({ providers, models: { 'gpt-*': { provider: 'openai' } } })).toEqual([])
  })
})

describe('strategies', () => {
  it('routes are written out where they are named, options of their own kept', () => {
    const { release } = compiled({
      providers,
      models,
      routes: {
        a: { use: { fallback: ['b', 'large'], timeout: '8s' } },
        b: { use: { model: 'small', retry: { attempts: 2 } } },
      },
    })
    expect(release.routes['a']?.use).toMatchObject({
      verb: 'fallback',
      path: 'routes.a.use',
      timeout: 8000,
      members: [
        {
          verb: 'model',
          model: 'small',
          path: 'routes.a.use.fallback[0]',
          retry: { attempts: 2, backoff: 500 },
        },
        { verb: 'model', model: 'large', path: 'routes.a.use.fallback[1]' },
      ],
    })
  })

  it('the worst case counts every member and every try, within budgets', () => {
    const routes = {
      a: { use: { fallback: ['small', { model: 'large', retry: { attempts: 3 } }] } },
      b: { use: { fallback: ['small', 'large'], budget: { attempts: 1, usd: 0.5 } } },
      c: { use: { balance: ['small', 'large'] } },
    }
    const { release } = compiled({ providers, models, routes })
    const worst = (name: string) => {
      const use = release.routes[name]?.use
      return use && worstCase(use, (model) => profileOf(release, model))
    }
    expect(worst('a')).toMatchObject({ calls: 4, depth: 2 })
    expect(worst('b')).toMatchObject({ calls: 1, usd: 0.5 })
    expect(worst('c')).toMatchObject({ calls: 1, depth: 2 })
  })

  it('a release lists the signals that its routes read', () => {
    const routes = {
      a: { match: { any: [{ header: { 'x-a': '1' } }, { not: { keywords: 'b' } }] }, use: 'small' },
      default: { use: 'small' },
    }
    expect(compiled({ providers, models, routes }).release.reads).toEqual(['header', 'text'])
    expect(compiled({ providers, models }).release.reads).toEqual(['has', 'tokens', 'vector'])
  })

  it('refuses an example that stands in two routes; where other conditions tell them apart, it warns', () => {
    const match = { examples: ['I want my money back'] }
    const routes = { a: { match, use: 'small' }, b: { match, use: 'large' } }
    expect(problemsOf({ providers, models, routes })).toEqual([
      'routes.b.match.examples[0]: "I want my money back" is an example of "a" too. Leave it where it belongs.',
    ])
    const vip = { ...match, header: { 'x-plan': 'vip' } }
    const apart = { ...routes, b: { match: vip, use: 'large' } }
    const { warnings } = compiled({ providers, models, routes: apart })
    expect(warnings.map(({ path }) => path)).toEqual(['routes.b.match.examples[0]'])
  })
})

describe('any text', () => {
  it('compiles or is refused, and every problem stands within the text', () => {
    assert(
      property(
        oneof(
          string(),
          jsonValue().map((value) => JSON.stringify(value, null, 1)),
        ),
        (text) => {
          const outcome = compileText(text)
          if (outcome.ok) return
          expect(outcome.problems.length).toBeGreaterThan(0)
          for (const { line, column } of outcome.problems) {
            expect(line).toBeGreaterThanOrEqual(1)
            expect(line).toBeLessThanOrEqual(Math.max(1, text.split('\n').length) + 1)
            expect(column).toBeGreaterThanOrEqual(1)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('configs with any value in any place never throw', () => {
    const odd = oneof(jsonValue(), constantFrom('small', 'auto', '$KEY', 'default', '8s', '*'))
    const config = record(
      {
        providers: dictionary(string(), odd),
        models: dictionary(oneof(string(), constantFrom('small', 'gpt-*')), odd),
        aliases: dictionary(string(), odd),
        routes: dictionary(string(), record({ match: odd, use: odd }, { requiredKeys: [] })),
      },
      { requiredKeys: [] },
    )
    assert(
      property(config, (value) => {
        const merged = {
          ...value,
          providers: { ...value.providers, ...providers },
          models: { ...value.models, ...models },
        }
        const outcome = compileText(JSON.stringify(merged))
        expect(outcome.ok || outcome.problems.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('every strategy made of known parts compiles to the models that it names, in order', () => {
    const name = constantFrom('small', 'large')
    const { strategy } = letrec<{ strategy: { written: unknown; names: string[] } }>((tie) => {
      const members = array(tie('strategy'), { minLength: 1, maxLength: 3 })
      const join = (verb: string) =>
        members.map((inner) => ({
          written: { [verb]: inner.map(({ written }) => written), timeout: '9s' },
          names: inner.flatMap(({ names }) => names),
        }))
      const leaf = name.map((model) => ({ written: model, names: [model] }))
      const select = array(name, { minLength: 1, maxLength: 3 }).map((names) => ({
        written: { select: names },
        names,
      }))
      const explicit = tuple(name, constantFrom(2, 3)).map(([model, attempts]) => ({
        written: { model, retry: { attempts } },
        names: [model],
      }))
      return { strategy: oneof({ maxDepth: 4 }, leaf, select, explicit, join('fallback'), join('balance')) }
    })
    assert(
      property(strategy, ({ written, names }) => {
        const { release } = compiled({ providers, models, routes: { a: { use: written } } })
        const use = release.routes['a']?.use
        expect(use && modelsOf(use)).toEqual(names)
      }),
    )
  })

  it('JSONC reads what JSON reads, also with comments and trailing commas', () => {
    const safe = jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'))
    assert(
      property(safe, (value) => {
        const plain = parseJsonc(JSON.stringify(value, null, 1))
        expect(plain.ok && plain.parsed.value).toEqual(JSON.parse(JSON.stringify(value)))
        const commented = parseJsonc(`// first\n{ /* "x" */ "value": ${JSON.stringify(value)}, }\n`)
        expect(commented.ok && commented.parsed.value).toEqual(JSON.parse(JSON.stringify({ value })))
      }),
    )
  })
})

describe('regular expressions', () => {
  it.each([
    'refund',
    '^(please )?refund',
    String.raw`\border\s+\d{1,8}\b`,
    '[a-z]+@[a-z]+',
    'a{2,5}b',
    '(?:a|b)?c',
    String.raw`\p{Lu}+`,
  ])('%s may run', (source) => expect(regexProblem(source)).toBeUndefined())

  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(.*)*',
    String.raw`(a)\1`,
    '(',
    'a{5,1}',
    '.*.*.*=',
    '((a{1,99})b)*',
    '(?:x+y)+',
    '[',
    '(?<n>a)\\k<n>',
  ])('%s may not', (source) => expect(regexProblem(source)).toBeTypeOf('string'))

  it('what may run ends soon on hostile texts', () => {
    const piece = constantFrom(
      'a',
      'b',
      '.',
      '[ab]',
      '(a)',
      '(?:b|a)',
      '(ab)',
      'a*',
      'b+',
      '(a+)',
      '.*',
      '[ab]+',
      '^',
      '$',
      'a{0,30}',
      '|',
    )
    const texts = ['a', 'ab', 'ba', ' a'].map((unit) => `${unit.repeat(1000).slice(0, 999)}!`)
    assert(
      property(array(piece, { minLength: 1, maxLength: 7 }), (pieces) => {
        const source = pieces.join('')
        if (regexProblem(source) !== undefined) return
        const regex = new RegExp(source, 'iu')
        for (const text of texts) {
          const began = performance.now()
          regex.test(text)
          expect(performance.now() - began).toBeLessThan(2000)
        }
      }),
      { numRuns: 300 },
    )
  })
})
