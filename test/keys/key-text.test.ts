import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitsGlob } from '../../src/core/glob.ts'
import { isKeyText, makeKey } from '../../src/keys/key-text.ts'

describe('the text of a key', () => {
  test('is umb_, 160 bits and a checksum, and never twice the same', () => {
    const keys = Array.from({ length: 500 }, makeKey)
    for (const key of keys) {
      expect(key).toMatch(/^umb_[0-9a-hjkmnp-tv-z]{38}$/)
      expect(isKeyText(key)).toBe(true)
    }
    expect(new Set(keys).size).toBe(500)
    // Every place takes every letter.
    for (let at = 4; at < 42; at += 1) expect(new Set(keys.map((key) => key[at])).size).toBe(32)
  })

  test('with one letter changed, or two exchanged, is none', () => {
    const key = makeKey()
    for (let at = 0; at < key.length; at += 1) {
      const other = key[at] === 'x' ? 'y' : 'x'
      expect(isKeyText(`${key.slice(0, at)}${other}${key.slice(at + 1)}`)).toBe(false)
      const [left = '', right = ''] = [key[at], key[at + 1]]
      if (left === right || right === '') continue
      expect(isKeyText(`${key.slice(0, at)}${right}${left}${key.slice(at + 2)}`)).toBe(false)
    }
  })

  test('is nothing else: any text is refused without a look-up', () => {
    fc.assert(fc.property(fc.string(), (text) => !isKeyText(text)))
    fc.assert(fc.property(fc.string({ maxLength: 50 }), (text) => !isKeyText(`umb_${text}`)))
    const key = makeKey()
    for (const text of [` ${key}`, `${key}\n`, key.toUpperCase(), key.slice(1), `${key}0`, '']) {
      expect(isKeyText(text)).toBe(false)
    }
  })
})

test('a glob fits as the regular expression does that it stands for', () => {
  const letters = fc.stringMatching(/^[ab*]{0,6}$/)
  fc.assert(
    fc.property(letters, fc.stringMatching(/^[ab]{0,8}$/), (pattern, text) => {
      const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text)
      return fitsGlob(pattern, text) === expected
    }),
    { numRuns: 2000 },
  )
})
