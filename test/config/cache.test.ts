import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './compile-text.ts'

const providers = { openai: { type: 'openai', apiKey: '$OPENAI_API_KEY' } }
const models = { small: { provider: 'openai', model: 'gpt-6-luna' } }
const withCache = (cache: unknown) => ({
  providers,
  models,
  routes: { default: { use: { model: 'small', cache } } },
})
const cacheOf = (cache: unknown) => compiled(withCache(cache)).release.routes['default']?.use.cache

describe('cache', () => {
  it('is off unless set', () => {
    const plain = { providers, models, routes: { default: { use: { model: 'small' } } } }
    expect(compiled(plain).release.routes['default']?.use).not.toHaveProperty('cache')
  })

  it('has an hour and the key for its scope, unless it says otherwise', () => {
    expect(cacheOf({ exact: {} })).toEqual({ exact: { ttl: 3_600_000, scope: 'key' } })
    expect(cacheOf({ exact: { ttl: '10m', scope: 'all' }, sampled: true })).toEqual({
      exact: { ttl: 600_000, scope: 'all' },
      sampled: true,
    })
    expect(cacheOf({ semantic: { scope: 'tenant', similarity: 0.8, strict: true } })).toEqual({
      semantic: { ttl: 3_600_000, scope: 'tenant', similarity: 0.8, strict: true },
    })
  })

  it.each<[unknown, string]>([
    [{}, 'cache: give "exact": {}, "semantic": {} or both'],
    [true, 'cache: expected an object'],
    [{ exact: { ttl: 60 } }, 'cache.exact.ttl: expected a text, found a number.'],
    [{ exact: { scope: 'keys' } }, 'Did you mean "key"?'],
    [{ exat: {} }, 'Did you mean "exact"?'],
    [{ semantic: { similarity: 0.2 } }, 'cache.semantic.similarity: at least 0.5'],
    [{ semantic: { threshold: 0.9 } }, 'there is no option "threshold" here'],
  ])('%j is refused', (cache, problem) => {
    expect(problemsOf(withCache(cache)).join('\n')).toContain(problem)
  })
})
