import { array, assert, constantFrom, dictionary, jsonValue, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MergeOptions, MergePolicy } from '../../src/core/aggregate-rule.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { member, members, textOf } from './members.ts'
import { merge } from '../../src/aggregation/merge/merge.ts'

function merged(options: MergeOptions, ...texts: readonly string[]): unknown {
  return JSON.parse(textOf(merge(members(...texts), options)))
}

/** An object of sixty equal numbers. */
const many = (value: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: 60 }, (_, key) => [`k${key}`, value])))

describe('objects', () => {
  test('are merged key by key, deeply, in the order of their keys', () => {
    const found = merge(members('{"b":{"x":1},"a":1}', '{"a":1,"b":{"y":2},"c":3}'))
    expect(textOf(found)).toBe('{"b":{"x":1,"y":2},"a":1,"c":3}')
    expect(found.from).toBeNull()
    expect(found.disagreements).toEqual([])
  })

  test('say where their members differ', () => {
    const found = merge(members('{"p":{"n":1}}', '{"p":{"n":2}}', '{"p":{"n":2.0}}'))
    expect(textOf(found)).toBe('{"p":{"n":2}}')
    expect(found.disagreements).toEqual(['p.n: a: 1; b, c: 2 (vote: 2)'])
    expect(found.agreement).toBeCloseTo(2 / 3, 9)
    expect(found.clusters.map((cluster) => cluster.members)).toEqual([['b', 'c'], ['a']])
  })

  test('take null as a vote, but not against an object', () => {
    expect(merged({}, '{"a":null}', '{"a":null}', '{"a":1}')).toEqual({ a: null })
    expect(merged({ default: 'first' }, '{"a":null}', '{"a":1}')).toEqual({ a: 1 })
    expect(merged({}, '{"a":null}', '{"a":null}', '{"a":{"b":1}}')).toEqual({ a: { b: 1 } })
  })

  test('may hold any key', () => {
    const found = merge(members('{"__proto__":{"x":1},"constructor":1,"":2}', '{"__proto__":{"x":1}}'))
    expect(textOf(found)).toBe('{"__proto__":{"x":1},"constructor":1,"":2}')
  })

  test('that differ in kind are one conflict', () => {
    const found = merge(members('{"a":{"x":1}}', '{"a":[1]}', '{"a":[1]}'))
    expect(textOf(found)).toBe('{"a":[1]}')
    expect(found.disagreements).toEqual(['a: a: {"x":1}; b, c: [1] (vote: [1])'])
  })

  test('keep integers beyond 2^53', () => {
    expect(textOf(merge(members('{"id":12345678901234567891}')))).toBe('{"id":12345678901234567891}')
  })
})

describe('policies', () => {
  test.each<[MergePolicy, unknown]>([
    ['first', 1],
    ['last', 3],
    ['vote', 3],
    ['union', [1, 3]],
    ['concat', [1, 3, 3]],
    ['sum', 7],
    ['min', 1],
    ['max', 3],
    ['mean', 7 / 3],
    ['longest', 1],
    ['member:b', 3],
    ['member:gone', 1],
  ])('%s', (policy, expected) => {
    expect(merged({ policies: { n: policy } }, '{"n":1}', '{"n":3}', '{"n":3}')).toEqual({ n: expected })
  })

  test.each<[MergePolicy, unknown]>([
    ['union', ['a', 'b', 'c']],
    ['concat', ['a', 'b', 'b', 'c']],
    ['longest', ['a', 'b']],
    ['sum', ['a', 'b']],
  ])('%s of lists', (policy, expected) => {
    expect(merged({ policies: { tags: policy } }, '{"tags":["a","b"]}', '{"tags":["b","c"]}')).toEqual({
      tags: expected,
    })
  })

  test('of texts', () => {
    expect(merged({ default: 'concat' }, '{"t":"one"}', '{"t":"two"}')).toEqual({ t: 'one\ntwo' })
    expect(merged({ default: 'longest' }, '{"t":"one"}', '{"t":"three"}')).toEqual({ t: 'three' })
  })

  test('follow weights', () => {
    const two = [member('a', '{"n":1}', { weight: 3 }), member('b', '{"n":2}'), member('c', '{"n":2}')]
    expect(textOf(merge(two))).toBe('{"n":1}')
  })

  test('are found by path, the most exact first', () => {
    const policies = { '*': 'last', n: 'max', 'o.*': 'min', 'o.deep.x': 'sum' } as const
    const texts = [
      '{"m":5,"n":5,"o":{"k":5,"deep":{"x":1}}}',
      '{"m":1,"n":1,"o":{"k":1,"deep":{"x":2}}}',
    ] as const
    expect(merged({ policies }, ...texts)).toEqual({ m: 1, n: 5, o: { k: 1, deep: { x: 3 } } })
    const around = { o: 'last', 'o.deep.x': 'max' } as const
    expect(merged({ policies: around }, ...texts)).toMatchObject({ o: { k: 1, deep: { x: 2 } } })
  })

  test('name a whole object too', () => {
    expect(merged({ policies: { o: 'first' } }, '{"o":{"x":1}}', '{"o":{"y":2}}')).toEqual({ o: { x: 1 } })
  })

  test('with a path that is none are refused', () => {
    expect(() => merge(members('{}'), { policies: { 'a[': 'first' } })).toThrow(UmbelError)
  })
})

describe('lists', () => {
  const one = '{"items":[{"id":1,"price":5,"tag":"x"},{"id":2,"price":7}]}'
  const other = '{"items":[{"id":2,"price":9},{"id":3,"price":1},{"id":1,"price":6,"tag":"y"}]}'

  test('are one value, if nothing is said of their elements', () => {
    expect(merged({}, one, one, other)).toEqual(JSON.parse(one))
  })

  test('are joined by a key', () => {
    const policies = { 'items[id]': 'union', 'items[].price': 'max' } as const
    expect(merged({ policies }, one, other)).toEqual({
      items: [
        { id: 1, price: 6, tag: 'x' },
        { id: 2, price: 9 },
        { id: 3, price: 1 },
      ],
    })
  })

  test('are joined by place', () => {
    expect(merged({ policies: { 'items[].price': 'min' } }, one, other)).toMatchObject({
      items: [{ price: 5 }, { price: 1 }, { price: 6 }],
    })
    expect(merged({ policies: { '[]': 'max' } }, '[1,5]', '[2,3,4]')).toEqual([2, 5, 4])
  })

  test('may hold a key twice, or elements without it', () => {
    const odd = '{"items":[{"id":1,"a":1},{"id":1,"a":2},{"a":3},7]}'
    expect(merged({ policies: { 'items[id]': 'vote' } }, odd, odd)).toEqual(JSON.parse(odd))
  })

  test('take the policy of their join for fields that no path names', () => {
    expect(merged({ policies: { 'items[id]': 'last' } }, one, other)).toMatchObject({
      items: [{ price: 6, tag: 'y' }, { price: 9 }, { price: 1 }],
    })
  })
})

describe('answers', () => {
  test('may have their JSON amid words', () => {
    expect(merged({}, 'Here:\n```json\n{"a":1}\n```', 'It is {"b":2}.')).toEqual({ a: 1, b: 2 })
  })

  test('without JSON are left out, and listed', () => {
    const found = merge(members('{"a":1}', 'Sorry, no.'))
    expect(textOf(found)).toBe('{"a":1}')
    expect(found.disagreements).toEqual(['b: no JSON, left out'])
  })

  test('of which none is JSON are an error of the gate', () => {
    for (const all of [members('x', 'y'), []]) {
      expect(() => merge(all)).toThrow(expect.objectContaining({ class: 'gate' }))
    }
  })

  test('with tool calls are refused', () => {
    expect(() => merge([member('a', [['f', '{}']])])).toThrow(
      expect.objectContaining({ class: 'unsupported' }),
    )
  })

  test('cost what all cost', () => {
    expect(merge(members('{}', '{}')).result.usage).toEqual({ inputTokens: 20, outputTokens: 10 })
  })

  test('tell at most fifty conflicts', () => {
    const { disagreements } = merge(members(many(1), many(2)))
    expect(disagreements).toHaveLength(51)
    expect(disagreements.at(-1)).toBe('10 more conflicts')
  })
})

describe('laws', () => {
  const policies = constantFrom<MergePolicy>(
    'first',
    'last',
    'vote',
    'union',
    'min',
    'max',
    'mean',
    'longest',
    'member:a',
  )
  const paths = constantFrom('*', '[]', '[id]', '*[]', '*.*', '*[id].*')

  test('one answer several times is that answer', () => {
    assert(
      property(jsonValue(), policies, dictionary(paths, policies), (value, usual, exact) => {
        const text = JSON.stringify(value)
        expect(merged({ default: usual, policies: exact }, text, text, text)).toEqual(JSON.parse(text))
      }),
      { numRuns: 300 },
    )
  })

  test('any answers merge, or the gate says no', () => {
    const texts = array(
      oneof(
        jsonValue().map((value) => JSON.stringify(value)),
        string(),
      ),
      { maxLength: 4 },
    )
    assert(
      property(
        texts,
        oneof(policies, constantFrom<MergePolicy>('sum', 'concat')),
        dictionary(paths, policies),
        (all, usual, exact) => {
          try {
            JSON.parse(textOf(merge(members(...all), { default: usual, policies: exact })))
          } catch (error) {
            expect(error).toBeInstanceOf(UmbelError)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
