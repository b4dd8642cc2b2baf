import { describe, expect, test } from 'vitest'
import { changedFields } from '../../src/cli/diff/changed-fields.ts'
import { compileFile } from '../../src/cli/compile-file.ts'
import { flippedDecisions } from '../../src/cli/diff/flipped-decisions.ts'
import { releaseChanges } from '../../src/cli/diff/release-changes.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'

const embedder = shippedEmbedder()

const base = {
  providers: { edge: { type: 'edge' }, up: { type: 'openai', baseUrl: 'http://127.0.0.1:1/v1' } },
  models: {
    sums: { provider: 'edge', model: 'calc' },
    paid: { provider: 'up', model: 'm', price: { input: 1, output: 2 } },
  },
  routes: {
    billing: { match: { examples: ['I was charged twice', 'refund please', 'wrong invoice'] }, use: 'paid' },
    maths: { match: { examples: ['what is 2 + 2', '15% of 240', 'add three and four'] }, use: 'sums' },
    default: { use: 'paid' },
  },
}

async function compiled(config: object) {
  return (await compileFile({ name: 'c', text: JSON.stringify(config) }, embedder, true)).release
}

describe('changed fields', () => {
  test.each([
    ['a number', { price: { input: 1 } }, { price: { input: 2 } }, ['price.input: 1 → 2']],
    ['a new field', {}, { tier: 'gold' }, ['tier: none → gold']],
    ['texts', { examples: ['a b', 'c'] }, { examples: ['c', 'd'] }, ['examples: +d −"a b"']],
    ['an order', { list: [1, 2] }, { list: [2, 1] }, ['list: another order']],
    ['a list of objects', [{ a: 1 }], [{ a: 2 }, { a: 3 }], ['[0].a: 1 → 2', ': 1 → 2 entries']],
    ['where a node stands', { path: 'a', x: 1 }, { path: 'b', x: 1 }, []],
    ['nothing', { a: [{ b: null }] }, { a: [{ b: null }] }, []],
    ['none and null', { a: null }, {}, []],
  ])('%s', (_, before, after, words) => {
    expect(changedFields(before, after)).toEqual(words)
  })
})

describe('two releases', () => {
  test('the same config differs in nothing', async () => {
    expect(releaseChanges(await compiled(base), await compiled(base))).toEqual([])
  })

  test('are told apart by providers, models, prices, routes, aliases, classifiers and settings', async () => {
    const { billing, maths, ...rest } = base.routes
    const after = {
      ...base,
      providers: { ...base.providers, far: { type: 'anthropic' } },
      models: {
        sums: base.models.sums,
        paid: { ...base.models.paid, price: { input: 3, output: 2 } },
        big: { provider: 'up' },
      },
      aliases: { 'gpt-4o': 'auto' },
      defaultModel: 'paid',
      routes: {
        maths: { ...maths, use: { fallback: ['sums', 'paid'] } },
        refunds: { match: { examples: [...billing.match.examples, 'give my money back'] }, use: 'paid' },
        both: { use: { fallback: ['sums', 'paid'] } },
        ...rest,
      },
    }
    const changes = releaseChanges(await compiled(base), await compiled(after))
    const told = changes.map(
      ({ area, name, kind, details }) => `${area} ${name} ${kind}: ${details.join('; ')}`,
    )
    expect(told).toContain('models paid changed: price.input: 1 → 3')
    expect(told.some((line) => line.startsWith('providers far added: type: anthropic'))).toBe(true)
    expect(told.some((line) => line.startsWith('models big added: provider: up'))).toBe(true)
    expect(told).toContain('routes both added: use: "fallback of sums, paid"')
    expect(told).toContain('aliases gpt-4o added: target: auto')
    expect(told.some((line) => line.startsWith('routes billing removed'))).toBe(true)
    expect(told.some((line) => line.startsWith('routes maths changed: use.verb: model → fallback'))).toBe(
      true,
    )
    expect(told.find((line) => line.startsWith('classifiers of routes changed'))).toContain(
      'labels: +refunds −billing',
    )
    expect(told).toContain('settings defaultModel changed: none → paid')
    expect(told.filter((line) => line.startsWith('routes default'))).toEqual([])
  })

  test('send examples elsewhere, and say which', async () => {
    const before = await compiled(base)
    const after = await compiled({ ...base, routes: { ...base.routes, billing: { use: 'paid' } } })
    const decisions = flippedDecisions(before, after, embedder)
    expect(decisions?.examined).toBe(6)
    expect(decisions?.flipped.map(({ text }) => text)).toContain('I was charged twice')
    expect(decisions?.flipped.every((each) => each.before === 'billing')).toBe(true)
    expect(flippedDecisions(before, before, embedder)?.flipped).toEqual([])
    expect(flippedDecisions(before, { ...after, embedderBuild: 'other' }, embedder)).toBeUndefined()
  })
})
