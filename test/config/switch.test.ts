import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './compile-text.ts'
import { modelsOf } from '../../src/core/children.ts'
import { profileOf } from '../../src/core/profile.ts'
import { worstCase } from '../../src/config/worst-case.ts'

const providers = { openai: { type: 'openai', apiKey: '$OPENAI_API_KEY' } }
const price = { input: 1, output: 1 }
const own = { provider: 'openai', price, contextWindow: 1000, maxOutputTokens: 100 }
const models = { small: own, large: { ...own, price: { input: 10, output: 10 } }, judge: own }
const classifiers = {
  mood: { labels: { angry: { examples: ['bad'] }, calm: { examples: ['good'] } } },
}
const config = (use: unknown, rest: object = {}) => ({
  providers,
  models,
  classifiers,
  routes: { a: { use }, ...rest },
})
const described = [
  { name: 'code', description: 'Programs', use: 'large' },
  { name: 'chat', description: 'Talk', use: 'small' },
]

describe('switch', () => {
  it('compiles conditions, described branches, `by` and `else`', () => {
    const use = {
      switch: [{ when: { class: { mood: 'angry' }, has: 'tools' }, use: 'large' }, ...described],
      by: { model: 'judge', timeout: '2s' },
      else: 'route/rest',
      timeout: '9s',
    }
    const { release, warnings } = compiled(config(use, { rest: { use: { select: ['small'] } } }))
    expect(warnings).toEqual([])
    expect(release.routes['a']?.use).toMatchObject({
      verb: 'switch',
      path: 'routes.a.use',
      timeout: 9000,
      branches: [
        {
          when: { class: { mood: ['angry'] }, has: ['tools'] },
          use: { model: 'large', path: 'routes.a.use.switch[0].use' },
        },
        { name: 'code', description: 'Programs', use: { path: 'routes.a.use.switch[1].use' } },
        { name: 'chat', use: { model: 'small' } },
      ],
      by: { model: 'judge', timeout: 2000, path: 'routes.a.use.by' },
      else: { verb: 'select', path: 'routes.a.use.else' },
    })
    const node = release.routes['a']?.use
    expect(node && modelsOf(node)).toEqual(['large', 'large', 'small', 'judge', 'small'])
    expect(release.reads).toEqual(['class', 'has', 'text', 'tokens', 'vector'])
  })

  it('the worst case is two questions and the dearest branch', () => {
    const { release } = compiled(config({ switch: described, by: 'judge' }))
    const node = release.routes['a']?.use
    expect(node && worstCase(node, (name) => profileOf(release, name))).toMatchObject({
      calls: 3,
      depth: 2,
      tokens: 3300,
      usd: (2 * 1100 + 11_000) / 1e6,
    })
  })

  it.each<[string, unknown, string]>([
    ['no branch', { switch: [] }, 'routes.a.use.switch: at least one branch.'],
    [
      'a branch that nothing takes',
      { switch: [{ use: 'small' }] },
      'routes.a.use.switch[0]: a branch has "when", or "name" and "description".',
    ],
    [
      'a branch that is taken twice',
      { switch: [{ when: {}, name: 'x', description: 'y', use: 'small' }], by: 'judge' },
      'a branch is taken by "when" or by its "description", not by both.',
    ],
    [
      'two branches of one name',
      { switch: [...described, { name: 'code', when: {}, use: 'small' }], by: 'judge' },
      'routes.a.use.switch[2].name: "code" is taken already.',
    ],
    [
      'a branch called else',
      { switch: [{ name: 'else', description: 'x', use: 'small' }], by: 'judge' },
      'routes.a.use.switch[0].name: "else" is taken already.',
    ],
    ['nobody who chooses', { switch: described }, 'routes.a.use: "by" is missing'],
    [
      'nothing to choose',
      { switch: [{ when: {}, use: 'small' }], by: 'judge' },
      'routes.a.use.by: there is nothing to choose',
    ],
    [
      'a misspelled condition',
      { switch: [{ when: { keyword: 'x' }, use: 'small' }] },
      'routes.a.use.switch[0].when.keyword: there is no option "keyword" here. Did you mean "keywords"?',
    ],
    [
      'examples in a condition',
      { switch: [{ when: { examples: ['x'] }, use: 'small' }] },
      'routes.a.use.switch[0].when.examples: there is no option "examples" here.',
    ],
    [
      'an unknown class',
      { switch: [{ when: { class: { mood: 'angri' } }, use: 'small' }] },
      'routes.a.use.switch[0].when.class.mood: the classifier "mood" has no label "angri". Did you mean "angry"?',
    ],
    [
      'a misspelled model',
      { switch: [{ when: {}, use: 'smal' }] },
      'routes.a.use.switch[0].use: there is no model or route "smal". Did you mean "small"?',
    ],
    [
      'a mistake under else',
      { switch: [{ when: {}, use: 'small' }], else: { fallbck: ['small'] } },
      'routes.a.use.else: no verb stands here. Did you mean "fallback"?',
    ],
    ['a circle', { switch: [{ when: {}, use: 'route/a' }] }, 'routes name each other in a circle: a -> a.'],
    [
      'an unpriced model under a budget',
      { switch: [{ when: {}, use: 'openai/odd' }], else: 'small', budget: { usd: 1 } },
      'routes.a.use.switch[0].use: "openai/odd" has no known price',
    ],
  ])('%s is refused', (_, use, problem) => {
    expect(problemsOf(config(use)).join('\n')).toContain(problem)
  })
})
