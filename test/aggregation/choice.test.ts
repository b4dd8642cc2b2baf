import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findChoice } from '../../src/aggregation/vote/find-choice.ts'

describe('a letter', () => {
  test.each([
    ['B', 'B'],
    ['b', 'B'],
    ['(b)', 'B'],
    ['[B]', 'B'],
    ['**B**', 'B'],
    ['B.', 'B'],
    ['B) Paris', 'B'],
    ['B. Paris', 'B'],
    ['B: Paris', 'B'],
    ['B - Paris', 'B'],
    ['Answer: B.', 'B'],
    ['Answer: **B**', 'B'],
    ['The answer is B because A is too small.', 'B'],
    ['The correct option is (C).', 'C'],
    ['A dog is no cat, so option D.', 'D'],
    ['At first A) looks right.\nFinal answer: C', 'C'],
    ['So $\\boxed{B}$', 'B'],
    ['\\boxed{\\text{B}}', 'B'],
    ['It must be (C), since the others are too large.', 'C'],
    ['A', 'A'],
    ['The answer is A.', 'A'],
  ])('in %j is %s', (text, letter) => {
    expect(findChoice(text)).toBe(letter)
  })

  test.each(['', 'A dog', 'I think so', 'Both A and B', 'either (A) or (B)', 'Paris', 'The answer is a dog'])(
    'is missing in %j',
    (text) => {
      expect(findChoice(text)).toBeUndefined()
    },
  )
})

describe('yes or no', () => {
  test.each([
    ['Yes', 'yes'],
    ['Yes, it does.', 'yes'],
    ['No.', 'no'],
    ['**No**, since it rains', 'no'],
    ['True', 'yes'],
    ['Answer: false', 'no'],
  ])('in %j is %s', (text, choice) => {
    expect(findChoice(text)).toBe(choice)
  })

  test('is not what a word only begins with', () => {
    expect(findChoice('Nothing')).toBeUndefined()
    expect(findChoice('Yesterday')).toBeUndefined()
  })
})

describe('given words', () => {
  const moods = ['positive', 'negative', 'neutral']

  test.each([
    ['Positive', 'positive'],
    ['"negative"', 'negative'],
    ['The sentiment is negative.', 'negative'],
    ['I would call this review neutral, on the whole.', 'neutral'],
    ['It is not positive, it is negative.', 'negative'],
    ['Sentiment: **positive**, with some doubt', 'positive'],
  ])('in %j: %s', (text, choice) => {
    expect(findChoice(text, moods)).toBe(choice)
  })

  test.each(['positive and negative', 'not positive', 'positively', 'hm'])('none in %j', (text) => {
    expect(findChoice(text, moods)).toBeUndefined()
  })

  test('of which one holds another', () => {
    expect(findChoice('I live in New York now', ['York', 'New York'])).toBe('New York')
    expect(findChoice('New York', ['York', 'New York'])).toBe('New York')
  })

  test('that are letters', () => {
    expect(findChoice('(b) is right', ['A', 'B'])).toBe('B')
    expect(findChoice('C', ['A', 'B'])).toBeUndefined()
  })
})

test('any text is read without a throw', () => {
  assert(
    property(string({ unit: 'grapheme' }), string(), (text, choice) => {
      findChoice(text)
      findChoice(text, [choice, 'A'])
    }),
  )
})
