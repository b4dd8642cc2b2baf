import { describe, expect, it } from 'vitest'
import { compiled, problemsOf } from './compile-text.ts'
import { profileOf } from '../../src/core/profile.ts'
import { worstCase } from '../../src/config/worst-case.ts'

const providers = { openai: { type: 'openai', apiKey: '$OPENAI_API_KEY' } }
const bounded = { contextWindow: 1000, maxOutputTokens: 100, price: { input: 1, output: 10 } }
const models = {
  small: { provider: 'openai', model: 'gpt-6-luna', ...bounded },
  medium: { provider: 'openai', model: 'gpt-6-terra', ...bounded },
  large: { provider: 'openai', model: 'gpt-6.1-sol', ...bounded },
}
const both = ['small', 'large']
const all = ['small', 'medium', 'large']
const withUse = (use: unknown) => ({ providers, models, routes: { default: { use } } })
const nodeOf = (use: unknown) => compiled(withUse(use)).release.routes['default']?.use
const worst = (use: unknown) => {
  const node = nodeOf(use)
  return node && worstCase(node, (name) => profileOf(compiled(withUse(use)).release, name))
}
const inside = (use: unknown) =>
  problemsOf({ providers: { ...providers, edge: { type: 'edge' } }, models, routes: { r: { use } } }).join(
    '\n',
  )
const warningsOf = (use: unknown) =>
  compiled(withUse(use)).warnings.map(({ path, message }) => `${path}: ${message}`)

describe('hedge', () => {
  it('durations, its own budget and the common one', () => {
    const budget = { usd: 1, requests: 0.05, spend: 0.1 }
    expect(nodeOf({ hedge: both, after: 'p95', budget })).toMatchObject({
      verb: 'hedge',
      after: 'p95',
      shares: { requests: 0.05, spend: 0.1 },
      budget: { usd: 1 },
      members: [{ model: 'small', path: 'routes.default.use.hedge[0]' }, { model: 'large' }],
    })
    expect(nodeOf({ hedge: both, after: '800ms' })).toMatchObject({ after: 800, shares: {} })
    expect(nodeOf({ hedge: both })).toMatchObject({ after: 0 })
  })

  it.each<[string, object, string]>([
    ['one member', { hedge: ['small'] }, 'a hedge has at least two members.'],
    ['a percentile that is none', { hedge: both, after: 'p99' }, 'expected "p95" or a duration'],
    ['a misspelt budget', { hedge: both, budget: { request: 0.1 } }, 'Did you mean "requests"?'],
    ['a share above all', { hedge: both, budget: { requests: 5 } }, 'routes.default.use.budget.requests'],
    ['a start after its end', { hedge: both, after: '5s', timeout: '3s' }, 'would start after 5000 ms'],
    ['an unpriced model', { hedge: ['openai/x', 'small'], budget: { usd: 1 } }, 'no known price'],
  ])('%s is refused', (_, use, problem) => {
    expect(problemsOf(withUse(use)).join('\n')).toContain(problem)
  })
})

describe('cascade', () => {
  it('gates, agreement, speculation', () => {
    const use = {
      cascade: both,
      accept: [
        { logprob: { measure: 'min', atLeast: -1 } },
        { agreement: { with: 'medium', on: 'number', tolerance: 0.01 } },
      ],
      speculative: '300ms',
    }
    expect(nodeOf(use)).toMatchObject({
      verb: 'cascade',
      accept: [{ logprob: { measure: 'min', atLeast: -1 } }],
      agreement: {
        with: [{ model: 'medium', path: 'routes.default.use.accept[1].agreement.with' }],
        atLeast: 1,
        compare: { on: 'number', tolerance: 0.01 },
      },
      speculative: 300,
    })
    const accept = [{ agreement: { with: ['medium', 'large'], atLeast: 0.6 } }]
    expect(nodeOf({ cascade: both, accept, speculative: true })).toMatchObject({
      speculative: 0,
      agreement: { with: [{ model: 'medium' }, { model: 'large' }], atLeast: 0.6 },
    })
  })

  const accept = [{ words: { mustNot: ['unsure'] } }]
  it.each<[string, object, string]>([
    ['without gates', { cascade: both }, '"accept" is missing'],
    ['with no gates', { cascade: both, accept: [] }, 'at least one gate'],
    ['of one', { cascade: ['small'], accept }, 'a cascade has at least two members.'],
    ['with a misspelt gate', { cascade: both, accept: [{ logprobs: {} }] }, 'Did you mean "logprob"?'],
    [
      'with a misspelt option of a gate',
      { cascade: both, accept: [{ logprob: { atleast: -1 } }] },
      'Did you mean "atLeast"?',
    ],
    [
      'with an else',
      { cascade: both, accept: [{ words: { mustNot: ['x'] }, else: 'retry' }] },
      'a gate of "accept" has no "else".',
    ],
    [
      'by confidence',
      { cascade: both, accept: [{ confidence: { goal: { qualityOfLast: 0.99 } } }] },
      'accept[0].confidence: "confidence" needs a predictor that knows all members: none knows small, large. Train one: umbel train',
    ],
    [
      'by a predictor',
      { cascade: both, accept: [{ predictor: { goal: { qualityOfLast: 0.95 } } }] },
      'Or write { "logprob"',
    ],
    [
      'agreeing with nobody known',
      { cascade: both, accept: [{ agreement: { with: 'medum' } }] },
      'accept[0].agreement.with: there is no model or route "medum". Did you mean "medium"?',
    ],
    [
      'agreeing twice',
      { cascade: both, accept: [{ agreement: { with: 'small' } }, { agreement: { with: 'large' } }] },
      '"agreement" stands here twice.',
    ],
    ['speculating too late', { cascade: both, accept, speculative: '5s', timeout: '2s' }, 'after 5000 ms'],
    [
      'with an unpriced opinion under a cap',
      { cascade: both, accept: [{ agreement: { with: 'openai/x' } }], budget: { usd: 1 } },
      '"openai/x" has no known price',
    ],
  ])('%s is refused', (_, use, problem) => {
    expect(problemsOf(withUse(use)).join('\n')).toContain(problem)
  })
})

describe('parallel', () => {
  it('members, names, weights, and the early commit of the verb', () => {
    const use = {
      parallel: ['small', 'small', { use: 'large', weight: 2, name: 'judge' }],
      aggregate: { vote: { quorum: 2, tie: 'judge' } },
    }
    expect(nodeOf(use)).toMatchObject({
      verb: 'parallel',
      members: [
        { name: 'small', weight: 1 },
        { name: 'small 2', weight: 1 },
        { name: 'judge', weight: 2, node: { model: 'large', path: 'routes.default.use.parallel[2]' } },
      ],
      aggregate: { kind: 'vote', rules: { quorum: 2, tie: 'judge' } },
      minimum: 1,
      commitAfter: 5000,
    })
    expect(nodeOf({ ...use, commitAfter: false })).not.toHaveProperty('commitAfter')
    expect(nodeOf({ ...use, commitAfter: '2s' })).toMatchObject({ commitAfter: 2000 })
  })

  it.each<[string, object]>([
    ['vote', {}],
    ['best', { by: { logprob: 1, agreement: 2 } }],
    ['merge', { policies: { 'items[]': 'union', price: 'member:small' }, default: 'first' }],
    ['synthesize', { by: { fallback: both }, layers: 2, prompt: 'Be brief.' }],
    ['concat', { headings: false }],
    ['contrast', { member: 'small', appended: true }],
  ])('%s', (kind, rules) => {
    expect(nodeOf({ parallel: both, aggregate: { [kind]: rules } })).toMatchObject({ aggregate: { kind } })
  })

  it.each<[string, object, string]>([
    ['without an aggregation', { parallel: both }, '"aggregate" is missing'],
    ['with none of them', { parallel: both, aggregate: {} }, '"aggregate" has one way'],
    ['with two', { parallel: both, aggregate: { vote: {}, concat: {} } }, '"aggregate" has one way'],
    ['with a misspelt one', { parallel: both, aggregate: { votes: {} } }, 'Did you mean "vote"?'],
    ['of one', { parallel: ['small'], aggregate: { vote: {} } }, 'at least two members'],
    [
      'with an unknown tie',
      { parallel: both, aggregate: { vote: { tie: 'larg' } } },
      'aggregate.vote.tie: "larg" is no member. Did you mean "large"?',
    ],
    ['with a quorum of more', { parallel: both, aggregate: { vote: { quorum: 3 } } }, '3 of 2 members'],
    [
      'with half a quorum',
      { parallel: all, aggregate: { vote: { quorum: 1.5 } } },
      'a whole number of members',
    ],
    [
      'with a minimum of more',
      { parallel: both, aggregate: { concat: {} }, minimum: 3 },
      '3 answers of 2 members',
    ],
    [
      'with a policy for what is no path',
      { parallel: both, aggregate: { merge: { policies: { 'items[': 'first' } } } },
      'not a path such as "items[].price"',
    ],
    [
      'that ignores what is no path',
      { parallel: both, aggregate: { vote: { on: 'json', ignore: ['id', 'a]'] } } },
      'aggregate.vote.ignore[1]: not a path',
    ],
    [
      'with a policy of nobody',
      { parallel: both, aggregate: { merge: { policies: { price: 'member:medium' } } } },
      '"medium" is no member',
    ],
    [
      'with too many layers',
      { parallel: both, aggregate: { synthesize: { by: 'large', layers: 4 } } },
      'aggregate.synthesize.layers',
    ],
    [
      'with two of a name',
      {
        parallel: [
          { use: 'small', name: 'a' },
          { use: 'large', name: 'a' },
        ],
        aggregate: { vote: {} },
      },
      'another member is called "a" too.',
    ],
    [
      'with a misspelt option of a member',
      { parallel: [{ use: 'small', wieght: 2 }, 'large'], aggregate: { vote: {} } },
      'parallel[0].wieght: there is no option "wieght" here. Did you mean "weight"?',
    ],
    [
      'without enough attempts',
      { parallel: all, aggregate: { concat: {} }, minimum: 3, budget: { attempts: 2 } },
      'it needs 3 calls, and its budget allows 2.',
    ],
    [
      'with an unpriced aggregator under a cap',
      { parallel: both, aggregate: { synthesize: { by: 'openai/x' } }, budget: { usd: 1 } },
      'aggregate.synthesize.by: "openai/x" has no known price',
    ],
  ])('%s is refused', (_, use, problem) => {
    expect(problemsOf(withUse(use)).join('\n')).toContain(problem)
  })

  it('circles through members, aggregators and opinions', () => {
    const routes = {
      a: { use: { parallel: ['small', 'b'], aggregate: { vote: {} } } },
      b: { use: { parallel: both, aggregate: { synthesize: { by: 'c' } } } },
      c: { use: { cascade: both, accept: [{ agreement: { with: 'a' } }] } },
    }
    expect(problemsOf({ providers, models, routes }).join('\n')).toContain('in a circle: a -> b -> c -> a')
  })
})

describe('gates', () => {
  it('on any node', () => {
    const gates = [{ jsonSchema: 'request', else: 'retry' }, { regex: { mustNot: 'secret' } }]
    expect(nodeOf({ fallback: ['small', { model: 'large', gates }] })).toMatchObject({
      members: [{}, { gates }],
    })
  })

  it.each<[string, unknown, string]>([
    [
      'a type that JSON has not',
      { jsonSchema: { properties: { a: { type: 'objekt' } } } },
      '"objekt" is no type',
    ],
    [
      'a reference that leads nowhere',
      { jsonSchema: { $ref: '#/definitions/x' } },
      '"#/definitions/x" leads nowhere',
    ],
    [
      'a misspelt kind',
      { jsonShema: 'request' },
      'gates[0].jsonShema: there is no gate "jsonShema". Did you mean "jsonSchema"?',
    ],
    ['two kinds', { length: {}, regex: { must: 'x' } }, 'there is no option "regex" here'],
    ['no kind', { else: 'next' }, 'no kind of gate stands here.'],
    ['a name', 'jsonSchema', 'a gate is an object with one kind of gate.'],
    ['an outcome that is none', { length: { words: { max: 5 } }, else: 'rety' }, 'Did you mean "retry"?'],
    ['agreement', { agreement: { with: 'small' } }, 'stands in the "accept" of a cascade only'],
    ['a regular expression without bounds', { regex: { must: '(a+)+$' } }, 'gates[0].regex.must'],
  ])('%s is refused', (_, gate, problem) => {
    expect(problemsOf(withUse({ model: 'small', gates: [gate] })).join('\n')).toContain(problem)
  })

  it('a stream that may be refused', () => {
    const use = { model: 'small', gates: [{ jsonSchema: 'request' }], stream: 'refuse' }
    expect(nodeOf(use)).toMatchObject({ stream: 'refuse' })
    expect(problemsOf(withUse({ ...use, stream: 'no' })).join()).toContain('only "refuse" stands here')
  })
})

describe('models inside the Worker', () => {
  it('need no entry, and are known by name', () => {
    expect(inside({ model: 'edge/calc', budget: { usd: 0.01 } })).toBe('')
    expect(inside('edge/calk')).toContain('there is no model or route "edge/calk". Did you mean "edge/calc"?')
    expect(inside('edge/embed')).toContain('makes embeddings')
  })
})

describe('the worst case', () => {
  const call = { calls: 1, tokens: 1100, usd: 0.002 }
  it.each<[string, unknown, object]>([
    ['one model', 'small', { ...call, depth: 1, waiting: 1 }],
    ['a fallback waits for one', { fallback: both }, { calls: 2, waiting: 1, depth: 2, usd: 0.004 }],
    ['a hedge waits for all', { hedge: both, after: 'p95' }, { calls: 2, waiting: 2 }],
    [
      'a cascade, with its opinion',
      { cascade: all, accept: [{ agreement: { with: 'medium' } }] },
      { calls: 4, waiting: 2, tokens: 4400 },
    ],
    [
      'a speculative cascade',
      { cascade: all, accept: [{ length: { words: { max: 5 } } }], speculative: true },
      { calls: 3, waiting: 2 },
    ],
    ['a vote', { parallel: all, aggregate: { vote: {} } }, { calls: 3, waiting: 3 }],
    [
      'layers',
      { parallel: all, aggregate: { synthesize: { by: 'large', layers: 3 } } },
      { calls: 10, waiting: 3, depth: 2 },
    ],
    [
      'a gate that asks again',
      { model: 'small', gates: [{ jsonSchema: 'request' }] },
      { calls: 2, waiting: 1 },
    ],
    ['a gate that does not', { model: 'small', gates: [{ length: { words: { max: 5 } } }] }, { calls: 1 }],
    [
      'within a budget',
      { parallel: all, aggregate: { vote: {} }, budget: { attempts: 2, usd: 0.001 } },
      { calls: 2, waiting: 2, usd: 0.001 },
    ],
    [
      'nested',
      { parallel: [{ hedge: both }, { cascade: both, accept: [{ length: {} }] }], aggregate: { vote: {} } },
      { calls: 4, waiting: 3, depth: 3 },
    ],
  ])('%s', (_, use, expected) => {
    const found = worst(use)
    expect(found).toMatchObject(Object.fromEntries(Object.entries(expected).filter(([key]) => key !== 'usd')))
    const { usd } = { usd: found?.usd ?? 0, ...expected }
    expect(found?.usd).toBeCloseTo(usd, 9)
  })

  const dear = { ...bounded, provider: 'openai', price: { input: 10, output: 100 } }
  const priced = { ...models, dear, edge: { provider: 'edge', model: 'calc' } }
  const ends = (use: unknown) => {
    const config = {
      providers: { ...providers, edge: { type: 'edge' } },
      models: priced,
      routes: { r: { use } },
    }
    const { release } = compiled(config)
    const node = release.routes['r']?.use
    return node && worstCase(node, (name) => profileOf(release, name))
  }
  it.each<[string, unknown, object]>([
    [
      'the dearest attempts',
      { fallback: ['small', 'dear', 'large'], budget: { attempts: 2 } },
      { usd: 0.022, tokens: 2200 },
    ],
    [
      'attempts of a part',
      { fallback: [{ model: 'dear', retry: { attempts: 5 }, budget: { attempts: 2 } }, 'small'] },
      { calls: 3, usd: 0.042, tokens: 3300 },
    ],
    [
      'attempts above a part that is paid for',
      {
        fallback: [
          { parallel: ['dear', 'dear'], aggregate: { vote: {} }, budget: { usd: 0.001 } },
          'small',
          'large',
        ],
        budget: { attempts: 2 },
      },
      { calls: 2, usd: 0.004 },
    ],
    [
      'one of two ways, within attempts',
      {
        fallback: [{ balance: ['dear', { fallback: ['small', 'large'] }] }, 'small'],
        budget: { attempts: 2 },
      },
      { calls: 2, usd: 0.022 },
    ],
    [
      'what tokens cost',
      { fallback: ['small', 'dear'], budget: { tokens: 100 } },
      { tokens: 100, usd: 0.01 },
    ],
    [
      'more than a request has attempts',
      { model: 'small', retry: { attempts: 10 }, gates: [{ jsonSchema: 'request' }] },
      { calls: 20 },
    ],
    ['a bound on the answer', { model: 'small', params: { max_tokens: 20 } }, { tokens: 1020, usd: 0.0012 }],
    [
      'several answers at once',
      { model: 'small', params: { max_tokens: 20, n: 3 } },
      { calls: 1, tokens: 1060, usd: 0.0016 },
    ],
    [
      'several answers, of the last step alone',
      { sequence: ['small', 'small'], params: { max_tokens: 20, n: 3 } },
      { tokens: 2160, usd: 0.0036 },
    ],
    [
      'a bound on the answer, of the last step alone',
      { sequence: ['small', 'small'], params: { max_tokens: 20 } },
      { tokens: 2120, usd: 0.0032 },
    ],
    [
      'a choice of 200 tokens at most',
      { switch: [{ name: 'x', description: 'x', use: 'small' }], by: 'small' },
      { calls: 3, tokens: 3300 },
    ],
    [
      'what runs in the Worker',
      { cascade: ['edge/calc', 'edge', 'small'], accept: [{ words: { must: ['x'] } }], budget: { usd: 1 } },
      { usd: 0.002 },
    ],
  ])('within limits: %s', (_, use, { usd, ...expected }: { usd?: number }) => {
    const found = ends(use)
    expect(found).toMatchObject(expected)
    if (usd !== undefined) expect(found?.usd).toBeCloseTo(usd, 9)
  })

  it('warns of what the request’s own limits cut', () => {
    const big = {
      parallel: Array.from({ length: 20 }, () => 'small'),
      aggregate: { synthesize: { by: 'large', layers: 3 } },
    }
    expect(warningsOf(big).join('\n')).toMatch(/it may need 61 calls, and a request makes 40 at most/)
    const tight = { parallel: all, aggregate: { vote: {} }, budget: { attempts: 2 } }
    expect(warningsOf(tight).join('\n')).toMatch(/it makes 3 calls, and its budget allows 2/)
    const late = { fallback: [{ hedge: both, after: '5s' }], timeout: '3s' }
    expect(warningsOf(late)).toEqual([
      'routes.default.use.fallback[0].after: the next one would start after 5000 ms, and everything ends after 3000 ms.',
    ])
  })
})
