import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Member } from '../../src/core/aggregate.ts'
import { UmbelError } from '../../src/core/errors.ts'
import { best } from '../../src/aggregation/best/best.ts'
import { concat } from '../../src/aggregation/concat.ts'
import { context, members } from './members.ts'
import { contrast } from '../../src/aggregation/contrast/contrast.ts'
import { merge } from '../../src/aggregation/merge/merge.ts'
import { synthesisRequest } from '../../src/aggregation/synthesis/synthesis-request.ts'
import { vote } from '../../src/aggregation/vote/vote.ts'

const where = context('Is 5 more than {"a":1}?')
const aggregations: [string, (all: readonly Member[]) => unknown][] = [
  ['vote', (all) => vote(all, { orElse: 'plurality' }, where)],
  ['best', (all) => best(all, { by: { agreement: 1, schema: 1, length: 1, logprob: 1 } }, where)],
  ['merge', (all) => merge(all)],
  ['concat', (all) => concat(all)],
  ['contrast', (all) => contrast(all, { appended: true }, where)],
  ['synthesis', (all) => synthesisRequest(where.request, all, { seed: 1 })],
]

const pieces = [
  'a ',
  'A. ',
  '(',
  '"',
  '{"a":',
  '[',
  '**',
  '\\boxed{',
  '```\n',
  '1,',
  '1 000 ',
  '$',
  '-',
  '. ',
  '\n',
]
const more = [
  'No ',
  'is ',
  'Answer: ',
  '= ',
  '½',
  '\ud800',
  '\u200b',
  '字',
  'é',
  '1/',
  "don't ",
  '|',
  '# ',
  ' and ',
]

describe.each(aggregations)('%s', (_, aggregate) => {
  test('throws nothing but its own errors on any texts', () => {
    const text = oneof(
      string({ unit: 'binary', maxLength: 40 }),
      array(constantFrom(...pieces, ...more), { maxLength: 20 }).map((parts) => parts.join('')),
    )
    assert(
      property(array(text, { maxLength: 4 }), (texts) => {
        try {
          aggregate(members(...texts))
        } catch (error) {
          expect(error).toBeInstanceOf(UmbelError)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('takes bounded time on long texts that were made to be slow', () => {
    for (const piece of [...pieces, ...more]) {
      const began = performance.now()
      try {
        aggregate(members(piece.repeat(30_000), `${piece.repeat(30_000)}!`))
      } catch (error) {
        expect(error).toBeInstanceOf(UmbelError)
      }
      expect(performance.now() - began, JSON.stringify(piece)).toBeLessThan(1000)
    }
  })
})
