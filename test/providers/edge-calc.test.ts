import { describe, expect, test } from 'vitest'
import {
  type Rational,
  isRounded,
  minus,
  over,
  parseRational,
  plus,
  rational,
  times,
  toThe,
} from './exact-rational.ts'
import { calculate } from '../../src/providers/edge/calc/calculate.ts'

/** Numbers in [0, 1) that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

interface Sum {
  readonly text: string
  /** Undefined: somewhere something is divided by 0. */
  readonly value: Rational | undefined
}

/** A random expression and its value, worked out beside it in fractions. */
function makeSum(random: () => number, depth: number): Sum {
  const pick = (count: number) => Math.floor(random() * count)
  if (depth === 0 || random() < 0.2) {
    const places = pick(5)
    const digits = String(pick(100_000))
    const text =
      places === 0
        ? digits
        : `${digits.padStart(places + 1, '0').slice(0, -places)}.${digits.padStart(places + 1, '0').slice(-places)}`
    return { text, value: parseRational(text) }
  }
  const left = makeSum(random, depth - 1)
  if (random() < 0.12) {
    const exponent = pick(7) - 2
    const value =
      left.value === undefined || (left.value.n === 0n && exponent <= 0)
        ? undefined
        : toThe(left.value, exponent)
    return { text: `(${left.text})^${exponent < 0 ? `(${exponent})` : exponent}`, value }
  }
  const right = makeSum(random, depth - 1)
  const [a, b] = [left.value, right.value]
  const both = a !== undefined && b !== undefined
  switch (pick(4)) {
    case 0:
      return { text: `(${left.text} + ${right.text})`, value: both ? plus(a, b) : undefined }
    case 1:
      return { text: `(${left.text} - ${right.text})`, value: both ? minus(a, b) : undefined }
    case 2:
      return { text: `${left.text} * ${right.text}`, value: both ? times(a, b) : undefined }
    default:
      return {
        text: `(${left.text}) / (${right.text})`,
        value: both && b.n !== 0n ? over(a, b) : undefined,
      }
  }
}

/** The number that an answer shows, and whether it says that digits were cut. */
function shown(answer: string): { number: Rational; rounded: boolean } {
  const match = /(=|≈) (-?[\d.]+(?:e[+-]?\d+)?)%?$/.exec(answer)
  if (match === null) throw new Error(`No number at the end of: ${answer}`)
  return { number: parseRational(match[2] ?? ''), rounded: match[1] === '≈' }
}

/** Precedence as in school, so that products need no brackets: this checks what the text says, read that way. */
describe('1,000 generated expressions', () => {
  test('equal what fractions of integers give', () => {
    const random = seeded(20_261_125)
    let compared = 0
    let rounded = 0
    while (compared < 1000) {
      const { text, value } = makeSum(random, 1 + Math.floor(random() * 4))
      if (value === undefined || text.length > 400 || !/[-+*/^]/.test(text)) continue
      const found = calculate(text)
      expect(found, text).toBeDefined()
      const answer = shown(found?.answer ?? '')
      if (answer.rounded) {
        rounded += 1
        expect(isRounded(answer.number, value, 15), `${text} gave ${found?.value}`).toBe(true)
      } else expect(minus(answer.number, value).n, `${text} gave ${found?.value}`).toBe(0n)
      compared += 1
    }
    console.log(`edge/calc: ${compared} expressions, ${rounded} of them to 15 digits, the rest exactly`)
    expect(rounded).toBeGreaterThan(100)
    expect(rounded).toBeLessThan(900)
  })

  test('200 percentages do too', () => {
    const random = seeded(7)
    for (let count = 0; count < 200; count += 1) {
      const percent = String(Math.floor(random() * 2000) / 10)
      const base = String(Math.floor(random() * 1_000_000) / 100)
      const part = over(times(parseRational(percent), parseRational(base)), rational(100n))
      const forms: readonly (readonly [string, Rational])[] = [
        [`what is ${percent}% of ${base}?`, part],
        [`${base} + ${percent}%`, plus(parseRational(base), part)],
        [`${percent}% off ${base}`, minus(parseRational(base), part)],
      ]
      for (const [text, value] of forms) {
        expect(minus(shown(calculate(text)?.answer ?? text).number, value).n, text).toBe(0n)
      }
    }
  })
})

test.each([
  ['2 + 3 * 4', '14'],
  ['2 * 3 + 4', '10'],
  ['10 - 4 - 3', '3'],
  ['24 / 4 / 2', '3'],
  ['2 ^ 3 ^ 2', '512'],
  ['-3^2', '-9'],
  ['(-3)^2', '9'],
  ['17 mod 5', '2'],
  ['5!', '120'],
  ['0.1 + 0.2', '0.3'],
  ['1/3 * 3', '1'],
  ['two plus two', '4'],
  ['(3+4)*2^3', '56'],
  ['1,234.5 * 2', '2469'],
  ["what's the square root of 144?", '12'],
  ['half of 90', '45'],
  ['what percent of 80 is 20', '25%'],
  ['what is 20% off 59.99', '47.992'],
  ['18% tip on $45', '$8.10'],
  ['1e3 / 7', '142.857142857143'],
  ['2^100', '1267650600228229401496703205376'],
  ['16 raised to 3', '4096'],
  ['Compute: 15% of 80', '12'],
  ['What is: 5*5?', '25'],
  ['Please calculate the following: 12 * 12', '144'],
  ['evaluate this: 3+4', '7'],
  ['3 ⋅ 4', '12'],
  ['1 000 000 / 8', '125000'],
  ['1\u202f234\u202f567 + 1', '1234568'],
  ['1_000_000 / 8', '125000'],
  ['2 1/2 + 1', '3.5'],
  ['0.375 as a percentage', '37.5%'],
  ['what is 12.5% as a decimal', '0.125'],
  ['12/4/3', '1'],
  ['120-20-5', '95'],
])('%s is %s', (text, value) => {
  expect(calculate(text)?.value).toBe(value)
})

/** Defined values, and values from the tables of NIST Special Publication 811, appendix B. */
test.each([
  ['5 miles in km', '8.04672 km'],
  ['convert 1 inch to cm', '2.54 cm'],
  ['12 ft 3 in to cm', '373.38 cm'],
  ['1 yard in meters', '0.9144 m'],
  ['1 nautical mile in km', '1.852 km'],
  ['how many feet in a mile', '5280 ft'],
  ['1 acre in square meters', '4046.8564224 m²'],
  ['1 hectare in square meters', '10000 m²'],
  ['1 gallon in liters', '3.785411784 L'],
  ['1 imperial pint in ml', '568.26125 mL'],
  ['1 cup in ml', '236.5882365 mL'],
  ['1 pound in grams', '453.59237 g'],
  ['1 ounce in grams', '28.349523125 g'],
  ['1 stone in kg', '6.35029318 kg'],
  ['1 troy ounce in grams', '31.1034768 g'],
  ['how many seconds in a day', '86400 s'],
  ['2 hours in minutes', '120 min'],
  ['1 week in hours', '168 h'],
  ['100 C in F', '212 °F'],
  ['32 F in C', '0 °C'],
  ['-40 C in F', '-40 °F'],
  ['0 K in C', '-273.15 °C'],
  ['36 km/h in m/s', '10 m/s'],
  ['1 GiB in bytes', '1073741824 B'],
  ['1 GB in MB', '1000 MB'],
  ['1 kWh in joules', '3600000 J'],
  ['1623 m = ? km', '1.623 km'],
  ['5 miles =? km', '8.04672 km'],
  ['1 US gallon in litres', '3.785411784 L'],
])('%s is %s', (text, value) => {
  expect(calculate(text)?.value).toBe(value)
})

test.each(['5 kg in miles', '3 hours in liters'])('%s is no conversion', (text) => {
  expect(calculate(text)?.value).toBe('incompatible units')
})

test.each([
  'who won the 1998 world cup',
  'summarize chapter 3',
  "what's the 2024 tax deadline",
  'call me at 555-1234',
  'iphone 15 vs 14',
  'top 10 songs',
  'what happened in 1969',
  '5 best restaurants in rome',
  'set a timer for 10 minutes',
  'wake me up at 7',
  'covid-19',
  '2024-05-01',
  '10/12/2024',
  '24/12/99',
  '4-4-2',
  '1-800-555-1234',
  '555 123 4567',
  '10.0.0.1',
  '24/7 support',
  'I have 3 cats and 2 dogs',
  'write 2 paragraphs about the sea',
  '3 + apples',
  'convert 100 USD to EUR',
  'what is 42',
  'hello',
  '',
  '   ',
])('%j is not for a calculator', (text) => {
  expect(calculate(text)).toBeUndefined()
})

test.each([
  ['a huge exponent', '9^9^9^9^9'],
  ['a huge literal', `1e${'9'.repeat(100)}`],
  ['many digits', '9'.repeat(499)],
  ['a product of many digits', `${'9'.repeat(240)}*${'9'.repeat(240)}`],
  ['a tower of factorials', '10000!!!!'],
  ['a large factorial', '99999999!'],
  ['deep brackets', `${'('.repeat(240)}1${')'.repeat(240)}+1`],
  ['brackets that never close', '('.repeat(499)],
  ['many signs', `1${'+-'.repeat(240)}1`],
  ['many powers', `2${'^2'.repeat(240)}`],
  ['many roots', `${'sqrt('.repeat(80)}2${')'.repeat(80)}`],
  ['ten megabytes of digits', '7'.repeat(10 * 1024 * 1024)],
  ['ten megabytes of brackets', '('.repeat(10 * 1024 * 1024)],
  ['ten megabytes of sums', '1+'.repeat(5 * 1024 * 1024)],
  ['half a surrogate pair', '\ud800 + 1'],
  ['a zero byte', '1\u0000+1'],
  ['division by zero', '1/0'],
  ['zero to a negative power', '0^-1'],
  ['the root of a negative number', 'sqrt(-1)'],
  ['the logarithm of zero', 'log(0)'],
  ['names of object members', '__proto__ + constructor'],
])('%s does no harm', (_, text) => {
  const started = performance.now()
  const found = calculate(text)
  expect(performance.now() - started).toBeLessThan(500)
  expect(found?.answer.length ?? 0).toBeLessThan(2000)
})
