import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surfaceFeatureNames, surfaceFeatures } from '../../src/signals/surface-features.ts'

function feature(text: string, name: string): number {
  return surfaceFeatures(text)[surfaceFeatureNames.indexOf(name)] ?? Number.NaN
}

/** What a damped count was before. */
function count(text: string, name: string): number {
  return Math.round(Math.expm1(feature(text, name)))
}

describe('surface features', () => {
  it('count what a text is made of', () => {
    const text = 'If 3 pens cost $4.50, how much do 12 cost?\nA. 16\nB. 18 (C) other'
    expect(count(text, 'numbers')).toBe(6)
    expect(count(text, 'decimals')).toBe(1)
    expect(count(text, 'money')).toBe(1)
    expect(count(text, 'question')).toBe(1)
    expect(count(text, 'line')).toBe(2)
    expect(count(text, 'choices')).toBe(3)
    expect(count(text, 'suppose')).toBe(1)
    expect(count(text, 'quantity')).toBe(1)
  })

  it('know words whatever their case, and acronyms and capitals', () => {
    expect(count('PROVE the Theorem, prove it', 'proof')).toBe(3)
    expect(count('NASA and ESA met Smith', 'acronyms')).toBe(2)
    expect(count('NASA and ESA met Smith', 'capitalised')).toBe(1)
    expect(count('naïve 日本', 'foreign')).toBe(3)
  })

  it('are finite and as many as their names, for any text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = surfaceFeatures(text)
        expect(found.length).toBe(surfaceFeatureNames.length)
        expect(found.every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('read a bounded part of a long text, and its length whole', () => {
    const long = 'word '.repeat(100_000)
    expect(feature(long, 'length')).toBeGreaterThan(feature(long.slice(0, 8192), 'length'))
    expect(feature(long, 'letters')).toBeCloseTo(feature(long.slice(0, 8192), 'letters'))
  })
})
