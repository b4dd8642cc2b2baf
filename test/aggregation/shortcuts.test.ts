import { array, assert, constantFrom, integer, jsonValue, oneof, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/aggregation/json/write-json.ts'
import { groupBySame, isSameJson } from '../../src/aggregation/json/same-json.ts'
import type { JsonValue } from '../../src/core/json/json-value.ts'
import { normalOf } from '../../src/aggregation/texts/text-reading.ts'
import { plainText, tokensOf } from '../../src/aggregation/texts/plain-text.ts'
import { readSuffix as naiveSuffix } from './naive-suffix.ts'
import { parseJson } from '../../src/core/json/json-value.ts'
import { readSuffix } from '../../src/aggregation/numbers/number-suffix.ts'
import { singleSpaced } from '../../src/aggregation/single-spaced.ts'

const runs = { numRuns: 2000 }

/** JSON texts of which many mean the same: accents in two forms, integers beyond 2^53, keys in two orders. */
const leaf = constantFrom(
  '"é"',
  '"e\u0301"',
  '"K"',
  '"\u212a"',
  '1',
  '1.0',
  '-0',
  '0',
  'null',
  '1e20',
  'true',
)
const big = constantFrom('100000000000000000000', '12345678901234567891', '1e999', '"\ud800"', '""')
const key = constantFrom('a', 'b', 'é', 'e\u0301', '__proto__')
const flat = oneof(leaf, big)
const list = array(flat, { maxLength: 3 }).map((all) => `[${all.join(',')}]`)
const record = array(tuple(key, oneof(flat, list)), { maxLength: 3 }).map(
  (all) => `{${all.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`,
)
const values = oneof(
  flat,
  list,
  record,
  jsonValue().map((value) => JSON.stringify(value)),
).map((text): JsonValue => parseJson(text) ?? null)

test('values are the same exactly when their canonical texts are', () => {
  assert(
    property(values, values, (a, b) => {
      expect(isSameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b))
    }),
    runs,
  )
})

test('groups of the same value are those of the same canonical text', () => {
  assert(
    property(array(values, { maxLength: 6 }), (all) => {
      const said = all.map((value) => ({ value }))
      const byText = Map.groupBy(said, ({ value }) => canonicalJson(value))
      expect(groupBySame(said)).toEqual([...byText.values()])
    }),
  )
})

test('a canonical text that may end early begins as the whole one does', () => {
  assert(
    property(values, integer({ min: 0, max: 40 }), (value, enough) => {
      const [start, whole] = [canonicalJson(value, enough), canonicalJson(value)]
      if (whole.length <= enough) expect(start).toBe(whole)
      expect(start.length).toBeGreaterThanOrEqual(Math.min(whole.length, enough))
      expect(start.slice(0, enough)).toBe(whole.slice(0, enough))
    }),
    runs,
  )
})

const spaces = array(oneof(constantFrom(' ', '\n', '\t', '\u00a0', '\u2028', '\ufeff', 'a'), string())).map(
  (all) => all.join(''),
)

test('single spaces are those of replacing each run', () => {
  assert(
    property(spaces, (text) => {
      expect(singleSpaced(text)).toBe(text.replace(/\s+/g, ' ').trim())
    }),
    runs,
  )
})

const words = array(oneof(constantFrom('The', 'a', 'AN', 'ΣΑΣ', 'İ', "it's", 'x', '.', '12%'), string())).map(
  (all) => all.join(' '),
)

test('a normal text is its tokens, each in lower case, without articles', () => {
  assert(
    property(words, (text) => {
      const tokens = tokensOf(plainText(text)).map((token) => token.toLowerCase())
      const bare = tokens.filter((token) => !['a', 'an', 'the'].includes(token))
      expect(normalOf(text)).toBe((bare.length > 0 ? bare : tokens).join(' '))
    }),
    runs,
  )
})

const suffixes = array(
  oneof(
    constantFrom(
      ' ',
      '\u00a0',
      '\n',
      '-',
      '/',
      '^',
      'e',
      'E5',
      'x10^3',
      ' × 10**2',
      '3/4',
      ' million',
      'bn',
      'k',
      'K',
    ),
    constantFrom(
      '\u212a',
      'M',
      'm',
      'square',
      ' metres',
      'per',
      ' cent',
      'degrees',
      ' Celsius',
      'km/h',
      'm²',
      '%',
    ),
    constantFrom('°', 'C', '€', 'T', 'mio', '12', '.', 'pounds', ' sterling', 'metric', ' tons', 'é'),
    string({ maxLength: 2 }),
  ),
  { maxLength: 5 },
).map((all) => all.join(''))

test('what follows a number is read as by trying every pattern', () => {
  assert(
    property(suffixes, constantFrom(1, 0.5, 12), constantFrom(true, false), (text, numeral, isMoney) => {
      expect(readSuffix(text, 0, numeral, isMoney)).toEqual(naiveSuffix(text, 0, numeral, isMoney))
    }),
    { numRuns: 5000 },
  )
})
