import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regexProblem, worstSteps } from '../../src/core/bounded-regex.ts'

describe('counted repetitions', () => {
  it.each([
    '(a{1,20}){1,20}b',
    '((a{1,9}){1,9}){1,9}b',
    '(?:a?a?)+b',
    '(a?){20}(a?){20}b',
    'a{1,20}a{1,20}a{1,20}a{1,20}a{1,20}b',
    '(a+){3}',
    '(?:ab?)+',
  ])('%s may not run', (source) => expect(regexProblem(source)).toBeTypeOf('string'))

  it.each([
    'order #\\d{6}',
    'https?://\\S+',
    '(\\d{1,3}\\.){3}\\d{1,3}',
    '\\d{64}',
    'a+?b',
    '(?:foo|bar|baz){1,3}',
    '^[a-z]+@[a-z]+\\.[a-z]+$',
  ])('%s may run', (source) => expect(regexProblem(source)).toBeUndefined())

  it('fewer open repetitions may be allowed', () => {
    expect(regexProblem('\\s+a\\s+', 2)).toBe('too many open repetitions: at most 1, or 2 after ^')
    expect(regexProblem('^\\s+a\\s+', 2)).toBeUndefined()
  })

  it('what may run ends soon on hostile texts', () => {
    const piece = constantFrom(
      'a',
      '(a',
      ')',
      'a?',
      'a{1,9}',
      '(a{0,3}){1,4}',
      '(a|aa){2}',
      '){2,5}',
      'a+',
      '^',
    )
    const texts = [`${'a'.repeat(999)}!`, `${'ab'.repeat(499)}!`]
    assert(
      property(array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const source = `${pieces.join('')}b`
        if (regexProblem(source) !== undefined) return
        const regex = new RegExp(source, 'iu')
        for (const text of texts) {
          const began = performance.now()
          regex.test(text)
          expect(performance.now() - began).toBeLessThan(2000)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('steps in the worst case', () => {
  it('grow with the text by the number of open repetitions', () => {
    expect(worstSteps('abc', 100)).toBe(100)
    expect(worstSteps('^abc', 100)).toBe(1)
    expect(worstSteps('a+b', 100)).toBe(5000)
    expect(worstSteps('^a+b?', 100)).toBe(200)
    expect(worstSteps('(a+)+', 100)).toBe(Number.POSITIVE_INFINITY)
    expect(worstSteps('(', 100)).toBe(Number.POSITIVE_INFINITY)
  })
})
