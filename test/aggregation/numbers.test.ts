import { assert, double, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finalNumber } from '../../src/aggregation/numbers/final-number.ts'
import { inBase, isSameNumber } from '../../src/aggregation/numbers/same-number.ts'

const how = { tolerance: 1e-6, inPercent: false }

function same(a: string, b: string, rules = how): boolean {
  const [left, right] = [finalNumber(a), finalNumber(b)]
  return left !== undefined && right !== undefined && isSameNumber(left, right, rules)
}

describe('the number that an answer comes to', () => {
  test.each<[string, number, string?]>([
    ['42', 42],
    ['-5', -5],
    ['\u22125', -5],
    ['.5', 0.5],
    ['1,000', 1000],
    ['1,000.50', 1000.5],
    ['1.000,50', 1000.5],
    ['1.000.000', 1_000_000],
    ['3,14', 3.14],
    ['1 000 000', 1_000_000],
    ['1\u202f000', 1000],
    ["5'000", 5000],
    ['1_000', 1000],
    ['1e3', 1000],
    ['1.5e-3', 0.0015],
    ['1.5 × 10^3', 1500],
    ['2 x 10^-2', 0.02],
    ['$2 \\times 10^{3}$', 2000],
    ['10³', 1000],
    ['1/2', 0.5],
    ['1½', 1.5],
    ['2 3/4', 2.75],
    ['\\frac{3}{4}', 0.75],
    ['5k', 5000],
    ['5M', 5_000_000],
    ['about 5 million', 5_000_000],
    ['1.2 bn', 1.2e9],
    ['forty-two', 42],
    ['two hundred and five', 205],
    ['one million', 1_000_000],
    ['1.5 km', 1500, 'length'],
    ['5 m', 5, 'length'],
    ['60 miles per hour', 26.8224, 'speed'],
    ['3.6 km/h', 1, 'speed'],
    ['12 square metres', 12, 'area'],
    ['-40 °F', 233.15, 'temperature'],
    ['-40°C', 233.15, 'temperature'],
    ['90 min', 5400, 'time'],
    ['2 KiB', 2048, 'data'],
    ['50%', 0.5, 'ratio'],
    ['50 per cent', 0.5, 'ratio'],
    ['$5', 5, 'money:USD'],
    ['US$5', 5, 'money:USD'],
    ['$5m', 5_000_000, 'money:USD'],
    ['-$5', -5, 'money:USD'],
    ['€3.5bn', 3.5e9, 'money:EUR'],
    ['5 EUR', 5, 'money:EUR'],
    ['12:30', 45_000, 'clock'],
    ['2026-11-24', 20_261_124, 'date'],
  ])('%j', (text, value, dimension) => {
    const found = finalNumber(text)
    expect(found && inBase(found)).toBeCloseTo(value, 9)
    expect(found?.unit?.dimension).toBe(dimension)
    expect(found?.isStrong).toBe(true)
  })

  test.each([
    ['15% of 240 is 36', 36],
    ['3 + 4 = 7', 7],
    ['x = 5 and so y = 12, for the 3 of us', 12],
    ['We add 2 and 3. The answer is 5. I hope this helps you in 2026!', 5],
    ['**Answer:** 1,234 (as of 2020)', 1234],
    ['Working... 12 * 4 = 48\n#### 48', 48],
    ['Thus $\\boxed{\\frac{1}{2}}$ is what we want, as 3 said.', 0.5],
    ['\\boxed{42 \\text{ km}}, found in 7 steps', 42],
    ['So there are 42 apples in the 3 baskets', 42],
    ['We put 42 apples in the 3 baskets', 3],
    ['The population was 5 million in total.', 5_000_000],
    ['between 5-7', 7],
    ['covid-19', 19],
    ['It takes 42 in total', 42],
  ])('%j', (text, value) => {
    expect(finalNumber(text)?.value).toBe(value)
  })

  test.each(['', 'none', 'H2O', 'version 1.2.3', '1e999', 'v2', '1,2,3'])('is missing in %j', (text) => {
    expect(finalNumber(text)).toBeUndefined()
  })

  test.each(['So there are 42 apples', 'Apollo 11', 'It is 5 or 6'])('is only a part of %j', (text) => {
    expect(finalNumber(text)?.isStrong).toBe(false)
  })

  test('is read back as any notation writes it', () => {
    assert(
      property(integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(finalNumber(value.toLocaleString('en-US'))?.value).toBe(value)
        expect(finalNumber(value.toLocaleString('fr-FR'))?.value).toBe(value)
        expect(finalNumber(`The answer is ${value.toExponential()}.`)?.value).toBe(value)
      }),
    )
    assert(
      property(double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        expect(finalNumber(`x = ${value}`)?.value).toBeCloseTo(value, 3)
      }),
    )
  })

  test('is looked for without a throw and in bounded time', () => {
    assert(property(string({ unit: 'grapheme', maxLength: 200 }), (text) => void finalNumber(text)))
    const began = performance.now()
    for (const piece of ['1,', '1 ', '$', '{', '1/', '-', 'is ', '1.', 'one ', '\\frac{']) {
      finalNumber(piece.repeat(20_000))
    }
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('the same number', () => {
  test.each([
    ['1,000', '1000'],
    ['1.5 km', '1500 m'],
    ['1.5 km', '1.5'],
    ['50%', '0.5'],
    ['1e3', '1000'],
    ['$1,000', '1000'],
    ['1000 USD', '$1,000.00'],
    ['The answer is 42.', 'forty-two'],
    ['0', '-0'],
    ['1/3', '0.33333333333'],
    ['32 °F', '0 °C'],
    ['2 hours', '120 minutes'],
  ])('%j and %j', (a, b) => {
    expect(same(a, b)).toBe(true)
    expect(same(b, a)).toBe(true)
  })

  test.each([
    ['1.5 km', '1500'],
    ['5 km', '5 m'],
    ['5 km', '5 kg'],
    ['$5', '€5'],
    ['50%', '50'],
    ['42', '-42'],
    ['42', '42.001'],
    ['11:30', '12:30'],
  ])('is not %j and %j', (a, b) => {
    expect(same(a, b)).toBe(false)
  })

  test('within the tolerance, and per cent where the question asks for it', () => {
    expect(same('100', '101', { ...how, tolerance: 0.01 })).toBe(true)
    expect(same('100', '102', { ...how, tolerance: 0.01 })).toBe(false)
    expect(same('50%', '50', { ...how, inPercent: true })).toBe(true)
  })
})
