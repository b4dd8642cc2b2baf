import { array, assert, constantFrom, integer, property, record, shuffledSubarray, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Member } from '../../src/core/aggregate.ts'
import type { VoteOptions } from '../../src/core/aggregate-rule.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { context, member } from './members.ts'
import { openBallot } from '../../src/aggregation/vote/open-ballot.ts'
import { vote } from '../../src/aggregation/vote/vote.ts'

const someTexts =
  'A|(a)|B|Answer: B|42|The answer is 42.|42.3|43|1.5 km|1500 m|50%|0.5|Paris|The capital is Paris|Lyon|not Paris||' +
  '{"x":1,"y":2}|{"y":2,"x":1.0}|{"x":2}'
const texts = constantFrom(...someTexts.split('|'))
const options = record<VoteOptions>({
  on: constantFrom('auto', 'json', 'choice', 'number', 'text'),
  quorum: constantFrom(1, 2, 3, 0.4, 0.6, 1),
  tolerance: constantFrom(1e-6, 0.01, 0.02),
})
const electorate = array(record({ text: texts, weight: integer({ min: 1, max: 4 }) }), {
  minLength: 1,
  maxLength: 6,
})
const where = context('What is the capital of France?')

function electors(list: readonly { text: string; weight: number }[]): Member[] {
  return list.map(({ text, weight }, index) => member(`m${index}`, text, { weight }))
}

/** Who wins with whom and how much, whatever the order; the error's class where nobody does. */
function outcome(run: () => ReturnType<typeof vote>) {
  try {
    const voted = run()
    return { winners: voted.clusters[0]?.members.toSorted(), agreement: voted.agreement?.toFixed(9) }
  } catch (error) {
    if (error instanceof UmbelError) return error.class
    throw error
  }
}

describe('a vote', () => {
  test('does not mind the order of its members', () => {
    assert(
      property(electorate, options, integer({ min: 0, max: 5 }), (list, how, turn) => {
        const all = electors(list)
        const turned = [...all.slice(turn), ...all.slice(0, turn)].toReversed()
        const [one, other] = [outcome(() => vote(all, how, where)), outcome(() => vote(turned, how, where))]
        // Of groups that overlap, as heavy as each other, either may be told.
        if (typeof one === 'object' && typeof other === 'object') expect(other.agreement).toBe(one.agreement)
        else expect(other).toBe(one)
        if (how.on === 'json' || how.on === 'choice') expect(other).toEqual(one)
      }),
      { numRuns: 400 },
    )
  })

  test('does not mind the scale of weights', () => {
    assert(
      property(electorate, options, constantFrom(0.001, 0.1, 3, 1000), (list, how, scale) => {
        const scaled = list.map(({ text, weight }) => ({ text, weight: weight * scale }))
        expect(outcome(() => vote(electors(scaled), how, where))).toEqual(
          outcome(() => vote(electors(list), how, where)),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('decided early is what the full count says, when the quorum is a majority', () => {
    assert(
      property(electorate, constantFrom<NonNullable<VoteOptions['on']>>('json', 'choice'), (list, on) => {
        const all = electors(list)
        const box = openBallot({ on }, all, where)
        const early = all.map((one) => box.add(one).decided).find((decided) => decided !== undefined)
        const full = outcome(() => vote(all, { on }, where))
        if (early === undefined) expect(full).toBe('gate')
        else
          expect(full).toMatchObject({
            winners: expect.arrayContaining([...(early.clusters[0]?.members ?? [])]),
          })
      }),
      { numRuns: 300 },
    )
  })

  test('that is called unreachable is never decided, whoever comes then', () => {
    assert(
      property(electorate, options, (list, how) => {
        const all = electors(list)
        const box = openBallot(how, all, where)
        let lost = false
        for (const one of all) {
          const { decided, unreachable } = box.add(one)
          if (lost) expect(decided).toBeUndefined()
          lost ||= unreachable
        }
        if (!lost) expect(outcome(() => box.close())).toBeDefined()
      }),
      { numRuns: 400 },
    )
  })

  test('puts no member into two groups, and every member into one', () => {
    assert(
      property(electorate, options, (list, how) => {
        const all = electors(list)
        const voted = vote(all, { ...how, tie: 'm0' }, where)
        const named = voted.clusters.flatMap((cluster) => cluster.members)
        expect(named.toSorted()).toEqual(all.map(({ name }) => name).toSorted())
      }),
    )
  })

  test('throws nothing but its own errors on any texts', () => {
    const words = constantFrom(
      'yes',
      'no',
      'not',
      '5',
      'km',
      '{',
      '}',
      '"a":',
      ',',
      '(b)',
      'Paris',
      '\n',
      '```',
      '$',
    )
    const any = array(words, { maxLength: 12 }).map((parts) => parts.join(' '))
    assert(
      property(
        shuffledSubarray(['a', 'b', 'c', 'd']),
        array(any, { minLength: 4 }),
        string(),
        options,
        (names, said, noise, how) => {
          const all = names.map((name, index) => member(name, index === 3 ? noise : (said[index] ?? '')))
          expect(outcome(() => vote(all, how, where))).toBeDefined()
        },
      ),
      { numRuns: 300 },
    )
  })
})
