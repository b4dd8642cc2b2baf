import { describe, expect, test } from 'vitest'
import type { Member } from '../../src/core/aggregate.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { context, member, members, textOf } from './members.ts'
import { openBallot } from '../../src/aggregation/vote/open-ballot.ts'
import { vote } from '../../src/aggregation/vote/vote.ts'

function thrown(run: () => unknown): UmbelError {
  try {
    run()
  } catch (error) {
    if (error instanceof UmbelError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

function refuse(name: string): Member {
  const { result } = member(name, '')
  return { name, weight: 1, result: { ...result, content: [{ type: 'refusal', text: `No, ${name}` }] } }
}

const city = (name: string, text: string) => member(name, [['weather', text]])

describe('what agrees', () => {
  const ask = 'What is the capital of France?'

  test.each<[string, string[], string[]]>([
    [
      'JSON, whatever its form',
      ['{"a":1,"b":[2]}', '```json\n{"b":[2.0],"a":1}\n```', '{"a":2}'],
      ['a', 'b'],
    ],
    ['a letter', ['B', 'Answer: **B**.', 'C'], ['a', 'b']],
    ['numbers', ['1,500 m', 'The answer is 1.5 km.', '1.6 km'], ['a', 'b']],
    ['a number and a sentence with it', ['42', 'There are 42 of them', 'There are 41 of them'], ['a', 'b']],
    ['texts', ['Paris', 'The capital of France is Paris.', 'Lyon'], ['a', 'b']],
    ['long texts, word for word', [`${'word '.repeat(99)}end`, `${'Word '.repeat(99)}end!`, 'x'], ['a', 'b']],
    ['names in another script', ['東京', '東京。', '大阪'], ['a', 'b']],
    [
      'large integers',
      ['{"id":12345678901234567891}', '{"id":12345678901234567890}', '{ "id": 12345678901234567891 }'],
      ['a', 'c'],
    ],
  ])('%s', (_, texts, winners) => {
    const voted = vote(members(...texts), {}, context(ask))
    expect(voted.clusters[0]?.members).toEqual(winners)
    expect(voted.agreement).toBeCloseTo(2 / 3, 9)
    expect(voted.from).toBe('a')
    expect(voted.disagreements).toHaveLength(1)
  })

  test.each<[string, string[]]>([
    ['JSON and words', ['{"capital":"Paris"}', 'Paris', 'Lyon']],
    ['a thing and its opposite', ['It is safe to eat', 'It is not safe to eat', 'It is unsafe to eat']],
    ['names with one initial', ['A. Einstein', 'A. Lincoln', 'A. Turing']],
    ['things with one number', ['Apollo 11', 'Saturn 11', 'Area 11']],
    ['a no for different reasons', ['No, it is Lyon', 'No, it is Nice', 'No, it is Lille']],
    ['nothing', ['', ' ', '...']],
  ])('not %s', (_, texts) => {
    const error = thrown(() => vote(members(...texts), {}, context(ask)))
    expect(error.class).toBe('gate')
    expect(error.details.code).toBe('no_agreement')
    expect(error.message).toContain('a: ')
  })

  test('yes, to a question of yes or no, for whatever reason', () => {
    const texts = ['Yes, since 2019.', 'Yes. The plugin does that.', 'No.']
    const voted = vote(members(...texts), {}, context('Does it support Linux?'))
    expect(voted.clusters.map((cluster) => cluster.members)).toEqual([['a', 'b'], ['c']])
    expect(voted.disagreements).toEqual(['c: no'])
  })

  test('refusals with each other', () => {
    expect(vote([member('x', 'Paris'), refuse('y'), refuse('z')], {}, context()).from).toBe('y')
  })

  test('paths that are ignored do not count', () => {
    const texts = ['{"id":1,"total":5}', '{"id":2,"total":5}', '{"id":3,"total":6}']
    expect(vote(members(...texts), { on: 'json', ignore: ['id'] }, context()).clusters[0]?.members).toEqual([
      'a',
      'b',
    ])
  })

  test('a chain of near numbers does not join its ends', () => {
    const voted = vote(
      members('100', '101', '102', '103'),
      { on: 'number', tolerance: 0.01, quorum: 3 },
      context(),
    )
    expect(voted.clusters.map((cluster) => cluster.members)).toEqual([['a', 'b', 'c'], ['d']])
    expect(textOf(voted)).toBe('101')
  })
})

describe('who wins', () => {
  test('the heavier side', () => {
    const three = [member('a', 'B', { weight: 3 }), member('b', 'C'), member('c', 'C')]
    expect(vote(three, {}, context()).from).toBe('a')
    expect(vote(three, { quorum: 2 }, context()).from).toBe('b')
  })

  test('in the words of its heaviest member, unchanged', () => {
    const three = [member('a', '42'), member('b', 'The answer is **42**', { weight: 2 }), member('c', '41')]
    const voted = vote(three, {}, context())
    expect(voted.result).toBe(three[1]?.result)
    expect(voted.from).toBe('b')
  })

  test('without a quorum the member of `tie`, else the largest group if that will do, else nobody', () => {
    const split = members('A', 'B', 'B', 'C', 'D')
    expect(vote(split, { tie: 'd' }, context()).from).toBe('d')
    expect(vote(split, { tie: 'gone', orElse: 'plurality' }, context()).from).toBe('b')
    expect(vote(split, { orElse: 'plurality' }, context()).agreement).toBeCloseTo(0.4, 9)
    expect(thrown(() => vote(split, { orElse: 'error' }, context())).message).toBe(
      'The vote found no agreement of more than half of the weight (b, c: B; a: A; d: C; e: D).',
    )
  })

  test('of equal groups the one of the first member, as a plurality', () => {
    expect(vote(members('A', 'B'), { orElse: 'plurality' }, context()).from).toBe('a')
  })

  test('nobody, of two groups that both have the quorum and the same weight', () => {
    const two = members('A', 'B', 'A', 'B')
    expect(thrown(() => vote(two, { quorum: 2 }, context())).class).toBe('gate')
    expect(vote(two, { quorum: 2, tie: 'd' }, context()).from).toBe('d')
  })

  test('nobody where nobody answered', () => {
    expect(thrown(() => vote([], { orElse: 'plurality' }, context())).message).toContain('nobody answered')
    expect(thrown(() => vote(members('', ''), { orElse: 'plurality' }, context())).class).toBe('gate')
  })

  test('a share of the weight, when the quorum is below 1', () => {
    const four = members('A', 'A', 'B', 'C')
    expect(vote(four, { quorum: 0.5 }, context()).from).toBe('a')
    expect(thrown(() => vote(four, { quorum: 0.75 }, context())).message).toContain('75% of the weight')
  })
})

describe('tool calls', () => {
  test('agree when they are the same, whatever their ids, order and spelling', () => {
    const a = member('a', [
      ['f', '{"x":1,"y":2}'],
      ['g', ''],
    ])
    const b = member('b', [
      ['g', '{}'],
      ['f', '{ "y": 2.0, "x": 1 }'],
    ])
    expect(vote([member('c', 'no call'), a, b], {}, context()).from).toBe('a')
  })

  test('that differ go to one member, never to an error', () => {
    const three = [city('a', '{"c":"Rome"}'), city('b', '{"c":"Oslo"}'), member('c', 'It rains.')]
    expect(vote(three, {}, context()).from).toBe('a')
    expect(vote(three, { tie: 'b' }, context()).from).toBe('b')
    expect(vote(three, { on: 'json' }, context()).why).toContain('tool calls')
  })
})

describe('a vote that is open', () => {
  const voters = members('', '', '', '', '').map(({ name, weight }) => ({ name, weight }))

  test('is decided as soon as the quorum is there', () => {
    const box = openBallot({ quorum: 3 }, voters, context())
    expect(box.add(member('e', 'A')).decided).toBeUndefined()
    expect(box.add(member('b', 'B')).decided).toBeUndefined()
    expect(box.add(member('a', 'A')).decided).toBeUndefined()
    const { decided, unreachable } = box.add(member('d', 'A'))
    expect(decided?.from).toBe('a')
    expect(decided?.agreement).toBeCloseTo(0.6, 9)
    expect(unreachable).toBe(false)
    expect(box.add(member('c', 'B')).decided).toBe(decided)
    expect(box.close()).toBe(decided)
  })

  test('says when nobody can reach it any more', () => {
    const box = openBallot({ on: 'choice', quorum: 4, orElse: 'plurality' }, voters, context())
    expect(box.add(member('a', 'A')).unreachable).toBe(false)
    expect(box.add(member('b', 'B')).unreachable).toBe(false)
    expect(box.lost('c').unreachable).toBe(true)
    expect(box.add(member('d', 'B')).unreachable).toBe(true)
    expect(box.close().from).toBe('b')
  })

  test('counts those who failed as asked', () => {
    const box = openBallot({}, voters, context())
    for (const name of ['a', 'b']) box.add(member(name, 'A'))
    for (const name of ['c', 'd']) expect(box.lost(name).unreachable).toBe(false)
    expect(box.lost('e').unreachable).toBe(true)
    expect(thrown(() => box.close()).message).toContain('a, b: A')
  })

  test('hopes for one in the middle of numbers that are near', () => {
    const box = openBallot({ on: 'number', tolerance: 0.01, quorum: 3 }, voters.slice(0, 3), context())
    box.add(member('a', '100'))
    expect(box.add(member('b', '101.5')).unreachable).toBe(false)
    expect(box.add(member('c', '100.8')).decided?.from).toBe('c')
  })

  test('does not count a member that was not asked', () => {
    const box = openBallot({ quorum: 1 }, voters, context())
    expect(box.add(member('stranger', 'A')).decided).toBeUndefined()
  })

  test('knows members of one name as several', () => {
    const samples = [1, 2, 3].map(() => ({ name: 'small', weight: 1 }))
    const box = openBallot({ quorum: 2 }, samples, context())
    box.add(member('small', 'A'))
    expect(box.add(member('small', 'A')).decided?.agreement).toBeCloseTo(2 / 3, 9)
  })
})
