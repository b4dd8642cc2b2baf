import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, context, user } from './answers.ts'
import { detectLanguage, isNear, knownLanguages } from '../../src/gates/language/detect-language.ts'
import { findIntentData, readIntents } from '../../scripts/embedder/evaluation/intent-data.ts'
import { languageGate } from '../../src/gates/language.ts'
import { languageTexts } from './language-texts.ts'

const languages = Object.keys(languageTexts)
const gate = languageGate({ language: 'request' })
const asked = (text: string) => context({ messages: [user(text)] })

describe('short texts of 26 languages', () => {
  test('none is taken for another language; 9 in 10 are told', () => {
    let told = 0
    let texts = 0
    for (const [language, list] of Object.entries(languageTexts)) {
      for (const text of list) {
        const found = detectLanguage(text)
        texts += 1
        if (found !== null) expect([text, isNear(language, found)]).toEqual([text, true])
        told += Number(found !== null)
      }
    }
    console.log(`language: ${told} of ${texts} short texts told, none wrongly`)
    expect(told / texts).toBeGreaterThanOrEqual(0.9)
  })

  test.each(languages)('%s: its texts together are told', (language) => {
    const found = detectLanguage((languageTexts[language] ?? []).join(' '))
    expect(found !== null && isNear(language, found)).toBe(true)
  })

  test('an answer in the language of the ask passes, one in another language does not', () => {
    for (const one of languages) {
      const [ask = '', ...rest] = languageTexts[one] ?? []
      if (detectLanguage(ask) === null) continue
      for (const other of languages) {
        const text = one === other ? rest.join(' ') : (languageTexts[other] ?? []).join(' ')
        expect(gate.check(answer(text), asked(ask)).outcome).toBe(isNear(one, other) ? 'accept' : 'retry')
      }
    }
  })
})

describe('what is no language', () => {
  test.each([
    '',
    'OK',
    '42',
    'https://example.com/the/of/and',
    '```\nif the = of; for in to\n```',
    'ABC-123 foo@bar.de',
    '🙂🙂🙂',
  ])('%j is not told', (text) => expect(detectLanguage(text)).toBe(null))

  test('code and addresses do not count', () => {
    expect(
      detectLanguage('Das ist die Lösung:\n```js\nif (the) { of = to(in) } // this is the best of all\n```'),
    ).toBe('de')
  })

  test('never throws, and ends soon', () => {
    assert(property(string({ unit: 'binary' }), (text) => void detectLanguage(text)))
    const began = performance.now()
    for (const sign of ['`', '<', 'a', '@', '://', '```\n', '[A_', 'ё']) detectLanguage(sign.repeat(50_000))
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('the gate', () => {
  const german = (languageTexts['de'] ?? []).join(' ')
  test('an ask that names a language may be answered in it', () => {
    expect(
      gate.check(answer(german), asked('Please translate this to German: how are you doing today?')),
    ).toEqual({
      outcome: 'accept',
      flags: ['language: the ask names a language'],
    })
  })

  test('an ask that cannot be told passes, and says so', () => {
    expect(gate.check(answer(german), asked('7 * 6'))).toEqual({
      outcome: 'accept',
      flags: ['language: the ask is in an unknown one'],
    })
    expect(gate.check(answer('42'), asked('How much is that in the end?')).flags).toEqual([
      'language: unknown',
    ])
  })

  test('a list', () => {
    const listed = languageGate({ language: ['en', 'fr'], else: 'retry' })
    expect(listed.check(answer(german), context())).toEqual({
      outcome: 'retry',
      feedback: 'Answer in English or French.',
      flags: ['language: de, not en or fr'],
    })
    expect(knownLanguages.length).toBeGreaterThan(50)
  })
})

const folder = findIntentData()
test.skipIf(folder === null)(
  'English asks are hardly ever taken for another language (needs UMBEL_DATA)',
  () => {
    for (const name of ['clinc150.test', 'banking77.test', 'hwu64.test']) {
      const found = readIntents(folder ?? '', name).map(({ text }) => detectLanguage(text))
      const wrong = found.filter((language) => language !== null && language !== 'en').length / found.length
      const unknown = found.filter((language) => language === null).length / found.length
      console.log(
        `language, ${name}: ${(100 * wrong).toFixed(2)} % wrong, ${(100 * unknown).toFixed(1)} % unknown`,
      )
      expect(wrong).toBeLessThanOrEqual(0.01)
    }
  },
)
