import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { answer, embedder, request, user } from './answers.ts'
import { describe, expect, test } from 'vitest'
import { internetDetectors } from '../../src/gates/pii/detectors/internet.ts'
import { languageGate } from '../../src/gates/language.ts'
import { peopleDetectors } from '../../src/gates/pii/detectors/people.ts'
import { proseOf } from '../../src/gates/language/prose.ts'
import { supportGate } from '../../src/gates/support.ts'

const pieces = array(
  oneof(
    constantFrom(
      '://',
      '@',
      'www.',
      ' ',
      '\n',
      'a'.repeat(150),
      '\u00a0',
      'ada@example.org',
      'https://x.y/z',
      '`',
      '<',
    ),
    string(),
  ),
  { maxLength: 14 },
).map((all) => all.join(''))

test('addresses are taken out of prose as by one pattern over all of it', () => {
  assert(
    property(pieces, (text) => {
      expect(proseOf(text)).toBe(naiveProse(text))
    }),
    { numRuns: 2000 },
  )
})

/** `proseOf` with a pattern that is tried at every place. Texts of the test are shorter than what it reads. */
function naiveProse(text: string): string {
  return text
    .slice(0, 3200)
    .replace(/(```|~~~)[\s\S]*?(\1|$)/g, ' ')
    .replace(/`[^`\n]{0,200}`/g, ' ')
    .replace(/\S{0,200}(?::\/\/|@|www\.)\S{0,500}/g, ' ')
    .replace(/<[^<>\n]{0,200}>|\[[A-Z_]+_\d+\]|\d+/g, ' ')
    .slice(0, 800)
}

describe('a hint', () => {
  const hinted = [...internetDetectors, ...peopleDetectors].filter(({ hint }) => hint instanceof RegExp)
  const privateData = array(
    oneof(
      constantFrom(
        'newborn ',
        'Born ',
        'DOB: ',
        'd.o.b. ',
        'NÉ LE ',
        'née le ',
        'Geburtsdatum ',
        'nata ',
        'birthday ',
      ),
      constantFrom(
        '1984-03-12',
        '12 March 1984',
        'Passport no. ',
        'PASAPORTE ',
        'C01234567',
        '123456789',
        ' on ',
      ),
      constantFrom(
        '::1',
        'fe80::1',
        '2001:db8::',
        '00:1B:44:11:3a:B7',
        'aa-bb-cc-dd-ee-ff',
        ':',
        '1:2:3:4:5:6:7:8',
      ),
      string({ maxLength: 3 }),
    ),
    { maxLength: 8 },
  ).map((all) => all.join(''))

  test('stands in every text in which its detector finds something', () => {
    let found = 0
    assert(
      property(privateData, (text) => {
        for (const { hint, pattern, lengthOf } of hinted) {
          const matches = [...text.matchAll(pattern)]
          if (!matches.some((match) => (lengthOf?.(match[0], text, match.index) ?? 1) > 0)) continue
          found += 1
          expect(text).toMatch(hint ?? '')
        }
      }),
      { numRuns: 3000 },
    )
    expect(found).toBeGreaterThan(100)
  })
})

describe('what is read once a request', () => {
  const gate = supportGate({ support: {} })
  const asked = request({ messages: [user('What did it cost in 2024?')] })
  const outcome = (sources: readonly string[], ask = asked) =>
    gate.check(answer('It cost 17 dollars in 2024.'), { request: ask, sources, embedder })

  test('is read anew for other sources of the same request', () => {
    const rich = ['It cost 17 dollars.']
    expect(outcome(rich).outcome).toBe('accept')
    expect(outcome(['It cost 18 dollars.']).outcome).toBe('next')
    expect(outcome(rich).outcome).toBe('accept')
  })

  test('is read anew for another request', () => {
    const sources: readonly string[] = []
    expect(outcome(sources).outcome).toBe('next')
    expect(outcome(sources, request({ messages: [user('Did it cost 17 in 2024?')] })).outcome).toBe('accept')
  })

  test('holds for the language of the ask too', () => {
    const language = languageGate({ language: 'request' })
    const german = 'Das ist der Grund, warum die Bank den Zins nicht mehr erhöht hat.'
    const outcomeFor = (ask: string) => {
      const context = { request: request({ messages: [user(ask)] }), sources: [], embedder }
      return language.check(answer(german), context).outcome
    }
    expect(outcomeFor('What is the reason that the bank has not raised the rate?')).toBe('retry')
    expect(outcomeFor('Was ist der Grund dafür, dass die Bank den Zins nicht erhöht hat?')).toBe('accept')
  })
})
