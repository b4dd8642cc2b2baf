import { expect, test } from 'vitest'
import { asksTheSame, readQuestion } from '../../../src/cache/question/asks-the-same.ts'
import { haveSameFacts } from '../../../src/cache/question/same-question-score.ts'
import { leftOver } from '../../../src/cache/question/left-over.ts'
import { matchTerms } from '../../../src/cache/question/match-terms.ts'
import { mayShareAnswer } from '../../../src/cache/question/ways-to-ask.ts'
import { pairFeatures } from '../../../src/cache/question/pair-features.ts'
import { networkScore } from '../../../src/cache/question/same-question-network.ts'
import { shippedEmbedder } from '../../../src/cli/shipped-embedder.ts'
import { unframed } from '../../../src/cache/question/asking-frames.ts'
import { wordSenses } from '../../../src/cache/question/word-senses.ts'

const embedder = shippedEmbedder()
const asked = (text: string) => readQuestion(text, embedder)
const same = (a: string, b: string) => haveSameFacts(asked(a), asked(b))
const matchOf = (a: string, b: string) => matchTerms(asked(a).wording(), asked(b).wording())
const features = (a: string, b: string) => pairFeatures(asked(a), asked(b), matchOf(a, b), left(a, b))
const left = (a: string, b: string) => leftOver(asked(a), asked(b), matchOf(a, b))

test.each([
  ['went', 'go'],
  ['carried', 'carry'],
  ['stopping', 'stop'],
  ['boxes', 'box'],
  ['children', 'child'],
  ['greener', 'green'],
  ['address', 'address'],
  ['zorgs', 'zorg'],
])('%s is a form of %s', (word, base) => {
  expect(wordSenses().lemma(word)).toBe(base)
})

test('the lexicon is one line a word, of known classes, in order', () => {
  const senses = wordSenses()
  expect(senses.nearness('reserve', 'book')).toBe(2)
  expect(senses.nearness('cat', 'dog')).toBe(0)
  expect(senses.areContrary('increase', 'decrease')).toBe(true)
  expect(senses.areContrary('decrease', 'increase')).toBe(true)
  expect(senses.questionOf('what year')).toBe('when')
  expect([senses.classOf('apple'), senses.classOf('price'), senses.classOf('delete')]).toEqual([
    'n',
    't',
    'v',
  ])
})

test.each([
  ['could you walk me through resetting my password, please?', 'how to resetting my password'],
  ["i'm trying to reset my password, can you help?", 'how to reset my password'],
  ['i need to reset my password. what should i do?', 'how to reset my password'],
  ['hi, what is the best way to reset my password?', 'how to reset my password'],
  ['do you know when it opens?', 'when it opens'],
  ['reset my password', 'reset my password'],
  ['if i wire money to peru, how long does it take?', 'how long does it take if i wire money to peru'],
  ['i put too much salt in my soup, how do i rescue it?', 'how to rescue it, i put too much salt in my soup'],
  ['my parcel is late. who can i call?', 'who can i call, my parcel is late'],
  ["i'd like to pay by card, is that possible?", 'can i pay by card'],
  ['can you confirm that it opens on sunday?', 'whether it opens on sunday'],
  ['when is it open, and why?', 'when is it open, and why'],
])('%s is asked as: %s', (text, plain) => {
  expect(unframed(text)).toBe(plain)
})

test.each([
  ['Refund within 30 days?', 'Refund within 14 days?'],
  ['What is 20% of 80?', 'What is 20 of 80?'],
  ['How do I fix error 0x80070005?', 'How do I fix error 0x800f0922?'],
  ['Translate "good morning"', 'Translate "good night"'],
  ['What does max_tokens do?', 'What does max_retries do?'],
  ['Is the pool open?', 'When is the pool open?'],
  ['Who painted it?', 'When was it painted?'],
])('%s and %s differ in a fact, whatever else they share', (a, b) => {
  expect(haveSameFacts(asked(a), asked(b))).toBe(false)
  expect(asksTheSame(asked(a), asked(b))).toBe(false)
})

test('numbers agree in any order, with units where both name them', () => {
  expect(same('A loan of $10,000 over 5 years', 'Over five years, a loan of 10000 dollars')).toBe(true)
  expect(same('Set a timer for 1 hour', 'Set a timer for 60 minutes')).toBe(true)
  expect(same('5 miles', '5 km')).toBe(false)
})

test('an answer of one kind does not serve a question of another', () => {
  expect(mayShareAnswer('how-to', 'how-to')).toBe(true)
  expect(mayShareAnswer('what', 'how-many')).toBe(true)
  expect(mayShareAnswer('yes-no', 'how-many')).toBe(false)
  expect(mayShareAnswer('why', 'when')).toBe(false)
  expect(mayShareAnswer('do', 'yes-no')).toBe(false)
})

test('what is left over is counted by its class, and what turns the question is seen', () => {
  expect(features('Can cats eat apples?', 'Can cats eat grapes?')).toMatchObject({
    'both n': 1,
    'both thing': 1,
  })
  expect(features('How do I mute it?', 'How do I unmute it?')['contrary']).toBeGreaterThan(0)
  expect(features('Recipes with nuts', 'Recipes without nuts')['one turning']).toBe(1)
  expect(features('Fly from Rome to Oslo', 'Fly from Oslo to Rome')).toMatchObject({ opposedRoles: 2 })
  expect(
    features('Convert a list into a tuple', 'Convert a tuple into a list')['swappedEnds'],
  ).toBeGreaterThan(0)
  expect(features('When was Darwin born?', "What is Darwin's date of birth?")).toMatchObject({
    'both thing': 0,
  })
})

test('each word that is left over stands beside the nearest of the other question, or its synonym there', () => {
  const words = left('Can cats eat apples?', 'Can cats swallow grapes?')
  const sides = words.map(({ term, counterpart }) => `${term.text} ${counterpart?.text}`)
  expect(sides.toSorted()).toEqual(['apples grapes', 'eat swallow', 'grapes apples', 'swallow eat'])
  const [reserve] = left('Reserve a table', 'Book a table')
  expect([reserve?.term.text, reserve?.counterpart?.text, reserve?.near]).toEqual(['reserve', 'book', 2])
  expect(left('Is the pool open?', 'is the pool open')).toEqual([])
})

test('a network adds up what each left-over word says, with its counterpart, and the features of the pair', () => {
  const network = {
    // The first of two dimensions, and the second.
    projection: Float32Array.of(1, 0, 0, 1),
    // One unit: shared in the first dimension, less what is apart in the second; it knows nothing else.
    word: Float32Array.of(0, 0, 1, 0, 0, -1, ...Array.from({ length: 48 }, () => 0)),
    wordBias: Float32Array.of(1),
    joint: Float32Array.of(1, 2),
    jointBias: Float32Array.of(0.5),
    out: Float32Array.of(2),
    outBias: -1,
  }
  const vectors: Readonly<Record<string, Float32Array>> = {
    apples: Float32Array.of(0.5, 1),
    grapes: Float32Array.of(1, 0.25),
  }
  const words = left('Can cats eat apples?', 'Can cats eat grapes?')
  // Two words: 1 + 0.5 * 1 - |1 - 0.25| each; with them the feature, twice.
  const score = networkScore(network, words, [3], (word) => vectors[word] ?? Float32Array.of(0, 0))
  expect(score).toBeCloseTo(2 * (0.5 + 2 * 0.75 + 2 * 3) - 1)
})

test.each([
  ['Can I come at 1 pm?', 'can i come at 13:00'],
  ['Is 38.5°C a fever?', 'Is 38.5 degrees Celsius a fever'],
  ['Set an alarm in half an hour', 'set an alarm in 30 minutes'],
  ['Who was the second president?', 'Who was the 2nd president?'],
  ['Recap season one', 'recap season 1'],
  ['Recap chapter IV', 'Recap chapter 4'],
  ['What does US$100 buy?', 'What does 100 USD buy?'],
  ['Is it on Disney+?', 'Is it on Disney Plus?'],
  ['Add 1½ cups', 'Add 1.5 cups'],
  ['What is a 401(k)?', 'What is a 401k?'],
])('%s has the words of %s', (a, b) => {
  expect(same(a, b)).toBe(true)
  expect(left(a, b)).toEqual([])
})

test.each([
  ['Can I come at 1 pm?', 'Can I come at 1 am?'],
  ['Can I come at 12 pm?', 'Can I come at 12 am?'],
  ['Is 40 °C hot?', 'Is 40 °F hot?'],
  ['Add 1½ cups', 'Add 11 cups'],
  ['Recap season 1', 'Recap season 2'],
])('%s has not the numbers of %s', (a, b) => {
  expect(same(a, b)).toBe(false)
})

test.each([
  ['How do I cancel my subscription?', 'What are the steps to end my membership?'],
  ['When was Charles Darwin born?', 'In what year was Charles Darwin born?'],
  ['Are hamsters allowed to have carrots?', 'Can hamsters eat carrots?'],
])('%s asks the same as %s', (a, b) => {
  expect(asksTheSame(asked(a), asked(b))).toBe(true)
})

test.each([
  ['How do I cancel my subscription?', 'How do I renew my subscription?'],
  ['Can cats eat apples?', 'Can dogs eat apples?'],
  ['Is tipping allowed?', 'Is tipping forbidden?'],
  ['How do I turn a list into a set?', 'What is the way to change a set into a list?'],
  ['Explain photosynthesis to a five-year-old', 'Explain photosynthesis to a five-year-old in Spanish'],
  ['Book a table for two at 9 pm', 'Book a table for two at 9 pm tomorrow'],
  ['How much is 12 miles in km?', 'Convert 12 km to miles'],
  ['Translate this Polish letter into Czech', 'How would you put this Czech letter in Polish?'],
  ['Sum up chapter 4 in 2 sentences', 'Summarize chapter 2 using 4 sentences'],
  ['Dose of ibuprofen for a child', 'What dose of ibuprofen is too much for a child?'],
  ['Boiling point of ethane', 'At which temperature does ethanol boil?'],
])('%s does not ask what %s asks', (a, b) => {
  expect(asksTheSame(asked(a), asked(b))).toBe(false)
})
