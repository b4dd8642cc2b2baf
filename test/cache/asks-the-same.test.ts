import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { asksTheSame, readQuestion } from '../../src/cache/question/asks-the-same.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'

const embedder = shippedEmbedder()
const same = (a: string, b: string) => asksTheSame(readQuestion(a, embedder), readQuestion(b, embedder))

// Written for this test; none of these stands in bench/cache-pairs.
describe('the same question', () => {
  test.each([
    ['How do I export my contacts?', 'What is the best way to export my contacts?'],
    ['How do I export my contacts?', 'Hi, could you please tell me how to export my contacts? Thanks!'],
    ['What does a new passport cost?', 'How much does a new passport cost?'],
    ['Who painted the Mona Lisa?', 'By whom was the Mona Lisa painted?'],
    ['How tall is Mount Everest?', 'What is the height of Mount Everest?'],
    ['Convert 3 gallons to liters', 'How many liters are 3 gallons?'],
    ['Turn on the heating in the office', 'Please switch the office heating on'],
    ['Buy two tickets to Rome', 'Purchase 2 tickets to Rome'],
    ['difference between TCP and UDP', 'How do UDP and TCP differ?'],
    ['What is the weather like in Turin tomorrow?', 'weather in Turin tomorrow'],
    ['Remind me to pay the rent tomorrow', 'Set a reminder to pay the rent tomorrow'],
  ])('%s = %s', (a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([true, true])
  })
})

describe('another question', () => {
  test.each([
    ['number', 'Set a timer for 9 minutes', 'Set a timer for 8 minutes'],
    ['number in words', 'Set a timer for nine minutes', 'Set a timer for 19 minutes'],
    ['unit', 'How much is 5 pounds of apples in dollars?', 'How much is 5 kilos of apples in dollars?'],
    ['negation', 'Why does my phone charge?', "Why doesn't my phone charge?"],
    ['without', 'How do I log in with a password?', 'How do I log in without a password?'],
    ['opposite', 'How do I mute a conversation?', 'How do I unmute a conversation?'],
    ['opposite phrase', 'Turn on the fan', 'Turn off the fan'],
    ['name', 'Who is the mayor of Lyon?', 'Who is the mayor of Nice?'],
    ['name in lower case', 'who is the mayor of lyon', 'who is the mayor of nice'],
    ['quotation', 'What does "ephemeral" mean?', 'What does "ethereal" mean?'],
    ['code', 'What does parse_int do?', 'What does parse_float do?'],
    ['address', 'Is https://a.example/x safe?', 'Is https://a.example/y safe?'],
    ['direction', 'Train from Bern to Basel', 'Train from Basel to Bern'],
    ['who does what', 'Does the dog chase the cat?', 'Does the cat chase the dog?'],
    ['cause', 'What caused the flood?', 'What did the flood cause?'],
    ['before', 'Can I eat before the test?', 'Can I eat after the test?'],
    ['by and to', 'Raise the price to 10 dollars', 'Raise the price by 10 dollars'],
    ['time', 'What is the weather today?', 'What is the weather tomorrow?'],
    ['tense', 'Who is the king of Spain?', 'Who was the king of Spain?'],
    ['question word', 'When did the shop open?', 'Why did the shop open?'],
    ['order and how-to', 'Turn on the fan', 'How do I turn on the fan?'],
    ['may and should', 'Can I water the plant daily?', 'Should I water the plant daily?'],
    ['whose', 'What is my name?', 'What is your name?'],
    ['all and some', 'Delete all my files', 'Delete some of my files'],
    ['more said', 'Recipe for bread', 'Recipe for bread with nuts'],
    ['language', 'Where is the station?', 'Wo ist der Bahnhof?'],
    ['other script', '東京の天気は?', '大阪の天気は?'],
    ['version', 'Install node 20', 'Install node 22'],
    ['part of', 'Turn off the lights in the room', 'Turn off the lights in the bedroom'],
  ])('%s: %s ≠ %s', (_, a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([false, false])
  })
})

test('any text is read, and asks the same as itself or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const question = readQuestion(text, embedder)
      expect(asksTheSame(question, question)).toBe(question.normal !== '')
    }),
  )
})

test('a long text is read in little time', () => {
  const words = 'the price of a ticket from here to there in 2024 and not later, please '
  for (const text of [
    words.repeat(28),
    'a '.repeat(1000),
    '1'.repeat(2000),
    'how '.repeat(500),
    '"'.repeat(2000),
  ]) {
    const began = performance.now()
    const question = readQuestion(text, embedder)
    asksTheSame(question, readQuestion(`${text}x`, embedder))
    expect(performance.now() - began).toBeLessThan(200)
  }
})
