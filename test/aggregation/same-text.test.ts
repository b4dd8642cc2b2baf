import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askWords } from '../../src/aggregation/texts/ask-words.ts'
import { asked, embedder } from './members.ts'
import {
  laterOtherAnswers,
  laterSameAnswers,
  otherAnswers,
  sameAnswers,
  type AnswerPair,
} from './short-answers.ts'
import { readText } from '../../src/aggregation/texts/text-reading.ts'
import { saysTheSame } from '../../src/aggregation/texts/same-text.ts'
import { stem } from '../../src/aggregation/texts/stem.ts'

function same([ask, a, b]: AnswerPair): boolean {
  return saysTheSame(readText(a, embedder), readText(b, embedder), askWords(asked(ask)), embedder)
}

describe('short answers', () => {
  test.each([...otherAnswers, ...laterOtherAnswers])('%s: %s is not %s', (...pair) => {
    const [ask, a, b] = pair
    expect(same(pair)).toBe(false)
    expect(same([ask, b, a])).toBe(false)
  })

  test.each([
    [sameAnswers, 0.85],
    [laterSameAnswers, 0.8],
  ])('that say the same are mostly found, and never by the order of the two', (pairs, share) => {
    expect(pairs.filter(same).length / pairs.length).toBeGreaterThanOrEqual(share)
    for (const [ask, a, b] of pairs) expect(same([ask, b, a])).toBe(same([ask, a, b]))
  })

  test.each([
    ['**Paris!**', 'paris'],
    ['The Beatles', 'Beatles'],
    ['\u201cYes\u201d', 'yes'],
    ['J. K. Rowling', 'J.K. Rowling'],
    ['caf\u00e9', 'cafe\u0301'],
    ['[Paris](https://example.com)', 'Paris'],
    ['- Paris', 'Paris.'],
    ['十二', '十二。'],
    ['C++', 'c++'],
  ])('%s is %s, in another form', (a, b) => {
    expect(readText(a, embedder).normal).toBe(readText(b, embedder).normal)
    expect(same(['', a, b])).toBe(true)
  })

  test.each(['', '...', '!?', '\u200b'])('%j says nothing, and agrees with nothing', (text) => {
    expect(same(['', text, text])).toBe(false)
  })

  test('are compared without a throw, the same both ways', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 80 }), string({ maxLength: 80 }), (a, b) => {
        expect(same(['', a, b])).toBe(same(['', b, a]))
      }),
    )
  })
})

test.each([
  ['takes', 'taking'],
  ['enabled', 'enable'],
  ['cities', 'city'],
  ['boxes', 'box'],
  ['stopped', 'stop'],
  ['glass', 'glass'],
  ['status', 'status'],
  ['thing', 'thing'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b))
})
