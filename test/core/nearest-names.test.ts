import { array, assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { nearestNames } from '../../src/core/nearest-names.ts'

const names = ['small', 'large', 'billing', 'route/billing', 'gpt-4o', 'fallback']

test.each([
  ['smal', ['small']],
  ['SMALL', ['small']],
  ['lareg', ['large']],
  ['billling', ['billing']],
  ['falback', ['fallback']],
  ['gpt-4', ['gpt-4o']],
  ['completely-different', []],
  ['', []],
])('%s -> %j', (name, expected) => {
  expect(nearestNames(name, names)).toEqual(expected)
})

test('a name that is there is its own nearest; never more than two, all of the list', () => {
  assert(
    property(string({ maxLength: 20 }), array(string({ maxLength: 20 }), { maxLength: 20 }), (name, list) => {
      const found = nearestNames(name, list)
      expect(found.length).toBeLessThanOrEqual(2)
      for (const each of found) expect(list).toContain(each)
      if (list.includes(name)) expect(found[0]?.toLowerCase()).toBe(name.toLowerCase())
    }),
    { seed: 91 },
  )
})
