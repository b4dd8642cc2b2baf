import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  property,
  record,
  string,
  stringMatching,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Match } from '../../src/core/release.ts'
import type { Classified, Signals } from '../../src/core/signals.ts'
import { globPattern, matches } from '../../src/routing/match.ts'
import { noSignals } from '../support/release.ts'

const signals = (parts: Partial<Signals>): Signals => ({ ...noSignals, ...parts })
const holds = (match: Match, parts: Partial<Signals> = {}) => matches(match, signals(parts))

const said = (label: string, abstained = false): Classified => ({
  label,
  confidence: 0.8,
  runnerUp: null,
  threshold: 0.4,
  answer: abstained ? 'none' : 'label',
  gap: null,
  abstained,
})

const toolsAndImage: Partial<Signals> = { has: (what) => what === 'tools' || what === 'image' }

describe('one condition', () => {
  test.each<[boolean, Match, Partial<Signals>]>([
    [true, {}, {}],
    [true, { model: { equals: ['a', 'gpt-4o'] } }, { model: 'gpt-4o' }],
    [false, { model: { equals: ['gpt-4'] } }, { model: 'gpt-4o' }],
    [true, { model: { glob: ['gpt-*'] } }, { model: 'gpt-4o' }],
    [false, { model: { glob: ['gpt-*'] } }, { model: 'my-gpt-4o' }],
    [true, { header: { 'x-plan': { equals: ['gold'] } } }, { header: () => 'gold' }],
    [false, { header: { 'x-plan': { glob: ['*'] } } }, { header: () => null }],
    [true, { header: { 'x-plan': { glob: ['*'] } } }, { header: () => '' }],
    [true, { metadata: { team: { equals: ['search'] } } }, { metadata: () => 'search' }],
    [false, { metadata: { team: { equals: ['search'] } } }, {}],
    [true, { tier: ['gold'] }, { tier: 'gold' }],
    [false, { tier: ['gold'] }, {}],
    [true, { tokens: { min: 5, max: 10 } }, { tokens: 5 }],
    [true, { tokens: { min: 5, max: 10 } }, { tokens: 10 }],
    [false, { tokens: { min: 5 } }, { tokens: 4 }],
    [false, { tokens: { max: 5 } }, { tokens: 6 }],
    [true, { keywords: ['drop table'] }, { ask: 'Please DROP\n  TABLE users' }],
    [false, { keywords: ['rm'] }, { ask: 'a charming farm' }],
    [true, { keywords: ['größe'] }, { ask: 'welche GRÖßE?' }],
    [false, { keywords: ['gröss'] }, { ask: 'grösser' }],
    [true, { keywords: ['c++'] }, { ask: 'is c++ hard' }],
    [true, { keywords: ['a.b'] }, { ask: 'see a.b' }],
    [false, { keywords: ['a.b'] }, { ask: 'see axb' }],
    [true, { regex: { source: String.raw`\bTICKET-\d{3}\b`, flags: 'i' } }, { ask: 'ticket-123' }],
    [false, { class: { topic: ['x'] } }, {}],
    [true, { class: { topic: ['x', 'y'] } }, { class: () => said('y') }],
    [false, { class: { topic: ['x'] } }, { class: () => said('y') }],
    [false, { class: { topic: ['y'] } }, { class: () => said('y', true) }],
    [false, { class: { topic: ['y'], mood: ['x'] } }, { class: () => said('y') }],
  ])('%s: %j', (expected, match, parts) => {
    expect(holds(match, parts)).toBe(expected)
  })

  test('has: all that are listed', () => {
    expect(holds({ has: ['tools', 'image'] }, toolsAndImage)).toBe(true)
    expect(holds({ has: ['tools', 'audio'] }, toolsAndImage)).toBe(false)
  })
})

const leaf = record({ min: integer({ min: 0, max: 20 }), max: integer({ min: 0, max: 20 }) })
const tree = leaf.map(({ min, max }): Match => ({ tokens: { min, max } }))
const seen = integer({ min: 0, max: 20 })

describe('laws', () => {
  test('siblings, `all`, `any` and `not` are the logic of their names', () => {
    assert(
      property(array(tree, { minLength: 1, maxLength: 4 }), seen, (inner, tokens) => {
        const each = inner.map((match) => holds(match, { tokens }))
        expect(holds({ all: inner }, { tokens })).toBe(each.every(Boolean))
        expect(holds({ any: inner }, { tokens })).toBe(each.some(Boolean))
        expect(holds({ not: inner[0] ?? {} }, { tokens })).toBe(!each[0])
        expect(holds({ ...inner[0], all: inner.slice(1) }, { tokens })).toBe(each.every(Boolean))
      }),
      { seed: 31 },
    )
  })

  test('not all is any not; not any is all not', () => {
    assert(
      property(array(tree, { minLength: 1, maxLength: 4 }), seen, (inner, tokens) => {
        const negated = inner.map((match): Match => ({ not: match }))
        expect(holds({ not: { all: inner } }, { tokens })).toBe(holds({ any: negated }, { tokens }))
        expect(holds({ not: { any: inner } }, { tokens })).toBe(holds({ all: negated }, { tokens }))
      }),
      { seed: 32 },
    )
  })

  test('one more condition never lets more through', () => {
    assert(
      property(tree, tree, boolean(), seen, (match, other, nested, tokens) => {
        const narrower: Match = nested ? { all: [match, other] } : { ...match, any: [other] }
        if (holds(narrower, { tokens })) expect(holds(match, { tokens })).toBe(true)
      }),
      { seed: 33 },
    )
  })

  test('a keyword is found in any text that holds it as a word, and only there', () => {
    const word = stringMatching(/^[a-zä-ü0-9+.$(]{1,8}$/)
    const glue = constantFrom(' ', ', ', '\n', '!', '"', '(')
    assert(
      property(
        word,
        array(word, { maxLength: 5 }),
        glue,
        integer({ min: 0, max: 5 }),
        (keyword, others, between, at) => {
          const rest = others.filter((other) => !other.includes(keyword) && !keyword.includes(other))
          const words = rest.toSpliced(Math.min(at, rest.length), 0, keyword)
          expect(holds({ keywords: [keyword] }, { ask: words.join(between).toUpperCase() })).toBe(true)
          if (/^[a-z]+$/.test(keyword)) {
            expect(holds({ keywords: [keyword] }, { ask: words.map((each) => `x${each}x`).join(' ') })).toBe(
              false,
            )
          }
        },
      ),
      { seed: 34 },
    )
  })

  test('a glob without a star is the text itself; a star is any run of characters', () => {
    assert(
      property(string(), string(), string(), (before, middle, after) => {
        const [head, tail] = [before.replaceAll('*', ''), after.replaceAll('*', '')]
        expect(globPattern(head).test(head)).toBe(true)
        expect(globPattern(`${head}*${tail}`).test(`${head}${middle}${tail}`)).toBe(true)
        if (middle !== '') expect(globPattern(head).test(`${head}${middle}`)).toBe(false)
      }),
      { seed: 35 },
    )
  })
})
