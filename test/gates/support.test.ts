import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, context, user } from './answers.ts'
import { GivenText } from '../../src/gates/support/given-text.ts'
import { findNames } from '../../src/gates/support/find-names.ts'
import { findNumbers } from '../../src/gates/support/find-numbers.ts'
import { supportGate } from '../../src/gates/support.ts'

function unsupported(text: string, source: string): string[] {
  const given = new GivenText([source])
  return [
    ...findNumbers(text).filter((number) => !given.hasNumber(number)),
    ...findNames(text).filter((name) => !given.hasName(name)),
  ].map((found) => found.text)
}

describe('numbers', () => {
  test.each([
    ['It costs $1,299.', 'The price is 1299 dollars.'],
    ['It costs 1.299,00 €.', 'Price: EUR 1299'],
    ['about 1.5 million people', 'population 1,500,000'],
    ['a rise of 12%', 'rose by 12 percent'],
    ['a rise of 12 %', '12 per cent more'],
    ['3 rooms', 'three rooms'],
    ['a dozen eggs, 12 in all', 'one dozen eggs'],
    ['5 km', 'five of them, 5 kilometres long'],
    ['10-year plan', 'a plan of 10 years'],
    ['1. First\n2. Second\n3) Third', 'nothing'],
    ['B2B, v2, H2O and covid19', 'H2O, B2B'],
    ['in 2020 and 2021', 'from 2020 to 2021'],
    ['$5M', 'a loss of 5 million dollars'],
    ["1'234 and 1 234", '1234'],
    ['-5 °C', '5°C below zero'],
  ])('%j rests on %j', (text, source) => expect(unsupported(text, source)).toEqual([]))

  test.each([
    ['It costs $1,300.', 'The price is 1299 dollars.', '$1,300'],
    ['5 km', '5 miles', '5'],
    ['12%', '$12', '12%'],
    ['1.5 million', '1.5 billion', '1.5'],
    ['in 2022', 'in 2020', '2022'],
    ['4 rooms', 'three rooms', '4'],
  ])('%j does not rest on %j', (text, source, found) => expect(unsupported(text, source)).toEqual([found]))
})

describe('names', () => {
  test.each([
    ['Ada Lovelace wrote it.', 'by ADA LOVELACE'],
    ['The Bank of England said so.', 'the Bank of England'],
    ['Yesterday Ada Lovelace came.', 'Ada Lovelace'],
    ['José García', 'Jose Garcia'],
    ["Ada Lovelace's notes", 'notes of Ada Lovelace'],
    ['the UN', 'the United Nations'],
    ['NATO', 'North Atlantic Treaty Organization'],
    ['GPT-4', 'GPT-4 is a model'],
    ['He said "never again" twice.', 'never again, he said'],
    ['In The End', 'nothing'],
    ['This is fine. The Answer is no.', 'nothing'],
  ])('%j rests on %j', (text, source) => expect(unsupported(text, source)).toEqual([]))

  test.each([
    ['Ada Byron wrote it.', 'Ada Lovelace wrote it.', 'Ada Byron'],
    ['The Bank of France', 'The Bank of England', 'Bank of France'],
    ['the WHO', 'the United Nations', 'WHO'],
    ['He said "always and ever".', 'never again', 'always and ever'],
    ['New York City', 'New Yorkers like the city', 'New York City'],
  ])('%j does not rest on %j', (text, source, found) => expect(unsupported(text, source)).toEqual([found]))
})

const sources = ['Umbel Ltd was founded in 1998 by Ada Lovelace in London. It has 40 employees.']
const lie = 'Ada Lovelace founded it in 1999 with 40 people.'

function run(support: Parameters<typeof supportGate>[0]['support'], ask = 'Who founded it?') {
  return supportGate({ support }).check(answer(lie), context({ messages: [user(ask)] }, sources)).outcome
}

describe('the gate', () => {
  test('names what is not supported', () => {
    expect(supportGate({ support: {}, else: 'retry' }).check(answer(lie), context({}, sources))).toEqual({
      outcome: 'retry',
      feedback: 'These do not stand in the given texts: 1999. Answer only with what stands there.',
      flags: ['support: 1999', 'support: 1 of 3 without support'],
    })
  })

  test('a share may do, only numbers or names, only sources', () => {
    expect(run({ atLeast: 0.6 })).toBe('accept')
    expect(run({ check: ['names'] })).toBe('accept')
    expect(run({ check: ['numbers'] })).toBe('next')
    expect(run({}, 'Was it in 1999?')).toBe('accept')
    expect(run({ from: ['sources'] }, 'Was it in 1999?')).toBe('next')
  })

  test('without a text to compare with it says so', () => {
    expect(supportGate({ support: { from: ['sources'] } }).check(answer(lie), context())).toEqual({
      outcome: 'accept',
      flags: ['support: nothing to compare with'],
    })
  })

  test('what stands in the given text is supported, whatever it is; nothing throws', () => {
    const gate = supportGate({ support: { from: ['sources'] } })
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        if (text === '') return
        expect(gate.check(answer(text), context({}, [text])).outcome).toBe('accept')
      }),
      // A letter and its accent apart are one letter.
      { examples: [['A\u0300\u{1D400}\u{10C80}'], ['A\u0301\u{10C80}']], numRuns: 500 },
    )
    const began = performance.now()
    for (const unit of ['1,', '1 ', '1.000', 'Aa ', 'AB', '"a', 'A of ', '$1']) {
      gate.check(answer(unit.repeat(5000)), context({}, ['x']))
    }
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
