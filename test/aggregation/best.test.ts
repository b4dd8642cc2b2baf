import { array, assert, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Output } from '../../src/core/request.ts'
import { best } from '../../src/aggregation/best/best.ts'
import { context, member, members } from './members.ts'

const logprobs = (...values: readonly number[]) => ({
  content: values.map((logprob) => ({ token: 't', logprob, top_logprobs: [] })),
})

const call = (name: string, city: string) => member(name, [['weather', `{"city":"${city}"}`]])

describe('by log-probability', () => {
  test('the model that is surest of its words, token for token', () => {
    const three = [
      member('a', 'x', { logprobs: logprobs(-0.5, -0.7) }),
      member('b', 'y', { logprobs: logprobs(-0.1, -0.1, -0.1, -0.1) }),
      member('c', 'z'),
    ]
    const found = best(three, { by: 'logprob' }, context())
    expect(found.from).toBe('b')
    expect(found.scores?.map(({ score }) => Number(score.toFixed(3)))).toEqual([0.549, 0.905, 0])
    expect(found.scores?.[2]?.reasons).toEqual(['logprob: no log-probabilities'])
    expect(found.result).toBe(three[1]?.result)
  })

  test.each([
    null,
    'x',
    7,
    {},
    { content: null },
    { content: [null, 1, {}] },
    { content: [{ logprob: NaN }] },
    { content: [{ logprob: '-1' }] },
  ])('%j tells nothing', (odd) => {
    const two = [member('a', 'x', { logprobs: odd }), member('b', 'y', { logprobs: logprobs(-9999) })]
    expect(best(two, { by: 'logprob' }, context()).from).toBe('b')
  })
})

describe('by agreement', () => {
  test('the answer in the middle', () => {
    const said = members(
      'Bananas are rich in potassium.',
      'The meeting was moved to Friday afternoon.',
      'The meeting has been moved to Friday.',
    )
    const found = best(said, { by: 'agreement' }, context())
    expect(found.from).not.toBe('a')
    expect(found.scores?.[0]?.score).toBeLessThan(found.scores?.[1]?.score ?? 0)
  })

  test('of one answer, or of texts without meaning to the embedder, the first', () => {
    expect(best(members('x'), { by: 'agreement' }, context()).from).toBe('a')
    expect(best(members('東京', '大阪'), { by: 'agreement' }, context()).from).toBe('a')
  })
})

describe('by schema', () => {
  const schema = {
    type: 'object',
    properties: { n: { type: 'integer' } },
    required: ['n'],
    additionalProperties: false,
  }
  const output: Output = { type: 'json_schema', name: 's', schema }

  test('JSON that fits, then JSON that does not or is hidden, then none', () => {
    const said = members('none', '{"n":"1"}', 'It is {"n":1}.', '{"n":1}')
    const found = best(said, { by: 'schema' }, context('?', output))
    expect(found.scores?.map(({ score }) => score)).toEqual([0, 0.5, 0.5, 1])
    expect(found.scores?.[1]?.reasons[0]).toContain('n')
    expect(found.from).toBe('d')
  })

  test('takes any JSON where no schema says more, and anything where no JSON was asked for', () => {
    expect(best(members('x', '[1]'), { by: 'schema' }, context('?', { type: 'json' })).from).toBe('b')
    expect(best(members('x', '[1]'), { by: 'schema' }, context()).from).toBe('a')
  })

  test('does not try patterns that could take very long, and says so', () => {
    const slow = { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } }
    const asked = context('?', { type: 'json_schema', name: 's', schema: slow })
    const began = performance.now()
    const found = best(members(JSON.stringify({ a: `${'a'.repeat(5000)}!` }), '[1]'), { by: 'schema' }, asked)
    expect(performance.now() - began).toBeLessThan(500)
    expect(found.from).toBe('a')
    expect(found.scores?.[0]?.reasons).toEqual(['schema: fits the schema, a pattern was not checked'])
  })

  test('reads a schema by the draft that it names', () => {
    const older = { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }] }
    const asked = context('?', { type: 'json_schema', name: 's', schema: older })
    expect(best(members('[1]', '["x",1]'), { by: 'schema' }, asked).from).toBe('b')
  })

  test('names the place that does not fit', () => {
    const found = best(members('{"n":"x"}'), { by: 'schema' }, context('?', output))
    expect(found.scores?.[0]?.reasons.join()).toMatch(/^schema: \/n: /)
  })

  test.each([null, 7, [], { $ref: '#/nowhere' }, { pattern: '(' }, { type: 'nonsense' }])(
    'says so when the schema is %j',
    (odd) => {
      const asked = context('?', { type: 'json_schema', name: 's', schema: odd })
      expect(best(members('"x"', 'y'), { by: 'schema' }, asked).scores).toHaveLength(2)
    },
  )

  test('checks integers beyond 2^53', () => {
    const found = best(members('{"n":12345678901234567890}'), { by: 'schema' }, context('?', output))
    expect(found.scores?.[0]?.score).toBe(1)
  })
})

describe('by length', () => {
  const said = members('one', 'one two three', 'one two three four five six', '')

  test.each([
    ['longest', 'c'],
    ['shortest', 'a'],
    [{ words: 4 }, 'b'],
    [undefined, 'c'],
  ] as const)('%j', (length, winner) => {
    expect(best(said, { by: 'length', ...(length !== undefined && { length }) }, context()).from).toBe(winner)
  })

  test('counts signs where a script has no spaces', () => {
    expect(best(members('two words', '四个汉字'), { by: 'length' }, context()).from).toBe('b')
  })
})

describe('by several', () => {
  test('their weighted mean, each with its reason', () => {
    const two = [member('a', 'one two three four', {}), member('b', 'one', { logprobs: logprobs(0) })]
    const found = best(two, { by: { length: 1, logprob: 3 } }, context())
    expect(found.from).toBe('b')
    expect(found.scores?.map(({ score }) => score)).toEqual([0.25, 0.8125])
    expect(found.why).toBe('the best of 2, with 0.813: logprob: mean log-probability 0.000; length: 1 words')
  })

  test('needs one that counts', () => {
    expect(() => best(members('x'), { by: { length: 0 } }, context())).toThrow(/above 0/)
  })
})

test('equal scores go to the heaviest, then to the first', () => {
  expect(best(members('x', 'y'), { by: 'length' }, context()).from).toBe('a')
  expect(best([member('a', 'x'), member('b', 'y', { weight: 2 })], { by: 'length' }, context()).from).toBe(
    'b',
  )
})

test('nobody is the best of nobody', () => {
  expect(() => best([], { by: 'length' }, context())).toThrow('No member answered.')
})

describe('tool calls', () => {
  test('that most make alike win, else one member goes on', () => {
    const agreed = [member('a', 'text'), call('b', 'Rome'), call('c', 'Rome')]
    expect(best(agreed, { by: 'length' }, context()).from).toBe('b')
    const split = [member('a', 'text'), call('b', 'Rome'), call('c', 'Oslo')]
    expect(best(split, { by: 'length' }, context()).from).toBe('a')
    expect(best(split, { by: 'length', tie: 'c' }, context()).from).toBe('c')
    expect(best(split, { by: 'length' }, context()).disagreements).toEqual([
      'b: calls weather({"city":"Rome"})',
      'c: calls weather({"city":"Oslo"})',
    ])
  })
})

test('scores are from 0 to 1, whatever is said', () => {
  const odd = array(string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 })
  assert(
    property(odd, array(integer()), (texts, numbers) => {
      const all = members(...texts).map(({ name, result }) =>
        member(name, result.content[0]?.type === 'text' ? result.content[0].text : '', {
          logprobs: logprobs(...numbers),
        }),
      )
      const found = best(
        all,
        { by: { logprob: 1, agreement: 1, schema: 1, length: 1 } },
        context('?', { type: 'json' }),
      )
      for (const { score } of found.scores ?? []) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})
